"""What a reader of catalogues notices in a graph beside its shapes: terms that do not exist, values no type allows."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import rdflib
from rdflib import RDF, Graph, Literal, URIRef
from rdflib.exceptions import ParserError
from rdflib.term import Node

from kg.errors import KgError
from kg.rdf.iris import DEFAULT_BASE, Iris
from kg.rdf.literals import is_allowed
from kg.rdf.terms import loaded
from kg.rdf.violations import Violation, in_order


def mistakes(graph: Graph, base: str = DEFAULT_BASE) -> tuple[Violation, ...]:
    """Terms of the vocabulary that it does not have, and literals whose type does not allow them.

    Args:
        graph: read by `read_triples`, which leaves literals as they are written.
        base: what its IRIs begin with.

    Returns:
        The mistakes, sorted, the subject of each triple as the node in question.

    Example:
        >>> from kg.rdf import Iris
        >>> typo = Graph().add((Iris().entity("okcoin"), URIRef(Iris().vocabulary + "headquarterdIn"), Literal("?")))
        >>> [violation.message for violation in mistakes(typo)]
        ["The vocabulary has no term 'headquarterdIn'."]
    """
    return in_order([*_unknown_terms(graph, base), *_ill_typed(graph)])


def is_of_kg(graph: Graph, base: str = DEFAULT_BASE) -> bool:
    """Whether anything in a graph has a type of the vocabulary: without, there is nothing for the shapes to look at.

    Example:
        >>> is_of_kg(Graph())
        False
    """
    namespace = Iris(base).vocabulary
    return any(str(type_).startswith(namespace) for type_ in graph.objects(None, RDF.type))


def read_triples(lines: Iterable[str]) -> Graph:
    """The graph of N-Triples, literals as they are written.

    Args:
        lines: a triple each, from a parser that has found no error in them.

    Raises:
        KgError: they are RDF 1.2, which SHACL does not know yet.

    Example:
        >>> len(read_triples(['<urn:a> <urn:b> "c" .']))
        1
    """
    with _as_written():
        try:
            return Graph(bind_namespaces="none").parse(data="\n".join(lines), format="nt")
        except ParserError as error:
            problem = "there are triple terms or directions of text, which SHACL does not know yet"
            raise KgError(problem, "check the graph without: kg export writes one") from error


@contextmanager
def _as_written() -> Iterator[None]:
    """No normal forms, and no log of what is ill-typed: that is told as a mistake."""
    log = logging.getLogger("rdflib.term")
    normal, level = rdflib.NORMALIZE_LITERALS, log.level
    rdflib.NORMALIZE_LITERALS = False
    log.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            yield
    finally:
        rdflib.NORMALIZE_LITERALS = normal
        log.setLevel(level)


def _unknown_terms(graph: Graph, base: str) -> Iterator[Violation]:
    namespace, known = Iris(base).vocabulary, set(loaded(base).subjects())
    for subject, property_, object_ in graph:
        for node in (subject, property_, object_):
            if isinstance(node, URIRef) and node.startswith(namespace) and node not in known:
                yield Violation(
                    subject,
                    _step(property_),
                    f"The vocabulary has no term {node.removeprefix(namespace)!r}.",
                    value=node,
                    component="InConstraintComponent",
                )


def _ill_typed(graph: Graph) -> Iterator[Violation]:
    for subject, property_, object_ in graph:
        if isinstance(object_, Literal) and not is_allowed(object_):
            yield Violation(
                subject,
                _step(property_),
                f"The type of {str(object_)!r} does not allow it.",
                value=object_,
                component="DatatypeConstraintComponent",
            )


def _step(property_: Node) -> tuple[URIRef, ...]:
    return (property_,) if isinstance(property_, URIRef) else ()
