"""`kg view`: the page of a graph that was built before."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.choices import Graphs
from kg.commands.terminal import one_line_errors, say


def view(
    graphs: Graphs,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="The page; NAME.html here otherwise.")
    ] = None,
) -> None:
    """Make the interactive page from the RDF of a graph: one HTML file that works offline."""
    with one_line_errors():
        from kg.commands.progress import reading_bar
        from kg.loading import load
        from kg.writing import write_file

        with reading_bar(graphs) as progress:
            graph = load(*graphs, progress=progress)
        page = output if output is not None else Path(f"{graph.name}.html")
        write_file(page, graph.view())
        say(f"open {page} in a browser")
