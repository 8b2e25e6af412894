"""Two names side by side taken for one ("È morto a Mosca Jurij Sapega"), and one name torn apart."""

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


def gather_name(token: Token, grammar: Grammar) -> None:
    """ "Il presidente della Repubblica Carlo Azeglio Ciampi": all of the person's name hangs on *Carlo*."""
    if token.ent_iob_ != "I" or token.dep_ not in NAMES:
        return
    first = token
    while first.ent_iob_ == "I" and first.i > token.sent.start:
        first = first.nbor(-1)
    if token.head.i < first.i and first.dep_ in {*NAMES, "nmod", "appos"}:
        hang(token, first, "flat:name")
