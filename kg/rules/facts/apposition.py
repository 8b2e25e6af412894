"""A second name for the same thing beside the first: "Mark Rossi, presidente di Alfa, …"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.mentions import name_in
from kg.parsing.tree import children, is_nominal, lemma
from kg.rules.clause import Argument, Proposition
from kg.rules.phrases import coordinated, examples_of


def apposition(noun: Token, grammar: Grammar) -> Iterator[Proposition]:
    """ "Mark Rossi, presidente di Alfa": (Mark Rossi, essere, presidente di Alfa)."""
    for beside in children(noun, "appos"):
        if not is_nominal(beside) or beside.i < noun.i or name_in(noun, grammar) == beside or children(beside, "cop"):
            continue
        if (
            grammar.times.get(lemma(beside)) is not None
            or beside in examples_of(noun, grammar)
            or beside.pos_ == "NUM"
            or children(beside, "case")
        ):
            continue
        if beside.text.isupper() and beside.i > 0 and beside.nbor(-1).text == "(":
            continue  # an acronym or the sign of a province: "la Società Alfa (SA)", "Salemi (TP)"
        # "la versione precedente, la 11.04": of a class and a name, the name is the subject
        swap = beside.pos_ == "PROPN" and noun.pos_ != "PROPN"
        for other in (beside, *coordinated(beside, grammar)):
            one, two = (other, noun) if swap else (noun, other)
            yield Proposition(Argument(one), _being(grammar), Argument(two), (one, two), ("apposition",))


def _being(grammar: Grammar) -> str:
    return next(iter(grammar.particles["being"]))
