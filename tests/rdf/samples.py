"""Variations on the sample, for the tests of the RDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rdflib import Dataset, Graph

from kg.values import (
    Block,
    Entity,
    EntityType,
    Evidence,
    Fact,
    Knowledge,
    Mention,
    Modality,
    Polarity,
    Relation,
    Sentence,
    Source,
    Value,
)
from tests.sample import knowledge

USES = Relation("uses", "usare", {"it": "usa", "en": "uses"}, canonical=True)


def with_fact(**changes: object) -> Knowledge:
    """The sample with one fact only, "OKCoin uses Bitcoin", changed as told."""
    sample = knowledge()
    fact = replace(sample.facts[3], polarity=Polarity.AFFIRMED, speaker=None, **changes)
    return replace(sample, facts=(fact,))


def with_object(entity: Entity, **changes: object) -> Knowledge:
    """The sample with one fact only, whose object is `entity`."""
    sample = with_fact(object=entity.id, **changes)
    return replace(sample, entities=(*sample.entities, entity))


def all_kinds_of_facts() -> Iterator[Fact]:
    """A fact for every polarity and modality, each with a relation of its own."""
    fact = knowledge().facts[0]
    for polarity in Polarity:
        for modality in Modality:
            name = f"{'non' if polarity is Polarity.DENIED else 'si'}{modality}"
            relation = Relation(name, name, {"it": name})
            yield replace(fact, id=name, relation=relation, polarity=polarity, modality=modality)


def two_documents() -> Knowledge:
    """The sample and a second document that says one of its facts again."""
    sample = knowledge()
    text = "OKCoin è a Hainan."
    source = Source("altro", text, "it", (Block(0, len(text), text),), origin="https://example.org/altro", date="2021")
    again = replace(
        sample.facts[1], evidence=(*sample.facts[1].evidence, Evidence("altro", 0, 0, len(text) - 1, text[:-1]))
    )
    return replace(
        sample,
        sources=(source, *sample.sources),
        sentences=(Sentence("altro", 0, 0, len(text), text), *sample.sentences),
        facts=(sample.facts[0], again, *sample.facts[2:]),
    )


def hostile(words: str, id_: str) -> Knowledge:
    """A document whose text, ids, names, labels and links are `words` and `id_`."""
    thing = Entity(
        id_, (words, words + "x"), EntityType.CONCEPT, (words,), (Mention(id_, 0, len(words), words),), (words,)
    )
    value = Entity(id_ + "1", (words,), EntityType.QUANTITY, value=Value(words, "decimal", words))
    evidence = (Evidence(id_, 0, 0, len(words), words),)
    relation = Relation(id_, words, {"it": words, "en": words})
    return Knowledge(
        id_,
        (Source(id_, words, "it", (Block(0, len(words), words),), title=words, origin=words, date=words),),
        (Sentence(id_, 0, 0, len(words), words),),
        (thing, value),
        (
            Fact(id_, thing.id, relation, thing.id, evidence, (words,), 0.5, time=words, speaker=value.id),
            Fact(id_ + "2", thing.id, relation, value.id, evidence, (words,), 0.5, modality=Modality.DESIRED),
        ),
    )


def union(dataset: Dataset) -> Graph:
    """All the triples of a dataset in one graph."""
    graph = Graph()
    for subject, property_, object_, _ in dataset.quads():
        graph.add((subject, property_, object_))
    return graph
