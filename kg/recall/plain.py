"""Facts without evidence, from the plain triples of the clean graph."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from kg.recall.entities import value_of
from kg.recall.nodes import Nodes, Term
from kg.recall.statements import relation_of
from kg.values import Entity, EntityType, Fact, Modality, Relation

RULE = "plain_triple"
"""The rule that such facts name: there is nothing else that they rest on."""
INTENTIONS = {"plans": Modality.PLANNED, "wants": Modality.DESIRED}
_TIMES = frozenset({"EDTF", "date", "dateTime", "gDay", "gMonth", "gMonthDay", "gYear", "gYearMonth", "time"})

Plain = tuple[str, str, Term]
"""Subject, property and object of a triple whose subject is an entity and whose property a relation."""


def plain_facts(nodes: Nodes) -> list[Fact]:
    """The facts that plain triples state, sorted by subject, property and object."""
    return [_fact(nodes, triple) for triple in _stated(nodes)]


def literal_objects(nodes: Nodes) -> list[Entity]:
    """The dates and amounts that plain triples have for objects, sorted by id."""
    found = {_literal_id(object_): object_ for _, _, object_ in _stated(nodes) if isinstance(object_, Literal)}
    return [_literal_entity(id_, literal) for id_, literal in sorted(found.items())]


def _stated(nodes: Nodes) -> Iterator[Plain]:
    entity = nodes.iris.namespace("entity")
    relations = [relation.iri for relation in nodes.of_type(nodes.term("Relation"))]
    quads = (quad for iri in relations for quad in nodes.store.quads_for_pattern(None, NamedNode(iri), None))
    found = {
        (quad.subject.value, quad.predicate.value, quad.object)
        for quad in quads
        if isinstance(quad.subject, NamedNode)
        and isinstance(quad.object, NamedNode | Literal)
        and quad.subject.value.startswith(entity)
    }
    yield from sorted(found, key=lambda triple: (triple[0], triple[1], str(triple[2])))


def _fact(nodes: Nodes, triple: Plain) -> Fact:
    subject, property_, object_ = triple
    digest = hashlib.sha256(f"{subject} {property_} {object_}".encode()).hexdigest()
    relation, modality = _intended(nodes, relation_of(nodes, property_))
    end = _literal_id(object_) if isinstance(object_, Literal) else nodes.id_of(object_.value, "entity")
    return Fact(f"f{digest[:16]}", nodes.id_of(subject, "entity"), relation, end, (), (RULE,), 1.0, modality=modality)


def _intended(nodes: Nodes, relation: Relation) -> tuple[Relation, Modality]:
    """What is intended, where the property says that something is, and how real that makes it."""
    for intention, modality in INTENTIONS.items():
        if relation.canonical and relation.id == intention:
            return relation, modality
        deed = relation.id.removeprefix(f"{intention}To-")
        if deed != relation.id:
            canonical = nodes.iris.vocabulary + deed
            known = nodes.node(canonical).said
            return relation_of(nodes, canonical if known else str(nodes.iris.relation(deed))), modality
    return relation, Modality.ACTUAL


def _literal_id(literal: Literal) -> str:
    return f"value-{hashlib.sha256(str(literal).encode()).hexdigest()[:12]}"


def _literal_entity(id_: str, literal: Literal) -> Entity:
    value = value_of(literal)
    type_ = EntityType.DATE if value is None or value.datatype in _TIMES else EntityType.QUANTITY
    return Entity(id_, (literal.value,), type_, value=value, lang=literal.language or "it")
