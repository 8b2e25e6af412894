"""What the network sees of a word: numbers for the form, its beginning, its endings and its shape."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

UNKNOWN = 0
VIEWS = ("word", "prefix", "suffix2", "suffix3", "suffix4", "shape")
LONGEST_SHAPE = 6

Alphabets = dict[str, dict[str, int]]


def shape(form: str) -> str:
    """The form with every letter, capital, figure and other mark told apart only as such, runs cut short.

    Example:
        >>> shape("Xi'an"), shape("2022"), shape("d'")
        ("Xx'x", '0', "x'")
    """
    kinds: list[str] = []
    for char in form:
        kind = "0" if char.isdigit() else "X" if char.isupper() else "x" if char.isalpha() else char
        if not kinds or kinds[-1] != kind:
            kinds.append(kind)
    return "".join(kinds[:LONGEST_SHAPE])


def views(form: str) -> tuple[str, ...]:
    """What each of `VIEWS` sees of a form.

    Example:
        >>> views("Pechino")
        ('pechino', 'pec', 'no', 'ino', 'hino', 'Xx')
    """
    lower = "".join("0" if char.isdigit() else char for char in form.lower())
    return lower, lower[:3], lower[-2:], lower[-3:], lower[-4:], shape(form)


def alphabets(forms: Iterable[str], least: int = 2) -> Alphabets:
    """Numbers from 1 for everything that is seen `least` times or more in `forms`, the most frequent first."""
    counts = [Counter[str]() for _ in VIEWS]
    for form in forms:
        for count, view in zip(counts, views(form), strict=True):
            count[view] += 1
    return {
        name: {view: number for number, (view, n) in enumerate(count.most_common(), 1) if n >= least}
        for name, count in zip(VIEWS, counts, strict=True)
    }


def numbers(form: str, known: Alphabets) -> list[int]:
    """The number of each view of a form, `UNKNOWN` where there is none."""
    return [known[name].get(view, UNKNOWN) for name, view in zip(VIEWS, views(form), strict=True)]
