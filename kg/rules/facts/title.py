"""A name after the noun that says what it is: "il ministro Rossi", "la sonda Juno"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.mentions import name_in
from kg.parsing.tree import conjuncts, lemma, preposition
from kg.rules.clause import Argument, Kind, Proposition


def title(noun: Token, grammar: Grammar) -> Iterator[Proposition]:
    """ "La sonda Juno": (Juno, essere, sonda); "l'attore e scrittore Aldo Landi" is both.

    The kind of a place ("la città di Pechino") is no news.
    """
    name = name_in(noun, grammar)
    if name is None or (lemma(noun) in grammar.place_classes and preposition(name)):
        return
    being = next(iter(grammar.particles["being"]))
    kinds = [noun, *(c for c in conjuncts(noun) if noun.i < c.i < name.i and c.pos_ == "NOUN")]
    for kind in kinds:
        yield Proposition(Argument(name), being, Argument(kind, Kind.CLASS), (kind, name), ("title",))
