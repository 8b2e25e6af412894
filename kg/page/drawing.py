"""What the page needs of the drawing that it cannot tell from the facts: where nodes stand, and how edges bend."""

from __future__ import annotations

from collections import Counter

import networkx as nx

from kg.graph import layout

BEND, MOST_BENDING = 0.24, 1.2
"""The difference in roundness between neighbouring edges of the same two nodes, and between the outermost of many."""


def places(graph: nx.MultiDiGraph) -> list[list[int]]:
    """Return the place of each node, in the order of the graph.

    Example:
        >>> places(nx.MultiDiGraph())
        []
    """
    return [[int(x), int(y)] for x, y in layout(graph).values()]


def bends(graph: nx.MultiDiGraph) -> dict[str, float]:
    """Return how each edge bends that is not straight, so that edges between the same nodes go different ways.

    Args:
        graph: a graph whose edges are keyed by fact.

    Returns:
        By fact, the roundness of its curve, above 0 where it bends clockwise from subject to object; for an edge from a
        node to itself how many loops lie within its own.

    Example:
        >>> bends(nx.MultiDiGraph([("a", "b", "f1"), ("a", "b", "f2"), ("b", "c", "f3")]))
        {'f1': -0.12, 'f2': 0.12}
    """
    between = Counter(frozenset((subject, target)) for subject, target in graph.edges())
    drawn: Counter[frozenset[str]] = Counter()
    found: dict[str, float] = {}
    for subject, target, key in sorted(graph.edges(keys=True), key=lambda edge: edge[2]):
        ends = frozenset((subject, target))
        rank, others = drawn[ends], between[ends] - 1
        drawn[ends] += 1
        if subject == target:
            bend: float = rank
        else:
            bend = round(min(BEND, MOST_BENDING / max(others, 1)) * (rank - others / 2), 3)
            bend = bend if subject < target else -bend
        if bend:
            found[key] = bend
    return found
