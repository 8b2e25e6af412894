"""Arranging a large connected part as islands: its communities, each arranged for itself, near those it has to do with.

Drawn as a whole, a graph of hundreds of nodes is one ball of lines whatever the method; what can be read in it is which
things belong together, and how these groups hang together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import networkx as nx
import numpy as np
from scipy.sparse.csgraph import dijkstra

from kg.graph.stress import Points, stressed

ROOM = 0.62
"""The radius of an island of one node; an island's area grows with its nodes."""
STRAIT = 0.7
"""The water between two islands."""
WITHIN = 0.92
"""The share of an island's nodes that are kept off other islands; the farthest may lie in the strait."""
ROUNDS = 300
PULL = 0.985
"""How much of its distance from the middle an island keeps in each of the rounds that draw them together."""


def islands(part: nx.Graph, arranged: Callable[[nx.Graph], Points], communities: Sequence[int]) -> Points:
    """Return a row of coordinates for each node of a connected graph whose nodes are 0, 1, 2, …

    Args:
        part: the graph.
        arranged: how one community, numbered in the same way, is arranged.
        communities: the community of each node.

    Returns:
        Coordinates.
    """
    members: dict[int, list[int]] = {}
    for node in range(len(part)):
        members.setdefault(communities[node], []).append(node)
    groups = sorted(members.values(), key=lambda group: (-len(group), group[0]))
    radii = ROOM * np.sqrt([len(group) for group in groups])
    inside = [arranged(nx.convert_node_labels_to_integers(part.subgraph(group), ordering="sorted")) for group in groups]
    inside = [_spread(inner, radius) for inner, radius in zip(inside, radii, strict=True)]
    points = np.zeros((len(part), 2))
    reach = np.array([np.quantile(np.linalg.norm(inner, axis=1), WITHIN) for inner in inside])
    for group, inner, centre in zip(groups, inside, _centres(part, groups, reach), strict=True):
        points[group] = centre + inner
    return points


def _spread(points: Points, radius: float) -> Points:
    """The points around 0, as far from it on the average as if they filled a disc of this radius."""
    centred = points - points.mean(axis=0)
    deviation = float(np.sqrt(np.square(centred).sum(axis=1).mean())) or 1.0
    spread: Points = centred / deviation * radius / np.sqrt(2)
    return spread


def _centres(part: nx.Graph, groups: list[list[int]], radii: Points) -> Points:
    """Where the islands lie: those that share many edges for their size are near, none lies on another."""
    island = {node: number for number, group in enumerate(groups) for node in group}
    shared = np.zeros((len(groups), len(groups)))
    for a, b in part.edges():
        shared[island[a], island[b]] += 1
        shared[island[b], island[a]] += 1
    np.fill_diagonal(shared, 0)
    size = np.array([len(group) for group in groups], dtype=float)
    closeness = shared / np.sqrt(size[:, None] * size[None, :])
    touching = radii[:, None] + radii[None, :] + STRAIT
    ways = np.where(closeness > 0, touching * (1 + 1 / (1 + 20 * closeness)), 0)
    return _drawn_together(stressed(dijkstra(ways, directed=False)), touching)


def _drawn_together(centres: Points, touching: Points) -> Points:
    """The centres as near to their middle as they come without any two of them being nearer than `touching`."""
    centres = centres - centres.mean(axis=0)
    for step in range(ROUNDS):
        centres = centres * (PULL if step < ROUNDS * 2 / 3 else 1.0)
        way = centres[:, None, :] - centres[None, :, :]
        distance = np.maximum(np.linalg.norm(way, axis=2), 1e-9)
        overlap = np.maximum(touching - distance, 0)
        np.fill_diagonal(overlap, 0)
        centres = centres + (way * (overlap / distance)[:, :, None] * 0.3).sum(axis=1)
    return centres
