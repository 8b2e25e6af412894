"""Facts, from the statements of the evidence twin."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from kg.recall.documents import bounds, context_of
from kg.recall.entities import value_of
from kg.recall.nodes import NIF, PROV, RDF, RDFS, Node, Nodes
from kg.values import Evidence, Fact, Modality, Polarity, Relation


def facts(nodes: Nodes) -> list[Fact]:
    """The facts of a store, in the order of their evidence."""
    found = [_fact(nodes, node) for node in nodes.of_type(nodes.term("Statement"))]
    return sorted(found, key=lambda fact: [(e.document, e.start, e.end) for e in fact.evidence] or [("", 0, 0)])


def relation_of(nodes: Nodes, property_: str, lemma: str = "") -> Relation:
    """The relation that a property of kg's stands for."""
    labels = {label.language: label.value for label in nodes.node(property_).texts(RDFS + "label") if label.language}
    labels = dict(sorted(labels.items(), key=lambda item: (item[0] == "en", item[0])))
    vocabulary = nodes.iris.vocabulary
    canonical = property_.startswith(vocabulary)
    id_ = property_.removeprefix(vocabulary) if canonical else nodes.id_of(property_, "relation")
    return Relation(id_, lemma or next(iter(labels.values()), id_), labels, canonical)


def _fact(nodes: Nodes, node: Node) -> Fact:
    def said(name: str) -> str:
        return node.text(nodes.term(name))

    times = node.texts(nodes.term("time"))
    speakers = node.iris(nodes.term("claimedBy"))
    denied = nodes.term("denied") in node.iris(nodes.term("polarity"))
    return Fact(
        nodes.id_of(node.iri, "statement"),
        nodes.id_of(node.iris(RDF + "subject")[0], "entity"),
        relation_of(nodes, node.iris(RDF + "predicate")[0], said("lemma")),
        _object(nodes, node),
        tuple(_evidence(nodes, node)),
        tuple((said("ruleTrail") or said("rule")).split()),
        float(said("confidence") or 0),
        Polarity.DENIED if denied else Polarity.AFFIRMED,
        Modality(node.iris(nodes.term("modality"))[0].removeprefix(nodes.iris.vocabulary)),
        nodes.id_of(speakers[0], "entity") if speakers else None,
        said("timeText") or None,
        value_of(times[0]) if times else None,
    )


def _object(nodes: Nodes, node: Node) -> str:
    """The id of the object; a literal says by which date or amount it stands."""
    value = node.one(RDF + "object")
    entity = node.one(nodes.term("objectEntity")) if isinstance(value, Literal) else value
    assert isinstance(entity, NamedNode)  # the shapes ask for it
    return nodes.id_of(entity.value, "entity")


def _evidence(nodes: Nodes, statement: Node) -> Iterator[Evidence]:
    found = [nodes.node(iri) for iri in statement.iris(PROV + "wasDerivedFrom")]
    for node in sorted(found, key=lambda node: (context_of(node), *bounds(node))):
        # words that are a whole sentence lie in none
        sentence = nodes.node(next(iter(node.iris(NIF + "sentence")), node.iri))
        yield Evidence(
            nodes.id_of(context_of(node), "document"),
            int(sentence.text(nodes.term("sentenceIndex")) or 0),
            *bounds(node),
            node.text(NIF + "anchorOf"),
        )
