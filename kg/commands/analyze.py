"""`kg analyze`: what stands out in a graph."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.commands.choices import Graphs, MinConfidence, Modalities, TextFormat, TextOutput, Types
from kg.commands.terminal import one_line_errors
from kg.errors import KgError

FORMATS = ("text", "markdown", "json")
ENDINGS = {".md": "markdown", ".json": "json", ".txt": "text"}
SHORT, LONG = 5, 25
"""How many rows a table has on a terminal, and in Markdown."""


def analyze(
    graphs: Graphs,
    compare: Annotated[
        str | None, typer.Option(metavar="OTHER", help="An earlier graph: what is new, gone and changed since.")
    ] = None,
    modality: Modalities = None,
    min_confidence: MinConfidence = 0.0,
    type_: Types = None,
    format_: TextFormat = None,
    output: TextOutput = None,
    seed: Annotated[int, typer.Option(metavar="N", min=0, help="Of groups and samples; the same gives the same.")] = 0,
) -> None:
    """Tell what stands out in a graph: who is central, what belongs together, what is planned, doubtful or denied."""
    with one_line_errors():
        from kg.analysis import analyze as analyzed
        from kg.analysis.telling import outline, to_json, to_markdown, to_text
        from kg.loading import load

        chosen = chosen_format(format_, output)
        graph = load(*graphs)
        found = analyzed(
            graph,
            other=None if compare is None else load(compare),
            modalities=modality or (),
            min_confidence=min_confidence,
            types=type_ or (),
            seed=seed,
        )
        if chosen == "json":
            write(to_json(found), output)
        elif chosen == "markdown":
            write(to_markdown(outline(found, rows=LONG), found.name), output)
        else:
            write(to_text(outline(found, rows=SHORT, brief=True), columns(output)), output)


def chosen_format(name: str | None, output: Path | None) -> str:
    """The format that was named, or that the ending of the output tells, or text.

    Raises:
        KgError: there is no such format.
    """
    chosen = name or (ENDINGS.get(output.suffix.lower(), "text") if output is not None else "text")
    if chosen not in FORMATS:
        raise KgError(f"{chosen!r} is no format", f"choose among {', '.join(FORMATS)}")
    return chosen


def columns(output: Path | None) -> int:
    """The width that text may have."""
    return shutil.get_terminal_size((120, 24)).columns if output is None and sys.stdout.isatty() else 120


def write(text: str, output: Path | None) -> None:
    """To a file, or to standard output."""
    from kg.writing import write_file

    if output is None:
        typer.echo(text, nl=False)
    else:
        write_file(output, text)
