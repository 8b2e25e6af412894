"""A complement hung on a person's name or inside a deed, although it belongs to what is done."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import VERBAL, children, feature, lemma, preposition

KEPT = frozenset({"nmod", "conj", "appos", "flat", "flat:name"})


def lift_from_person(token: Token, grammar: Grammar) -> None:
    """ "Ha incontrato Elsa Monti a Otranto": it was there that they met, since a person's name takes no place along.

    Only *di* and *da* go into names (*Leonardo da Vinci*).
    """
    name = token.head
    if token.dep_ != "nmod" or name.ent_type_ != "PER" or name.pos_ != "PROPN" or token.i < name.i:
        return
    case = preposition(token).split(" ")[0]
    within = grammar.is_particle(case, "genitive") or grammar.is_particle(case, "agent")
    if not case or within or token.ent_iob_ == "I" or grammar.is_particle(case, "example"):
        return
    above = name
    while above.dep_ in KEPT and (above.head.ent_type_ == "PER" or grammar.is_role(lemma(above.head))):
        above = above.head
    above = above.head if above.head.i != above.i else above
    if above.pos_ in VERBAL:
        hang(token, above, "obl")
    elif above.pos_ == "NOUN":
        hang(token, above, "nmod")


def lift_to_deed(token: Token, grammar: Grammar) -> None:
    """ "Il ritiro delle truppe dalla regione": the region is where they withdraw from, not what troops they are.

    So after a noun that names a deed, with a complement that is a name or has its article, but not *di*.
    """
    noun = token.head
    deed = noun.head
    if token.dep_ != "nmod" or noun.dep_ != "nmod" or token.i < noun.i or lemma(deed) not in grammar.deverbal:
        return
    if lemma(noun) in grammar.deverbal or not grammar.is_particle(preposition(noun), "genitive"):
        return
    case = preposition(token).split(" ")[0]
    cases = children(token, "case")
    known = token.pos_ == "PROPN" or any(feature(c, "Definite") for c in cases)
    if case and known and not grammar.is_particle(case, "genitive") and not grammar.is_particle(case, "example"):
        hang(token, deed, "nmod")
