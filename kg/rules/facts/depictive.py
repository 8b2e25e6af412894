"""What a missing subject is, said before its clause: "Atleta eclettico, ha gareggiato nel nuoto"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import children
from kg.rules.clause import Argument, Clause, Proposition
from kg.rules.facts.propose import propose


def depictive(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "Atleta eclettico, ha gareggiato nel nuoto": (…, essere, atleta eclettico)."""
    being = min(grammar.particles["being"])
    for beside in children(clause.head, "advcl"):
        if _is_bare_noun(beside) and beside.i < clause.head.i:
            for subject in clause.subjects:
                yield from propose(clause, subject, being, Argument(beside), "depictive", grammar)


def _is_bare_noun(token: Token) -> bool:
    return token.pos_ == "NOUN" and not children(token, "case", "mark", "cop", "det", "aux")
