"""When an event was, of which the text says little more: "L'elezione è avvenuta stamane"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, lemma, preposition
from kg.rules.clause import Argument, Clause, Proposition
from kg.rules.facts.propose import propose


def time_of_event(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "L'elezione è avvenuta stamane": (elezione, avvenire, stamane).

    What comes about, such as a birth, is dated even where more is said: "nato a Roma il 9 dicembre 1920".
    """
    since = clause.head.dep_ == "advcl" and grammar.times.get(lemma(clause.head)) == "since"  # "a partire dal 2021"
    if (
        since
        or clause.verb in grammar.light
        or children(clause.head, "xcomp", "ccomp")
        or clause.objects
        or (clause.obliques and lemma(clause.head) not in grammar.unaccusative)
        or clause.attributes
        or clause.agents
    ):
        return
    for subject in clause.subjects:
        for moment in clause.time[:1]:
            predicate = f"{clause.verb} {preposition(moment)}".strip()
            yield from propose(clause, subject, predicate, Argument(moment), "time_of_event", grammar)
