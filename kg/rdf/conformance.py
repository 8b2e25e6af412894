"""Whether a graph keeps to the shapes of kg: what SHACL finds."""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache

from rdflib import XSD, Dataset, Graph, Literal
from rdflib.term import Node

from kg.errors import KgError
from kg.rdf.iris import DEFAULT_BASE
from kg.rdf.literals import is_allowed
from kg.rdf.terms import shapes
from kg.rdf.violations import Violation, from_report

STAND_INS = {XSD.date: "2000-01-01", XSD.dateTime: "2000-01-01T00:00:00"}


def check(graph: Graph, base: str = DEFAULT_BASE) -> tuple[Violation, ...]:
    """What the shapes of kg find wrong in a graph: nothing is raised, and the graph is not changed.

    Args:
        graph: the clean graph, the evidence twin or both in one; see `union`.
        base: what its IRIs begin with.

    Returns:
        The violations, sorted; none where the graph conforms.

    Example:
        >>> from rdflib import RDF
        >>> from kg.rdf import Iris, term
        >>> nameless = Graph().add((Iris().entity("roma"), RDF.type, term("Place")))
        >>> [violation.message for violation in check(nameless)]
        ['An entity has one preferred label in each of its languages.']
    """
    return _validate(graph, _shapes(base))


def check_own(graph: Graph, own: Graph) -> tuple[Violation, ...]:
    """The same for shapes that come from elsewhere.

    Raises:
        KgError: they are no sound SHACL.

    Example:
        >>> check_own(Graph(), Graph())
        ()
    """
    _validate(Graph(), own, meta_shacl=True)
    return _validate(graph, own)


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


def describes(graph: Graph, node: Node) -> bool:
    """Whether a graph or a dataset says anything of `node`."""
    quads = graph.quads((node, None, None, None)) if isinstance(graph, Dataset) else graph.triples((node, None, None))
    return next(iter(quads), None) is not None


def _known_to_rdflib(node: Node) -> Node:
    """A node, or in place of a day before the year 1, which rdflib takes for no date, one that it knows."""
    if isinstance(node, Literal) and node.ill_typed and node.datatype in STAND_INS and is_allowed(node):
        return Literal(STAND_INS[node.datatype], datatype=node.datatype)
    return node


def _validate(graph: Graph, known: Graph, *, meta_shacl: bool = False) -> tuple[Violation, ...]:
    # pySHACL takes a tenth of a second to import, which only those who check should wait for
    from pyparsing import ParseException
    from pyshacl import validate
    from pyshacl.errors import ReportableRuntimeError

    try:
        with _silent():
            _, report, _ = validate(graph, shacl_graph=known, inplace=True, meta_shacl=meta_shacl)
    except (ReportableRuntimeError, ParseException, re.error) as error:
        raise KgError(f"shapes that cannot be used: {str(error).splitlines()[0]}", "mend the shapes") from error
    if not isinstance(report, Graph):
        raise KgError(f"shapes that cannot be used: {report}", "mend the shapes")
    return from_report(report)


@contextmanager
def _silent() -> Iterator[None]:
    """No log and no warnings: what is wrong is told as a value or an error."""
    log = logging.getLogger("pyshacl-validate")
    log.disabled = True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        log.disabled = False


@cache
def _shapes(base: str) -> Graph:
    return shapes(base)
