"""Members named after their class: "exchange come OKCoin e Huobi"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.rules.clause import Argument, Kind, Proposition
from kg.rules.phrases import examples_of


def class_by_example(noun: Token, grammar: Grammar) -> Iterator[Proposition]:
    """ "Exchange come OKCoin e Huobi": (OKCoin, essere, exchange), (Huobi, essere, exchange)."""
    being = next(iter(grammar.particles["being"]))
    for member in examples_of(noun, grammar):
        yield Proposition(Argument(member), being, Argument(noun, Kind.CLASS), (noun, member), ("class_by_example",))
