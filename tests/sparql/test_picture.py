"""Triples become nodes with names and an edge each; what they are called and their types are not drawn."""

from __future__ import annotations

from pyoxigraph import Literal, NamedNode, Store, Triple

from kg.picture import drawn, picture
from kg.sparql import query
from kg.sparql.answer import of_triples
from kg.values import EntityType


def test_nodes_have_the_names_and_types_of_the_store(store: Store) -> None:
    answer = query(store, "CONSTRUCT { e:pechino kgv:seatOf e:okcoin } WHERE {}")
    knowledge = drawn(answer, store, "x")
    assert [(e.id, e.label, e.english, e.type) for e in knowledge.entities] == [
        ("e:okcoin", "OKCoin", ("OKCoin",), EntityType.ORGANIZATION),
        ("e:pechino", "Pechino", ("Beijing",), EntityType.PLACE),
    ]
    assert [(f.subject, f.relation.id, f.object) for f in knowledge.facts] == [("e:pechino", "kgv:seatOf", "e:okcoin")]


def test_names_types_and_relations_come_from_the_triples_where_they_give_them(store: Store) -> None:
    answer = query(
        store, "CONSTRUCT { <urn:a> a kgv:Work ; rdfs:label 'Uno'@it ; <urn:p> 7 . <urn:p> rdfs:label 'pesa'@it } {}"
    )
    knowledge = drawn(answer, Store(), "x")
    assert {(e.label, e.type) for e in knowledge.entities} >= {("Uno", EntityType.WORK), ("7", EntityType.QUANTITY)}
    assert [dict(f.relation.labels) for f in knowledge.facts] == [{"it": "pesa"}]


def test_a_description_draws_what_is_no_name(store: Store) -> None:
    facts = drawn(query(store, "DESCRIBE e:pechino"), store, "x").facts
    assert "owl:sameAs" in {fact.relation.id for fact in facts}
    assert not {"rdfs:label", "skos:prefLabel", "rdf:type"} & {fact.relation.id for fact in facts}


def test_parallel_triples_are_edges_of_their_own(store: Store) -> None:
    a, b = NamedNode("urn:a"), NamedNode("urn:b")
    triples = [Triple(a, NamedNode(f"urn:{name}"), b) for name in "pqr"]
    assert len(drawn(of_triples(triples), store, "x").facts) == 3


def test_hostile_labels_do_not_leave_their_place(store: Store) -> None:
    label = "</script><img src=x onerror=alert(1)>\x1b\u202e"
    triple = Triple(NamedNode("urn:a"), NamedNode("urn:p"), Literal(label))
    assert "<img src=x" not in picture(of_triples([triple]), store, label)
