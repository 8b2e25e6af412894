"""Coordinated predicates share their subject: "La rete ha chiuso e ha licenziato 43 persone"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import auxiliaries, children, feature, is_finite
from kg.rules.clause import Argument, Clause


def shared_subject(head: Token, clauses: Mapping[int, Clause], grammar: Grammar) -> tuple[Argument, ...]:
    """ "La rete ha chiuso e ha licenziato 43 persone": *rete* is the subject of *licenziare* too."""
    if head.dep_ not in {"conj", "parataxis"} or head.head.i not in clauses:
        return ()
    first = clauses[head.head.i]
    if head.dep_ == "parataxis" or not _same_person(head, first.head):
        return ()
    if children(head, "expl:impers"):
        return ()
    return tuple(replace(s, rule="shared_subject") for s in first.subjects)


def _same_person(one: Token, other: Token) -> bool:
    """Whether two finite predicates could have one subject; a predicate that is not finite has the first one's."""
    if not (is_finite(one) and is_finite(other)):
        return True
    a, b = _agreement(one), _agreement(other)
    return all(not x or not y or x == y for x, y in zip(a, b, strict=True))


def _agreement(head: Token) -> tuple[str, str]:
    for part in (*auxiliaries(head), head):
        if feature(part, "VerbForm") == "Fin":
            return feature(part, "Person"), feature(part, "Number")
    return "", ""
