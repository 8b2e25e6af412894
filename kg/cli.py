"""The command `kg`: its commands, and nothing else."""

from __future__ import annotations

import sys
from importlib.metadata import version
from io import TextIOWrapper
from typing import Annotated

import typer

from kg.commands.analyze import analyze
from kg.commands.build import build
from kg.commands.check import check
from kg.commands.export import export
from kg.commands.path import path
from kg.commands.query import query
from kg.commands.review import review
from kg.commands.serve import serve
from kg.commands.view import view

COMMANDS = (build, query, serve, view, analyze, path, review, export, check)

app = typer.Typer(
    name="kg",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="From articles to a knowledge graph you can explore, query and reuse.",
)
for command in COMMANDS:
    app.command()(command)


@app.callback(invoke_without_command=True)
def main(show_version: Annotated[bool, typer.Option("--version", help="Show the version and exit.")] = False) -> None:
    """From articles to a knowledge graph you can explore, query and reuse."""
    if show_version:
        typer.echo(f"kg {version('kg')}")
        raise typer.Exit


def run() -> None:
    """The entry point of the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal may not have every letter of an article
    app()
