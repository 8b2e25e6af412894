"""A clause hung on a noun that it disagrees with: "un documento in 145 pagine che delinea i piani"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import agrees, auxiliaries, children, feature, is_relative, number_of, verb_form

SUBJECTS = ("nsubj", "nsubj:pass")


def lift_disagreeing_clause(token: Token, grammar: Grammar) -> None:
    """ "Un documento in 145 pagine che delinea i piani": *delinea* is singular, so the document does.

    So does a participle: "una città piena di luci, chiamata Alfa". The nearest noun above that agrees is taken, or the
    argument beside of a verb above.
    """
    noun = token.head
    if token.dep_ not in {"acl", "acl:relcl"} or noun.pos_ not in {"NOUN", "PROPN", "NUM"} or token.i < noun.i:
        return
    if not _disagrees(token, noun):
        return
    for candidate in _above(noun):
        told = feature(candidate, "Number") or feature(candidate, "Gender")  # "città" tells its gender alone
        if told and not _disagrees(token, candidate):
            hang(token, candidate, token.dep_)
            return


def _disagrees(clause: Token, noun: Token) -> bool:
    if not any(is_relative(t) for t in children(clause, *SUBJECTS)):
        return verb_form(clause) == "Part" and not auxiliaries(clause) and not agrees(clause, noun)
    number = number_of(clause)
    return bool(number) and feature(noun, "Number") not in {"", number}


def _above(noun: Token) -> Iterator[Token]:
    """The nouns above `noun`, and where a verb comes between, its arguments before `noun`, the nearest first."""
    for ancestor in noun.ancestors:
        if ancestor.pos_ in {"NOUN", "PROPN"}:
            yield ancestor
        elif ancestor.pos_ == "VERB":
            before = [t for t in children(ancestor, "obj", *SUBJECTS) if t.i < noun.i and t.pos_ in {"NOUN", "PROPN"}]
            yield from reversed(before)
