"""Where or with what a subject is: "Le fabbriche sono a Torino"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lang.grammar import Grammar
from kg.parsing.tree import preposition
from kg.rules.clause import Argument, Clause, Proposition
from kg.rules.facts.propose import propose


def place_of_being(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "Le fabbriche sono a Torino": (fabbriche, essere a, Torino)."""
    for attribute in clause.attributes:
        case = preposition(attribute)
        if not case or attribute.pos_ not in {"NOUN", "PROPN"}:
            continue
        item = Argument(attribute, preposition=case)
        for subject in clause.subjects:
            yield from propose(clause, subject, f"{clause.verb} {case}", item, "place_of_being", grammar)
