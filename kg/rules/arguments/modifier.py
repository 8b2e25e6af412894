"""The noun that a participle or an adjective describes: "la sonda alimentata da pannelli", "nato a Roma"."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.rules.clause import Argument, Clause
from kg.parsing.tree import children, is_nominal, is_relative, verb_form


def modified_noun(head: Token, clauses: Mapping[int, Clause], grammar: Grammar) -> tuple[Argument, ...]:
    """ "Un documento pubblicato a Roma": *documento* is the subject of *pubblicare* in the passive."""
    if head.dep_ not in {"acl", "acl:relcl", "amod", "appos"} or verb_form(head) in {"Inf", "Fin"}:
        return ()
    if any(is_relative(t) for t in children(head, "nsubj", "nsubj:pass", "obj")) or not is_nominal(head.head):
        return ()
    return (Argument(head.head, rule="modified_noun"),)
