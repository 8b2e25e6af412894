"""The undirected graph of a MultiDiGraph as arrays: what every heavy measure is computed on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

import networkx as nx
import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from kg.analysis.edges import weight

Floats: TypeAlias = npt.NDArray[np.float64]
Integers: TypeAlias = npt.NDArray[np.int64]

QUARTERS = 4
"""Lengths are counted in quarters of the length of a fact of weight 1."""


@dataclass(frozen=True, slots=True, eq=False)
class Projection:
    """Pairs of nodes that some fact joins: `weights[i]` joins `nodes[tails[i]]` and `nodes[heads[i]]`."""

    nodes: tuple[Any, ...]
    tails: Integers
    heads: Integers
    weights: Floats

    @property
    def lengths(self) -> Integers:
        """How far apart the two ends are, in quarters: the reciprocal of the weight.

        Rounded, so that a hair's breadth of confidence does not choose between two ways, and whole, so that two ways
        of the same length are the same number.
        """
        return np.maximum(1, np.rint(QUARTERS / np.maximum(self.weights, 1 / QUARTERS**2))).astype(np.int64)

    def matrix(self) -> csr_array:
        """The symmetric matrix of lengths."""
        both = (np.concatenate([self.tails, self.heads]), np.concatenate([self.heads, self.tails]))
        size = len(self.nodes)
        return csr_array((np.tile(self.lengths, 2).astype(np.float64), both), shape=(size, size))

    def graph(self) -> nx.Graph:
        """The same as a NetworkX graph of positions, with `weight` and `length`; its order hangs on no string hash."""
        found = nx.Graph()
        found.add_nodes_from(range(len(self.nodes)))
        columns = (self.tails.tolist(), self.heads.tolist(), self.weights.tolist(), self.lengths.tolist())
        found.add_edges_from((a, b, {"weight": w, "length": far}) for a, b, w, far in zip(*columns, strict=True))
        return found


Graph: TypeAlias = nx.MultiDiGraph | Projection
"""What measures take; who takes several of a large graph projects it once."""


def projection(graph: Graph, *, weighted: bool = True) -> Projection:
    """Return the undirected graph of `graph`: one edge for all facts between two nodes, none from a node to itself.

    Args:
        graph: a graph as `kg.analysis.network` or `kg.graph.to_networkx` makes it, or its projection.
        weighted: whether an edge weighs what its facts weigh together (see `kg.analysis.weight`); else each weighs 1.

    Example:
        >>> found = projection(nx.MultiDiGraph([("a", "b"), ("b", "a"), ("b", "b"), ("b", "c")]))
        >>> found.nodes, found.weights.tolist()
        (('a', 'b', 'c'), [2.0, 1.0])
    """
    whole = graph if isinstance(graph, Projection) else _projected(graph)
    return whole if weighted else Projection(whole.nodes, whole.tails, whole.heads, np.ones(len(whole.weights)))


def _projected(graph: nx.MultiDiGraph) -> Projection:
    nodes = tuple(graph)
    position = {node: index for index, node in enumerate(nodes)}
    rows = [(position[a], position[b], weight(edge)) for a, b, edge in graph.edges(data=True) if a != b]
    columns = np.array(rows, dtype=np.float64).reshape(-1, 3)
    ends = np.sort(columns[:, :2].astype(np.int64), axis=1)
    pairs, where = np.unique(ends[:, 0] * max(len(nodes), 1) + ends[:, 1], return_inverse=True)
    tails, heads = np.divmod(pairs, max(len(nodes), 1))
    return Projection(nodes, tails, heads, summed(where, columns[:, 2], len(pairs)))


def summed(where: Integers, values: Floats, count: int) -> Floats:
    """The sum of the values that belong to each of `count` places.

    Example:
        >>> summed(np.array([0, 2, 0]), np.array([1.0, 2.0, 3.0]), 3).tolist()
        [4.0, 0.0, 2.0]
    """
    return np.bincount(where, weights=values, minlength=count).astype(np.float64)
