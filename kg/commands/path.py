"""`kg path`: how two things are connected."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.analyze import LONG, chosen_format, columns, write
from kg.commands.terminal import one_line_errors


def path(
    graphs: Annotated[
        list[str], typer.Argument(metavar="GRAPH", help="RDF files of kg's, a folder of TriG files, or a store.")
    ],
    start: Annotated[str, typer.Option("--from", metavar="NAME", help="The one end, by any of its names.")],
    end: Annotated[str, typer.Option("--to", metavar="NAME", help="The other end.")],
    count: Annotated[int, typer.Option(metavar="N", min=1, max=LONG, help="How many ways at most.")] = 1,
    modality: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="Only facts that are actual, planned, desired, possible, reported or denied; repeatable.",
        ),
    ] = None,
    min_confidence: Annotated[
        float, typer.Option(metavar="X", help="Leave out facts of less confidence (0 to 1).")
    ] = 0.0,
    type_: Annotated[
        list[str] | None,
        typer.Option(
            "--type", metavar="NAME", help="Only facts between entities of this type (Person, …); repeatable."
        ),
    ] = None,
    format_: Annotated[str | None, typer.Option("--format", metavar="NAME", help="text, markdown or json.")] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Where to write; its ending tells the format.")
    ] = None,
) -> None:
    """Tell how two things are connected: the shortest way between them, with the sentences along it."""
    with one_line_errors():
        from kg.analysis import chosen, network, paths
        from kg.analysis.telling import tell_ways, to_json, to_markdown, to_text
        from kg.loading import load

        form = chosen_format(format_, output)
        whole = network(load(*graphs))
        graph = chosen(whole, modalities=modality or (), min_confidence=min_confidence, types=type_ or ())
        ways = paths(graph, start, end, count=count)
        told = tell_ways(graph, ways)
        if form == "json":
            write(to_json(ways), output)
        elif form == "markdown":
            write(to_markdown(told, f"{start} → {end}"), output)
        else:
            write(to_text(told, columns(output)), output)
