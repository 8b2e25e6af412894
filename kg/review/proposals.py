"""Everything that a reader should look at in a graph, the most doubtful first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import chain, combinations

from kg.decisions import NONE, Decision, Decisions, KeepApart, Merge
from kg.decisions.names import key
from kg.review.duplicates import duplicates
from kg.review.mixtures import mixtures
from kg.review.proposal import Doubt, Proposal
from kg.review.quotes import Sentences
from kg.values import Knowledge

Pair = frozenset[str]


def review(knowledge: Knowledge, decisions: Decisions = NONE) -> tuple[Proposal, ...]:
    """What may be wrong about who is who: things that were taken for one, and things that may be one.

    Args:
        knowledge: a graph.
        decisions: what was decided before; it is not asked again.

    Returns:
        Proposals, the most doubtful first, of equal ones first what stands in most facts.

    Example:
        >>> review(Knowledge("empty", (), (), (), ()))
        ()
    """
    settled = {pair for decision in decisions.decided for pair in _pairs(decision)}
    facts = Counter(end for fact in knowledge.facts for end in {fact.subject, fact.object})
    sentences = Sentences.of(knowledge)
    found = [
        _proposal(doubt, sentences, facts)
        for doubt in _surest(chain(mixtures(knowledge), duplicates(knowledge)))
        if not _pairs(doubt.decision) & settled
    ]
    return tuple(sorted(found, key=lambda p: (-p.doubt, -p.facts, str(p.decision))))


def _pairs(decision: Decision) -> set[Pair]:
    """The names that a decision puts together or keeps apart, two by two."""
    if not isinstance(decision, Merge | KeepApart):
        return set()
    return {frozenset(map(key, (one.name, other.name))) for one, other in combinations(decision.things, 2)}


def _surest(doubts: Iterable[Doubt]) -> list[Doubt]:
    """Each decision once, for the best of its reasons."""
    best: dict[Merge | KeepApart, Doubt] = {}
    for doubt in doubts:
        known = best.setdefault(doubt.decision, doubt)
        if doubt.weight > known.weight:
            best[doubt.decision] = doubt
    return list(best.values())


def _proposal(doubt: Doubt, sentences: Sentences, facts: Counter[str]) -> Proposal:
    quotes = [
        quote
        for entity, thing in zip(doubt.entities, doubt.decision.things, strict=True)
        for quote in sentences.quotes(entity, thing)
    ]
    ids = {entity.id for entity in doubt.entities}
    return Proposal(
        doubt.decision,
        doubt.reason,
        doubt.weight,
        doubt.entities[0].type,
        sum(facts[id_] for id_ in ids),
        tuple(dict.fromkeys(quotes)),
    )
