"""Facts that no rule found, and a reader adds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.decisions.moving import fact_id, statement, united
from kg.decisions.names import Names, key
from kg.decisions.testimony import language, quotation, testimony
from kg.decisions.values import Decision, MissingFact, Thing
from kg.decisions.wrong import is_called
from kg.merge import free_id
from kg.rdf import relation_labels_table
from kg.resolution.entities import slug
from kg.resolution.relations import relation_of
from kg.resolution.values import value_of
from kg.values import Entity, EntityType, Evidence, Fact, Knowledge, Mention, Relation

RULE = "decision"
"""The rule of a fact that a reader added."""


def with_missing(
    knowledge: Knowledge, decisions: Sequence[MissingFact], name: str
) -> tuple[Knowledge, frozenset[Decision]]:
    """Add the facts that a reader says are missing, each sure, by the rule `decision`.

    The evidence of a fact is what it quotes, where an article says that; else the decision itself, in a document of its
    own. A fact is added only where its quotation or one of its ends is there, and no end may be any of several things.

    Args:
        knowledge: to add to.
        decisions: the facts; an end that is unknown becomes an entity.
        name: what the decisions are called; the document is called so too.

    Returns:
        What is known then, and the decisions that fit.

    Example:
        >>> with_missing(Knowledge("empty", (), (), (), ()), (), "decisions.toml")[1]
        frozenset()
    """
    names = Names.of(knowledge.entities)
    fitting = [decision for decision in dict.fromkeys(decisions) if _belongs(knowledge, names, decision)]
    if not fitting:
        return knowledge, frozenset()
    sources, sentences, seen = testimony(knowledge, fitting, name)
    ends = _Ends({entity.id: entity for entity in knowledge.entities}, names, language(knowledge))
    added = [_fact(knowledge, decision, seen[decision], ends) for decision in fitting]
    whole = replace(
        knowledge,
        sources=(*knowledge.sources, *sources),
        sentences=(*knowledge.sentences, *sentences),
        entities=tuple(ends.entities.values()),
    )
    return replace(whole, facts=_in_order(whole, [*knowledge.facts, *added])), frozenset(fitting)


def _belongs(knowledge: Knowledge, names: Names, decision: MissingFact) -> bool:
    ends = (decision.subject, decision.object)
    if any(names.all(end) and not names.meant(end) for end in ends):
        return False
    return any(names.meant(end) for end in ends) or quotation(knowledge, decision) is not None


@dataclass(frozen=True, slots=True)
class _Ends:
    """The entities that added facts stand between; `entities` grows, by id."""

    entities: dict[str, Entity]
    names: Names
    lang: str

    def entity(self, thing: Thing, evidence: Evidence) -> Entity:
        """The entity that a thing is, made where there is none, with its mention in the evidence."""
        known = self.names.meant(thing)
        made = (e for e in self.entities.values() if key(e.label) == key(thing.name) and thing.type in (None, e.type))
        entity = self.entities[known[0].id] if known else next(made, None) or self._new(thing)
        start = evidence.text.find(thing.name)
        if start >= 0:
            place = evidence.start + start
            mention = Mention(evidence.document, place, place + len(thing.name), thing.name)
            entity = replace(entity, mentions=tuple(dict.fromkeys([*entity.mentions, mention])))
        self.entities[entity.id] = entity
        return entity

    def _new(self, thing: Thing) -> Entity:
        type_ = thing.type or _type_of(thing.name, self.lang)
        english = (thing.name,) if thing.name[:1].isupper() or self.lang == "en" else ()
        value = value_of(thing.name, type_, self.lang)
        entity = Entity(slug(thing.name), (thing.name,), type_, english, value=value, lang=self.lang)
        return replace(entity, id=free_id(entity, self.entities))


def _type_of(name: str, lang: str) -> EntityType:
    """A date or an amount where the words amount to one, else the widest type."""
    figures = any(char.isdigit() for char in name)
    readable = (t for t in (EntityType.DATE, EntityType.QUANTITY) if figures and value_of(name, t, lang) is not None)
    return next(readable, EntityType.CONCEPT)


def _fact(knowledge: Knowledge, decision: MissingFact, evidence: Evidence, ends: _Ends) -> Fact:
    subject, item = (ends.entity(thing, evidence) for thing in (decision.subject, decision.object))
    relation = _relation(knowledge, decision.predicate, ends.lang, (subject.type, item.type))
    fact = Fact("", subject.id, relation, item.id, (evidence,), (RULE,), 1.0, decision.polarity, decision.modality)
    return replace(fact, id=fact_id(evidence.document, *statement(fact)))


def _relation(knowledge: Knowledge, predicate: str, lang: str, ends: tuple[EntityType, EntityType]) -> Relation:
    """What a predicate means: a relation of the vocabulary, one that a fact has, or one of its own."""
    labels = relation_labels_table()
    canonical = (Relation(id_, id_, dict(known), canonical=True) for id_, known in labels.items())
    called = [r for r in (*canonical, *(fact.relation for fact in knowledge.facts)) if is_called(r, predicate)]
    if not called:
        return relation_of(predicate, "", lang, labels, ends)
    best = next((relation for relation in called if relation.id == predicate), called[0])
    return replace(best, lemma=predicate) if best.canonical else best


def _in_order(knowledge: Knowledge, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Facts, each statement once, in the order of the articles and of their first evidence there."""
    places = {source.id: place for place, source in enumerate(knowledge.sources)}

    def place(fact: Fact) -> tuple[int, int]:
        first = fact.evidence[0] if fact.evidence else None
        return (places.get(first.document, len(places)), first.start) if first else (-1, 0)

    return tuple(sorted(united(facts), key=place))
