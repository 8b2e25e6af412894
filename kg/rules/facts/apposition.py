"""A second name for the same thing beside the first: "Mark Rossi, presidente di Alfa, …"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.mentions import name_in
from kg.parsing.repairs.inclusion import pronoun_of_inclusion
from kg.parsing.times import is_time
from kg.parsing.tree import children, is_nominal, lemma
from kg.rules.clause import Argument, Proposition
from kg.rules.phrases import class_behind, coordinated, examples_of, is_listed

RULE = ("apposition",)


def apposition(noun: Token, grammar: Grammar) -> Iterator[Proposition]:
    """ "Mark Rossi, presidente di Alfa": (Mark Rossi, essere, presidente di Alfa)."""
    for beside in children(noun, "appos"):
        one_of = class_behind(beside, grammar)
        if one_of is not None and not children(beside, "case"):
            yield Proposition(Argument(noun), _being(grammar), one_of, (noun, beside, one_of.token), RULE)
            continue
        if not _describes(beside, noun, grammar):
            continue
        if noun.ent_type_ == "LOC" and (lemma(beside) in grammar.place_classes or beside.ent_type_ == "LOC"):
            # "Otranto, provincia di Lecce", "Otranto (Lecce)": no place is another
            yield Proposition(Argument(noun), min(grammar.particles["inside"]), Argument(beside), (noun, beside), RULE)
            continue
        # "la versione precedente, la 11.04": of a class and a name, the name is the subject
        swap = beside.pos_ == "PROPN" and noun.pos_ != "PROPN"
        for other in (beside, *coordinated(beside, grammar)):
            one, two = (other, noun) if swap else (noun, other)
            yield Proposition(Argument(one), _being(grammar), Argument(two), (one, two), RULE)


def _describes(beside: Token, noun: Token, grammar: Grammar) -> bool:
    """Whether the phrase beside `noun` says what it is: no date, example, measure, acronym or member of a list."""
    if not is_nominal(beside) or beside.i < noun.i or children(beside, "cop", "case") or beside.pos_ == "NUM":
        return False
    if name_in(noun, grammar) == beside or beside in examples_of(noun, grammar) or is_listed(beside, noun, grammar):
        return False
    if pronoun_of_inclusion(beside, grammar) is not None:
        return False
    measured = grammar.times.get(lemma(beside)) == "unit" and bool(children(beside, "nummod"))
    acronym = beside.text.isupper() and beside.i > 0 and beside.nbor(-1).text == "("
    return not (measured or acronym or is_time(beside, grammar))


def _being(grammar: Grammar) -> str:
    return next(iter(grammar.particles["being"]))
