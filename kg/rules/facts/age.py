"""A measure set beside a name: "Gallo, 76 anni, …"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.mentions.names import PERSONS
from kg.parsing.tree import children, lemma
from kg.rules.clause import Argument, Proposition


def age(noun: Token, grammar: Grammar) -> Iterator[Proposition]:
    """ "Gallo, 76 anni, è nato a Roma": (Gallo, avere, 76 anni)."""
    if noun.pos_ != "PROPN" or noun.ent_type_ not in PERSONS:
        return
    for beside in children(noun, "appos", "conj", "nmod", "flat", "flat:name", "parataxis"):
        measured = grammar.is_particle(lemma(beside), "age") and children(beside, "nummod")
        if measured and beside.i > noun.i and not children(beside, "case", "cc"):
            having = next(iter(grammar.particles["having"]))
            yield Proposition(Argument(noun), having, Argument(beside), (noun, beside), ("age",))
