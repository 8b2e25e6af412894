"""A noun taken for a complement clause: "ha portato exchange come Alfa a trasferirsi"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, lemma


def object_not_complement(token: Token, grammar: Grammar) -> None:
    """ "Ha portato exchange a Hainan": a bare noun after a verb that is no copula and lacks an object is its object."""
    verb = token.head
    if token.dep_ not in {"xcomp", "ccomp"} or token.pos_ not in {"NOUN", "PROPN"} or verb.pos_ != "VERB":
        return
    if children(token, "cop", "case", "mark", "aux") or children(verb, "obj") or lemma(verb) in grammar.copulas:
        return
    if lemma(verb) not in grammar.naming and lemma(verb) not in grammar.unaccusative:
        token.dep_ = "obj"
