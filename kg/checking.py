"""Whether graphs keep to the shapes and to the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import Quad
from rdflib import Graph

from kg.errors import KgError
from kg.rdf.conformance import check as conformance
from kg.rdf.conformance import check_own, union
from kg.rdf.mistakes import is_of_kg, mistakes, read_triples
from kg.rdf.violations import Violation, in_order
from kg.store import base_of, is_store, rdf_files, read_quads


@dataclass(frozen=True, slots=True)
class Findings:
    """What is wrong in the graphs that were checked together.

    `parts` are the graphs by file, `whole` is all of them, `bases` what their IRIs begin with.
    """

    violations: tuple[Violation, ...]
    parts: Mapping[str, Graph]
    whole: Graph
    bases: tuple[str, ...]

    def wrong(self) -> int:
        """How many violations there are that are no mere warnings."""
        return sum(violation.severity == "Violation" for violation in self.violations)


def check(*graphs: str | Path, shapes: str | Path | None = None) -> Findings:
    """Check graphs, all together, against kg's SHACL shapes and its vocabulary.

    Args:
        graphs: RDF files, folders of TriG files, or stores.
        shapes: a file with shapes of your own, checked beside those of kg.

    Returns:
        What is wrong, sorted; with `wrong() == 0` the graphs conform.

    Raises:
        KgError: a file is missing or broken, or there is nothing of kg's in it and no shapes of your own were given.

    Example:
        >>> import kg
        >>> kg.check("outputs/pechino-blockchain.ttl").wrong()  # doctest: +SKIP
        0
    """
    given = [Path(graph) for graph in graphs]
    files = [file for path in given for file in ([path] if is_store(path) else rdf_files(path))]
    read = {str(path): list(read_quads([path])) for path in files}
    bases = {path: base_of(quads) for path, quads in read.items()}
    parts = {path: _graph(path, quads) for path, quads in read.items()}
    own = None if shapes is None else _graph(str(shapes), read_quads([shapes]))
    found = in_order(_wrong(parts, bases, own))
    return Findings(found, parts, union(parts.values()), tuple(sorted(set(bases.values()))))


def _graph(path: str, quads: Iterable[Quad]) -> Graph:
    """The triples of a file, whatever graphs they are in there."""
    try:
        return read_triples(f"{quad.subject} {quad.predicate} {quad.object} ." for quad in quads)
    except KgError as error:
        raise KgError(f"'{path}': {error.problem}", error.remedy) from error


def _wrong(parts: Mapping[str, Graph], bases: Mapping[str, str], own: Graph | None) -> Iterator[Violation]:
    for path, graph in parts.items():
        if own is None and not is_of_kg(graph, bases[path]):
            raise KgError(f"nothing of kg's in '{path}'", "give a file that kg build wrote, or your own --shapes")
    for base in sorted(set(bases.values())):
        together = union(graph for path, graph in parts.items() if bases[path] == base)
        yield from conformance(together, base)
        yield from mistakes(together, base)
    if own is not None:
        yield from check_own(union(parts.values()), own)
