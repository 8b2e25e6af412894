"""Members of a group that the text singles out: "tre film, tra cui Roma"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.rules.clause import Argument, Kind, Proposition
from kg.rules.phrases import included_in


def inclusion(noun: Token, grammar: Grammar) -> Iterator[Proposition]:
    """ "Tre film, tra cui Roma e Dogman": (Roma, essere, film), (Dogman, essere, film)."""
    being = min(grammar.particles["being"])
    for member in included_in(noun, grammar):
        yield Proposition(Argument(member), being, Argument(noun, Kind.CLASS), (noun, member), ("inclusion",))
