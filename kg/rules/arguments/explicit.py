"""A subject that stands beside its verb: "La Cina costruisce una città"."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.times import is_time
from kg.parsing.tree import children, is_nominal, is_relative
from kg.rules.clause import Argument, Clause


def explicit_subject(head: Token, clauses: Mapping[int, Clause], grammar: Grammar) -> tuple[Argument, ...]:
    """ "La Cina costruisce una città": *Cina* is the subject of *costruire*."""
    return tuple(
        Argument(token)
        for token in children(head, "nsubj", "nsubj:pass")
        if is_nominal(token) and not is_relative(token) and not _is_date(token, head, grammar)
    )


def _is_date(token: Token, head: Token, grammar: Grammar) -> bool:
    """Whether a date before the verb was taken for its subject: "Sabato 12 ottobre è stata presentata la mostra"."""
    return is_time(token, grammar) and not children(head, "cop")
