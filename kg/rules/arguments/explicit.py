"""A subject that stands beside its verb: "La Cina costruisce una città"."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, is_nominal, is_relative
from kg.rules.clause import Argument, Clause
from kg.rules.realis.time import is_date_for_subject


def explicit_subject(head: Token, clauses: Mapping[int, Clause], grammar: Grammar) -> tuple[Argument, ...]:
    """ "La Cina costruisce una città": *Cina* is the subject of *costruire*."""
    return tuple(
        Argument(token)
        for token in children(head, "nsubj", "nsubj:pass")
        if is_nominal(token) and not is_relative(token) and not is_date_for_subject(token, head, grammar)
    )
