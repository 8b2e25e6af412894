"""A place before the clause of a headline, taken for its subject: "Hong Kong, la polizia vieta la commemorazione"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import children, verb_form

MARKS = frozenset({",", ":", "-"})


def topic_place(token: Token, grammar: Grammar) -> None:
    """ "Hong Kong, la polizia vieta la commemorazione": what opens a sentence before a comma is where it happens.

    Only a place beside a verb that has another subject, or is a participle ("Siena, abbinati i cavalli").
    """
    verb = token.head
    if token.i != token.sent.start or token.ent_type_ != "LOC" or token.dep_ not in {"nsubj", "nsubj:pass"}:
        return
    end = token.i
    while end + 1 < token.sent.end and token.doc[end + 1].ent_iob_ == "I":
        end += 1
    if end + 1 >= token.sent.end or token.doc[end + 1].text not in MARKS or verb.pos_ not in {"VERB", "AUX"}:
        return
    others = [t for t in children(verb, "nsubj", "nsubj:pass", "obj") if t.i != token.i]
    if verb_form(verb) == "Part" or any(t.dep_ != "obj" for t in others):
        hang(token, verb, "obl")
