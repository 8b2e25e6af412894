"""Statements as triple terms of RDF 1.2, in place of reification by subject, predicate and object.

https://www.w3.org/TR/rdf12-concepts/#section-triple-terms
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, Triple

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
SUBJECT, PREDICATE, OBJECT = (NamedNode(RDF + name) for name in ("subject", "predicate", "object"))
REIFIES = NamedNode(RDF + "reifies")

Place = tuple[NamedNode | BlankNode | Triple, NamedNode | BlankNode | DefaultGraph]
"""A statement in a graph."""


def with_triple_terms(quads: Iterable[Quad]) -> Iterator[Quad]:
    """The same quads, each statement reifying a triple term: `st:f1 rdf:reifies <<( e:a kgv:b e:c )>>`.

    Example:
        >>> list(with_triple_terms([]))
        []
    """
    parts: dict[Place, dict[NamedNode, NamedNode | BlankNode | Literal | Triple]] = defaultdict(dict)
    for quad in quads:
        if quad.predicate in (SUBJECT, PREDICATE, OBJECT):
            parts[quad.subject, quad.graph_name][quad.predicate] = quad.object
        else:
            yield quad
    for (statement, graph), said in parts.items():
        subject, predicate, object_ = (said.get(part) for part in (SUBJECT, PREDICATE, OBJECT))
        if isinstance(subject, NamedNode | BlankNode) and isinstance(predicate, NamedNode) and object_ is not None:
            yield Quad(statement, REIFIES, Triple(subject, predicate, object_), graph)
        else:  # no whole statement: left as it is
            yield from (Quad(statement, part, value, graph) for part, value in said.items())
