"""Entities that may be two: names with too little in common, a noun for another kind of thing, or only a surname."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from kg.decisions import KeepApart, Thing
from kg.decisions.names import key
from kg.gazetteer import lookup
from kg.lang.data import languages
from kg.lang.grammar import Grammar, grammar
from kg.review.likeness import ANY, STEM, bare, likeness
from kg.review.proposal import Doubt
from kg.values import Entity, EntityType, Fact, Knowledge, Modality, Polarity

SINGLE = frozenset({"bornIn", "bornOn", "diedIn", "diedOn"})
"""Relations of the vocabulary that nobody has two of."""
DOCUMENTS = 5
"""Documents that a proposal tells apart at most."""
COMPATIBLE = frozenset(
    {
        frozenset({EntityType.PERSON, EntityType.ROLE}),
        frozenset({EntityType.PERSON, EntityType.GROUP}),
        frozenset({EntityType.ORGANIZATION, EntityType.GROUP}),
        frozenset({EntityType.ORGANIZATION, EntityType.PLACE}),
        frozenset({EntityType.WORK, EntityType.PRODUCT}),
        frozenset({EntityType.WORK, EntityType.EVENT}),
    }
)
"""Types that a noun and a name of one thing may have."""


def mixtures(knowledge: Knowledge) -> Iterator[Doubt]:
    """Entities whose mentions may be of more than one thing, with the names to part them by.

    Example:
        >>> list(mixtures(Knowledge("empty", (), (), (), ())))
        []
    """
    facts: dict[str, list[Fact]] = defaultdict(list)
    for fact in knowledge.facts:
        if fact.relation.id in SINGLE and fact.modality is Modality.ACTUAL and fact.polarity is Polarity.AFFIRMED:
            facts[fact.subject].append(fact)
    for entity in knowledge.entities:
        if entity.type in ANY and entity.label[:1].isupper():
            yield from _by_names(entity)
            yield from _by_nouns(entity)
            yield from _by_surname(entity)
            yield from _by_facts(entity, facts[entity.id])


def _by_names(entity: Entity) -> Iterator[Doubt]:
    """Names that share no word with the label, or where each has a word of its own: "Coppa Italia", "Coppa del Re"."""
    titles = grammar(entity.lang).titles if entity.lang in languages() else frozenset()
    for name in entity.names[1:]:
        one, other = set(_words(entity.label)), set(_words(name))
        if not name[:1].isupper() or one <= other or other <= one or likeness(entity.label, name, entity.type, titles):
            continue
        if _links(entity.label, entity.lang) & _links(name, entity.lang):
            continue
        shared = [word for word in _words(name) if word in one]
        reason = f"only {shared[0]!r} in common" if shared else "no word in common"
        weight = 0.85 if not shared else 0.8 if entity.type is EntityType.PERSON else 0.6
        yield _doubt(entity, (entity.label, name), reason, weight)


def _by_nouns(entity: Entity) -> Iterator[Doubt]:
    """A noun that stands for the name and is of another type, or another noun than the one in the name."""
    if entity.lang not in languages():
        return
    words = grammar(entity.lang)
    own = [noun for noun in (_noun(name, words) for name in entity.names) if noun]
    for text in dict.fromkeys(m.text for m in entity.mentions if m.text[:1].islower() and not _holds(m.text, entity)):
        noun = _noun(text, words)
        if not noun or noun in own:
            continue
        type_ = EntityType(words.noun_types[noun])
        if type_ is not entity.type and EntityType.CONCEPT not in (type_, entity.type):
            if frozenset({type_, entity.type}) not in COMPATIBLE:
                yield _doubt(entity, (entity.label, text), f"called {noun!r}, which is of type {type_}", 0.65)
        elif own:
            yield _doubt(entity, (entity.label, text), f"{own[0]!r} and {noun!r}", 0.5)


def _by_surname(entity: Entity) -> Iterator[Doubt]:
    """A person whom several articles call by one word only."""
    if entity.type is EntityType.PERSON and " " not in entity.label.strip():
        documents = sorted({mention.document for mention in entity.mentions})
        if len(documents) > 1 and not any(" " in name and name[:1].isupper() for name in entity.names):
            yield _apart(entity, documents[:DOCUMENTS], "one word in several articles", 0.55)


def _by_facts(entity: Entity, facts: list[Fact]) -> Iterator[Doubt]:
    """A person who is said to be born or to have died twice, by different articles."""
    for one, other in combinations(facts, 2):
        if one.relation.id == other.relation.id and one.object != other.object and one.evidence and other.evidence:
            documents = [one.evidence[0].document, other.evidence[0].document]
            if documents[0] != documents[1]:
                yield _apart(entity, documents, f"two values of {one.relation.id}", 0.7)


def _doubt(entity: Entity, names: tuple[str, str], reason: str, weight: float) -> Doubt:
    return Doubt(KeepApart(tuple(Thing(name) for name in names)), reason, weight, (entity, entity))


def _apart(entity: Entity, documents: list[str], reason: str, weight: float) -> Doubt:
    things = tuple(Thing(entity.label, entity.type, document) for document in documents)
    return Doubt(KeepApart(things), reason, weight, (entity,) * len(things))


def _words(name: str) -> list[str]:
    """The words of a name that tell something: capitals, and what is longer than articles and prepositions."""
    words = [word for word in re.split(r"[\s'’]+", name) if word]
    return [bare(word) for word in words if word[:1].isupper() or len(word) >= STEM] or list(map(bare, words))


def _links(name: str, lang: str) -> set[str]:
    place = lookup(name, lang) if lang in languages() else None
    return set(place.links) if place is not None else set()


def _noun(text: str, words: Grammar) -> str:
    """The first noun of a phrase whose type the lexicon knows; empty where there is none."""
    return next((word for word in key(text).replace("'", " ").split() if word in words.noun_types), "")


def _holds(text: str, entity: Entity) -> bool:
    """Whether a phrase has a name of the entity in it, or a word of its label."""
    return bool(set(_words(text)) & set(_words(entity.label))) or key(text) in map(key, entity.names)
