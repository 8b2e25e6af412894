"""Phrases that tell a time: "2022", "lunedì", "i prossimi due anni", "il 15 marzo 2011", "le 21:30"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import NAMES, children, feature, lemma, preposition

YEAR = re.compile(r"(1[0-9]|20)\d\d([-–/](\d\d|\d{4}))?$")
FIGURES = re.compile(r"\d{1,2}([./-])\d{1,2}\1\d{4}$|\d{4}-\d\d-\d\d$|([01]?\d|2[0-3]):[0-5]\d$")
"""A day, or a time of day."""
HOUR = re.compile(r"([01]?\d|2[0-4])(\.[0-5]\d)?$")
EARLY_YEAR = re.compile(r"[1-9]\d\d$")
DAY = re.compile(r"([12]?\d|3[01])[°º]?$")
KINDS = frozenset({"month", "moment", "part", "weekday"})
"""Kinds of words that tell a time by themselves."""
PARTS = ("flat", "flat:name", "nmod", "nummod", "compound", "amod")
"""How the parts of a date hang on its first word: "15 marzo 2011"."""
OUTSIDE = ("acl", "advcl", "appos", "ccomp", "parataxis", "punct")
"""What hangs on a time and is no part of it."""


def is_time(token: Token, grammar: Grammar) -> bool:
    """Whether the phrase headed by `token` tells a time: a year, a day, an hour, a month, a weekday, a span."""
    kind = grammar.times.get(lemma(token), grammar.times.get(token.lower_))
    if token.pos_ in {"VERB", "AUX"}:
        return False
    if token.text[0].isdigit() or (kind is None and any(_kind(c, grammar) == "month" for c in children(token, "flat"))):
        return _is_time_in_figures(token, grammar)
    if kind == "span":
        return any(is_time(child, grammar) for child in children(token, *PARTS))
    if kind == "unit":
        return _is_placed(token, grammar)
    if kind == "age":  # "nel Quattrocento", but "quattrocento persone"
        return token.text[0].isupper() and bool(preposition(token)) and not children(token, "nummod", "flat", "nmod")
    # "Alba Rossi" is a name
    return kind in KINDS and not (token.pos_ == "PROPN" and any(c.pos_ == "PROPN" for c in children(token, *NAMES)))


def _kind(token: Token, grammar: Grammar) -> str:
    return grammar.times.get(lemma(token), "")


def _is_placed(unit: Token, grammar: Grammar) -> bool:
    """Whether a unit dates: "negli ultimi due anni", "un mese fa", "tre giorni dopo"; "76 anni" only measures."""
    if preposition(unit) or children(unit, "det", "amod", "advmod"):
        return True
    return bool(children(unit, "nummod")) and _shift(unit, grammar) is not None


def _shift(unit: Token, grammar: Grammar) -> Token | None:
    """The word that moves an amount of time: *dopo* in "tre giorni dopo"."""
    following = unit.doc[unit.i + 1] if unit.i + 1 < len(unit.doc) else unit
    return following if grammar.times.get(following.lower_) == "shift" and following.sent == unit.sent else None


def _is_time_in_figures(token: Token, grammar: Grammar) -> bool:
    if YEAR.match(token.text):
        return token.pos_ == "NUM" and not children(token, "nummod", "amod")
    if FIGURES.match(token.text):
        return True
    # "il 15 marzo", "il primo maggio"
    day = DAY.match(token.text) or not token.text[0].isdigit()
    if day and any(_kind(part, grammar) == "month" for part in children(token, *PARTS) if part.i == token.i + 1):
        return True
    # "tra il 3 e il 5 marzo"
    if day and any(child.i > token.i and _is_time_in_figures(child, grammar) for child in children(token, "conj")):
        return True
    if not preposition(token) or children(token, "flat", "nummod", "amod"):
        return False
    # "alle 21": hours are feminine, and many
    fused = {(feature(c, "Gender"), feature(c, "Number")) for c in children(token, "case", "det") if _is_definite(c)}
    if HOUR.match(token.text) and ("Fem", "Plur") in fused:
        return True
    opens = any(grammar.is_particle(case.text, "year") for case in children(token, "case"))
    return bool(EARLY_YEAR.match(token.text)) and opens and not children(token, "nmod")


def _is_definite(token: Token) -> bool:
    return feature(token, "Definite") == "Def"


def is_adjunct(token: Token, grammar: Grammar) -> bool:
    """Whether a time that the parser calls an object only dates its verb: "incontrerà tutti la settimana prossima".

    "La notte" is an object of *passare*, but "tutta la notte", "lunedì" and "il 15 marzo" are none, nor is a time
    beside another object.
    """
    if not is_time(token, grammar):
        return False
    verb = token.head
    beside = [t for t in children(verb, "obj", "ccomp") if t.i != token.i and not is_time(t, grammar)]
    if beside or grammar.takes_no_object(lemma(verb)):
        return True
    return _kind(token, grammar) not in {"unit", "part", "age"} or _is_deictic(token, grammar)


def _is_deictic(token: Token, grammar: Grammar) -> bool:
    return any(_kind(c, grammar) == "deictic" for c in children(token, "amod", "det", "det:predet"))


def time_places(head: Token, grammar: Grammar) -> list[int]:
    """The places of the words of a time, in order: without clauses that hang on it, and without what it is joined to.

    "Nel 2019 e tre nel 2020" is parsed as one phrase, of which only "nel 2019" is the time.
    """
    places = {token.i for token in _parts(head, grammar)}
    shift = _shift(head, grammar) if _kind(head, grammar) == "unit" else None
    return sorted(places | ({shift.i} if shift is not None else set()))


def _parts(token: Token, grammar: Grammar) -> Iterator[Token]:
    yield token
    for child in token.children:
        if YEAR.match(token.text) and child.i > token.i and child.dep_ in PARTS and not is_time(child, grammar):
            continue  # what the parser makes of the words after a year
        joined = child.dep_ == "conj" and not is_time(child, grammar) and not child.text.isdigit()
        if not child.dep_.startswith(OUTSIDE) and not joined:
            yield from _parts(child, grammar)
