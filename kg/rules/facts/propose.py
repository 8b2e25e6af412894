"""From a clause and two of its arguments to propositions, one for each pair that coordination and examples mean."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lang.grammar import Grammar
from kg.rules.clause import Argument, Clause, Proposition, Voice
from kg.rules.phrases import expand


def propose(
    clause: Clause,
    subject: Argument,
    predicate: str,
    item: Argument,
    rule: str,
    grammar: Grammar,
) -> Iterator[Proposition]:
    """Propositions that `clause` makes of `subject` and `item` under `predicate`, with its polarity and modality."""
    patient = clause.voice is Voice.PASSIVE and subject in clause.subjects
    for left in expand(subject, grammar):
        for right in expand(item, grammar):
            if left.token.i == right.token.i or _is_behind_description(left, subject, clause):
                continue
            trail = tuple(dict.fromkeys(filter(None, (rule, left.rule, right.rule))))
            yield Proposition(
                left,
                predicate,
                right,
                (left.token, clause.head, right.token),
                trail,
                clause.polarity,
                clause.modality,
                clause.speaker,
                clause.time,
                grammar.participle_of(clause.head.lower_) if patient else "",
            )


DESCRIBED = frozenset({"modified_noun", "relative_subject"})
"""How a clause finds a subject that it describes."""


def _is_behind_description(one: Argument, subject: Argument, clause: Clause) -> bool:
    """Whether `one` is listed behind what is said of another: "Landi, accusato di frode, e Sesti" accuses one."""
    return subject.rule in DESCRIBED and one.token.i != subject.token.i and one.token.i > clause.head.i
