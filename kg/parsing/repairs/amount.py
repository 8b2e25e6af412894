"""What is counted, hung beside the number: "Ha 4.000.000 di abbonati"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.times import is_time
from kg.parsing.tree import NAMES, children, preposition


def join_number_and_counted(token: Token, grammar: Grammar) -> None:
    """ "Ha 4.000.000 di abbonati": *abbonati* belongs to the number before its *di*.

    A number that was hung on the date before it is the object that the verb lacks: "ha avuto nel 2016 7.000.000 di …".
    """
    cases = children(token, "case")
    if token.pos_ != "NOUN" or not cases or cases[0].i == 0 or not grammar.is_particle(preposition(token), "genitive"):
        return
    number = token.doc[cases[0].i - 1]
    if number.pos_ != "NUM" or number.i == token.head.i or not number.text[-1].isdigit():
        return
    date = number.head
    if number.dep_ in NAMES and is_time(date, grammar):
        verb = next((t for t in date.ancestors if t.pos_ == "VERB"), None)
        if verb is None or children(verb, "obj"):
            return
        hang(number, verb, "obj")
    hang(token, number, "nmod")
