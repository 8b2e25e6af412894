"""Centrality against networkx on graphs of every kind, and on graphs small enough to know the answer."""

from __future__ import annotations

from collections.abc import Callable

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from kg.analysis import betweenness, closeness, degree, pagerank, projection, strength
from kg.analysis.brandes import dependencies
from kg.analysis.centrality import sample
from kg.analysis.projection import QUARTERS
from kg.analysis.standing import mean_rank
from tests.analysis.graphs import made, random_graphs


@given(random_graphs())
def test_betweenness_is_that_of_networkx(graph: nx.MultiDiGraph) -> None:
    expected = nx.betweenness_centrality(projection(graph).graph(), weight="length")
    assert list(betweenness(graph).values()) == pytest.approx([expected[n] for n in range(len(graph))])


@given(random_graphs())
def test_betweenness_without_weights_counts_facts(graph: nx.MultiDiGraph) -> None:
    expected = nx.betweenness_centrality(projection(graph).graph())
    assert list(betweenness(graph, weighted=False).values()) == pytest.approx([expected[n] for n in range(len(graph))])


@given(random_graphs())
def test_ways_from_the_same_sources_are_those_of_networkx(graph: nx.MultiDiGraph) -> None:
    whole = projection(graph)
    sources = sample(whole, 3, seed=1)
    simple = whole.graph()
    expected = nx.betweenness_centrality_subset(simple, sources.tolist(), list(simple), weight="length")
    # networkx halves what it finds in undirected graphs
    assert dependencies(whole, sources) == pytest.approx([2 * expected[n] for n in range(len(graph))])


@given(random_graphs())
def test_closeness_is_the_harmonic_one_of_networkx(graph: nx.MultiDiGraph) -> None:
    expected = nx.harmonic_centrality(projection(graph).graph(), distance="length")
    others = max(len(graph) - 1, 1)
    found = list(closeness(graph).values())
    assert found == pytest.approx([QUARTERS * expected[n] / others for n in range(len(graph))])


@given(random_graphs())
def test_the_ranks_of_a_graph_add_up_to_one(graph: nx.MultiDiGraph) -> None:
    assert sum(pagerank(graph).values()) == pytest.approx(1)


def test_a_sample_estimates_betweenness_and_is_the_same_every_time() -> None:
    graph = nx.MultiDiGraph(nx.barbell_graph(30, 3))
    exact, found = betweenness(graph), betweenness(graph, sources=20)
    assert found == betweenness(graph, sources=20)
    assert found != betweenness(graph, sources=20, seed=7)
    middle = max(exact, key=lambda node: exact[node])
    assert found[middle] == pytest.approx(exact[middle], rel=0.15)


def test_a_sample_estimates_closeness() -> None:
    graph = nx.MultiDiGraph(nx.star_graph(60))
    assert closeness(graph, sources=20)[0] == pytest.approx(closeness(graph)[0])


def test_a_fact_that_two_sentences_state_weighs_twice_and_draws_more_readers() -> None:
    one = made(("a", "uses", "b"), ("a", "uses", "c", {"confidence": 0.2}))
    ranks = pagerank(one)
    assert ranks["b"] > ranks["c"]
    assert pagerank(one, weighted=False)["b"] == pytest.approx(pagerank(one, weighted=False)["c"])


def test_the_shortest_way_is_the_one_best_attested() -> None:
    sure, doubtful = {"confidence": 0.9}, {"confidence": 0.3}
    graph = made(("a", "r", "x", sure), ("x", "r", "b", sure), ("a", "r", "y", doubtful), ("y", "r", "b", doubtful))
    found = betweenness(graph)
    assert found["x"] > found["y"] == 0


def test_a_hairs_breadth_of_confidence_does_not_choose_between_two_ways() -> None:
    one, other = {"confidence": 0.84}, {"confidence": 0.85}
    graph = made(("a", "r", "x", one), ("x", "r", "b", one), ("a", "r", "y", other), ("y", "r", "b", other))
    assert betweenness(graph)["x"] == betweenness(graph)["y"] > 0


def test_degree_counts_facts_and_strength_their_weight() -> None:
    graph = made(("a", "uses", "b"), ("a", "owns", "b", {"confidence": 0.5}), ("b", "is", "b"))
    assert degree(graph) == {"a": 2, "b": 4}
    assert strength(graph) == {"a": pytest.approx(1.3), "b": pytest.approx(1.3)}


def test_equal_values_share_their_places() -> None:
    assert mean_rank({"a": 1.0, "b": 1.0, "c": 0.0}) == {"a": 1.5, "b": 1.5, "c": 3.0}


@pytest.mark.parametrize("measure", [pagerank, degree, strength, betweenness, closeness])
def test_an_empty_graph_has_no_measures(measure: Callable[[nx.MultiDiGraph], dict[str, float]]) -> None:
    assert measure(nx.MultiDiGraph()) == {}


def test_two_thousand_nodes_are_not_all_begun_at() -> None:
    whole = projection(nx.MultiDiGraph(nx.gnm_random_graph(3000, 6000, seed=1)))
    drawn = sample(whole, None, 0)
    assert 10 <= len(drawn) < 3000
    assert np.array_equal(drawn, np.unique(drawn))
