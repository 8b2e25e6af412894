"""Betweenness from given sources on arrays: Brandes' algorithm, distance after distance, not node by node."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from scipy.sparse.csgraph import dijkstra

from kg.analysis.projection import Floats, Integers, Projection


def dependencies(projection: Projection, sources: Integers) -> Floats:
    """Return for each node the share of the shortest ways from `sources` to all others that lead over it, added up.

    Args:
        projection: of the graph; ways are measured by its lengths.
        sources: positions of nodes.

    Returns:
        The sum of the dependencies of each source on each node, by position.

    Reference:
        U. Brandes: A faster algorithm for betweenness centrality. J. Math. Sociol. 25, 2001.

    Example:
        >>> import networkx as nx
        >>> from kg.analysis.projection import projection
        >>> dependencies(projection(nx.MultiDiGraph([("a", "b"), ("b", "c")])), np.array([0])).tolist()
        [0.0, 1.0, 0.0]
    """
    matrix = projection.matrix()
    arcs = _Arcs(projection)
    total = np.zeros(len(projection.nodes))
    for source in sources:
        found = _from(int(source), dijkstra(matrix, indices=int(source)), arcs)
        found[source] = 0.0
        total += found
    return total


class _Arcs:
    """Every edge in both directions."""

    def __init__(self, projection: Projection) -> None:
        self.tails = np.concatenate([projection.tails, projection.heads])
        self.heads = np.concatenate([projection.heads, projection.tails])
        self.lengths = np.tile(projection.lengths, 2)


def _from(source: int, distances: Floats, arcs: _Arcs) -> Floats:
    """The dependency of one source on each node."""
    on_way = np.flatnonzero(
        distances[arcs.tails] + arcs.lengths == np.where(np.isinf(distances), -1, distances)[arcs.heads]
    )
    on_way = on_way[np.argsort(distances[arcs.heads[on_way]], kind="stable")]
    tails, heads = arcs.tails[on_way], arcs.heads[on_way]
    # arcs that reach nodes at the same distance make a layer; whatever a layer needs is settled by those before it
    starts = np.flatnonzero(np.diff(distances[heads], prepend=-1.0))
    layers = [slice(start, end) for start, end in pairwise([*starts, len(heads)])]
    ways = np.zeros(len(distances))
    ways[source] = 1.0
    for layer in layers:
        np.add.at(ways, heads[layer], ways[tails[layer]])
    found = np.zeros(len(distances))
    for layer in reversed(layers):
        share = ways[tails[layer]] / ways[heads[layer]] * (1.0 + found[heads[layer]])
        np.add.at(found, tails[layer], share)
    return found
