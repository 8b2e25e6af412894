"""The triples that a query constructs, as a page: nodes with their names, and an edge for every triple."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import BlankNode, Literal, NamedNode, Store, Triple

from kg.page import to_html
from kg.rdf import Iris
from kg.sparql import Answer, prefixes_of
from kg.sparql.answer import Term
from kg.sparql.terms import NUMBERS, Shortener, shown
from kg.store import base_of
from kg.values import Entity, EntityType, Fact, Knowledge, Relation

TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
LABELS = (
    NamedNode("http://www.w3.org/2000/01/rdf-schema#label"),
    NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel"),
)
DATES = ("date", "dateTime", "gYear", "gYearMonth", "EDTF")


def picture(answer: Answer, store: Store, title: str) -> str:
    """Draw triples as kg's page.

    Args:
        answer: of a CONSTRUCT or DESCRIBE.
        store: where the names and types of the nodes are looked up that the triples do not give.
        title: the heading of the page.

    Returns:
        One HTML file that makes no request.

    Example:
        >>> from kg.sparql.answer import of_triples
        >>> picture(of_triples([]), Store(), "Niente").startswith("<!doctype html>")
        True
    """
    return to_html(drawn(answer, store, title), title=title)


def drawn(answer: Answer, store: Store, name: str) -> Knowledge:
    """What there is to draw in triples: an entity for each node, a fact for each triple between nodes.

    Names and kg's own types dress the nodes and are not drawn; other literals are nodes.
    """
    names = _Names(store, answer.triples, Shortener(prefixes_of(store)), Iris(base_of(store)).vocabulary)
    edges = [triple for triple in answer.triples if not names.dresses(triple)]
    nodes = {node for triple in edges for node in (triple.subject, triple.object)}
    nodes |= {triple.subject for triple in answer.triples}
    facts = [
        Fact(f"t{number}", names.id_of(t.subject), names.relation(t.predicate), names.id_of(t.object), (), (), 1.0)
        for number, t in enumerate(edges, 1)
    ]
    entities = {entity.id: entity for entity in map(names.entity, nodes)}
    return Knowledge(name, (), (), tuple(entities[id_] for id_ in sorted(entities)), tuple(facts))


@dataclass(frozen=True, slots=True)
class _Names:
    """Names and types: from the triples themselves, and from the store."""

    store: Store
    triples: tuple[Triple, ...]
    short: Shortener
    vocabulary: str

    def dresses(self, triple: Triple) -> bool:
        """Whether a triple only names a node, or gives it a type that is drawn as its colour."""
        if triple.predicate == TYPE:
            return self._type_in([triple.object]) is not None
        return triple.predicate in LABELS and isinstance(triple.object, Literal)

    def id_of(self, node: Term) -> str:
        return str(node) if isinstance(node, Literal | Triple) else shown(node, self.short)

    def entity(self, node: Term) -> Entity:
        if isinstance(node, Literal):
            return Entity(self.id_of(node), (node.value or '""',), _type_of_literal(node), lang=node.language or "")
        labels = self._labels(node)
        own = {lang: label for lang, label in labels.items() if lang != "en"}
        lang = next(iter(own), "en" if labels else "")
        known = (own or labels or {"": shown(node, self.short)})[lang]
        english = (labels["en"],) if "en" in labels else ()
        links = (node.value,) if isinstance(node, NamedNode) else ()
        type_ = self._type_in(self._objects(node, TYPE)) or EntityType.CONCEPT
        return Entity(self.id_of(node), (known,), type_, english, links=links, lang=lang or "it")

    def relation(self, node: NamedNode) -> Relation:
        short = shown(node, self.short)
        return Relation(short, short, self._labels(node) or {"en": short})

    def _labels(self, node: Term) -> dict[str, str]:
        """A label for each language, sorted."""
        found: dict[str, str] = {}
        labels = {label for way in LABELS for label in self._objects(node, way) if isinstance(label, Literal)}
        for label in sorted(labels, key=lambda label: (label.language or "", label.value)):
            found.setdefault(label.language or "", label.value)
        return found

    def _objects(self, node: Term, way: NamedNode) -> Iterator[Term]:
        if isinstance(node, NamedNode | BlankNode):
            yield from (t.object for t in self.triples if t.subject == node and t.predicate == way)
            yield from (quad.object for quad in self.store.quads_for_pattern(node, way, None))

    def _type_in(self, types: Iterable[Term]) -> EntityType | None:
        kinds = {f"{self.vocabulary}{kind}": kind for kind in EntityType}
        found = {kinds[type_.value] for type_ in types if isinstance(type_, NamedNode) and type_.value in kinds}
        return min(found, default=None)


def _type_of_literal(literal: Literal) -> EntityType:
    if literal.datatype.value in NUMBERS:
        return EntityType.QUANTITY
    return EntityType.DATE if literal.datatype.value.endswith(DATES) else EntityType.CONCEPT
