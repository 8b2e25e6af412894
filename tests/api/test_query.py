"""A graph answers SPARQL, with values for its variables, and the ready questions."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Store

from kg import KgError, KnowledgeGraph
from kg.rdf import Iris
from kg.sparql import Kind
from kg.sparql.parameters import bound, term_of
from kg.values import Entity
from tests.sample import knowledge

GRAPH = KnowledgeGraph(knowledge())


def named(label: str) -> Entity:
    return next(entity for entity in GRAPH.entities if entity.label == label)


def values(query: str, **parameters: object) -> set[str]:
    return {term.value for row in GRAPH.query(query, **parameters).rows for term in row if term is not None}


def test_a_query_asks_plain_triples_and_evidence_together() -> None:
    assert values("SELECT ?place { e:okcoin kgv:headquarteredIn/rdfs:label ?place }") == {"Hainan"}
    assert values("SELECT ?words { st:f4 prov:wasDerivedFrom/nif:anchorOf ?words }") == {"Non usa Bitcoin"}


def test_an_entity_a_fact_and_an_article_stand_for_their_iris() -> None:
    query = "SELECT ?label { ?who kgv:headquarteredIn/rdfs:label ?label }"
    assert values(query, who=named("OKCoin")) == {"Hainan"}
    assert values(query, who=named("Pechino")) == set()
    assert values("SELECT ?lemma { ?fact kgv:lemma ?lemma }", fact=GRAPH.facts[0]) == {"creare"}
    title = "SELECT ?title { ?article dcterms:title ?title }"
    assert values(title, article=GRAPH.knowledge.sources[0]) == {"Pechino vuole un polo"}


def test_text_and_numbers_stand_for_literals() -> None:
    assert values("SELECT ?who { ?who rdfs:label ?label FILTER(STR(?label) = ?name) }", name="OKCoin") == {
        "https://kg.example/entity/okcoin"
    }
    more = "SELECT ?fact { ?fact kgv:confidence ?c FILTER(?c > ?least) }"
    assert values(more, least=0.85) == {"https://kg.example/statement/f1"}
    assert len(values(more, least=Decimal("0.65"))) == 3


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?who ?o { ?who kgv:headquarteredIn ?o }",
        "SELECT (COUNT(*) AS ?n) WHERE { ?who kgv:headquarteredIn ?o } GROUP BY ?who",
        "SELECT (EXISTS { ?s kgv:none ?o } AS ?none) { ?who kgv:headquarteredIn ?place }",
        "ASK { ?who kgv:headquarteredIn ?o }",
        "CONSTRUCT { ?who <urn:seat> ?o } WHERE { ?who kgv:headquarteredIn ?o }",
        "CONSTRUCT { ?who <urn:seat> ?o } { ?who kgv:headquarteredIn ?o }",
        "DESCRIBE ?who { ?who kgv:headquarteredIn ?o }",
        "SELECT ?o # { a comment }\n{ $who kgv:headquarteredIn ?o }",
        "SELECT * { { SELECT ?who { ?who kgv:headquarteredIn ?x } } }",
    ],
)
def test_every_form_of_query_takes_values(query: str) -> None:
    assert GRAPH.query(query, who=named("OKCoin"))
    assert not GRAPH.query(query, who=named("Bitcoin"))


def test_a_ready_question_is_asked_by_its_name() -> None:
    answer = GRAPH.query("headquarters", lang="it")
    assert answer.kind is Kind.ROWS
    assert any(term is not None and term.value == "Hainan" for row in answer.rows for term in row)
    assert values("about", thing="Beijing", lang="it")


@pytest.mark.parametrize(
    ("query", "parameters", "problem"),
    [
        ("SELECT * { ?s ?p ?o }", {"who": "x"}, r"no variable \?who \(it has \?o, \?p, \?s\)"),
        ("SELECT * {", {"who": "x"}, "line 1"),
        ("SELECT * { ?who ?p }", {"who": "x"}, "a term is missing before '}'"),
        ("ASK { ?who ?p ?o }", {"who": object()}, "no term for"),
        ("ASK { ?who ?p ?o }", {"who": "\ud800"}, "no term for"),
        ("CONSTRUCT WHERE { ?who ?p ?o }", {"who": "x"}, "without a template"),
        ("DESCRIBE ?who", {"who": "x"}, "no pattern"),
        ("ASK { SERVICE <http://example.org/> { ?who ?p ?o } }", {"who": "x"}, "calls out"),
        ("about", {"nobody": "x"}, "has no parameter"),
        ("", {}, "empty"),
    ],
)
def test_what_is_wrong_is_told(query: str, parameters: dict[str, object], problem: str) -> None:
    with pytest.raises(KgError, match=problem):
        GRAPH.query(query, **parameters)


texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(texts)
def test_no_text_gets_out_of_its_literal(text: str) -> None:
    query = bound("SELECT ?x { BIND(?x AS ?y) }", {"x": term_of(text, Iris())})
    (row,) = Store().query(query)
    assert row["x"] == Literal(text)


def test_each_kind_of_value_has_its_type() -> None:
    types = [term_of(value, Iris()).datatype.value.rpartition("#")[2] for value in (True, 1, 0.5, Decimal("1.0"), "a")]
    assert types == ["boolean", "integer", "double", "decimal", "string"]
    assert term_of(date(2011, 3, 15), Iris()).datatype.value.endswith("#date")
    assert term_of(NamedNode("urn:a"), Iris()) == NamedNode("urn:a")
