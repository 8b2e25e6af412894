"""The README tells of every command and every option, under its own name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.main import get_command

from kg.cli import app

README = (Path(__file__).parents[2] / "README.md").read_text("utf8")


def _names() -> Iterator[str]:
    """Every name that can be typed: of commands, and of the options of each, those for help aside."""
    group = get_command(app)
    commands = getattr(group, "commands")  # noqa: B009  # only a group has commands, which its type does not say
    for option in group.params:
        yield from option.opts
    for name, command in commands.items():
        yield f"kg {name}"
        for parameter in command.params:
            yield from (name for name in parameter.opts if name.startswith("-"))


@pytest.mark.parametrize("name", sorted(set(_names()) - {"--help"}))
def test_the_readme_tells_of(name: str) -> None:
    assert re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", README)


def test_there_are_names_to_tell_of() -> None:
    assert {"kg build", "-o", "--output", "--version"} <= set(_names())
