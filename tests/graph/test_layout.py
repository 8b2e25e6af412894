"""Every node has a place of its own, the same every time, and labels have room."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from itertools import combinations

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.graph import layout, to_networkx, wrapped
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


def test_five_thousand_nodes_take_seconds() -> None:
    start = time.process_time()
    layout(nx.MultiDiGraph(nx.barabasi_albert_graph(5000, 2, seed=1)))
    assert time.process_time() - start < 40


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
