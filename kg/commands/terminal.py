"""What every command says to its user: lines on the terminal, and errors as one line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from kg.errors import KgError


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Turn what went wrong into one line and exit code 1."""
    try:
        yield
    except KgError as error:
        complain(error)
        raise typer.Exit(1) from error
    except KeyboardInterrupt as error:
        typer.echo("kg: stopped", err=True)
        raise typer.Exit(130) from error


def complain(error: KgError) -> None:
    """One line on standard error."""
    typer.echo(f"kg: {printable(str(error))}", err=True)


def say(line: str) -> None:
    """One line on standard output."""
    typer.echo(printable(line))


def printable(text: str) -> str:
    """`text` without what could steer a terminal: names and labels come from anywhere.

    Example:
        >>> printable("Pe\x1bchino")
        'Pe\ufffdchino'
    """
    return "".join(char if char.isprintable() else "\ufffd" for char in text)
