"""The two triples that kg was begun for come out of the seed article, and out of unseen sentences built like it."""

from __future__ import annotations

import pytest
from rdflib import Graph
from spacy.language import Language

import kg

WHO_PLANS = """
    SELECT ?who ?what WHERE {
      ?a kgv:plans ?b . ?a rdfs:label ?who . ?b rdfs:label ?what .
      FILTER(lang(?who) = "en" && lang(?what) = "en") }
"""
WHO_SITS_WHERE = """
    SELECT ?who ?where WHERE {
      ?a kgv:headquarteredIn ?b . ?a rdfs:label ?who . ?b rdfs:label ?where .
      FILTER(lang(?who) = "en" && lang(?where) = "en") }
"""


def answers(rdf: Graph, query: str) -> set[tuple[str, str]]:
    return {(str(row[0]), str(row[1])) for row in rdf.query(query)}  # type: ignore[index]  # a SELECT gives rows


def test_beijing_plans_a_centre_for_blockchain_innovation(seed: kg.KnowledgeGraph) -> None:
    assert ("Beijing", "centre for blockchain innovation") in answers(seed.rdf, WHO_PLANS)


def test_okcoin_and_huobi_are_headquartered_in_hainan(seed: kg.KnowledgeGraph) -> None:
    assert answers(seed.rdf, WHO_SITS_WHERE) == {("OKCoin", "Hainan"), ("Huobi", "Hainan")}


def test_beijing_does_not_become_what_it_only_plans_to_become(seed: kg.KnowledgeGraph) -> None:
    becoming = {f.id for f in seed.facts if f.relation.id == "becomes" and f.subject == "pechino"}
    assert becoming
    assert not answers(seed.rdf, WHO_SITS_WHERE.replace("headquarteredIn", "becomes"))


SEATS = [
    (
        "L'Estonia offre regole chiare. Le tasse ridotte hanno convinto società come Bitfox e Coinlab a trasferire la "
        "loro sede all'interno dei suoi confini.",
        {"Bitfox", "Coinlab"},
        "Estonia",
    ),
    (
        "La Baviera cresce. I costi bassi hanno portato banche come Mediolum e Fintesa ad aprire la loro sede nel suo "
        "territorio.",
        {"Mediolum", "Fintesa"},
        "Bavaria",
    ),
]


@pytest.mark.parametrize(("text", "companies", "place"), SEATS, ids=["Estonia", "Baviera"])
def test_companies_named_as_examples_sit_within_the_borders_of_a_place(
    nlp: Language, text: str, companies: set[str], place: str
) -> None:
    graph = kg.build_text(text, model=nlp)
    assert answers(graph.rdf, WHO_SITS_WHERE) == {(company, place) for company in companies}


PLANS = [
    (
        "La città di Torino ha presentato un documento che descrive il suo piano per diventare un polo per la ricerca "
        "sull'idrogeno.",
        ("Turin", "hub for"),
    ),
    ("La Francia ha annunciato un programma per diventare un centro per l'industria dei chip.", ("France", "centre")),
    (
        "Il governo della città di Lione ha approvato un testo che illustra il loro piano per diventare un centro per "
        "lo sviluppo dei droni.",
        ("Lyon", "centre"),
    ),
]


@pytest.mark.parametrize(("text", "plan"), PLANS, ids=["Torino", "Francia", "Lione"])
def test_who_has_a_plan_to_become_something_plans_it(nlp: Language, text: str, plan: tuple[str, str]) -> None:
    graph = kg.build_text(text, model=nlp)
    who, what = plan
    assert any(w == who and t.startswith(what) for w, t in answers(graph.rdf, WHO_PLANS))


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_typographic_apostrophes_parse_like_straight_ones(nlp: Language, apostrophe: str) -> None:
    text = f"L{apostrophe}azienda ha finanziato l{apostrophe}ospedale dell{apostrophe}isola."
    facts = [(f.subject, f.relation.lemma, f.object) for f in kg.build_text(text, model=nlp).facts]
    assert ("azienda", "finanziare", "ospedale-dell-isola") in facts


def test_evidence_slices_the_original_text_with_its_own_apostrophes(seed: kg.KnowledgeGraph) -> None:
    text = seed.knowledge.sources[0].text
    pieces = [e for fact in seed.facts for e in fact.evidence]
    assert all(text[e.start : e.end] == e.text for e in pieces)
    assert any("’" in e.text for e in pieces)
