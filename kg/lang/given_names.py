"""The given names of a language: a name that opens with one is a person's."""

from __future__ import annotations

from functools import cache

from kg.lang.data import load_table


@cache
def given_names(lang: str) -> frozenset[str]:
    """Given names, in small letters.

    Raises:
        KgError: kg has no such language.

    Example:
        >>> "giorgio" in given_names("it")
        True
    """
    return frozenset(row[0] for row in load_table(lang, "lexicon/given_names"))
