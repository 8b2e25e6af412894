"""Entities that may be one: of one type and nearly one name, of one name and two types, or the same elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import combinations

from kg.decisions import Merge, Thing
from kg.decisions.names import key
from kg.lang.data import languages
from kg.lang.grammar import grammar
from kg.review.likeness import ANY, LONG, SMALL, STEM, bare, likeness
from kg.review.proposal import Doubt
from kg.values import Entity, EntityType, Knowledge

CROWD = 40
"""Entities from which on what they have in common (a word, a beginning) says nothing."""


def duplicates(knowledge: Knowledge) -> Iterator[Doubt]:
    """Pairs of entities that may be one.

    Only those are compared that share a label, a link, a word or a spelling with a letter left out, so that the time
    grows with the number of entities, not with its square.

    Example:
        >>> list(duplicates(Knowledge("empty", (), (), (), ())))
        []
    """
    known = [entity for entity in knowledge.entities if entity.type in ANY]
    yield from _same(known, "one name, two types", 0.5, lambda e: [key(e.label)], lambda a, b: a.type is not b.type)
    yield from _same(known, "the same elsewhere", 0.9, lambda e: e.links, lambda a, b: True)
    yield from _same(known, "one name", 0.8, lambda e: [key(e.label)], lambda a, b: a.type is b.type and _proper(a))
    yield from _same(known, "one noun", 0.3, lambda e: [key(e.label)], lambda a, b: a.type is b.type and not _proper(a))
    yield from _same(known, "one English name", 0.45, _english, lambda a, b: a.type is b.type)
    yield from _alike(known)


def _same(
    known: Iterable[Entity],
    reason: str,
    weight: float,
    marks: Callable[[Entity], Iterable[str]],
    holds: Callable[[Entity, Entity], bool],
) -> Iterator[Doubt]:
    """Pairs that share a mark."""
    for one, other in _pairs(known, marks):
        if holds(one, other):
            yield _doubt(one, other, reason, weight)


def _alike(known: Iterable[Entity]) -> Iterator[Doubt]:
    """Pairs of one type whose labels are alike."""
    for one, other in _pairs(known, _marks):
        type_ = _common_type(one, other)
        words = grammar(one.lang) if one.lang == other.lang and one.lang in languages() else None
        titles = words.titles | words.abbreviations if words is not None else frozenset()
        found = likeness(one.label, other.label, type_, titles) if type_ is not None else None
        if found is not None and key(one.label) != key(other.label):
            yield _doubt(one, other, found.reason, found.weight)


def _common_type(one: Entity, other: Entity) -> EntityType | None:
    """The type of both; a misspelt name is of no known type, which is a concept."""
    types = {one.type, other.type}
    if len(types) == 2 and _proper(one) and _proper(other):
        types.discard(EntityType.CONCEPT)
    return next(iter(types)) if len(types) == 1 else None


def _doubt(one: Entity, other: Entity, reason: str, weight: float) -> Doubt:
    """The fuller name first, since it names the whole, but before it one whose type is known."""
    first, second = sorted((one, other), key=lambda e: (e.type is EntityType.CONCEPT, -len(e.label), e.label, e.type))
    things = tuple(Thing(entity.label, entity.type) for entity in (first, second))
    return Doubt(Merge(things), reason, weight, (first, second))


def _proper(entity: Entity) -> bool:
    return entity.label[:1].isupper()


def _english(entity: Entity) -> list[str]:
    return [key(name) for name in entity.english[:1]]


def _marks(entity: Entity) -> Iterator[Hashable]:
    """What two entities with names alike have in common."""
    name = bare(entity.label)
    words = name.split()
    yield name.replace(" ", "")
    yield from (word[:STEM] for word in words[:1] + words[-1:])
    if len(name) >= LONG:
        yield from {name[:i] + name[i + 1 :] for i in range(len(name))} | {name}
    if len(words) > 1:
        large = ([w for w in words if len(w) > least] for least in (0, STEM, SMALL))
        capitals = [bare(w)[:1] for w in entity.label.split() if w[:1].isupper()]
        yield from {*("".join(w[0] for w in some) for some in large), "".join(capitals)} - {""}


def _pairs(known: Iterable[Entity], marks: Callable[[Entity], Iterable[Hashable]]) -> Iterator[tuple[Entity, Entity]]:
    """Each two entities that share a mark which is no crowd's, once."""
    by_mark: dict[Hashable, dict[str, Entity]] = defaultdict(dict)
    for entity in known:
        for mark in marks(entity):
            by_mark[mark][entity.id] = entity
    seen: set[tuple[str, str]] = set()
    for entities in by_mark.values():
        for one, other in combinations(entities.values() if len(entities) <= CROWD else (), 2):
            pair = (min(one.id, other.id), max(one.id, other.id))
            if pair not in seen:
                seen.add(pair)
                yield one, other
