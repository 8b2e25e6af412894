"""The graph as vis-network draws it: where each node stands, how each edge bends and which line it has."""

from __future__ import annotations

from collections import Counter
from math import pi, sqrt
from typing import Any

import networkx as nx

from kg.graph import layout
from kg.values import EntityType, Modality, Polarity

DASHES: dict[str, bool | list[int]] = {
    Modality.ACTUAL: False,
    Modality.PLANNED: [10, 6],
    Modality.DESIRED: [10, 6],
    Modality.POSSIBLE: [10, 6],
    Modality.REPORTED: [2, 5],
}
"""The line of each modality, as lengths of dashes and gaps; the legend in `assets/script/legend.js` reads them too."""
SMALLEST, LARGEST = 7.0, 20.0
"""Radii of the node with the lowest and the highest PageRank."""
BEND, MOST_BENDING = 0.24, 1.2
"""The difference in roundness between neighbouring edges of the same two nodes, and between the outermost of many."""
SQUARE = {EntityType.DATE, EntityType.QUANTITY}
"""Types that are values rather than things: drawn as squares."""


def nodes(graph: nx.MultiDiGraph) -> list[dict[str, Any]]:
    """Return the nodes of an annotated graph with place, size and shape; names and colours are added in the page."""
    places = layout(graph)
    highest = max((rank for _, rank in graph.nodes(data="pagerank")), default=1.0)
    return [
        {
            "id": node,
            "x": places[node][0],
            "y": places[node][1],
            **_shape(data["type"], SMALLEST + (LARGEST - SMALLEST) * sqrt(data["pagerank"] / highest)),
        }
        for node, data in graph.nodes(data=True)
    ]


def _shape(kind: str, size: float) -> dict[str, Any]:
    # The size of a square is half its side: as large as a dot to the eye where its area is the same.
    return (
        {"shape": "square", "size": round(size * sqrt(pi) / 2, 1)}
        if kind in SQUARE
        else {"shape": "dot", "size": round(size, 1)}
    )


def edges(graph: nx.MultiDiGraph) -> list[dict[str, Any]]:
    """Return the edges of a graph, each on a way of its own: edges that join the same nodes bend differently."""
    between = Counter(frozenset((subject, target)) for subject, target in graph.edges())
    drawn: Counter[frozenset[str]] = Counter()
    found = []
    for subject, target, key, data in sorted(graph.edges(keys=True, data=True), key=lambda edge: edge[2]):
        ends = frozenset((subject, target))
        rank = drawn[ends]
        drawn[ends] += 1
        edge = {
            "id": key,
            "from": subject,
            "to": target,
            "dashes": DASHES[data["modality"]],
            "denied": data["polarity"] == Polarity.DENIED,
        }
        if subject == target:
            edge["selfReference"] = {"size": 22 + 12 * rank, "angle": pi / 4}
        else:
            others = between[ends] - 1
            bend = round(min(BEND, MOST_BENDING / max(others, 1)) * (rank - others / 2), 3)
            edge["smooth"] = _smooth(bend if subject < target else -bend)
        found.append(edge)
    return found


def _smooth(bend: float) -> bool | dict[str, Any]:
    if bend == 0:
        return False
    return {"enabled": True, "type": "curvedCW" if bend > 0 else "curvedCCW", "roundness": abs(bend)}
