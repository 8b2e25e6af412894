"""GraphML comes back as it went out, whatever the labels hold."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import KgError
from kg.graph import annotate, from_graphml, to_graphml, to_networkx
from tests.sample import knowledge

HOSTILE = st.text(st.characters(), min_size=1) | st.sampled_from(
    ["<b>&amp;</b>", "]]>", "</data>", "a\x00b", "\u2028", "\x85", "\r\n", "\ud800", "😀", " ", "\x0b", "\u202e"]
)


def _legal(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    kept = (c for c in value if c in "\t\n\r" or (" " <= c <= "\ud7ff") or ("\ue000" <= c <= "\ufffd") or c > "\uffff")
    return "".join(kept).replace("\r\n", "\n").replace("\r", "\n")


def _said(attributes: dict[str, Any]) -> dict[str, Any]:
    return {name: _legal(value) for name, value in attributes.items() if _legal(value) not in (None, "")}


def _content(graph: nx.MultiDiGraph) -> tuple[dict[str, Any], dict[Any, Any]]:
    return (
        {node: _said(data) for node, data in graph.nodes(data=True)},
        {(a, b, key): _said(data) for a, b, key, data in graph.edges(keys=True, data=True)},
    )


def test_the_sample_comes_back_with_its_measures() -> None:
    graph = annotate(to_networkx(knowledge()))
    back = from_graphml(to_graphml(graph))
    assert isinstance(back, nx.MultiDiGraph)
    assert back.graph == {"name": "polo"}
    assert _content(back) == _content(graph)


@given(HOSTILE, HOSTILE)
def test_hostile_labels_come_back(name: str, label: str) -> None:
    sample = knowledge()
    entities = tuple(replace(entity, names=(name,), english=(label,)) for entity in sample.entities)
    facts = tuple(
        replace(fact, time=label, relation=replace(fact.relation, labels={"it": name, "en": label}))
        for fact in (*sample.facts, replace(sample.facts[0], id="1"))
    )
    graph = to_networkx(replace(sample, entities=entities, facts=facts))
    assert _content(from_graphml(to_graphml(graph))) == _content(graph)


def test_the_same_graph_gives_the_same_text_and_is_left_alone() -> None:
    graph = to_networkx(knowledge())
    before = _content(graph)
    assert to_graphml(graph) == to_graphml(to_networkx(knowledge()))
    assert _content(graph) == before


def test_ids_that_xml_cannot_tell_apart_are_refused() -> None:
    with pytest.raises(KgError, match="cannot be told"):
        to_graphml(nx.MultiDiGraph([("a", "a\x00")]))
