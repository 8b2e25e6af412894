"""Phrases that tell a time: "2022", "lunedì", "i prossimi due anni"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, lemma, preposition

YEAR = re.compile(r"(1[0-9]|20)\d\d([-–/](\d\d|\d{4}))?$")


def is_time(token: Token, grammar: Grammar) -> bool:
    """Whether the phrase headed by `token` tells a time: a year, a month, a weekday, a span or a moment."""
    if YEAR.match(token.text):
        return token.pos_ == "NUM" and not children(token, "nummod", "amod")
    kind = grammar.times.get(lemma(token))
    if kind is None or token.pos_ in {"VERB", "AUX"}:
        return False
    if kind == "span":
        return any(is_time(child, grammar) for child in children(token, "nmod"))
    if kind == "unit":
        # "76 anni" measures, "negli ultimi due anni" dates: a bare amount without a preposition is no time of a clause
        return bool(preposition(token) or children(token, "det", "amod", "advmod"))
    return True
