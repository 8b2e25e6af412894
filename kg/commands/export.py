"""`kg export`: a graph in another format."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.commands.terminal import one_line_errors


def export(
    graphs: Annotated[
        list[str], typer.Argument(metavar="GRAPH", help="RDF files, a folder of TriG files, a store, or JSON lines.")
    ],
    to: Annotated[
        str | None, typer.Option("--to", metavar="FORMAT", help="The format; told by the name of the output otherwise.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Where to write; standard output otherwise.")
    ] = None,
    clean: Annotated[
        bool, typer.Option("--clean", help="Only what the text holds to be real, as plain triples (RDF formats).")
    ] = False,
    triple_terms: Annotated[
        bool, typer.Option("--triple-terms", help="Statements as triple terms of RDF 1.2, not reified.")
    ] = False,
) -> None:
    """Write a graph as Turtle, TriG, N-Triples, N-Quads, JSON-LD, RDF/XML, GraphML, CSV, JSON lines or Cypher."""
    with one_line_errors():
        from kg.exporting import export as exported
        from kg.exporting import format_for
        from kg.writing import write_file

        written = exported(*graphs, format_=format_for(to, output), clean=clean, triple_terms=triple_terms)
        if output is None:
            sys.stdout.buffer.write(written)
        else:
            write_file(output, written)
