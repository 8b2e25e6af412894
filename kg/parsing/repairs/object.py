"""A noun taken for a complement clause: "ha portato exchange come Alfa a trasferirsi"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, feature, lemma, preposition


def object_not_complement(token: Token, grammar: Grammar) -> None:
    """ "Ha portato exchange a Hainan": a bare noun after a verb that is no copula and lacks an object is its object."""
    verb = token.head
    if token.dep_ not in {"xcomp", "ccomp"} or token.pos_ not in {"NOUN", "PROPN"} or verb.pos_ != "VERB":
        return
    if children(token, "cop", "case", "mark", "aux") or children(verb, "obj") or lemma(verb) in grammar.copulas:
        return
    if lemma(verb) not in grammar.naming and lemma(verb) not in grammar.unaccusative:
        token.dep_ = "obj"


def partitive_object(token: Token, grammar: Grammar) -> None:
    """ "Gli indici mostrano dei rialzi": *dei* is an article, since *mostrare* takes no *di* and lacks an object."""
    verb = token.head
    if token.dep_ != "obl" or verb.pos_ != "VERB" or feature(token, "Number") != "Plur":
        return
    cases = children(token, "case")
    fused = cases and feature(cases[0], "Definite") and grammar.is_particle(preposition(token), "genitive")
    if not fused or cases[0].i != verb.i + 1 or children(verb, "obj", "expl", "aux:pass", "nsubj:pass"):
        return
    if lemma(verb) not in grammar.genitive_verbs and not grammar.takes_no_object(lemma(verb)):
        token.dep_ = "obj"
        cases[0].dep_ = "det"


def object_of_infinitive(token: Token, grammar: Grammar) -> None:
    """ "Fu chiamato a presiedere un governo": an infinitive behind *a*, *di* or *per* has no subject of its own."""
    verb = token.head
    if token.dep_ not in {"nsubj", "nsubj:pass"} or token.i < verb.i or feature(verb, "VerbForm") != "Inf":
        return
    marked = bool(children(verb, "mark")) and verb.dep_ in {"xcomp", "advcl", "acl", "ccomp"}
    takes_one = lemma(verb) not in grammar.copulas and not grammar.takes_no_object(lemma(verb))
    if marked and takes_one and not children(verb, "obj", "expl", "aux:pass", "cop"):
        token.dep_ = "obj"
