"""The line that says when an article was written: "lunedì 15 marzo 2011", "ROMA, 12 mar 2019 -"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kg.dates.value import date_value
from kg.dates.words import kind_of, words_of

LONGEST = 80
"""Characters of a dateline."""
DASH = re.compile(r"\s*[-–—]+\s+")
AGENCY = re.compile(r"\([^()]{2,40}\)")
PLACE = re.compile(r"\s*[^\W\d_a-z][\w'’.]*(?:[ -](?:[a-z]{1,5}[' ])?[^\W\d_a-z][\w'’.]*){0,3}\s*,\s*")
"""A name in capitals before a comma."""
UNMARKED = re.compile(r"(\D{0,30}\d{1,2}\D{1,15}\d{4})\s+(?=([^\W\d_]+'?))")
"""A date, and the word after it."""
OPENERS = frozenset({"in", "of", "the"})
"""Kinds of words that are written with a capital only where a sentence begins."""
DATES = frozenset({"clock", "date", "issued", "month", "number", "ordinal", "to", "weekday", "year"})
"""The kinds of words that a dateline is made of."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """The day on which an article says it was written, and how many characters from the start of a line say so.

    `placed` tells that a place stands before the date.
    """

    date: date
    end: int
    placed: bool = False


def dateline_of(line: str, lang: str) -> Dateline | None:
    """The dateline that `line` is or begins with.

    A date alone on its line is one, also after a place; before further text it must be set off, by a dash or by the
    capital of an article, since a sentence that opens with a date tells of something else.

    Example:
        >>> dateline_of("ROMA, 12 mar 2019 - Il governo cade.", "it")
        Dateline(date=datetime.date(2019, 3, 12), end=20, placed=True)
        >>> dateline_of("Il 12 marzo 2019 il governo cade.", "it") is None
        True
    """
    ends = [match.span() for match in DASH.finditer(line[:LONGEST])]
    if len(line) <= LONGEST:
        ends.append((len(line), len(line)))
    unmarked = UNMARKED.match(line)
    if unmarked is not None and _opens(unmarked[2], lang):
        ends.append((unmarked.end(1), unmarked.end()))
    return next(filter(None, (_dateline(line[:start], end, lang) for start, end in ends)), None)


def _opens(word: str, lang: str) -> bool:
    return word[0].isupper() and kind_of(word, lang) in OPENERS


def _dateline(words: str, end: int, lang: str) -> Dateline | None:
    bare = AGENCY.sub(" ", words).strip(" .,<>-–—").replace(": ", " ")
    place = PLACE.match(bare)
    placed = place is not None and kind_of(place.group().strip(" ,"), lang) != "weekday"
    kinds = words_of(bare[place.end() :] if place and placed else bare, lang)
    if any(word.kind not in DATES for word in kinds):
        return None
    day = full_date(" ".join(word.text for word in kinds if word.kind not in {"issued", "to"}), lang)
    return Dateline(day, end, placed) if day else None


def full_date(words: str, lang: str) -> date | None:
    """The day that `words` name in full, in words or in figures, with a time of day or without.

    Example:
        >>> full_date("lunedì 15 marzo 2011", "it"), full_date("2011-03-15T10:00:00+01:00", "it")
        (datetime.date(2011, 3, 15), datetime.date(2011, 3, 15))
        >>> full_date("marzo 2011", "it") is None
        True
    """
    value = date_value(re.sub(r"^(\d{4}-\d\d-\d\d)[T ]\d.*", r"\1", words), lang)
    if value is None or value.datatype not in {"date", "dateTime"}:
        return None
    return date.fromisoformat(value.lexical[:10])
