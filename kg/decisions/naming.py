"""What a reader says a thing is called, and of what kind it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.decisions.moving import moved
from kg.decisions.names import Names, fits, key
from kg.decisions.values import Decision, Rename, SetType
from kg.merge import free_id
from kg.resolution.entities import slug
from kg.resolution.values import value_of
from kg.values import Entity, EntityType, Knowledge

VALUES = frozenset({EntityType.DATE, EntityType.QUANTITY})


def set_types(knowledge: Knowledge, decisions: Sequence[SetType]) -> tuple[Knowledge, frozenset[Decision]]:
    """Give each thing of a decision its type; a date or an amount also its value, where the words tell it.

    Returns:
        What is known then, and the decisions that fit.

    Example:
        >>> set_types(Knowledge("empty", (), (), (), ()), ())[1]
        frozenset()
    """
    names = Names.of(knowledge.entities)
    types: dict[str, EntityType] = {}
    fitting: set[Decision] = set()
    for decision in decisions:
        found = names.called(decision.thing)
        already = names.called(replace(decision.thing, type=decision.type))
        if found or already:
            fitting.add(decision)
        types |= {entity.id: decision.type for entity in found}
    entities = tuple(_typed(entity, types.get(entity.id, entity.type)) for entity in knowledge.entities)
    return replace(knowledge, entities=entities), frozenset(fitting)


def _typed(entity: Entity, type_: EntityType) -> Entity:
    if type_ is entity.type:
        return entity
    value = value_of(entity.label, type_, entity.lang) if type_ in VALUES else None
    return replace(entity, type=type_, value=value)


def rename(knowledge: Knowledge, decisions: Sequence[Rename]) -> tuple[Knowledge, frozenset[Decision]]:
    """Give each thing of a decision its new label, and an id made of it, whatever article it was first read in.

    Returns:
        What is known then, and the decisions that fit: those whose thing is there, or has that label already.

    Example:
        >>> rename(Knowledge("empty", (), (), (), ()), ())[1]
        frozenset()
    """
    names = Names.of(knowledge.entities)
    entities = {entity.id: entity for entity in knowledge.entities}
    taken = set(entities)
    fitting: set[Decision] = set()
    for decision in decisions:
        found = names.called(decision.thing)
        already = names.labels.get(key(decision.to), ())
        if found or any(fits(entity, decision.thing) for entity in already):
            fitting.add(decision)
        for entity in found:
            named = _named(entities[entity.id], decision, taken - {entity.id})
            taken.add(named.id)
            entities[entity.id] = named
    ids = {old: entity.id for old, entity in entities.items()}
    facts = moved(knowledge.facts, ids) if any(old != new for old, new in ids.items()) else knowledge.facts
    return replace(knowledge, entities=tuple(entities.values()), facts=facts), frozenset(fitting)


def _named(entity: Entity, decision: Rename, taken: set[str]) -> Entity:
    kept = entity.english[:1] == (entity.label,)  # the name as it is, which no table translates
    english = (decision.english,) if decision.english else (decision.to,) if kept else ()
    named = replace(
        entity,
        id=slug(decision.to),
        names=tuple(dict.fromkeys([decision.to, *entity.names])),
        english=tuple(dict.fromkeys([*english, *entity.english])),
    )
    return replace(named, id=free_id(named, taken))
