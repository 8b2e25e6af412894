"""The evidence twin: every fact as a statement with its polarity, modality, speaker, time, and where it is said."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from rdflib import PROV, RDF, Dataset, Graph, Literal, URIRef

from kg.rdf import literals
from kg.rdf.iris import DEFAULT_BASE, Iris
from kg.rdf.prefixes import ITSRDF, NIF, bind
from kg.rdf.terms import predicate, term
from kg.rdf.things import (
    describe_document,
    describe_entities,
    describe_relations,
    describe_terms,
    describe_values,
    object_of,
)
from kg.values import Entity, Evidence, Fact, Knowledge, Mention, Polarity, Sentence, Source

_BLOCKS = {"title": NIF.Title, "paragraph": NIF.Paragraph}
_POLARITIES = {Polarity.AFFIRMED: "affirmed", Polarity.DENIED: "denied"}


def evidence_dataset(knowledge: Knowledge, base: str = DEFAULT_BASE) -> Dataset:
    """Describe every fact and its evidence, in one named graph for each document.

    The graph of a document holds its text, sentences and mentions, and a statement for each fact with evidence there;
    the default graph holds what documents share: entities, relations and the terms of the vocabulary in use.

    Args:
        knowledge: what was read from the articles.
        base: what every IRI begins with.

    Returns:
        A dataset without blank nodes, its prefixes bound.

    Raises:
        KgError: the base is no absolute IRI ending in `/` or `#`, or a relation is called canonical and is not.

    Example:
        >>> len(evidence_dataset(Knowledge("empty", (), (), (), ())))
        0
    """
    iris = Iris(base)
    dataset = Dataset()
    bind(dataset, iris)
    entities = {entity.id: entity for entity in knowledge.entities}
    parts = _by_document(knowledge)
    graphs = {source.id: dataset.graph(iris.document(source.id)) for source in knowledge.sources}
    for document, graph in graphs.items():
        _describe_text(graph, parts[document], iris)
        _state_facts(graph, parts[document], entities, iris)
    shared = dataset.default_graph
    describe_entities(shared, knowledge.entities, iris)
    describe_values(shared, knowledge.entities, iris)
    describe_relations(shared, knowledge.facts, iris)
    describe_terms(shared, chain(shared, *graphs.values()), iris)
    return dataset


@dataclass(frozen=True, slots=True)
class _Part:
    """What was read from one document."""

    source: Source
    sentences: tuple[Sentence, ...]
    mentions: tuple[tuple[Entity, Mention], ...]
    facts: tuple[Fact, ...]


def _by_document(knowledge: Knowledge) -> dict[str, _Part]:
    sentences: dict[str, list[Sentence]] = defaultdict(list)
    mentions: dict[str, list[tuple[Entity, Mention]]] = defaultdict(list)
    facts: dict[str, list[Fact]] = defaultdict(list)
    for sentence in sorted(knowledge.sentences, key=lambda s: s.start):
        sentences[sentence.document].append(sentence)
    for entity in knowledge.entities:
        for mention in entity.mentions:
            mentions[mention.document].append((entity, mention))
    for fact in knowledge.facts:
        for document in dict.fromkeys(evidence.document for evidence in fact.evidence):
            facts[document].append(fact)
    return {
        source.id: _Part(source, tuple(sentences[source.id]), tuple(mentions[source.id]), tuple(facts[source.id]))
        for source in knowledge.sources
    }


def _describe_text(graph: Graph, part: _Part, iris: Iris) -> None:
    document = iris.document(part.source.id)
    describe_document(graph, part.source, iris)
    graph.add((document, RDF.type, NIF.Context))
    graph.add((document, NIF.isString, literals.text(part.source.text)))
    graph.add((document, NIF.beginIndex, literals.count(0)))
    graph.add((document, NIF.endIndex, literals.count(len(part.source.text))))
    for block in part.source.blocks:
        node = _string(graph, part.source, block.start, block.end, iris)
        graph.add((node, RDF.type, term("Heading", iris.base) if block.kind == "heading" else _BLOCKS[block.kind]))
    for sentence in part.sentences:
        node = _string(graph, part.source, sentence.start, sentence.end, iris)
        graph.add((node, RDF.type, NIF.Sentence))
        graph.add((node, term("sentenceIndex", iris.base), literals.count(sentence.index)))
    for entity, mention in part.mentions:
        node = _string(graph, part.source, mention.start, mention.end, iris)
        graph.add((node, RDF.type, term("Mention", iris.base)))
        graph.add((node, ITSRDF.taIdentRef, iris.entity(entity.id)))
        if mention.implicit:
            graph.add((node, term("implicit", iris.base), Literal(True)))
        _tie(graph, node, _around(mention, part.sentences), iris)


def _state_facts(graph: Graph, part: _Part, entities: Mapping[str, Entity], iris: Iris) -> None:
    sentences = {sentence.index: sentence for sentence in part.sentences}
    for fact in part.facts:
        statement = iris.statement(fact.id)
        _describe_fact(graph, statement, fact, entities, part.source.lang, iris)
        for evidence in _within(part.source, fact.evidence):
            node = _string(graph, part.source, evidence.start, evidence.end, iris)
            graph.add((node, RDF.type, term("Evidence", iris.base)))
            graph.add((node, PROV.wasQuotedFrom, iris.document(part.source.id)))
            graph.add((statement, PROV.wasDerivedFrom, node))
            _tie(graph, node, sentences.get(evidence.sentence), iris)


def _describe_fact(
    graph: Graph, statement: URIRef, fact: Fact, entities: Mapping[str, Entity], lang: str, iris: Iris
) -> None:
    def say(name: str, value: URIRef | Literal) -> None:
        graph.add((statement, term(name, iris.base), value))

    graph.add((statement, RDF.type, RDF.Statement))
    graph.add((statement, RDF.type, term("Statement", iris.base)))
    graph.add((statement, RDF.subject, iris.entity(fact.subject)))
    graph.add((statement, RDF.predicate, predicate(fact.relation, iris)))
    object_ = object_of(entities[fact.object], iris)
    graph.add((statement, RDF.object, object_))
    if isinstance(object_, Literal):
        say("objectEntity", iris.entity(fact.object))
    say("polarity", term(_POLARITIES[fact.polarity], iris.base))
    say("modality", term(fact.modality, iris.base))
    say("confidence", literals.share(fact.confidence))
    say("lemma", literals.text(fact.relation.lemma, lang))
    for rule in fact.rules[:1]:
        say("rule", literals.text(rule))
    if len(fact.rules) > 1:
        say("ruleTrail", literals.text(" ".join(fact.rules)))
    if fact.speaker is not None:
        say("claimedBy", iris.entity(fact.speaker))
    if fact.time:
        say("timeText", literals.text(fact.time, lang))
    time = literals.typed(fact.time_value) if fact.time_value else None
    if time is not None:
        say("time", time)


def _string(graph: Graph, source: Source, start: int, end: int, iris: Iris) -> URIRef:
    """A stretch of a document as a NIF string; its words are those of the text itself, so that they are the same."""
    node = iris.string(source.id, start, end)
    if (node, RDF.type, NIF.String) in graph:
        return node
    graph.add((node, RDF.type, NIF.String))
    graph.add((node, NIF.referenceContext, iris.document(source.id)))
    graph.add((node, NIF.beginIndex, literals.count(start)))
    graph.add((node, NIF.endIndex, literals.count(end)))
    graph.add((node, NIF.anchorOf, literals.text(source.text[start:end])))
    return node


def _tie(graph: Graph, node: URIRef, sentence: Sentence | None, iris: Iris) -> None:
    """Say which sentence a string lies in; one that is the whole sentence lies in none."""
    if sentence is not None:
        whole = iris.string(sentence.document, sentence.start, sentence.end)
        if whole != node:
            graph.add((node, NIF.sentence, whole))


def _around(mention: Mention, sentences: tuple[Sentence, ...]) -> Sentence | None:
    position = bisect_right(sentences, mention.start, key=lambda s: s.start) - 1
    return sentences[position] if position >= 0 and mention.start <= sentences[position].end else None


def _within(source: Source, evidence: Iterable[Evidence]) -> Iterable[Evidence]:
    return (item for item in evidence if item.document == source.id)
