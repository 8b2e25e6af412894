"""Entities with their names, types, links, values and mentions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pyoxigraph import Literal

from kg.recall.documents import bounds, context_of
from kg.recall.nodes import ITSRDF, NIF, OWL, RDF, RDFS, SCHEMA, SKOS, XSD, Node, Nodes
from kg.values import Entity, EntityType, Mention, Value

EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"


def entities(nodes: Nodes, lang: str) -> Iterator[Entity]:
    """The entities of a store, sorted by id.

    Args:
        nodes: the store.
        lang: the language of the articles; names in English are those of `Entity.english`.
    """
    mentions = _mentions(nodes)
    found = (
        _entity(nodes, node, type_, lang, mentions) for type_ in EntityType for node in nodes.of_type(nodes.term(type_))
    )
    yield from sorted(found, key=lambda entity: entity.id)


def value_of(literal: Literal, unit: str = "") -> Value | None:
    """The typed value of a literal, `None` where it is only words."""
    datatype = literal.datatype.value
    if datatype == EDTF:
        return Value(literal.value, "EDTF", unit)
    if literal.language or datatype == XSD + "string" or not datatype.startswith(XSD):
        return None
    return Value(literal.value, datatype.removeprefix(XSD), unit)


def _entity(nodes: Nodes, node: Node, type_: EntityType, lang: str, mentions: dict[str, list[Mention]]) -> Entity:
    names = _names(node)
    own = lang if names.get(lang) else next((known for known in names if known != "en"), "en")
    return Entity(
        nodes.id_of(node.iri, "entity"),
        names.get(own, (nodes.id_of(node.iri, "entity"),)),
        type_,
        () if own == "en" else names.get("en", ()),
        tuple(sorted(mentions[node.iri], key=lambda mention: (mention.document, mention.start, mention.end))),
        node.iris(OWL + "sameAs"),
        _value(node),
        own,
    )


def _names(node: Node) -> dict[str, tuple[str, ...]]:
    """The names by language, the preferred one first."""
    names: dict[str, list[str]] = {}
    for property_ in (SKOS + "prefLabel", RDFS + "label", SKOS + "altLabel"):
        for literal in node.texts(property_):
            names.setdefault(literal.language or "", []).append(literal.value)
    return {language: tuple(dict.fromkeys(known)) for language, known in sorted(names.items())}


def _value(node: Node) -> Value | None:
    unit = node.text(SCHEMA + "currency") or node.text(SCHEMA + "unitText")
    literals = node.texts(SCHEMA + "value" if unit else RDF + "value")
    return value_of(literals[0], unit) if literals else None


def _mentions(nodes: Nodes) -> dict[str, list[Mention]]:
    found: dict[str, list[Mention]] = defaultdict(list)
    for node in nodes.of_type(nodes.term("Mention")):
        document = nodes.id_of(context_of(node), "document")
        implicit = node.text(nodes.term("implicit")) == "true"
        mention = Mention(document, *bounds(node), node.text(NIF + "anchorOf"), implicit)
        for entity in node.iris(ITSRDF + "taIdentRef"):
            found[entity].append(mention)
    return found
