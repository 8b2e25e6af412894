"""`kg review`: who may have been taken for whom."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kg.commands.choices import Graphs
from kg.commands.terminal import one_line_errors, say


class Form(StrEnum):
    """How the proposals are listed."""

    TEXT = "text"
    JSON = "json"


def review(
    graphs: Graphs,
    form: Annotated[Form, typer.Option("--format", help="How to list what is doubtful.")] = Form.TEXT,
    decisions: Annotated[
        Path | None, typer.Option(metavar="FILE", help="What you decided before, which is not asked again.")
    ] = None,
    write: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Add the proposals to that decisions file, as comments to be edited, or begin one."
        ),
    ] = None,
    limit: Annotated[int | None, typer.Option(metavar="N", min=1, help="Only the N most doubtful.")] = None,
) -> None:
    """List what may be wrong about who is who, the most doubtful first, with the sentences it rests on."""
    with one_line_errors():
        from kg.commands.progress import reading_bar
        from kg.decisions import Decisions, read_decisions
        from kg.loading import load
        from kg.review import lines, to_file, to_json
        from kg.review import review as reviewed
        from kg.writing import write_file

        files = [path for path in (decisions, write) if path is not None and (path is decisions or path.exists())]
        known = Decisions(tuple(decision for path in files for decision in read_decisions(path).decided))
        with reading_bar(graphs) as progress:
            graph = load(*graphs, progress=progress)
        proposals = reviewed(graph.knowledge, known)[:limit]
        if form is Form.JSON:
            typer.echo(to_json(proposals))
        else:
            for line in lines(proposals):
                say(line)
        if write is not None:
            write_file(write, to_file(proposals, write.read_text("utf-8-sig") if write.exists() else ""))
            typer.echo(f"kg: edit {write}, then: kg build ARTICLES --decisions {write}", err=True)
