"""The main facts: those stated as real between the most central entities, each with its sentence."""

from __future__ import annotations

from collections import Counter

from kg.analysis.edges import ACTUAL
from kg.report.findings import Findings
from kg.report.pieces import Paragraph, Part
from kg.report.telling import kind_of, listed, told
from kg.values import Fact

SHOWN = 8
LOOSE = frozenset({"relatedTo"})
"""Relations that say too little to be told first: *di*, "of"."""


def main_facts(found: Findings) -> Part | None:
    """The facts that a reader in a hurry should see."""
    facts = chosen(found, SHOWN)
    if not facts:
        return None
    words = found.words
    note = Paragraph((words.plain("mainNote"),), note=True)
    return Part("main", words.plain("main"), (note, listed(found, facts, SHOWN, lambda fact: told(found, fact))))


def chosen(found: Findings, count: int) -> list[Fact]:
    """Choose facts that are sure, between central ends, and not all of the same subject or sentence; in text order.

    Each further fact of a subject, and of a sentence, counts half as much as the one before.
    """
    ranks = {one.id: one.pagerank for one in found.analysis.standings}
    left = {
        fact: (ranks[fact.subject] + ranks[fact.object]) * fact.confidence * max(1, len(fact.evidence))
        for fact in found.knowledge.facts
        if kind_of(fact) == ACTUAL and fact.relation.id not in LOOSE and fact.subject in ranks and fact.object in ranks
    }
    told_of: Counter[object] = Counter()
    best: list[Fact] = []
    while left and len(best) < count:
        fact = max(left, key=lambda one: (left[one] / 2 ** sum(told_of[key] for key in _keys(one)), one.id))
        del left[fact]
        told_of.update(_keys(fact))
        best.append(fact)
    return sorted(best, key=lambda fact: found.numbers[fact.id])


def _keys(fact: Fact) -> tuple[object, ...]:
    """What a reader tires of: the subject, and the sentence."""
    first = fact.evidence[0] if fact.evidence else None
    return (fact.subject, (first.document, first.sentence) if first else None)
