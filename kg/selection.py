"""Less of a graph, for those who would rather miss a fact than read a wrong one."""

from __future__ import annotations

from dataclasses import replace

from kg.errors import KgError
from kg.values import Knowledge


def check_confidence(least: float) -> float:
    """`least`, where it can be a confidence.

    Raises:
        KgError: it does not lie between 0 and 1.
    """
    if not 0 <= least <= 1:
        raise KgError(f"{least:g} is no confidence", "give a number between 0 and 1, such as 0.7")
    return least


def trusted(knowledge: Knowledge, least: float) -> Knowledge:
    """`knowledge` without the facts whose confidence is below `least`, and without the entities that only they need.

    Example:
        >>> trusted(Knowledge("nothing", (), (), (), ()), 0.7).facts
        ()
    """
    facts = tuple(fact for fact in knowledge.facts if fact.confidence >= least)
    needed = {end for fact in facts for end in (fact.subject, fact.object, fact.speaker)}
    return replace(knowledge, facts=facts, entities=tuple(e for e in knowledge.entities if e.id in needed))
