"""Words that the tables lack, made of a prefix and a known word: *neopresidente*."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kg.lang.data import load_table

LEAST = 4
"""Letters of a word after a prefix; shorter ones are mostly endings."""


def prefixed(word: str, known: Mapping[str, str], lang: str) -> str | None:
    """The English of a prefix and a word of `known`; None where the word is not made so.

    Example:
        >>> prefixed("neopresidente", {"presidente": "president"}, "it")
        'new president'
        >>> prefixed("antimafia", {"mafia": "mafia"}, "it")
        'anti-mafia'
    """
    for prefix, english in _prefixes(lang):
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= LEAST and rest in known:
            return f"{english}{known[rest]}" if english.endswith("-") else f"{english} {known[rest]}"
    return None


@cache
def _prefixes(lang: str) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(((row[0], row[1]) for row in load_table(lang, "lexicon/affixes")), key=lambda p: -len(p[0])))
