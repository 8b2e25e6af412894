"""`kg check`: whether graphs keep to the shapes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.commands.findings import Findings, lines, to_json
from kg.commands.terminal import one_line_errors, say
from kg.errors import KgError

if TYPE_CHECKING:
    from pyoxigraph import Quad
    from rdflib import Graph

    from kg.rdf.violations import Violation


class Form(StrEnum):
    """How the report is written; `turtle` is the validation report of SHACL."""

    TEXT = "text"
    TURTLE = "turtle"
    JSON = "json"


def check(
    graphs: Annotated[
        list[str], typer.Argument(metavar="GRAPH", help="RDF files, a folder of TriG files, or a store.")
    ],
    form: Annotated[Form, typer.Option("--format", help="How to write what was found.")] = Form.TEXT,
    shapes: Annotated[
        Path | None, typer.Option(metavar="FILE", help="SHACL shapes of your own, checked beside those of kg.")
    ] = None,
) -> None:
    """Check graphs, all together, against the shapes and the vocabulary: one line for each thing that is wrong."""
    with one_line_errors():
        findings = _findings(graphs, shapes)
        if form is Form.TEXT:
            for line in lines(findings):
                say(line)
        else:
            typer.echo(to_json(findings) if form is Form.JSON else _report(findings))
        raise typer.Exit(1 if findings.wrong() else 0)


def _findings(graphs: list[str], shapes: Path | None) -> Findings:
    # the libraries below take a second to import, which --help should not wait for
    from kg.rdf.conformance import union
    from kg.rdf.violations import in_order
    from kg.store import base_of, is_store, rdf_files, read_quads

    given = [Path(graph) for graph in graphs]
    files = [file for path in given for file in ([path] if is_store(path) else rdf_files(path))]
    read = {str(path): list(read_quads([path])) for path in files}
    bases = {path: base_of(quads) for path, quads in read.items()}
    parts = {path: _graph(path, quads) for path, quads in read.items()}
    own = None if shapes is None else _graph(str(shapes), list(read_quads([shapes])))
    found = in_order(_wrong(parts, bases, own))
    return Findings(found, parts, union(parts.values()), tuple(sorted(set(bases.values()))))


def _graph(path: str, quads: list[Quad]) -> Graph:
    """The triples of a file, whatever graphs they are in there."""
    from kg.rdf.mistakes import read_triples

    try:
        return read_triples(f"{quad.subject} {quad.predicate} {quad.object} ." for quad in quads)
    except KgError as error:
        raise KgError(f"'{path}': {error.problem}", error.remedy) from error


def _wrong(parts: Mapping[str, Graph], bases: Mapping[str, str], own: Graph | None) -> Iterator[Violation]:
    from kg.rdf.conformance import check as conformance
    from kg.rdf.conformance import check_own, union
    from kg.rdf.mistakes import is_of_kg, mistakes

    for path, graph in parts.items():
        if own is None and not is_of_kg(graph, bases[path]):
            raise KgError(f"nothing of kg's in '{path}'", "give a file that kg build wrote, or your own --shapes")
    for base in sorted(set(bases.values())):
        together = union(graph for path, graph in parts.items() if bases[path] == base)
        yield from conformance(together, base)
        yield from mistakes(together, base)
    if own is not None:
        yield from check_own(union(parts.values()), own)


def _report(findings: Findings) -> str:
    from kg.rdf import to_turtle
    from kg.rdf.violations import to_report

    return to_turtle(to_report(findings.violations)).rstrip("\n")
