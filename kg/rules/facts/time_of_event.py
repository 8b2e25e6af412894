"""An event of which the text says nothing but when: "L'elezione è avvenuta stamane"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, preposition
from kg.rules.clause import Argument, Clause, Proposition
from kg.rules.facts.propose import propose


def time_of_event(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "L'elezione è avvenuta stamane": (elezione, avvenire, stamane)."""
    if (
        children(clause.head, "xcomp", "ccomp")
        or clause.objects
        or clause.obliques
        or clause.attributes
        or clause.agents
    ):
        return
    for subject in clause.subjects:
        for moment in clause.time[:1]:
            predicate = f"{clause.verb} {preposition(moment)}".strip()
            yield from propose(clause, subject, predicate, Argument(moment), "time_of_event", grammar)
