"""What both files say of the things themselves: entities, dates and amounts, documents, the terms in use."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator

from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from kg.rdf import literals
from kg.rdf.iris import Iris, is_iri
from kg.rdf.prefixes import DC, SCHEMA
from kg.rdf.terms import loaded, term
from kg.values import Entity, EntityType, Fact, Source

VALUES = frozenset({EntityType.DATE, EntityType.QUANTITY})
_CURRENCY = re.compile(r"[A-Z]{3}")


def object_of(entity: Entity, iris: Iris) -> URIRef | Literal:
    """What stands in the object of a fact: a typed literal for a date or a bare number, else the entity's IRI.

    An amount with a unit keeps its IRI, so that value and unit stay together; a date or an amount that could not be
    read is its words.
    """
    if entity.type not in VALUES or _has_unit(entity):
        return iris.entity(entity.id)
    return _literal(entity)


def describe_entities(graph: Graph, entities: Iterable[Entity], iris: Iris) -> None:
    """Add to `graph` what `entities` are, but for dates and amounts."""
    for entity in entities:
        if entity.type not in VALUES:
            _describe_thing(graph, entity, iris)


def describe_values(graph: Graph, entities: Iterable[Entity], iris: Iris) -> None:
    """Add to `graph` the dates and amounts among `entities` as nodes, each with its value."""
    for entity in entities:
        if entity.type in VALUES:
            _describe_value(graph, entity, iris)


def needed_values(entities: Iterable[Entity], facts: Iterable[Fact]) -> Iterator[Entity]:
    """The entities that one of `facts` needs as a node, even if they are dates or amounts."""
    facts = list(facts)
    ends = {fact.subject for fact in facts} | {fact.speaker for fact in facts}
    objects = {fact.object for fact in facts}
    return (entity for entity in entities if entity.id in ends or (entity.id in objects and _has_unit(entity)))


def describe_document(graph: Graph, source: Source, iris: Iris) -> None:
    """Add to `graph` what is known of an article, and the SHA-256 of its text."""
    document = iris.document(source.id)
    graph.add((document, RDF.type, term("Document", iris.base)))
    graph.add((document, RDF.type, SCHEMA.Article))
    graph.add((document, DCTERMS.identifier, literals.text(source.id)))
    title = literals.text(source.title, source.lang) if source.title else literals.text(source.id)
    graph.add((document, DCTERMS.title, title))
    graph.add((document, SCHEMA.inLanguage, literals.text(source.lang)))
    digest = hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest()
    graph.add((document, SCHEMA.sha256, Literal(digest)))
    for author in filter(None, source.author.split("; ")):
        graph.add((document, DC.creator, literals.text(author)))
    if source.publisher:
        graph.add((document, DC.publisher, literals.text(source.publisher)))
    if source.date:
        graph.add((document, SCHEMA.datePublished, literals.date(source.date)))
    if is_iri(source.origin):
        graph.add((document, DCTERMS.source, URIRef(source.origin)))
    elif source.origin != "-":
        graph.add((document, DC.source, literals.text(source.origin)))


def describe_relations(graph: Graph, facts: Iterable[Fact], iris: Iris) -> None:
    """Declare in `graph` the relations of `facts` that the vocabulary lacks, with a label for each language known."""
    labels: dict[str, dict[str, str]] = {}
    for fact in facts:
        if not fact.relation.canonical:
            # two predicates may share a property; the first to name it labels it
            known = labels.setdefault(fact.relation.id, {})
            for lang, label in fact.relation.labels.items():
                known.setdefault(lang, label)
    for id_, known in labels.items():
        relation = iris.relation(id_)
        graph.add((relation, RDF.type, RDF.Property))
        graph.add((relation, RDF.type, term("Relation", iris.base)))
        for lang, label in known.items():
            graph.add((relation, RDFS.label, literals.text(label, lang)))


def describe_terms(graph: Graph, triples: Iterable[tuple[Node, Node, Node]], iris: Iris) -> None:
    """Add to `graph` type and labels of every vocabulary term in `triples`, so that the file can be read alone."""
    nodes = {node for triple in triples for node in triple if isinstance(node, URIRef)}
    used: set[Node] = {node for node in nodes if node.startswith(iris.vocabulary)}
    known = loaded(iris.base)
    used |= {type_ for node in used for type_ in known.objects(node, RDF.type)}
    for node in used:
        for property_ in (RDF.type, RDFS.label):
            for value in known.objects(node, property_):
                graph.add((node, property_, value))


def _describe_thing(graph: Graph, entity: Entity, iris: Iris) -> None:
    node = iris.entity(entity.id)
    graph.add((node, RDF.type, term(entity.type, iris.base)))
    _label(graph, node, entity)
    for link in entity.links:
        if is_iri(link):
            graph.add((node, OWL.sameAs, URIRef(link)))


def _describe_value(graph: Graph, entity: Entity, iris: Iris) -> None:
    node = iris.entity(entity.id)
    graph.add((node, RDF.type, term(entity.type, iris.base)))
    _label(graph, node, entity)
    if entity.value is None or not _has_unit(entity):
        graph.add((node, RDF.value, _literal(entity)))
        return
    money = _CURRENCY.fullmatch(entity.value.unit)
    graph.add((node, RDF.type, SCHEMA.MonetaryAmount if money else SCHEMA.QuantitativeValue))
    graph.add((node, SCHEMA.value, _literal(entity)))
    graph.add((node, SCHEMA.currency if money else SCHEMA.unitText, literals.text(entity.value.unit)))


def _label(graph: Graph, node: URIRef, entity: Entity) -> None:
    """One preferred label for each language, every other name beside it."""
    names: dict[str, list[str]] = {}
    for lang, known in ((entity.lang, entity.names), ("en", entity.english)):
        names.setdefault(lang, []).extend(known)
    for lang, known_names in names.items():
        for position, name in enumerate(dict.fromkeys(known_names)):
            for property_ in (SKOS.altLabel,) if position else (RDFS.label, SKOS.prefLabel):
                graph.add((node, property_, literals.text(name, lang)))


def _literal(entity: Entity) -> Literal:
    known = literals.typed(entity.value) if entity.value else None
    return literals.text(entity.label, entity.lang) if known is None else known


def _has_unit(entity: Entity) -> bool:
    return entity.value is not None and bool(entity.value.unit) and literals.typed(entity.value) is not None
