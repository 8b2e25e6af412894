"""Which nouns are those of persons, after whom a name is theirs."""

from __future__ import annotations

from functools import cache

from kg.lang.data import load_table
from kg.lang.lexicon import Lexicon, plain
from kg.translation.phrases import Unit

PERSON = "Person"


@cache
def people(lang: str) -> frozenset[str]:
    return frozenset(row[0] for row in load_table(lang, "lexicon/types") if row[1] == PERSON)


def is_person(unit: Unit, top: Unit, lexicon: Lexicon) -> bool:
    """Whether a name is that of the person before it: "il ministro Rossi", "la vittima Mario Rossi"."""
    return is_role(top, lexicon) or (
        unit.entity.endswith("PER") and plain(top.lemma).split(" ")[0] in people(lexicon.lang)
    )


def is_role(unit: Unit, lexicon: Lexicon) -> bool:
    return unit.lemma in lexicon.roles or plain(unit.text) in lexicon.roles
