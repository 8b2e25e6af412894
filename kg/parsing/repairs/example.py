"""Members of a class hung on the verb: "Hanno convinto società come Alfa a trasferirsi"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import children


def hang_example(token: Token, grammar: Grammar) -> None:
    """ "Hanno convinto società come Alfa": what follows a bare class noun at once with *come* is a member of it."""
    cases = children(token, "case", "mark")
    if not cases or cases[0].i == 0 or not grammar.is_particle(cases[0].text, "example") or token.pos_ == "VERB":
        return
    noun = token.doc[cases[0].i - 1]
    while noun.pos_ == "ADJ" and noun.dep_ == "amod" and noun.head.i < noun.i:
        noun = noun.head
    if noun.pos_ in {"NOUN", "X"} and token.head.i != noun.i and not children(noun, "det"):
        hang(token, noun, "nmod")
