"""Whether a graph keeps to the shapes of kg: what SHACL finds, as values, and as the report that the W3C defines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from rdflib import RDF, SH, XSD, BNode, Dataset, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from kg.errors import KgError
from kg.rdf.iris import DEFAULT_BASE
from kg.rdf.literals import is_allowed
from kg.rdf.terms import shapes

STAND_INS = {XSD.date: "2000-01-01", XSD.dateTime: "2000-01-01T00:00:00"}


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


def check(graph: Graph, base: str = DEFAULT_BASE, own: Graph | None = None) -> tuple[Violation, ...]:
    """What the shapes find wrong in a graph: nothing is raised, and the graph is not changed.

    Args:
        graph: the clean graph, the evidence twin or both in one graph; see `union`.
        base: what its IRIs begin with.
        own: more shapes, checked besides.

    Returns:
        The violations, sorted; none where the graph conforms.

    Raises:
        KgError: the shapes in `own` are no sound SHACL.

    Example:
        >>> from kg.rdf import Iris, term
        >>> nameless = Graph().add((Iris().entity("roma"), RDF.type, term("Place")))
        >>> [violation.message for violation in check(nameless)]
        ['An entity has one preferred label in each of its languages.']
    """
    # pySHACL takes a tenth of a second to import, which only those who check should wait for
    from pyshacl import validate
    from pyshacl.errors import ReportableRuntimeError

    known = _shapes(base)
    try:
        _, report, _ = validate(graph, shacl_graph=known if own is None else known + own, inplace=True)
    except ReportableRuntimeError as error:
        raise KgError(f"shapes that cannot be used: {str(error).splitlines()[0]}", "mend them") from error
    if not isinstance(report, Graph):
        raise KgError(f"shapes that cannot be used: {report}", "mend them")
    return in_order(_violation(report, result) for result in report.objects(None, SH.result))


def assert_conforms(files: Mapping[str, Graph], base: str = DEFAULT_BASE) -> None:
    """Check the files of one build together, before any is written.

    Args:
        files: what each is to hold, by name: the clean graph and the evidence twin.
        base: what their IRIs begin with.

    Raises:
        KgError: a shape is violated; file, node and shape of the first violation are named.

    Example:
        >>> assert_conforms({"empty.ttl": Graph(), "empty.trig": Dataset()})
    """
    found = [violation for violation in check(union(files.values()), base) if violation.severity == "Violation"]
    if found:
        first = found[0]
        where = next((name for name, graph in files.items() if describes(graph, first.focus)), " and ".join(files))
        problem = f"'{where}' would not conform: <{first.focus}>: {first.message}"
        raise KgError(problem, "nothing was written; this is an error of kg, please report it with the article")


def union(graphs: Iterable[Graph]) -> Graph:
    """All the triples of graphs and datasets in one graph that is fast to look things up in.

    Example:
        >>> len(union([Graph(), Dataset()]))
        0
    """
    whole = Graph(bind_namespaces="none")
    for graph in graphs:
        quads = graph.quads() if isinstance(graph, Dataset) else graph
        whole.addN((quad[0], quad[1], _known_to_rdflib(quad[2]), whole) for quad in quads)
    return whole


def _known_to_rdflib(node: Node) -> Node:
    """A node, or in place of a day before the year 1, which rdflib takes for no date, one that it knows."""
    if isinstance(node, Literal) and node.ill_typed and is_allowed(node) and node.datatype in STAND_INS:
        return Literal(STAND_INS[node.datatype], datatype=node.datatype)
    return node


def describes(graph: Graph, node: Node) -> bool:
    """Whether a graph or a dataset says anything of `node`."""
    quads = graph.quads((node, None, None, None)) if isinstance(graph, Dataset) else graph.triples((node, None, None))
    return next(iter(quads), None) is not None


def in_order(violations: Iterable[Violation]) -> tuple[Violation, ...]:
    """The violations, each once, in an order that is always the same: by node, path, message and value."""
    return tuple(sorted(set(violations), key=lambda v: (str(v.focus), v.path, v.message, str(v.value), v.component)))


def to_report(violations: Iterable[Violation]) -> Graph:
    """The violations as a validation report of SHACL (https://www.w3.org/TR/shacl/#validation-report).

    Example:
        >>> (None, SH.conforms, Literal(True)) in to_report([])
        True
    """
    graph = Graph(bind_namespaces="none")
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
        steps = [BNode(f"{node}step{number}") for number in range(len(violation.path))]
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
        _local(report.value(result, SH.resultSeverity)),
        report.value(result, SH.value),
        _local(report.value(result, SH.sourceConstraintComponent)),
    )


def _message_order(message: Node) -> tuple[bool, str]:
    """English first: that is the language in which kg speaks."""
    return getattr(message, "language", None) not in {None, "en"}, str(message)


def _path(report: Graph, path: Node | None) -> tuple[URIRef, ...]:
    steps = [path] if isinstance(path, URIRef) else list(Collection(report, path)) if path is not None else []
    return tuple(step for step in steps if isinstance(step, URIRef))


def _local(node: Node | None) -> str:
    return str(node).rpartition("#")[2]


@cache
def _shapes(base: str) -> Graph:
    return shapes(base)
