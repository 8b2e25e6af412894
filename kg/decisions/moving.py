"""Facts moved to other ends: what then states the same becomes one fact with all its evidence."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.merge import told_again
from kg.values import Fact

Statement = tuple[str, ...]


def moved(facts: Iterable[Fact], ids: Mapping[str, str]) -> tuple[Fact, ...]:
    """`facts` with ids of entities replaced as `ids` says; what a thing then states of itself is left out."""
    return united(
        replace(
            fact,
            subject=ids.get(fact.subject, fact.subject),
            object=ids.get(fact.object, fact.object),
            speaker=ids.get(fact.speaker, fact.speaker) if fact.speaker else None,
        )
        for fact in facts
    )


def united(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """`facts`, in their order, each statement once.

    Example:
        >>> united(())
        ()
    """
    found: dict[Statement, Fact] = {}
    for fact in facts:
        if fact.subject != fact.object:
            same = statement(fact)
            known = told_again(found[same], fact) if same in found else fact
            found[same] = replace(known, evidence=tuple(dict.fromkeys(known.evidence)))
    return tuple(found.values())


def statement(fact: Fact) -> Statement:
    """What a fact states, which two facts with other evidence may share."""
    return fact.subject, fact.relation.id, fact.object, fact.polarity, fact.modality, fact.speaker or ""


def fact_id(*parts: str) -> str:
    """An id that depends on nothing but `parts`.

    Example:
        >>> len(fact_id("a", "b"))
        17
    """
    return f"f{hashlib.sha256(chr(0).join(parts).encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
