"""Facts that a reader says are wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.decisions.names import Names, key
from kg.decisions.values import Decision, WrongFact
from kg.values import Knowledge, Relation


def without_wrong(knowledge: Knowledge, decisions: Sequence[WrongFact]) -> tuple[Knowledge, frozenset[Decision]]:
    """Leave out the facts that a decision says are wrong, however real they are told to be.

    Returns:
        What is known then, and the decisions that fit.

    Example:
        >>> without_wrong(Knowledge("empty", (), (), (), ()), ())[1]
        frozenset()
    """
    if not decisions:
        return knowledge, frozenset()
    names = Names.of(knowledge.entities)
    wrong: set[str] = set()
    fitting: set[Decision] = set()
    for decision in decisions:
        subjects, objects = ({e.id for e in names.called(t)} for t in (decision.subject, decision.object))
        for fact in knowledge.facts:
            if fact.subject in subjects and fact.object in objects and is_called(fact.relation, decision.predicate):
                wrong.add(fact.id)
                fitting.add(decision)
    return replace(knowledge, facts=tuple(f for f in knowledge.facts if f.id not in wrong)), frozenset(fitting)


def is_called(relation: Relation, predicate: str | None) -> bool:
    """Whether `predicate` is the id, the lemma or a label of a relation; `None` is any.

    Example:
        >>> is_called(Relation("uses", "usare", {"it": "usa", "en": "uses"}), "Usa")
        True
    """
    names = (relation.id, relation.lemma, *relation.labels.values())
    return predicate is None or key(predicate) in map(key, names)
