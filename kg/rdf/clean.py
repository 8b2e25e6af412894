"""The clean graph, for reuse: what there is, and a plain triple for every fact that the text holds to be real."""

from __future__ import annotations

from collections.abc import Mapping

from rdflib import RDF, RDFS, Graph, Literal, URIRef

from kg.rdf.iris import DEFAULT_BASE, Iris
from kg.rdf.literals import text
from kg.rdf.prefixes import SCHEMA, bind
from kg.rdf.terms import makings, predicate, relation_labels, term
from kg.rdf.things import (
    VALUES,
    describe_document,
    describe_entities,
    describe_relations,
    describe_terms,
    describe_values,
    needed_values,
    object_of,
)
from kg.values import Entity, EntityType, Fact, Knowledge, Modality, Polarity

# what is not real yet stands under a property that says so, in place of its own
INTENTIONS = {Modality.PLANNED: "plans", Modality.DESIRED: "wants"}
"""The term for what is intended itself; the same with *To* is for what is intended with it."""
# "the ceremony will take place in Rome" is a plan, but not one that the ceremony makes
WITHOUT_WILL = frozenset({EntityType.EVENT, EntityType.PRODUCT}) | VALUES


def clean_graph(knowledge: Knowledge, base: str = DEFAULT_BASE) -> Graph:
    """Describe articles and entities, and state as plain triples the facts that may stand so.

    A fact that the text affirms as actual gives one triple. One that is planned or desired gives one under a property
    that says so: `kgv:plans` or `kgv:wants` where the object is what would come to be ("plans a hub"), else one that
    names the deed too ("plans to: invests in"). What is possible, reported or denied gives none: see
    `evidence_dataset`.

    Args:
        knowledge: what was read from the articles.
        base: what every IRI begins with.

    Returns:
        A graph without blank nodes, its prefixes bound.

    Raises:
        KgError: the base is no absolute IRI ending in `/` or `#`, or a relation is called canonical and is not.

    Example:
        >>> len(clean_graph(Knowledge("empty", (), (), (), ())))
        0
    """
    iris = Iris(base)
    entities = {entity.id: entity for entity in knowledge.entities}
    graph = Graph(bind_namespaces="none")
    bind(graph, iris)
    stated = []
    for fact in knowledge.facts:
        property_ = plain_property(fact, entities, iris)
        if property_ is not None:
            stated.append(fact)
            graph.add((iris.entity(fact.subject), property_, object_of(entities[fact.object], iris)))
    describe_entities(graph, knowledge.entities, iris)
    describe_values(graph, needed_values(knowledge.entities, stated), iris)
    describe_relations(graph, (fact for fact in stated if fact.modality is Modality.ACTUAL), iris)
    _describe_intentions(graph, stated, iris)
    for source in knowledge.sources:
        describe_document(graph, source, iris)
    _tie_to_documents(graph, knowledge, iris)
    describe_terms(graph, graph, iris)
    return graph


def plain_property(fact: Fact, entities: Mapping[str, Entity], iris: Iris) -> URIRef | None:
    """The property under which a fact stands in the clean graph, `None` where it does not stand there."""
    if fact.polarity is Polarity.DENIED:
        return None
    if fact.modality is Modality.ACTUAL:
        return predicate(fact.relation, iris)
    intention = INTENTIONS.get(fact.modality)
    if intention is None or entities[fact.subject].type in WITHOUT_WILL:
        return None
    if entities[fact.object].type is EntityType.DATE:
        return None  # who plans something for 2022 does not plan 2022
    if fact.relation.id in makings():
        return term(intention, iris.base)
    return iris.relation(f"{intention}To-{fact.relation.id}")


def _describe_intentions(graph: Graph, facts: list[Fact], iris: Iris) -> None:
    """Declare each property that says what is intended with its object, below `kgv:plansTo` or `kgv:wantsTo`."""
    for fact in facts:
        if fact.modality in INTENTIONS and fact.relation.id not in makings():
            intention = f"{INTENTIONS[fact.modality]}To"
            property_ = iris.relation(f"{intention}-{fact.relation.id}")
            graph.add((property_, RDF.type, RDF.Property))
            graph.add((property_, RDF.type, term("Relation", iris.base)))
            graph.add((property_, RDFS.subPropertyOf, term(intention, iris.base)))
            said = relation_labels(intention)
            for lang, label in fact.relation.labels.items():
                if lang in said and lang not in _languages(graph, property_):
                    graph.add((property_, RDFS.label, text(f"{said[lang]}: {label}", lang)))


def _languages(graph: Graph, node: URIRef) -> set[str | None]:
    """The languages in which `node` has a label already."""
    return {label.language for label in graph.objects(node, RDFS.label) if isinstance(label, Literal)}


def _tie_to_documents(graph: Graph, knowledge: Knowledge, iris: Iris) -> None:
    documents = {source.id for source in knowledge.sources}
    for entity in knowledge.entities:
        if entity.type not in VALUES:
            for document in {mention.document for mention in entity.mentions} & documents:
                graph.add((iris.document(document), SCHEMA.mentions, iris.entity(entity.id)))
