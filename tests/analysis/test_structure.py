"""Parts, cores, cut points and bridges, against networkx and by hand."""

from __future__ import annotations

import networkx as nx
from hypothesis import given

from kg.analysis import bridges, cores, cut_points, projection, size
from tests.analysis.graphs import made, random_graphs


@given(random_graphs())
def test_cut_points_cut_off_what_removing_them_does(graph: nx.MultiDiGraph) -> None:
    simple = projection(graph).graph()
    expected = {}
    for node in nx.articulation_points(simple):
        part = simple.subgraph(nx.node_connected_component(simple, node) - {node})
        pieces = sorted(map(len, nx.connected_components(part)))
        expected[node] = (len(pieces), sum(pieces[:-1]))
    assert {point.node: (point.pieces, point.cut_off) for point in cut_points(graph)} == expected


@given(random_graphs())
def test_bridges_are_those_of_networkx_that_a_single_fact_makes(graph: nx.MultiDiGraph) -> None:
    simple = projection(graph).graph()
    expected = {}
    for a, b in nx.bridges(simple):
        if graph.number_of_edges(a, b) + graph.number_of_edges(b, a) == 1:
            torn = simple.copy()
            torn.remove_edge(a, b)
            sides = (len(nx.node_connected_component(torn, end)) for end in (a, b))
            expected[frozenset((a, b))] = min(sides)
    found = {frozenset((one.statement.subject, one.statement.object)): one.cut_off for one in bridges(graph)}
    assert found == expected


def test_facts_at_whose_end_nothing_else_hangs_can_be_left_out() -> None:
    graph = made(("a", "r", "b"), ("b", "r", "c"), ("c", "r", "d"))
    assert [str(one.statement) for one in bridges(graph, at_least=2)] == ["B — r — C"]


def test_two_facts_between_two_entities_are_no_bridge() -> None:
    assert bridges(made(("a", "owns", "b"), ("b", "sues", "a"))) == ()


@given(random_graphs())
def test_cores_are_those_of_networkx(graph: nx.MultiDiGraph) -> None:
    assert cores(graph) == nx.core_number(projection(graph).graph())


def test_density_counts_pairs_not_facts() -> None:
    found = size(made(("a", "owns", "b"), ("b", "sues", "a"), ("c", "uses", "d")))
    assert (found.nodes, found.facts, found.parts) == (4, 3, (2, 2))
    assert found.density == 2 / 6
