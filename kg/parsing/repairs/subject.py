"""A subject after its verb, taken for an object: "Alla festa hanno partecipato mille persone", "È morto Rossi"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import auxiliaries, children, feature, lemma


def subject_not_object(token: Token, grammar: Grammar) -> None:
    """ "È morto Rossi": the bare noun after a verb that takes no object is its subject, if it agrees in number."""
    verb = token.head
    if token.dep_ != "obj" or verb.pos_ != "VERB" or token.i < verb.i or children(token, "case"):
        return
    if lemma(verb) not in grammar.intransitive | grammar.unaccusative or lemma(verb) in grammar.copulas:
        return
    if children(verb, "nsubj", "nsubj:pass") or children(verb, "expl") or grammar.times.get(lemma(token)):
        return
    number = next((n for part in (*auxiliaries(verb), verb) if (n := feature(part, "Number"))), "")
    if not number or feature(token, "Number") in {"", number}:
        token.dep_ = "nsubj"
