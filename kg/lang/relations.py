"""Which predicates of a language mean a canonical property: the table `grammar/relations`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kg.lang.data import load_table


@cache
def meanings(lang: str) -> Mapping[str, str]:
    """The local name of the canonical property that each predicate means, by dictionary form with preposition.

    Example:
        >>> meanings("it")["stabilire sede in"]
        'headquarteredIn'
    """
    table: dict[str, str] = {}
    for predicate, name, *_ in load_table(lang, "grammar/relations"):
        *verb, last = predicate.split(" ")
        for preposition in last.split("|"):
            table[" ".join([*verb, preposition])] = name
    return table
