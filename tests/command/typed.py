"""A command typed in this process, and what its errors look like."""

from __future__ import annotations

from typer.testing import CliRunner, Result

from kg.cli import app


def kg(*arguments: str) -> Result:
    """The command `kg` with these arguments."""
    return CliRunner().invoke(app, arguments)


def assert_one_line(result: Result, *words: str) -> None:
    """One line of error, exit code 1, nothing on standard output."""
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.startswith("kg: ")
    assert result.stderr.count("\n") == 1
    for word in words:
        assert word in result.stderr
