"""`kg path`: how two things are connected."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.commands.analyze import LONG, chosen_format, columns, write
from kg.commands.choices import Graphs, MinConfidence, Modalities, TextFormat, TextOutput, Types
from kg.commands.terminal import one_line_errors


def path(
    graphs: Graphs,
    start: Annotated[str, typer.Option("--from", metavar="NAME", help="The one end, by any of its names.")],
    end: Annotated[str, typer.Option("--to", metavar="NAME", help="The other end.")],
    count: Annotated[int, typer.Option(metavar="N", min=1, max=LONG, help="How many ways at most.")] = 1,
    modality: Modalities = None,
    min_confidence: MinConfidence = 0.0,
    type_: Types = None,
    format_: TextFormat = None,
    output: TextOutput = None,
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
