"""A place before the clause of a headline, taken for its subject: "Hong Kong, la polizia vieta la commemorazione"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang, put_in_place
from kg.parsing.tree import children, verb_form

MARKS = frozenset({",", ":", "-"})


def topic_place(token: Token, grammar: Grammar) -> None:
    """ "Hong Kong, la polizia vieta la commemorazione": what opens a sentence before a comma is where it happens.

    Only a place beside a verb that has another subject, or is a participle ("Siena, abbinati i cavalli").
    """
    if not _is_set_off(token):
        return
    if token.dep_ == "ROOT":
        below = [t for t in children(token, "parataxis", "acl", "conj", "appos", "advcl") if t.pos_ == "VERB"]
        if below and not children(below[0], "cc"):
            put_in_place(below[0], token)
            token.dep_ = "obl"
        return
    verb = token.head
    if token.dep_ not in {"nsubj", "nsubj:pass"} or verb.pos_ not in {"VERB", "AUX"}:
        return
    others = [t for t in children(verb, "nsubj", "nsubj:pass", "obj") if t.i != token.i]
    if verb_form(verb) == "Part" or any(t.dep_ != "obj" for t in others):
        hang(token, verb, "obl")


def _is_set_off(token: Token) -> bool:
    """Whether the name of a place opens the sentence and a mark follows it."""
    if token.ent_type_ != "LOC" or token.i != token.sent.start:
        return False
    end = token.i
    while end + 1 < token.sent.end and token.doc[end + 1].ent_iob_ == "I":
        end += 1
    return end + 1 < token.sent.end and token.doc[end + 1].text in MARKS
