"""An adjective with its complement: "una provincia favorevole alla tecnologia"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lang.grammar import Grammar
from kg.parsing.tree import lemma
from kg.rules.clause import Clause, Proposition
from kg.rules.facts.propose import propose


def adjective(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "Una provincia favorevole alla tecnologia": (provincia, favorevole a, tecnologia)."""
    for attribute in clause.attributes:
        if attribute.pos_ != "ADJ":
            continue
        for subject in clause.subjects:
            for item in clause.obliques:
                if (lemma(attribute), item.preposition.split(" ")[0]) not in grammar.adjective_complements:
                    continue
                yield from propose(
                    clause, subject, f"{lemma(attribute)} {item.preposition}", item, "adjective", grammar
                )
