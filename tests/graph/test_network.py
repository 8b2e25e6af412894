"""Entities become nodes and facts become edges, each fact one of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.errors import KgError
from kg.graph import to_networkx
from tests.sample import knowledge


def test_every_entity_in_a_fact_is_a_node_in_the_order_given() -> None:
    assert list(to_networkx(knowledge())) == ["2019", "bitcoin", "hainan", "okcoin", "pechino", "polo"]


def test_an_entity_without_facts_is_no_node() -> None:
    sample = knowledge()
    assert list(to_networkx(replace(sample, facts=sample.facts[:1]))) == ["pechino", "polo"]


def test_nodes_carry_names_and_links() -> None:
    assert to_networkx(knowledge()).nodes["pechino"] == {
        "label": "Pechino",
        "label_en": "Beijing",
        "type": "Place",
        "names": "Pechino | Beijing",
        "links": "https://sws.geonames.org/1816670/",
    }


def test_edges_carry_how_real_the_fact_is_and_where_it_is_said() -> None:
    denied = to_networkx(knowledge()).edges["okcoin", "bitcoin", "f4"]
    assert denied == {
        "relation": "uses",
        "label": "usa",
        "label_en": "uses",
        "lemma": "usare",
        "polarity": "-",
        "modality": "actual",
        "confidence": 0.7,
        "time": None,
        "speaker": "pechino",
        "rule": "verb_object",
        "document": "polo",
        "sentence": 3,
        "evidence": "Non usa Bitcoin",
    }


def test_parallel_facts_stay_apart() -> None:
    sample = knowledge()
    again = replace(sample.facts[0], id="f9")
    graph = to_networkx(replace(sample, facts=(*sample.facts, again)))
    assert graph.number_of_edges("pechino", "polo") == 2


def test_a_fact_about_an_unknown_entity_is_named() -> None:
    sample = knowledge()
    with pytest.raises(KgError, match="'f1' stands on 'nowhere'"):
        to_networkx(replace(sample, facts=(replace(sample.facts[0], object="nowhere"),)))
