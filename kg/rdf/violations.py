"""What is wrong with a graph, as values, and as the report that the W3C defines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rdflib import RDF, SH, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node


@dataclass(frozen=True, slots=True)
class Violation:
    """What is wrong with one node.

    `focus` is the node, `path` the properties that lead from it to `value`, the offending one; the path is empty and
    the value `None` where the shape names none. `severity` is `Violation`, `Warning` or `Info`, `component` the kind
    of constraint, by its local name in SHACL.
    """

    focus: Node
    path: tuple[URIRef, ...]
    message: str
    severity: str = "Violation"
    value: Node | None = None
    component: str = "NodeConstraintComponent"


def in_order(violations: Iterable[Violation]) -> tuple[Violation, ...]:
    """The violations, each once, in an order that is always the same: by node, path, message and value."""
    return tuple(sorted(set(violations), key=lambda v: (str(v.focus), v.path, v.message, str(v.value), v.component)))


def from_report(report: Graph) -> tuple[Violation, ...]:
    """The violations that a validation report of SHACL tells, sorted.

    Example:
        >>> from_report(to_report([]))
        ()
    """
    return in_order(_violation(report, result) for result in report.objects(None, SH.result))


def to_report(violations: Iterable[Violation]) -> Graph:
    """The violations as a validation report of SHACL (https://www.w3.org/TR/shacl/#validation-report).

    Example:
        >>> (None, SH.conforms, Literal(True)) in to_report([])
        True
    """
    graph = Graph(bind_namespaces="none")
    graph.bind("rdf", RDF)
    graph.bind("sh", SH)
    report = BNode("report")
    graph.add((report, RDF.type, SH.ValidationReport))
    for number, violation in enumerate(violations, 1):
        node = BNode(f"result{number}")
        graph.add((report, SH.result, node))
        _add_result(graph, node, violation)
    graph.add((report, SH.conforms, Literal((report, SH.result, None) not in graph)))
    return graph


def _add_result(graph: Graph, node: BNode, violation: Violation) -> None:
    graph.add((node, RDF.type, SH.ValidationResult))
    graph.add((node, SH.focusNode, violation.focus))
    graph.add((node, SH.resultMessage, Literal(violation.message)))
    graph.add((node, SH.resultSeverity, SH[violation.severity]))
    graph.add((node, SH.sourceConstraintComponent, SH[violation.component]))
    if violation.value is not None:
        graph.add((node, SH.value, violation.value))
    if len(violation.path) == 1:
        graph.add((node, SH.resultPath, violation.path[0]))
    elif violation.path:
        # a list whose nodes are numbered, so that the same report has the same bytes
        steps = [BNode(f"{node}step{number}") for number, _ in enumerate(violation.path, 1)]
        for step, property_, rest in zip(steps, violation.path, [*steps[1:], RDF.nil], strict=True):
            graph.add((step, RDF.first, property_))
            graph.add((step, RDF.rest, rest))
        graph.add((node, SH.resultPath, steps[0]))


def _violation(report: Graph, result: Node) -> Violation:
    messages = sorted(report.objects(result, SH.resultMessage), key=_message_order)
    return Violation(
        report.value(result, SH.focusNode) or result,
        _path(report, report.value(result, SH.resultPath)),
        str(messages[0]) if messages else "",
        _local(report.value(result, SH.resultSeverity)) or "Violation",
        report.value(result, SH.value),
        _local(report.value(result, SH.sourceConstraintComponent)) or "NodeConstraintComponent",
    )


def _message_order(message: Node) -> tuple[bool, str]:
    """English first: that is the language in which kg speaks."""
    return getattr(message, "language", None) not in {None, "en"}, str(message)


def _path(report: Graph, path: Node | None) -> tuple[URIRef, ...]:
    """The properties of a path; none where it is more than one after the other."""
    steps = [path] if isinstance(path, URIRef) else list(Collection(report, path)) if path is not None else []
    return tuple(step for step in steps if isinstance(step, URIRef))


def _local(node: Node | None) -> str:
    return "" if node is None else str(node).rpartition("#")[2]
