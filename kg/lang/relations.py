"""Which predicates of a language mean a canonical property: the table `grammar/relations`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kg.lang.data import load_table


@cache
def meanings(lang: str, *, passive: bool = False) -> Mapping[str, str]:
    """The local name of the canonical property that each predicate means, by dictionary form with preposition.

    Args:
        lang: the language of the predicates.
        passive: those whose subject is the patient, in place of those whose subject acts.

    Example:
        >>> meanings("it")["stabilire sede in"]
        'headquarteredIn'
    """
    table: dict[str, str] = {}
    for predicate, name, *voice in load_table(lang, "grammar/relations"):
        if (voice[:1] == ["passive"]) != passive:
            continue
        *verb, last = predicate.split(" ")
        for preposition in last.split("|"):
            table[" ".join([*verb, preposition])] = name
    return table
