"""Sections for a terminal: sentences wrapped, tables aligned, cells cut where the terminal is too narrow."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from kg.analysis.telling.section import QUOTE, Section
from kg.sparql.plain import plain, shortened, width

GAP, INDENT = "  ", "  "
NARROWEST = 8
"""Columns below which no cell is cut, however narrow the terminal."""
WIDE = 120


def to_text(sections: Iterable[Section], columns: int = WIDE) -> str:
    """Return sections as plain text; nothing in it can steer a terminal.

    Args:
        sections: what `outline` returned.
        columns: the width of the terminal.

    Example:
        >>> types = Section("Types", (), ("type", "entities"), (("Place", "7"),), frozenset(["entities"]))
        >>> print(to_text([types]), end="")
        Types
          type   entities
          Place         7
    """
    return "\n".join("".join(f"{line}\n" for line in _lines(section, columns)) for section in sections)


def _lines(section: Section, columns: int) -> Iterator[str]:
    yield plain(section.title)
    room = columns - len(INDENT)
    for sentence in section.sentences:
        indent = INDENT * 2 if sentence.startswith(QUOTE) else ""
        words = plain(sentence.removeprefix(QUOTE))
        yield from textwrap.wrap(
            words, max(columns, NARROWEST * 2), initial_indent=INDENT + indent, subsequent_indent=INDENT * 2 + indent
        )
    if section.rows:
        yield from (INDENT + line for line in _table(section, room))
    if section.more:
        yield f"{INDENT}… and {section.more:,} more"


def _table(section: Section, room: int) -> Iterator[str]:
    # a column in which nothing stands is not shown
    kept = [place for place in range(len(section.columns)) if any(row[place] for row in section.rows)]
    right = [section.columns[place] in section.numbers for place in kept]
    lines = [[plain(row[place]) for place in kept] for row in (section.columns, *section.rows)]
    widths = fitted([max(map(width, column)) for column in zip(*lines, strict=True)], room)
    for line in lines:
        yield GAP.join(_cell(*cell) for cell in zip(line, widths, right, strict=True)).rstrip()


def _cell(text: str, columns: int, right: bool) -> str:
    shown = shortened(text, columns)
    blank = " " * (columns - width(shown))
    return blank + shown if right else shown + blank


def fitted(widths: Sequence[int], room: int) -> list[int]:
    """The widths of columns within so much room, the widest giving way first.

    Example:
        >>> fitted([4, 60, 40], 80)
        [4, 36, 36]
    """
    found = list(widths)
    left = room - len(GAP) * (len(found) - 1)
    while sum(found) > left and max(found) > NARROWEST:
        found[found.index(max(found))] -= 1
    return found
