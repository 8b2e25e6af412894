"""A thing and the name it belongs to: "la sonda della NASA", "il presidente della Corte"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.mentions import name_in
from kg.parsing.times import is_time
from kg.parsing.tree import children, is_nominal, lemma, preposition
from kg.rules.clause import Argument, Kind, Proposition
from kg.rules.phrases import coordinated


def possession(noun: Token, grammar: Grammar) -> Iterator[Proposition]:
    """ "La sonda della NASA": (sonda, di, NASA). Only a named owner is news; the rest is in the label."""
    if noun.pos_ not in {"NOUN", "PROPN"} or lemma(noun) in grammar.quantifier_nouns or is_time(noun, grammar):
        return
    if children(noun, "nummod"):
        return  # "un documento di 145 pagine del governo": pages belong to nobody
    place = name_in(noun, grammar)
    # "il presidente della Corte, Rossi": the Court has a president, it does not have Rossi
    owned = Argument(noun, Kind.CLASS) if place is not None and grammar.is_role(lemma(noun)) else Argument(noun)
    for owner in children(noun, "nmod"):
        if owner == place or not grammar.is_particle(preposition(owner), "genitive") or not is_nominal(owner):
            continue
        if noun.ent_type_ and owner.ent_iob_ == "I":
            continue
        for one in (owner, *coordinated(owner, grammar)):
            if (one.pos_ == "PROPN" or one.ent_type_) and not is_time(one, grammar):
                genitive = next(iter(sorted(grammar.particles["genitive"])))
                yield Proposition(owned, genitive, Argument(one), (noun, one), ("possession",))
