"""A verb with its object: "La Cina costruisce una città"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lang.grammar import Grammar
from kg.rules.clause import Clause, Proposition, Voice
from kg.rules.facts.propose import propose


def verb_object(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "La Cina costruisce una città": (Cina, costruire, città)."""
    if clause.voice is Voice.ACTIVE and not clause.attributes:
        for subject in clause.subjects:
            for item in clause.objects:
                yield from propose(clause, subject, clause.verb, item, "verb_object", grammar)
