"""Things that a reader says are not one: an entity is parted by what its mentions call it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.decisions.moving import fact_id, united
from kg.decisions.names import Names, fits, key, keys
from kg.decisions.sides import Sides, says, side_at, sides_of
from kg.decisions.values import Decision, KeepApart, Thing
from kg.merge import free_id
from kg.resolution.entities import slug
from kg.values import Entity, Evidence, Fact, Knowledge


def part(knowledge: Knowledge, decisions: Sequence[KeepApart]) -> tuple[Knowledge, frozenset[Decision]]:
    """Part each entity that answers to two or more things of a decision; facts go with the mentions in their evidence.

    Returns:
        What is known then, and the decisions that fit: those of which two things are there, apart now.

    Example:
        >>> part(Knowledge("empty", (), (), (), ()), ())[1]
        frozenset()
    """
    fitting: set[Decision] = set()
    names = Names.of(knowledge.entities)
    for decision in decisions:
        known = {entity.id: entity for thing in decision.things for entity in names.all(thing)}
        mixed = [e for e in known.values() if sum(_answers(e, thing) for thing in decision.things) > 1]
        for entity in sorted(mixed, key=lambda e: e.id):
            knowledge = _parted(knowledge, entity, [t for t in decision.things if _answers(entity, t)])
        names = Names.of(knowledge.entities) if mixed else names
        if mixed or len({e.id for thing in decision.things for e in names.called(thing)}) > 1:
            fitting.add(decision)
    return knowledge, frozenset(fitting)


def _answers(entity: Entity, thing: Thing) -> bool:
    named = key(thing.name) in keys(entity) or any(key(m.text) == key(thing.name) for m in entity.mentions)
    return named and fits(entity, thing)


def _parted(knowledge: Knowledge, entity: Entity, things: Sequence[Thing]) -> Knowledge:
    sides = sides_of(entity, things)
    heir = next((place for place, thing in enumerate(things) if key(thing.name) == key(entity.label)), 0)
    split = _Split(entity, sides, heir, tuple(_parts(entity, things, sides, heir, {e.id for e in knowledge.entities})))
    facts = united(own for fact in knowledge.facts for own in split.facts(fact))
    others = tuple(e for e in knowledge.entities if e.id != entity.id)
    return replace(knowledge, entities=(*others, *split.parts), facts=facts)


def _parts(entity: Entity, things: Sequence[Thing], sides: Sides, heir: int, known: set[str]) -> Iterator[Entity]:
    """An entity for each thing; the heir keeps the id, and whatever no mention tells apart."""
    taken = set(known)
    for place, thing in enumerate(things):
        mentions = tuple(m for m in entity.mentions if sides[m] == place)
        label = next((name for name in entity.names if key(name) == key(thing.name)), thing.name)
        rivals = {key(other.name) for other in things} - {key(label)}
        unsaid = [n for n in entity.names if place == heir and not any(says(m, n) for m in entity.mentions)]
        names = [n for n in entity.names if key(n) not in rivals and (n in unsaid or any(says(m, n) for m in mentions))]
        own = replace(entity, names=tuple(dict.fromkeys([label, *names])), mentions=mentions)
        if place == heir:
            yield replace(own, english=tuple(name for name in entity.english if key(name) not in rivals))
            continue
        own = replace(own, id=slug(label), english=(label,) if label[:1].isupper() else (), links=(), value=None)
        own = replace(own, id=free_id(own, taken))
        taken.add(own.id)
        yield own


@dataclass(frozen=True, slots=True)
class _Split:
    """An entity with what became of it, a part for each thing."""

    entity: Entity
    sides: Sides
    heir: int
    parts: tuple[Entity, ...]

    def facts(self, fact: Fact) -> Iterator[Fact]:
        """A fact about one of the parts, or, where its evidence tells of more than one, a fact about each."""
        if self.entity.id not in (fact.subject, fact.object, fact.speaker):
            yield fact
            return
        about: dict[tuple[str, str, str | None], list[Evidence]] = defaultdict(list)
        for evidence in fact.evidence:
            about[self._ends(fact, evidence)].append(evidence)
        if not about:
            about[self._ends(fact, None)] = []
        for place, ((subject, item, speaker), carried) in enumerate(about.items()):
            id_ = fact.id if place == 0 else fact_id(fact.id, subject, item, speaker or "")
            yield replace(fact, id=id_, subject=subject, object=item, speaker=speaker, evidence=tuple(carried))

    def _ends(self, fact: Fact, evidence: Evidence | None) -> tuple[str, str, str | None]:
        speaker = None if fact.speaker is None else self._end(fact.speaker, evidence)
        return self._end(fact.subject, evidence), self._end(fact.object, evidence, last=True), speaker

    def _end(self, end: str, evidence: Evidence | None, *, last: bool = False) -> str:
        if end != self.entity.id:
            return end
        place = None if evidence is None else side_at(self.sides, evidence, last=last)
        return self.parts[self.heir if place is None else place].id
