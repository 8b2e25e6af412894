"""Who makes something happen: "Il gelo ha fatto fallire il raccolto"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, is_nominal, is_relative, lemma
from kg.rules.clause import Argument, Clause, Proposition
from kg.rules.facts.propose import propose
from kg.rules.phrases import caused


def causative(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "Il gelo ha fatto fallire il raccolto": (gelo, fare fallire, raccolto)."""
    for deed in children(clause.head, "xcomp", "ccomp"):
        if not caused(deed, grammar):
            continue
        for subject in clause.subjects:
            for item in (*_themes(deed), *clause.objects):
                yield from propose(clause, subject, f"{clause.verb} {lemma(deed)}", item, "causative", grammar)


def _themes(deed: Token) -> tuple[Argument, ...]:
    found = children(deed, "nsubj", "nsubj:pass", "obj")
    return tuple(Argument(t) for t in found if is_nominal(t) and not is_relative(t) and t.pos_ != "PRON")
