"""Several articles as one graph: the same name is one entity, the same statement one fact with all its evidence."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from itertools import chain, count
from typing import TypeVar

from kg.resolution.entities import slug
from kg.values import Entity, EntityType, Fact, Knowledge

T = TypeVar("T")

PROPER = frozenset({EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE})


def merge(parts: Sequence[Knowledge], name: str) -> Knowledge:
    """Join what was read from several articles.

    Entities are one where they share their label and type; proper names also where one's label is another name of the
    other. Ids stay those of the first article that has the thing; where two things claim one id, the later gets a
    number.

    Args:
        parts: what was read from each article, with document ids that differ.
        name: what to call the whole.
    """
    groups = _groups(parts)
    ids: dict[tuple[int, str], str] = {}
    entities: list[Entity] = []
    taken: set[str] = set()
    for group in groups:
        whole = joined([entity for _, entity in group])
        id_ = free_id(whole, taken)
        taken.add(id_)
        entities.append(replace(whole, id=id_))
        ids |= {(part, entity.id): id_ for part, entity in group}
    return Knowledge(
        name,
        tuple(chain.from_iterable(part.sources for part in parts)),
        tuple(chain.from_iterable(part.sentences for part in parts)),
        tuple(sorted(entities, key=lambda e: e.id)),
        _facts(parts, ids),
    )


def _groups(parts: Sequence[Knowledge]) -> list[list[tuple[int, Entity]]]:
    """Entities of all parts that are the same thing, each with the index of its part."""
    groups: list[list[tuple[int, Entity]]] = []
    by_name: dict[tuple[EntityType, str], list[tuple[int, Entity]]] = {}
    for index, part in enumerate(parts):
        for entity in part.entities:
            keys = [(entity.type, name.casefold()) for name in _keys(entity)]
            # what one article keeps apart stays apart; groups grow in the order of the articles
            group = next((by_name[key] for key in keys if key in by_name and by_name[key][-1][0] != index), None)
            if group is None:
                group = []
                groups.append(group)
            group.append((index, entity))
            for key in keys:
                by_name.setdefault(key, group)
    return groups


def _keys(entity: Entity) -> tuple[str, ...]:
    """The names by which an entity is known outside its article, without the short forms of a noun phrase.

    A date is known by its value: "ieri" is another day in every article.
    """
    if entity.type is EntityType.DATE:
        return (entity.value.lexical,) if entity.value is not None else ()
    if entity.type in PROPER and entity.label[:1].isupper():
        return tuple(name for name in entity.names if name[:1].isupper() and (name == entity.label or " " in name))
    return (entity.label,)


def joined(entities: Sequence[Entity]) -> Entity:
    """One entity of several: the first, with the names, mentions and links of all."""
    first = entities[0]
    return replace(
        first,
        names=_union(e.names for e in entities),
        english=_union(e.english for e in entities),
        mentions=_union(e.mentions for e in entities),
        links=_union(e.links for e in entities),
    )


def _union(parts: Iterable[tuple[T, ...]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(parts)))


def free_id(entity: Entity, taken: Container[str]) -> str:
    """The id of `entity`, or where that is taken one made of its label and a number."""
    if entity.id not in taken:
        return entity.id
    base = slug(entity.label)
    return next(f"{base}-{n}" for n in count(2) if f"{base}-{n}" not in taken)


def _facts(parts: Sequence[Knowledge], ids: dict[tuple[int, str], str]) -> tuple[Fact, ...]:
    facts: dict[tuple[str, ...], Fact] = {}
    for index, part in enumerate(parts):
        for fact in part.facts:
            moved = replace(
                fact,
                subject=ids[index, fact.subject],
                object=ids[index, fact.object],
                speaker=ids[index, fact.speaker] if fact.speaker else None,
            )
            same = (moved.subject, moved.relation.id, moved.object, moved.polarity, moved.modality, moved.speaker or "")
            facts[same] = told_again(facts[same], moved) if same in facts else moved
    return tuple(facts.values())


def told_again(known: Fact, again: Fact) -> Fact:
    """One fact of two that state the same: all evidence, and the rules of the more certain one."""
    best = max(known, again, key=lambda fact: fact.confidence)
    timed = known if known.time else again
    return replace(
        best, id=known.id, evidence=known.evidence + again.evidence, time=timed.time, time_value=timed.time_value
    )
