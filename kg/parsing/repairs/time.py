"""A time hung on a noun, or a complement on a time: "ha visto i sindacati lunedì", "il 7 luglio 2018 a Spoleto"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.times import is_time
from kg.parsing.tree import VERBAL, children, lemma, preposition

MEASURED = frozenset({"span", "unit"})
"""Kinds of times that have complements of their own: "due giorni dall'arrivo"."""
POINTS = frozenset({"moment", "weekday"})
"""Kinds of times that date a verb without a preposition."""


def complement_not_of_time(token: Token, grammar: Grammar) -> None:
    """ "Protestano da lunedì contro la riforma": *riforma* belongs to *protestare*, as a day has no complement."""
    time = token.head
    if token.dep_ != "nmod" or token.i < time.i or grammar.times.get(lemma(time)) in MEASURED:
        return
    case = preposition(token)
    if not case or grammar.is_particle(case, "genitive") or is_time(token, grammar) or not is_time(time, grammar):
        return
    verb = _verb_above(time)
    if verb is not None:
        hang(token, verb, "obl")


def span_from_event(token: Token, grammar: Grammar) -> None:
    """ "È uscito a un mese dall'annuncio": the announcement did nothing, it is what the month is counted from."""
    cases = children(token, "case")
    if token.dep_ not in {"obl", "obl:agent"} or not cases or cases[0].i == token.sent.start:
        return
    span = cases[0].nbor(-1)
    counted = grammar.times.get(lemma(span)) == "unit" and preposition(span) and span.i > token.head.i
    if counted and grammar.is_particle(preposition(token), "agent"):
        hang(token, span, "nmod")


def time_not_of_noun(token: Token, grammar: Grammar) -> None:
    """ "Ha incontrato i sindacati lunedì": a bare day after a noun dates the verb."""
    noun = token.head
    bare = token.dep_ in {"nmod", "compound", "amod", "flat"} and not children(token, "case", "cc")
    if not bare or token.i < noun.i or noun.pos_ not in {"NOUN", "PROPN"} or token.text[0].isupper():
        return
    day = token.text[0].isdigit() and bool(children(token, "flat", "nmod"))
    if not (day or grammar.times.get(lemma(token)) in POINTS) or not is_time(token, grammar) or is_time(noun, grammar):
        return
    verb = _verb_above(noun)
    if verb is not None:
        hang(token, verb, "obl")


def time_not_conjunct(token: Token, grammar: Grammar) -> None:
    """ "Chiude la sede e nei prossimi giorni aprirà il sito": *giorni* dates *aprire*, not *chiudere*."""
    noun = token.head
    if token.dep_ != "conj" or not preposition(token) or not is_time(token, grammar) or is_time(noun, grammar):
        return
    verb = _verb_above(noun)
    if verb is None:
        return
    after = [t for t in children(verb, "conj", "parataxis") if t.i > token.i and t.pos_ in VERBAL]
    for joint in children(token, "cc"):
        hang(joint, after[0] if after else verb, "cc")
    hang(token, after[0] if after else verb, "obl")


def _verb_above(token: Token) -> Token | None:
    """The verb that governs the phrase of `token`."""
    return next((t for t in token.ancestors if t.pos_ in VERBAL), None)
