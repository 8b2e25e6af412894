"""Statements as triple terms of RDF 1.2, in place of reification by subject, predicate and object.

https://www.w3.org/TR/rdf12-concepts/#section-triple-terms
"""

from __future__ import annotations

from pyoxigraph import NamedNode, Quad, Store, Triple

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
PARTS = tuple(NamedNode(RDF + name) for name in ("subject", "predicate", "object"))
REIFIES = NamedNode(RDF + "reifies")


def with_triple_terms(store: Store) -> Store:
    """A copy of a store whose statements reify a triple term: `st:f1 rdf:reifies <<( e:a kgv:b e:c )>>`.

    Example:
        >>> len(with_triple_terms(Store()))
        0
    """
    copy = Store()
    copy.bulk_extend(quad for quad in store if quad.predicate not in PARTS)
    for quad in store.quads_for_pattern(None, PARTS[0], None):
        predicate, object_ = (
            next(store.quads_for_pattern(quad.subject, part, None, quad.graph_name), None) for part in PARTS[1:]
        )
        if predicate is not None and object_ is not None and isinstance(predicate.object, NamedNode):
            reified = Triple(quad.object, predicate.object, object_.object)  # type: ignore[arg-type]  # no literal
            copy.add(Quad(quad.subject, REIFIES, reified, quad.graph_name))
    return copy
