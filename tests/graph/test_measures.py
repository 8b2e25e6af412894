"""Measures on graphs small enough to know the answer."""

from __future__ import annotations

from collections.abc import Callable

import networkx as nx
import pytest

from kg.graph import annotate, betweenness, communities, components, degree, pagerank

TRIANGLES = nx.MultiDiGraph(
    [("a", "b"), ("b", "c"), ("c", "a"), ("d", "e"), ("e", "f"), ("f", "d"), ("f", "g"), ("d", "g"), ("c", "d")]
)


def test_pagerank_of_two_nodes() -> None:
    ranks = pagerank(nx.MultiDiGraph([("a", "b")]))
    assert ranks == {"a": pytest.approx(0.5), "b": pytest.approx(0.5)}


def test_pagerank_of_a_star_whichever_way_its_facts_go() -> None:
    # the centre: c = 0.15 / 4 + 0.85 (1 - c), since each ray gives it all it has
    for rays in ([("c", "x"), ("c", "y"), ("c", "z")], [("x", "c"), ("c", "y"), ("z", "c")]):
        ranks = pagerank(nx.MultiDiGraph(rays))
        assert ranks["c"] == pytest.approx((0.15 / 4 + 0.85) / 1.85, abs=1e-5)
        assert sum(ranks.values()) == pytest.approx(1)


def test_parallel_facts_count_each_in_pagerank() -> None:
    ranks = pagerank(nx.MultiDiGraph([("a", "b"), ("a", "b"), ("a", "c")]))
    assert ranks["b"] > ranks["c"]


def test_degree_counts_parallel_facts_and_both_ends_of_a_loop() -> None:
    assert degree(nx.MultiDiGraph([("a", "b"), ("a", "b"), ("b", "b")])) == {"a": 2, "b": 4}


def test_all_ways_between_the_rays_of_a_star_lead_over_its_centre() -> None:
    assert betweenness(nx.MultiDiGraph([("c", "x"), ("y", "c"), ("z", "c")])) == {"c": 1, "x": 0, "y": 0, "z": 0}


def test_betweenness_of_a_large_graph_is_sampled_and_finds_its_bridge_every_time() -> None:
    halves = nx.disjoint_union(*(nx.gnm_random_graph(500, 2000, seed=seed) for seed in (1, 2)))
    graph = nx.MultiDiGraph([*halves.edges(), (7, "bridge"), ("bridge", 507)])
    found = betweenness(graph)
    assert found == betweenness(graph)
    assert set(sorted(found, key=found.__getitem__)[-3:]) == {7, "bridge", 507}


def test_two_triangles_joined_by_one_fact_are_two_communities_the_larger_first() -> None:
    assert communities(TRIANGLES) == {"a": 1, "b": 1, "c": 1, "d": 0, "e": 0, "f": 0, "g": 0}


def test_parts_of_equal_size_are_numbered_by_their_smallest_member() -> None:
    graph = nx.MultiDiGraph([("z", "y"), ("b", "c"), ("m", "n"), ("n", "o")])
    assert components(graph) == {"m": 0, "n": 0, "o": 0, "b": 1, "c": 1, "z": 2, "y": 2}


@pytest.mark.parametrize("measure", [pagerank, degree, betweenness, communities, components])
def test_an_empty_graph_has_no_measures(measure: Callable[[nx.MultiDiGraph], dict[str, float]]) -> None:
    assert measure(nx.MultiDiGraph()) == {}


def test_annotate_leaves_the_graph_alone() -> None:
    graph = TRIANGLES.copy()
    measured = annotate(graph)
    assert set(measured.nodes["a"]) == {"pagerank", "degree", "betweenness", "community", "component"}
    assert graph.nodes["a"] == {}
