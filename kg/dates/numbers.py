"""Numbers in words and in Roman figures: "ventidue", "vent'", "duecento", "XV"."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from kg.lang.data import load_table

ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
ROMAN_FORM = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
MULTIPLIERS = frozenset({100, 1000})
LONGEST = 40
"""Letters of a number word worth reading."""


def plain(word: str) -> str:
    """`word` in lower case without accents and without the apostrophe of an elision."""
    letters = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in letters if not unicodedata.combining(c)).rstrip("'")


def number_of(word: str, lang: str) -> int | None:
    """The number that a word of language `lang` names, None where it names none.

    A long word is read as the words it is made of, each of which may have lost its last vowel to the next.

    Example:
        >>> [number_of(word, "it") for word in ("due", "ventidue", "ventotto", "vent'", "duemilaventi", "gatto")]
        [2, 22, 28, 20, 2020, None]
    """
    parts = _parts(plain(word), lang) if len(word) <= LONGEST else None
    if not parts:
        return None
    total = current = 0
    for part in parts:
        if part in MULTIPLIERS:
            current = max(current, 1) * part
            if part == max(MULTIPLIERS):
                total, current = total + current, 0
        else:
            current += part
    return total + current


def roman_of(word: str) -> int | None:
    """The number of a word in Roman figures, capitals only, None for any other word.

    Example:
        >>> roman_of("XV"), roman_of("IC"), roman_of("xv")
        (15, None, None)
    """
    if not word or not ROMAN_FORM.fullmatch(word):
        return None
    figures = [ROMAN[letter] for letter in word]
    return sum(-a if a < b else a for a, b in zip(figures, [*figures[1:], 0], strict=True))


@cache
def _parts(letters: str, lang: str) -> tuple[int, ...] | None:
    if not letters:
        return ()
    for form, value in _forms(lang):
        if letters.startswith(form):
            rest = _parts(letters[len(form) :], lang)
            if rest is not None:
                return (value, *rest)
    return None


@cache
def _forms(lang: str) -> tuple[tuple[str, int], ...]:
    """Number words and, of the tens, what is left of them before a vowel; the longest first."""
    forms = {form: int(value) for form, value in load_table(lang, "grammar/numbers")}
    elided = {form[:-1]: value for form, value in forms.items() if 20 <= value < 100}
    return tuple(sorted((elided | forms).items(), key=lambda item: (-len(item[0]), item[0])))
