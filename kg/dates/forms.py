"""Matching words against a form, a sequence of their kinds: "weekday? number month year".

`?` stands after a kind that may be missing, `|` between two of which one stands there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from kg.dates.words import Word

Found = Mapping[str, Word]
"""The words that fit a form, by kind; of two of a kind the first."""


def fit(words: Sequence[Word], place: int, form: str) -> tuple[Found, int] | None:
    """The words from `place` on that fit `form`, and the place after the last of them; None where they do not.

    Example:
        >>> found, end = fit([Word("marzo", "month", 3), Word("1987", "year", 1987)], 0, "number? month year")
        >>> sorted(found), end
        (['month', 'year'], 2)
    """
    found: dict[str, Word] = {}
    for kinds, optional in _kinds(form):
        if place < len(words) and words[place].kind in kinds:
            found.setdefault(words[place].kind, words[place])
            place += 1
        elif not optional:
            return None
    return found, place


@cache
def _kinds(form: str) -> tuple[tuple[frozenset[str], bool], ...]:
    return tuple((frozenset(step.rstrip("?").split("|")), step.endswith("?")) for step in form.split())


def side_of(found: Found) -> int:
    """-1 for last, 1 for next, 0 for neither."""
    return ("next" in found) - ("last" in found or "latest" in found)


def unit_of(found: Found) -> str:
    """The name of the unit, whether of one or of several."""
    return (found.get("unit") or found["units"]).name
