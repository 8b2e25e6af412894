"""A participle of naming hung on the verb: "Costruisce una città, chiamata Alfa"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import agrees, children, lemma, verb_form


def hang_name_participle(token: Token, grammar: Grammar) -> None:
    """ "Costruisce una città, chiamata Alfa": *chiamata* describes the last noun phrase that it agrees with."""
    if token.dep_ != "advcl" or lemma(token) not in grammar.naming or children(token, "aux", "aux:pass"):
        return
    verb = token.head
    if verb_form(token) != "Part" or verb.pos_ != "VERB" or verb.i > token.i:
        return
    arguments = [t for t in children(verb, "obj", "obl", "nsubj", "nsubj:pass") if t.i < token.i]
    before = [t for a in arguments for t in _nouns_of(a) if t.i < token.i and agrees(t, token)]
    if before:
        hang(token, before[-1], "acl")
        for name in children(token, "nsubj", "nsubj:pass", "obj"):
            if name.i > token.i and not children(name, "case"):
                name.dep_ = "xcomp"  # what it is called is no subject


def _nouns_of(argument: Token) -> list[Token]:
    """The nouns of a phrase that a participle behind it may describe: its head, and what complements it."""
    return [argument, *(t for t in argument.subtree if t.dep_ == "nmod" and t.pos_ in {"NOUN", "PROPN"})]
