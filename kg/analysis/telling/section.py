"""A section of what is told, and the words for what it holds."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from kg.analysis.statements import Statement
from kg.analysis.timeline import OPEN

SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
QUOTE = "> "
"""What a sentence begins with that is quoted from a text."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of what is told: sentences, then a table; `numbers` names the columns that stand to the right.

    `note` says what the words of the section mean, for those who have the room; `more` counts the rows left out.
    """

    title: str
    sentences: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    numbers: frozenset[str] = frozenset()
    note: str = ""
    more: int = 0


def cut(section: Section, rows: int | None) -> Section:
    """The section with at most so many rows; what is left out is counted.

    Example:
        >>> cut(Section("numbers", rows=(("1",), ("2",), ("3",))), 2).more
        1
    """
    if rows is None or len(section.rows) <= rows:
        return section
    return replace(section, rows=section.rows[:rows], more=len(section.rows) - rows)


def without(section: Section, columns: Collection[str]) -> Section:
    """The section without some columns.

    Example:
        >>> without(Section("a", columns=("x", "y"), rows=(("1", "2"),)), {"x"}).rows
        (('2',),)
    """
    kept = [place for place, column in enumerate(section.columns) if column not in columns]
    rows = tuple(tuple(row[place] for place in kept) for row in section.rows)
    return replace(section, columns=tuple(section.columns[place] for place in kept), rows=rows)


def counted(count: int, one: str, more: str) -> str:
    """A number with its noun.

    Example:
        >>> counted(1, "fact", "facts"), counted(1200, "fact", "facts")
        ('1 fact', '1,200 facts')
    """
    return f"{count:,} {one if count == 1 else more}"


def facts(count: int) -> str:
    """A number of facts."""
    return counted(count, "fact", "facts")


def listed(names: Iterable[str]) -> str:
    """Names as a list in a sentence.

    Example:
        >>> listed(["a"]), listed(["a", "b", "c"])
        ('a', 'a, b and c')
    """
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def when(time: str) -> str:
    """A time in words.

    Example:
        >>> [when(time) for time in ("../2022", "1975/..", "1996/1998", "198X", "14XX", "2005-23", "1500~", "2019-05")]
        ['until 2022', 'since 1975', '1996 to 1998', '1980s', '1400s', 'autumn 2005', 'about 1500', '2019-05']
    """
    first, slash, last = time.partition("/")
    if slash:
        if first in ("", OPEN):
            return f"until {when(last)}"
        return f"since {when(first)}" if last in ("", OPEN) else f"{when(first)} to {when(last)}"
    if season := re.fullmatch(r"(\d{4})-(2[1-4])", time):
        return f"{SEASONS[season[2]]} {season[1]}"
    if re.fullmatch(r"\d+X+", time):
        return f"{time.replace('X', '0')}s"
    return f"about {time[:-1]}" if time.endswith("~") else time


def said(statement: Statement) -> str:
    """A fact in a cell, with who says it."""
    return f"{statement} (says {statement.speaker})" if statement.speaker else str(statement)


def where(statement: Statement) -> str:
    """The sentence that states a fact, of several the first."""
    return statement.quotes[0].text if statement.quotes else ""


def source(statement: Statement) -> str:
    """The documents that state a fact, by the first of them."""
    documents = sorted({quote.document for quote in statement.quotes})
    return f"{documents[0]} and {len(documents) - 1} more" if len(documents) > 1 else "".join(documents)
