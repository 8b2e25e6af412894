"""NetworKit finds what networkx finds."""

from __future__ import annotations

from itertools import pairwise

import networkit
import networkx as nx
import pytest
from hypothesis import given

from kg.analysis import communities, fast, modularity, pagerank, projection
from tests.analysis.graphs import random_graphs

CLIQUES = nx.MultiDiGraph([*nx.relaxed_caveman_graph(12, 8, 0.1, seed=3).edges()])


@pytest.fixture
def networkit_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """However small the graph."""
    monkeypatch.setattr(fast, "MANY", -1)


@given(random_graphs())
def test_the_ranks_of_both_are_the_same(graph: nx.MultiDiGraph) -> None:
    slow = pagerank(graph)
    found = fast.pagerank(projection(graph), 0.85, 1e-10)
    assert found == pytest.approx(list(slow.values()), abs=1e-6)


@pytest.mark.usefixtures("networkit_for_all")
def test_large_graphs_are_ranked_by_networkit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nx, "pagerank", None)
    ranks = pagerank(CLIQUES)
    assert sum(ranks.values()) == pytest.approx(1)


def test_the_groups_of_both_are_about_as_good(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = modularity(CLIQUES, communities(CLIQUES))
    monkeypatch.setattr(fast, "MANY", -1)
    assert modularity(CLIQUES, communities(CLIQUES)) == pytest.approx(slow, abs=0.02)


@pytest.mark.usefixtures("networkit_for_all")
def test_the_same_seed_gives_the_same_groups() -> None:
    graph = nx.MultiDiGraph(nx.gnm_random_graph(400, 900, seed=5))
    assert communities(graph, seed=3) == communities(graph, seed=3)
    assert {tuple(communities(graph, seed=seed).values()) for seed in range(5)} != {()}


@pytest.mark.usefixtures("networkit_for_all")
def test_groups_are_numbered_by_size() -> None:
    numbers = list(communities(CLIQUES).values())
    sizes = [numbers.count(number) for number in range(max(numbers) + 1)]
    assert all(larger >= smaller for larger, smaller in pairwise(sizes))


@pytest.mark.usefixtures("networkit_for_all")
def test_the_threads_of_networkit_are_left_as_they_were() -> None:
    before = networkit.getMaxNumberOfThreads()
    pagerank(CLIQUES)
    assert networkit.getMaxNumberOfThreads() == before


def test_small_graphs_and_machines_without_networkit_use_networkx(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = projection(CLIQUES)
    assert not fast.is_fast(whole)
    monkeypatch.setattr(fast, "MANY", -1)
    assert fast.is_fast(whole)
    monkeypatch.setattr(fast, "_installed", lambda: False)
    assert not fast.is_fast(whole)
