"""An owner hung on the noun beside it, which only says of what kind the owned thing is."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import children, feature, lemma, preposition


def lift_owner(token: Token, grammar: Grammar) -> None:
    """ "La squadra di calcio della Juventus": the club has a team, not a sport.

    A noun without article behind a preposition makes a compound with the noun before it, and owns nothing by itself.
    """
    kind = token.head
    named = token.pos_ == "PROPN" or bool(token.ent_type_)
    if token.dep_ != "nmod" or not named or not grammar.is_particle(preposition(token), "genitive"):
        return
    if (preposition(kind), lemma(kind), preposition(token).split(" ")[0]) in grammar.compound_prepositions:
        return  # "da parte della Juventus"
    while _is_kind(kind, grammar):
        kind = kind.head
    if kind.i != token.head.i:
        hang(token, kind, "nmod")


def _is_kind(noun: Token, grammar: Grammar) -> bool:
    """Whether `noun` stands bare behind *di* or *da* and makes one thing with the noun above it."""
    if noun.pos_ != "NOUN" or noun.dep_ != "nmod" or noun.ent_type_ or noun.head.pos_ != "NOUN":
        return False
    cases = children(noun, "case")
    bare = not children(noun, "det", "nummod", "det:poss") and not any(feature(c, "Definite") for c in cases)
    compound = grammar.is_particle(preposition(noun), "genitive") or grammar.is_particle(preposition(noun), "agent")
    return bare and compound and noun.text.islower()
