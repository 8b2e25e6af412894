"""Graphs made by hand, as `kg.analysis.network` makes them."""

from __future__ import annotations

from typing import Any

import networkx as nx
from hypothesis import strategies as st

from kg.analysis import Quote


def made(*facts: tuple[str, str, str] | tuple[str, str, str, dict[str, Any]], **types: str) -> nx.MultiDiGraph:
    """A graph of facts (subject, relation, object, and what else the edge says); nodes are Organizations by default."""
    graph = nx.MultiDiGraph(name="made")
    for number, (subject, relation, target, *more) in enumerate(facts):
        for node in (subject, target):
            graph.add_node(node, label=node.title(), label_en=None, type=types.get(node, "Organization"), names="")
        said: dict[str, Any] = {
            "relation": relation,
            "label": relation,
            "label_en": None,
            "polarity": "+",
            "modality": "actual",
            "confidence": 0.8,
            "time": None,
            "when": None,
            "speaker": None,
            "quotes": (Quote("doc", number, f"{subject} {relation} {target}"),),
        }
        graph.add_edge(subject, target, key=f"f{number}", **(said | (more[0] if more else {})))
    return graph


def random_graphs(largest: int = 12) -> st.SearchStrategy[nx.MultiDiGraph]:
    """Graphs of some nodes, in several parts or none, with parallel facts, loops and confidences of all sizes."""
    node = st.integers(0, largest - 1)
    edge = st.tuples(node, node, st.sampled_from([0.0, 0.3, 0.55, 0.8, 0.95]))

    def built(nodes: int, edges: list[tuple[int, int, float]]) -> nx.MultiDiGraph:
        graph = nx.MultiDiGraph()
        graph.add_nodes_from(range(nodes))
        graph.add_edges_from((a % nodes, b % nodes, {"confidence": sure}) for a, b, sure in edges)
        return graph

    return st.builds(built, st.integers(1, largest), st.lists(edge, max_size=30))
