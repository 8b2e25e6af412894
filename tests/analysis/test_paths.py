"""Ways between two names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.analysis import network, node_named, paths
from kg.errors import KgError
from tests.analysis.graphs import made
from tests.sample import knowledge


@pytest.mark.parametrize("name", ["Pechino", "pechino", "PECHINO", "Beijing", "beijing", "pechinò"])
def test_a_name_is_found_in_either_language_whatever_its_case_and_accents(name: str) -> None:
    assert node_named(network(knowledge()), name) == "pechino"


@pytest.mark.parametrize(("name", "near"), [("Pekino", "Pechino"), ("OKCoyn", "OKCoin"), ("Hai", "Hainan")])
def test_an_unknown_name_suggests_the_nearest(name: str, near: str) -> None:
    with pytest.raises(KgError, match=near):
        node_named(network(knowledge()), name)


def found_or_told(name: str) -> str:
    """The node of a name, or the line that says that there is none."""
    try:
        return node_named(network(knowledge()), name)
    except KgError as error:
        return str(error)


@given(st.text())
def test_any_text_as_a_name_gives_a_node_or_one_line(name: str) -> None:
    outcome = found_or_told(name)
    assert outcome in network(knowledge()) or (outcome.startswith("nothing here is called") and "\n" not in outcome)


def test_of_two_things_of_one_name_the_one_that_is_called_so_is_meant() -> None:
    graph = made(("roma", "r", "x"), ("as-roma", "r", "x"), ("as-roma", "r", "y"))
    graph.nodes["as-roma"]["names"] = "AS Roma | Roma"
    graph.nodes["roma"]["label"] = "Roma"
    assert node_named(graph, "ROMA") == "roma"


def test_a_way_follows_facts_in_either_direction() -> None:
    way = paths(made(("a", "r", "b"), ("c", "r", "b")), "A", "C")[0]
    assert way.nodes == ("a", "b", "c")
    assert [[str(fact) for fact in step.statements] for step in way.steps] == [["A — r — B"], ["C — r — B"]]


def test_fewer_facts_come_before_surer_ones_and_surer_ones_before_others() -> None:
    sure, doubtful = {"confidence": 0.95}, {"confidence": 0.3}
    graph = made(
        *[("a", "r", "x", sure), ("x", "r", "b", sure), ("a", "r", "y", doubtful), ("y", "r", "b", doubtful)],
        *[("a", "r", "z1", sure), ("z1", "r", "z2", sure), ("z2", "r", "b", sure)],
    )
    assert [way.nodes[1] for way in paths(graph, "a", "b", count=5)] == ["x", "y", "z1"]


def test_all_facts_of_a_step_are_told_the_weightiest_first() -> None:
    step = paths(made(("a", "r", "b", {"confidence": 0.5}), ("b", "s", "a")), "a", "b")[0].steps[0]
    assert [fact.relation for fact in step.statements] == ["s", "r"]


def test_what_nothing_connects_is_told() -> None:
    with pytest.raises(KgError, match="no facts connect A and C"):
        paths(made(("a", "r", "b"), ("c", "r", "d")), "a", "c")


def test_two_names_of_one_thing_are_told() -> None:
    with pytest.raises(KgError, match="the same"):
        paths(network(knowledge()), "Pechino", "Beijing")
