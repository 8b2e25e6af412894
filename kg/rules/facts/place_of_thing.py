"""A thing and the name it has to do with, said beside it: "un concerto a Otranto", "l'allarme per la Grecia"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.mentions.names import is_name, name_in
from kg.parsing.times import is_time
from kg.parsing.tree import children, lemma, preposition
from kg.rules.clause import Argument, Proposition
from kg.rules.phrases import coordinated

OTHERS = ("genitive", "agent", "example", "according", "together")
"""Prepositions that other rules read, or that say too little of a thing."""


def place_of_thing(noun: Token, grammar: Grammar) -> Iterator[Proposition]:
    """ "Un concerto a Otranto": (concerto, a, Otranto). Deeds name their verb instead (`nominalisation`)."""
    if noun.pos_ != "NOUN" or lemma(noun) in grammar.deverbal or name_in(noun, grammar) is not None:
        return
    if children(noun, "cop") or is_time(noun, grammar):
        return
    for item in children(noun, "nmod"):
        case = preposition(item)
        if item.i < noun.i or not case or any(grammar.is_particle(case.split(" ")[0], kind) for kind in OTHERS):
            continue
        for one in (item, *coordinated(item, grammar)):
            name = one if is_name(one) else name_in(one, grammar)
            if name is not None and name.ent_type_:
                yield Proposition(Argument(noun), case, Argument(one), (noun, one), ("place_of_thing",))
