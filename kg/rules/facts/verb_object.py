"""A verb with its object: "La Cina costruisce una città"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lang.grammar import Grammar
from kg.parsing.tree import feature
from kg.rules.clause import Argument, Clause, Proposition, Voice
from kg.rules.facts.propose import propose


def verb_object(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "La Cina costruisce una città": (Cina, costruire, città)."""
    if clause.voice is Voice.ACTIVE and not clause.attributes:
        for subject in clause.subjects:
            for item in clause.objects:
                if not _is_part_of_verb(item, clause, grammar):
                    yield from propose(clause, subject, clause.verb, item, "verb_object", grammar)


def _is_part_of_verb(item: Argument, clause: Clause, grammar: Grammar) -> bool:
    """Whether a bare noun makes one predicate with its light verb: "prende parte alla gara", "fa riferimento a X"."""
    one = item.token.pos_ == "NOUN" and feature(item.token, "Number") != "Plur"
    bare = one and not any(t.dep_ not in {"advmod", "punct"} for t in item.token.children)
    return bare and clause.verb in grammar.light and bool(clause.obliques)
