"""Every node has a place of its own, the same every time, and labels have room."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import combinations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_graphs import made
from scipy.spatial import cKDTree

from kg.graph import annotate, layout, to_networkx, wrapped
from kg.graph.arrange import arranged
from kg.graph.layout import DOT
from tests.sample import knowledge

NODES = st.integers(0, 12)


def test_an_empty_graph_has_no_places() -> None:
    assert layout(nx.MultiDiGraph()) == {}


@settings(max_examples=40, deadline=None)
@given(st.lists(NODES, max_size=4), st.lists(st.tuples(NODES, NODES), max_size=25))
def test_no_two_nodes_share_a_place(nodes: list[int], edges: list[tuple[int, int]]) -> None:
    graph = nx.MultiDiGraph()
    graph.add_nodes_from(map(str, nodes))
    graph.add_edges_from((str(a), str(b)) for a, b in edges)
    places = layout(graph)
    assert list(places) == list(graph)
    assert len(set(places.values())) == len(places)
    assert places == layout(graph)


@pytest.mark.parametrize("graph", [nx.star_graph(400), nx.path_graph(200), nx.random_labeled_tree(300, seed=1)])
def test_large_parts_have_distinct_places(graph: nx.Graph) -> None:
    places = layout(nx.MultiDiGraph(graph))
    assert len(set(places.values())) == len(graph)


def test_labels_do_not_overlap_in_a_small_graph() -> None:
    graph = nx.MultiDiGraph(nx.karate_club_graph())
    nx.set_node_attributes(graph, "centro di innovazione tecnologica", "label")
    width, height = 22 * 6.8, 2 * 16 + 30
    for (x, y), (other_x, other_y) in combinations(layout(graph).values(), 2):
        assert abs(x - other_x) > 0.9 * width or abs(y - other_y) > 0.9 * height


@pytest.mark.parametrize(("nodes", "edges"), [(700, 1400), (3000, 6000)])
def test_no_dots_overlap_in_a_large_graph_and_every_place_is_finite(nodes: int, edges: int) -> None:
    places = np.array(list(layout(to_networkx(made(nodes, edges))).values()))
    assert np.isfinite(places).all()
    nearest = cKDTree(places).query(places, k=2)[0][:, 1]
    assert (nearest >= 0.9 * 2 * DOT).mean() > 0.98


def test_members_of_a_community_lie_nearer_to_each_other_than_to_the_rest() -> None:
    graph = annotate(to_networkx(made(700, 1400)))
    places = {node: np.array(place) for node, place in layout(graph).items()}
    groups: dict[int, list[np.ndarray]] = {}
    for node, community in graph.nodes(data="community"):
        groups.setdefault(community, []).append(places[node])
    centres = {community: np.mean(members, axis=0) for community, members in groups.items()}
    at_home = [
        min(centres, key=lambda other: np.linalg.norm(place - centres[other])) == community
        for community, members in groups.items()
        for place in members
    ]
    assert np.mean(at_home) > 0.9


def test_one_community_of_thousands_is_arranged_too() -> None:
    places = layout(nx.MultiDiGraph(nx.star_graph(2000)))
    assert len(set(places.values())) == 2001


def test_distances_on_the_page_follow_those_of_a_path_and_a_ring() -> None:
    for graph, count in ((nx.path_graph(9), 8), (nx.cycle_graph(12), 6)):
        points = arranged(graph, [0] * len(graph))
        steps = [np.linalg.norm(points[0] - points[node]) for node in range(count + 1)]
        assert steps == sorted(steps)


def test_places_do_not_hang_on_string_hashing() -> None:
    code = (
        "from kg.graph import annotate, layout, to_networkx; from tests.sample import knowledge;"
        "g = to_networkx(knowledge()); print(layout(g), dict(annotate(g).nodes(data='community')))"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            text=True,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert str(layout(to_networkx(knowledge()))) in runs[0]


@pytest.mark.parametrize(
    ("label", "lines"),
    [("", ""), ("polo", "polo"), ("x" * 9, "xxxx\nxxxx\nx"), ("x" * 10_000, "xxxx\nxxxx\nxxx…"), ("a b c", "a b\nc")],
)
def test_labels_are_wrapped(label: str, lines: str) -> None:
    assert wrapped(label, width=4, lines=3) == lines
