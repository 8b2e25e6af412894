"""A passive with its agent, turned to the active: "La città è stata colpita da un terremoto"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lang.grammar import Grammar
from kg.rules.clause import Clause, Proposition, Voice
from kg.rules.facts.propose import propose


def passive(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "La città è stata colpita da un terremoto": (terremoto, colpire, città)."""
    if clause.voice is Voice.PASSIVE:
        for agent in clause.agents:
            for patient in clause.subjects:
                yield from propose(clause, agent, clause.verb, patient, "passive", grammar)
