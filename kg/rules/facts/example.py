"""Members named after their class: "exchange come OKCoin e Huobi"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, conjuncts, feature, is_nominal
from kg.rules.clause import Argument, Kind, Proposition
from kg.rules.phrases import examples_of


def class_by_example(noun: Token, grammar: Grammar) -> Iterator[Proposition]:
    """ "Exchange come OKCoin e Huobi": (OKCoin, essere, exchange), (Huobi, essere, exchange).

    So are Alfa and Beta in "Alfa, Beta e altre banche".
    """
    being = min(grammar.particles["being"])
    for member in examples_of(noun, grammar):
        yield Proposition(Argument(member), being, Argument(noun, Kind.CLASS), (noun, member), ("class_by_example",))
    for member in _members_before_others(noun, grammar):
        # the others are things of their own, beside those named
        yield Proposition(Argument(member), being, Argument(noun), (noun, member), ("class_by_example",))


def _members_before_others(noun: Token, grammar: Grammar) -> list[Token]:
    """What is listed before "… e altre banche", which says what all of them are."""
    others = any(grammar.is_particle(t.text, "other") for t in children(noun, "det", "amod", "det:predet"))
    if noun.dep_ != "conj" or not others or feature(noun, "Number") == "Sing" or not children(noun, "cc"):
        return []
    first = noun.head
    return [t for t in (first, *conjuncts(first)) if t.i < noun.i and is_nominal(t)]
