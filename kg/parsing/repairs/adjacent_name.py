"""Two names side by side taken for one: "È morto a Mosca Jurij Sapega"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import NAMES, children


def part_adjacent_names(token: Token, grammar: Grammar) -> None:
    """ "È morto a Mosca Jurij Sapega": a person is no part of a place's name, but the subject that the verb lacks.

    What is said beside the person (", campione russo") goes along.
    """
    other = token.head
    if token.dep_ not in {*NAMES, "appos", "nmod"} or token.ent_iob_ != "B" or token.i < other.i:
        return
    if {token.ent_type_, other.ent_type_} != {"PER", "LOC"} or children(token, "case", "det") or other.pos_ != "PROPN":
        return
    verb = other.head
    touches = not any(t.is_punct for t in token.doc[other.i : token.i])
    if not touches or verb.pos_ != "VERB" or other.dep_ != "obl" or children(verb, "nsubj", "nsubj:pass"):
        return
    along = [t for t in children(other, *NAMES, "appos", "acl", "acl:relcl") if t.i > token.i]
    hang(token, verb, "nsubj")
    for part in along:
        hang(part, token, part.dep_)
