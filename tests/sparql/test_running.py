"""A store is asked with kg's prefixes, in all its graphs, within a time, and calls nobody."""

from __future__ import annotations

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.errors import KgError
from kg.sparql import Kind, OutOfTimeError, query
from kg.sparql.find import entity_named
from tests.sparql.conftest import plain_rows

LONG = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER (STR(?a) > STR(?f)) }"


def test_kgs_prefixes_need_no_declaration(store: Store) -> None:
    assert plain_rows(query(store, "SELECT DISTINCT ?t { e:okcoin a/rdfs:label ?t FILTER (LANG(?t) = 'en') }")) == [
        ("organization",)
    ]


def test_every_graph_is_asked_unless_the_query_names_some(store: Store) -> None:
    count = "SELECT (COUNT(DISTINCT ?s) AS ?n) {} {{ ?s a kgv:Statement }}"
    assert plain_rows(query(store, count.format(""))) == [("10",)]
    assert plain_rows(query(store, count.format("FROM doc:primo"))) == [("6",)]


def test_a_star_gives_the_variables_in_the_order_of_the_query(store: Store) -> None:
    assert query(store, "SELECT DISTINCT * { ?z a ?b . ?z rdfs:label ?a }").columns == ("z", "b", "a")
    assert query(store, "SELECT ?b (2 * 3 AS ?z) ?a { ?a a ?b }").columns == ("b", "z", "a")


def test_another_base_brings_its_own_prefixes() -> None:
    store = Store()
    document = NamedNode("https://example.org/n/document/a")
    type_ = NamedNode("https://example.org/n/vocabulary#Document")
    store.add(Quad(document, NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), type_))
    assert query(store, "ASK { doc:a a kgv:Document }")


def test_rows_without_an_order_are_sorted(store: Store) -> None:
    rows = plain_rows(query(store, "SELECT ?n { ?s skos:prefLabel ?n FILTER (LANG(?n) = 'it') }"))
    assert rows == sorted(rows)
    backwards = plain_rows(query(store, "SELECT ?n { ?s a kgv:Place ; skos:prefLabel ?n } ORDER BY DESC(STR(?n))"))
    assert [n for (n,) in backwards] == ["Pechino", "Hainan", "Hainan", "Beijing"]


@pytest.mark.parametrize(
    ("sparql", "kind"),
    [
        ("ASK { ?s ?p ?o }", Kind.BOOLEAN),
        ("DESCRIBE e:okcoin", Kind.TRIPLES),
        ("CONSTRUCT WHERE { ?s a kgv:Place }", Kind.TRIPLES),
        ("SELECT * { ?s a kgv:Place }", Kind.ROWS),
    ],
)
def test_the_kind_of_query_tells_the_kind_of_answer(store: Store, sparql: str, kind: Kind) -> None:
    answer = query(store, sparql)
    assert (answer.kind, bool(answer)) == (kind, True)
    assert bool(answer.triples) == (kind is Kind.TRIPLES)


@pytest.mark.parametrize("sparql", ["SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "service:x{}"])
def test_nobody_is_called(store: Store, sparql: str) -> None:
    with pytest.raises(KgError, match="--federated"):
        query(store, sparql)


def test_a_call_that_is_allowed_and_fails_is_told(store: Store) -> None:
    with pytest.raises(KgError, match="the query failed"):
        query(store, "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", federated=True)


@pytest.mark.parametrize("sparql", ["", " \n"])
def test_an_empty_query_is_told(store: Store, sparql: str) -> None:
    with pytest.raises(KgError, match="the query is empty"):
        query(store, sparql)


def test_a_query_that_takes_too_long_is_given_up(store: Store) -> None:
    with pytest.raises(OutOfTimeError, match=r"no answer within 0.001 seconds .*--timeout"):
        query(store, LONG, timeout=0.001)


def test_a_query_in_time_is_answered(store: Store) -> None:
    assert query(store, "ASK {}", timeout=60)


@pytest.mark.parametrize("name", ["okcoin", "OKCOIN", "e:okcoin", "<https://kg.example/entity/okcoin>"])
def test_a_thing_is_found_however_it_is_named(store: Store, name: str) -> None:
    assert entity_named(store, name).value == "https://kg.example/entity/okcoin"


def test_a_label_goes_before_another_name() -> None:
    store, label = Store(), NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    other = NamedNode("http://www.w3.org/2004/02/skos/core#altLabel")
    city, town = (NamedNode(f"https://kg.example/entity/{name}") for name in ("citta", "torino"))
    store.extend([Quad(city, label, Literal("Città", language="it")), Quad(town, other, Literal("la citta'"))])
    store.add(Quad(town, other, Literal("CITTÀ", language="it")))
    assert entity_named(store, "citta") == city
