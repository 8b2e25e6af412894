"""The words of a report in each language, and how numbers and times are said in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from kg.errors import KgError
from kg.report.pieces import Inline, Line

OPEN = ("", "..")
_HOLE = re.compile(r"\{(\d)\}")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language by their keys in `words.json`."""

    lang: str
    table: Mapping[str, Any]

    def plain(self, key: str, *given: str) -> str:
        """A word, or a sentence with what is `given` in its places, as text."""
        return str(self.table[key]).format(*given)

    def line(self, key: str, *given: Inline | Line) -> Line:
        """A sentence with what is `given` in its places."""
        return filled(str(self.table[key]), given)

    def count(self, key: str, number: int) -> str:
        """A number with its noun."""
        one, more = self.table[key]
        return str(one if number == 1 else more).format(self.number(number))

    def number(self, value: float, digits: int = 0) -> str:
        """A number with the separators of the language."""
        swap = {",": self.table["thousands"], ".": self.table["point"]}
        return "".join(swap.get(char, char) for char in f"{value:,.{digits}f}")

    def listed(self, items: Iterable[Line]) -> Line:
        """Lines as a list within a sentence."""
        found = list(items)
        gaps = [", "] * (len(found) - 2) + [str(self.table["and"])] * (len(found) > 1) + [""]
        return tuple(part for item, gap in zip(found, gaps, strict=False) for part in (*item, *([gap] if gap else [])))


@cache
def words_in(lang: str) -> Words:
    """Return the words of a language.

    Raises:
        KgError: reports are not written in that language.

    Example:
        >>> words_in("en").count("fact", 1200), words_in("it").count("fact", 1200)
        ('1,200 facts', '1.200 fatti')
    """
    tables = json.loads(files("kg.report").joinpath("words.json").read_text("utf-8"))
    if lang not in tables:
        raise KgError(f"no reports in language {lang!r}", f"choose among {', '.join(sorted(tables))}")
    return Words(lang, tables[lang])


def filled(template: str, given: tuple[Inline | Line, ...]) -> Line:
    """A sentence with what is given in the places of its numbers.

    Example:
        >>> filled("{0} of {1}", ("1", ("2", " facts")))
        ('1', ' of ', '2', ' facts')
    """
    found: list[Inline] = []
    for place, text in enumerate(_HOLE.split(template)):
        part: Inline | Line = text if place % 2 == 0 else given[int(text)]
        found += part if isinstance(part, tuple) else [part] if part != "" else []
    return tuple(found)


def time(when: str, words: Words) -> str:
    """A time, in the form of EDTF, in words.

    Example:
        >>> english = words_in("en")
        >>> [time(when, english) for when in ("2019-05-27", "2019-05", "../2022", "1996/1998", "198X", "2005-23")]
        ['27 May 2019', 'May 2019', 'until 2022', '1996 to 1998', '1980s', 'autumn 2005']
        >>> time("1500~", english), time("-0043", english), time("2019-05-27", words_in("it"))
        ('about 1500', '44 BC', '27 maggio 2019')
    """
    first, slash, last = when.partition("/")
    if slash:
        if first in OPEN:
            return words.plain("until", time(last, words))
        if last in OPEN:
            return words.plain("since", time(first, words))
        return words.plain("fromTo", time(first, words), time(last, words))
    if when.endswith("~"):
        return words.plain("about", time(when[:-1], words))
    if season := re.fullmatch(r"(\d{4})-(2[1-4])", when):
        return words.plain(season[2], season[1])
    if re.fullmatch(r"\d+X+", when):
        return words.plain("decade", when.replace("X", "0"))
    if before := re.fullmatch(r"-(\d{4,})", when):
        return words.plain("beforeChrist", str(int(before[1]) + 1))
    return _date(when, words)


def _date(when: str, words: Words) -> str:
    """A day or a month with its name; what is neither stays as it is."""
    from babel.dates import format_date

    parts = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", when)
    if parts is None:
        return when.lstrip("0") if re.fullmatch(r"\d{4}", when) else when
    try:
        day = date(int(parts[1]), int(parts[2]), int(parts[3] or 1))
    except ValueError:
        return when
    return str(format_date(day, "d MMMM y" if parts[3] else "MMMM y", locale=words.table["months"]))
