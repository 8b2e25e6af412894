"""`kg check`: whether graphs keep to the shapes."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.commands.choices import Graphs
from kg.commands.terminal import one_line_errors, say

if TYPE_CHECKING:
    from kg.checking import Findings


class Form(StrEnum):
    """How the report is written; `turtle` is the validation report of SHACL."""

    TEXT = "text"
    TURTLE = "turtle"
    JSON = "json"


def check(
    graphs: Graphs,
    form: Annotated[Form, typer.Option("--format", help="How to write what was found.")] = Form.TEXT,
    shapes: Annotated[
        Path | None, typer.Option(metavar="FILE", help="SHACL shapes of your own, checked beside those of kg.")
    ] = None,
) -> None:
    """Check graphs, all together, against the shapes and the vocabulary: one line for each thing that is wrong."""
    with one_line_errors():
        from kg.checking import check as checked
        from kg.commands.findings import lines, to_json

        findings = checked(*graphs, shapes=shapes)
        if form is Form.TEXT:
            for line in lines(findings):
                say(line)
        else:
            typer.echo(to_json(findings) if form is Form.JSON else _report(findings))
        raise typer.Exit(1 if findings.wrong() else 0)


def _report(findings: Findings) -> str:
    from kg.rdf import to_turtle
    from kg.rdf.violations import to_report

    return to_turtle(to_report(findings.violations)).rstrip("\n")
