"""Arranging one connected part so that near in the graph is near on the page; the unit is the length of an edge."""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx
import numpy as np
from scipy.sparse.csgraph import dijkstra

from kg.graph.islands import islands
from kg.graph.stress import Points, stressed

WHOLE = 160
"""Up to this many nodes a part is arranged as one, larger ones by communities."""
EXACT = 1200
"""Up to this many nodes of a community every distance counts; the time grows with their square."""


def arranged(part: nx.Graph, communities: Sequence[int]) -> Points:
    """Return a row of coordinates for each node of a connected graph whose nodes are 0, 1, 2, …

    Args:
        part: the graph.
        communities: the community of each node, by which large graphs are arranged.

    Returns:
        Coordinates; the median length of an edge is 1.
    """
    if len(part) == 1:
        return np.zeros((1, 2))
    points = _by_distance(part) if len(part) <= WHOLE else islands(part, _by_distance, communities)
    return _lying(_unit_edges(points, np.array(part.edges())))


def _by_distance(part: nx.Graph) -> Points:
    """Distances on the page follow those in the graph; what is not connected is a little farther than what is."""
    adjacency = nx.to_scipy_sparse_array(part, nodelist=range(len(part)), weight=None, format="csr")
    if len(part) > EXACT:
        return _sunflower(part)
    hops = dijkstra(adjacency, directed=False, unweighted=True)
    return stressed(np.where(np.isfinite(hops), hops, hops[np.isfinite(hops)].max() + 1))


def _sunflower(part: nx.Graph) -> Points:
    """The node of most edges in the middle, the others around it, the farther the more steps they are from it."""
    middle = max(part, key=lambda node: (part.degree[node], -node))
    steps = nx.single_source_shortest_path_length(part, middle)
    order = sorted(part, key=lambda node: (steps.get(node, len(part)), node))
    rank = np.empty(len(part))
    rank[order] = np.arange(len(part))
    angle = rank * np.pi * (3 - np.sqrt(5))
    points: Points = np.column_stack([np.cos(angle), np.sin(angle)]) * np.sqrt(rank)[:, None]
    return points


def _lying(points: Points) -> Points:
    """The points turned so that they spread most from left to right, as screens do."""
    centred = points - points.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    # The sign of an axis is arbitrary; its larger part is made positive, for the same picture everywhere.
    signs = np.sign(axes[np.arange(2), np.abs(axes).argmax(axis=1)])
    turned: Points = centred @ (axes * signs[:, None]).T
    return turned


def _unit_edges(points: Points, edges: np.ndarray) -> Points:
    lengths = np.linalg.norm(points[edges[:, 0]] - points[edges[:, 1]], axis=1)
    return points / max(float(np.median(lengths)), 1e-9)
