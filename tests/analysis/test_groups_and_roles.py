"""Groups with names, and who plays which part in them."""

from __future__ import annotations

from collections import Counter

import networkx as nx
from hypothesis import given

from kg.analysis import Role, communities, described, modularity, projection, roles
from tests.analysis.graphs import made, random_graphs


def stars() -> nx.MultiDiGraph:
    """Two stars of twenty rays, which a go-between joins."""
    rays = [(centre, "r", f"{centre}{ray}") for centre in ("a", "b") for ray in range(20)]
    return made(*rays, ("a", "r", "go-between"), ("go-between", "r", "b"))


@given(random_graphs())
def test_modularity_is_that_of_networkx(graph: nx.MultiDiGraph) -> None:
    groups = communities(graph)
    whole = projection(graph)
    sets = [{n for n, node in enumerate(whole.nodes) if groups[node] == number} for number in set(groups.values())]
    expected = nx.community.modularity(whole.graph(), sets) if len(whole.weights) else 0.0
    assert abs(modularity(graph, groups) - expected) < 1e-9


def test_groups_are_numbered_by_size_and_the_same_seed_gives_the_same() -> None:
    graph = nx.MultiDiGraph(nx.relaxed_caveman_graph(5, 6, 0.2, seed=1))
    found = communities(graph, seed=4)
    assert found == communities(graph, seed=4)
    sizes = Counter(found.values())
    assert [sizes[number] for number in sorted(sizes)] == sorted(sizes.values(), reverse=True)


def test_a_group_is_called_after_its_centre_and_those_with_names_of_their_own() -> None:
    graph = made(
        ("riforma", "r", "Roma"), ("riforma", "r", "legge"), ("riforma", "r", "ENI"), riforma="Concept", legge="Work"
    )
    for node, label in (("riforma", "riforma"), ("legge", "legge")):
        graph.nodes[node]["label"] = label
    assert described(graph, dict.fromkeys(graph, 0))[0].name == "riforma, Eni, Roma"


def test_a_group_of_common_nouns_is_called_after_two() -> None:
    graph = made(("riforma", "r", "legge"), ("riforma", "r", "tassa"), riforma="Concept", legge="Work", tassa="Concept")
    assert described(graph, dict.fromkeys(graph, 0))[0].name == "Riforma, Legge"


def test_a_group_tells_the_facts_within_it_and_those_that_leave_it() -> None:
    graph = made(("a", "r", "b"), ("b", "r", "c"), ("c", "r", "d"))
    one, other = described(graph, {"a": 0, "b": 0, "c": 1, "d": 1})
    assert (one.facts, one.leaving, other.facts, other.leaving) == (1, 1, 1, 1)
    assert one.members == ("b", "a")


def test_the_centre_of_a_star_is_a_hub_its_rays_are_periphery_and_who_joins_two_stars_is_a_broker() -> None:
    graph = stars()
    groups = {node: 0 if node.startswith("a") else 1 for node in graph} | {"go-between": 0}
    found = roles(graph, groups=groups)
    assert found["a"] == found["b"] == Role.HUB
    assert found["a3"] == Role.PERIPHERY
    assert found["go-between"] == Role.BROKER


def test_in_a_ring_nobody_stands_out() -> None:
    assert set(roles(nx.MultiDiGraph(nx.cycle_graph(12))).values()) == {Role.MEMBER}
