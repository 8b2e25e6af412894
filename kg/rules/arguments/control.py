"""Who does what an infinitive, a gerund or a participle beside a verb says: "portare X a fare Y", "esce salutando"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import is_finite, lemma, marker
from kg.rules.clause import Argument, Clause, Voice
from kg.rules.phrases import caused

GOVERNED = frozenset({"xcomp", "ccomp", "advcl", "csubj"})


def controlled_subject(head: Token, clauses: Mapping[int, Clause], grammar: Grammar) -> tuple[Argument, ...]:
    """ "L'incendio ha costretto i residenti a lasciare il paese": *residenti* is the subject of *lasciare*."""
    if is_finite(head) or head.dep_ not in GOVERNED or head.head.i not in clauses:
        return ()
    if caused(head, grammar):
        return ()  # "ha fatto arrestare i ribelli": others arrest them
    governor = clauses[head.head.i]
    return tuple(replace(a, rule="controlled_subject", preposition="") for a in _controllers(head, governor, grammar))


def _controllers(head: Token, governor: Clause, grammar: Grammar) -> tuple[Argument, ...]:
    verb = lemma(governor.head)
    if head.dep_ in {"xcomp", "ccomp", "advcl"} and marker(head):
        asks = grammar.control.get(verb) == marker(head) and governor.voice is Voice.ACTIVE
        if asks and governor.objects:
            return governor.objects
        if verb in grammar.control_dative:
            dative = tuple(o for o in governor.obliques if grammar.is_particle(o.preposition, "dative"))
            if dative:
                return dative
    return governor.subjects
