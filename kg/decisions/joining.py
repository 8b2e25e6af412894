"""Things that a reader says are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.decisions.moving import moved
from kg.decisions.names import Names
from kg.decisions.values import Decision, Merge, Thing
from kg.merge import joined
from kg.values import Entity, Knowledge


def join(knowledge: Knowledge, decisions: Sequence[Merge]) -> tuple[Knowledge, frozenset[Decision]]:
    """Make one entity of the things of each decision, which keeps id, label and type of the first that is there.

    Returns:
        What is known then, and the decisions that fit: those of which two things are there, or were one already.

    Example:
        >>> join(Knowledge("empty", (), (), (), ()), ())[1]
        frozenset()
    """
    names = Names.of(knowledge.entities)
    leads: dict[str, str] = {}
    fitting: set[Decision] = set()
    groups: dict[str, list[Entity]] = {entity.id: [entity] for entity in knowledge.entities}
    for decision in decisions:
        found, everything = _meant(names, decision.things)
        if len(found) > 1 or (found and everything):
            fitting.add(decision)
        for entity in found[1:]:
            lead, other = _lead(leads, found[0].id), _lead(leads, entity.id)
            if lead != other:
                leads[other] = lead
                groups[lead] += groups.pop(other)
    if not leads:
        return knowledge, frozenset(fitting)
    entities = tuple(_one(group) for group in groups.values())
    ids = {entity.id: _lead(leads, entity.id) for entity in knowledge.entities}
    return replace(knowledge, entities=entities, facts=moved(knowledge.facts, ids)), frozenset(fitting)


def _meant(names: Names, things: Sequence[Thing]) -> tuple[list[Entity], bool]:
    """The entities that are to be one, in the order of the decision, and whether there is one for each thing.

    A name that one of them has beside its label means that one, also where others have it too.
    """
    called = [names.called(thing) for thing in things]
    found = list({entity.id: entity for some in called for entity in some}.values())
    known = {entity.id for entity in found}
    return found, all(some or any(e.id in known for e in names.also(t)) for some, t in zip(called, things, strict=True))


def _lead(leads: dict[str, str], id_: str) -> str:
    while id_ in leads:
        id_ = leads[id_]
    return id_


def _one(group: Sequence[Entity]) -> Entity:
    if len(group) == 1:
        return group[0]
    whole = joined(group)
    return replace(whole, mentions=tuple(sorted(whole.mentions, key=lambda m: (m.document, m.start, m.end))))
