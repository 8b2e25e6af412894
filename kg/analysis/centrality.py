"""How central each node is: PageRank, degree, strength, betweenness, closeness.

Facts are followed both ways, since who does much in an article is as central to it as what much is done to. They weigh
what `kg.analysis.weight` says, unless `weighted` is false; a way over heavy facts is a short one.
"""

from __future__ import annotations

from typing import Any

import networkx as nx
import numpy as np
from scipy.sparse.csgraph import dijkstra

from kg.analysis import fast
from kg.analysis.brandes import dependencies
from kg.analysis.projection import QUARTERS, Floats, Graph, Integers, Projection, projection, summed

TOLERANCE = 1e-10
STEPS, LEAST = 2_000_000, 10
"""About how many edges the ways from a sample may take, and the fewest nodes that they begin at."""
AT_ONCE = 32


def pagerank(graph: Graph, *, damping: float = 0.85, weighted: bool = True) -> dict[Any, float]:
    """Return how often a reader who follows facts at random, either way, comes by each node.

    With probability `damping` the reader follows one of the facts of the node, the likelier the more it weighs;
    otherwise he starts again anywhere. The values add up to 1.

    Args:
        graph: a graph as `kg.analysis.network` makes it.
        damping: the probability of following a fact, between 0 and 1.
        weighted: whether facts weigh by evidence and confidence.

    Returns:
        The PageRank of each node.

    Reference:
        S. Brin, L. Page: The anatomy of a large-scale hypertextual Web search engine. Computer Networks 30, 1998.

    Example:
        >>> ranks = pagerank(nx.MultiDiGraph([("a", "b"), ("a", "c")]))
        >>> max(ranks, key=ranks.get)
        'a'
    """
    whole = projection(graph, weighted=weighted)
    if fast.is_fast(whole):
        return dict(zip(whole.nodes, fast.pagerank(whole, damping, TOLERANCE), strict=True))
    ranks = nx.pagerank(whole.graph(), alpha=damping, tol=TOLERANCE, max_iter=1000)
    return {node: float(ranks[position]) for position, node in enumerate(whole.nodes)}


def strength(graph: Graph) -> dict[Any, float]:
    """Return what the facts of each node weigh together, those about itself aside.

    Reference:
        A. Barrat et al.: The architecture of complex weighted networks. PNAS 101(11), 2004.

    Example:
        >>> strength(nx.MultiDiGraph([("a", "b"), ("a", "b"), ("b", "c")]))
        {'a': 2.0, 'b': 3.0, 'c': 1.0}
    """
    whole = projection(graph)
    ends = np.concatenate([whole.tails, whole.heads])
    return _by_node(whole, summed(ends, np.tile(whole.weights, 2), len(whole.nodes)))


def betweenness(graph: Graph, *, weighted: bool = True, sources: int | None = None, seed: int = 0) -> dict[Any, float]:
    """Return the share of the shortest ways between two others that lead over each node.

    Args:
        graph: a graph as `kg.analysis.network` makes it.
        weighted: whether facts of much weight are short; else every way is as long as the facts on it are many.
        sources: at how many nodes, drawn at random, the ways begin; all, or in large graphs fewer, where None.
        seed: of the sample; the same seed gives the same values.

    Returns:
        The betweenness of each node, between 0 and 1; an estimate without bias where ways begin at a sample.

    Reference:
        L. C. Freeman: A set of measures of centrality based on betweenness. Sociometry 40(1), 1977.
        U. Brandes, C. Pich: Centrality estimation in large networks. Int. J. Bifurcation and Chaos 17(7), 2007.

    Example:
        >>> betweenness(nx.MultiDiGraph([("a", "b"), ("b", "c")]))
        {'a': 0.0, 'b': 1.0, 'c': 0.0}
    """
    whole = projection(graph, weighted=weighted)
    drawn, size = sample(whole, sources, seed), len(whole.nodes)
    begun = np.full(size, len(drawn))
    begun[drawn] -= 1  # ways that begin at the node itself do not lead over it
    ways = np.maximum(begun, 1) * max(size - 2, 1)
    return _by_node(whole, dependencies(whole, drawn) / ways)


def closeness(graph: Graph, *, weighted: bool = True, sources: int | None = None, seed: int = 0) -> dict[Any, float]:
    """Return how close each node is to the others: the mean of the reciprocals of its distances (harmonic closeness).

    A fact of weight 1 is of length 1; what cannot be reached counts 0, so that it holds for graphs in several parts.

    Args:
        graph: a graph as `kg.analysis.network` makes it.
        weighted: whether facts of much weight are short; else every fact is of length 1.
        sources: from how many nodes, drawn at random, distances are taken; all, or in large graphs fewer, where None.
        seed: of the sample; the same seed gives the same values.

    Returns:
        The closeness of each node; between 0 and 1 where no two are joined by more than a weight of 1.

    Reference:
        M. Marchiori, V. Latora: Harmony in the small-world. Physica A 285, 2000.
        D. Eppstein, J. Wang: Fast approximation of centrality. J. Graph Algorithms Appl. 8(1), 2004.

    Example:
        >>> closeness(nx.MultiDiGraph([("a", "b"), ("b", "c")]))
        {'a': 0.75, 'b': 1.0, 'c': 0.75}
    """
    whole = projection(graph, weighted=weighted)
    drawn, size = sample(whole, sources, seed), len(whole.nodes)
    matrix, total = whole.matrix(), np.zeros(size)
    for start in range(0, len(drawn), AT_ONCE):
        distances = dijkstra(matrix, indices=drawn[start : start + AT_ONCE]) / QUARTERS
        distances[distances == 0] = np.inf
        total += (1 / distances).sum(axis=0)
    begun = np.full(size, len(drawn))
    begun[drawn] -= 1
    return _by_node(whole, total / np.maximum(begun, 1))


def sample(whole: Projection, sources: int | None, seed: int) -> Integers:
    """Positions of the nodes that ways begin at, in order: all, or a sample of the size asked for or affordable."""
    size = len(whole.nodes)
    steps = size + 2 * len(whole.weights)
    count = sources if sources is not None else max(LEAST, STEPS // max(steps, 1))
    if count >= size:
        return np.arange(size)
    return np.sort(np.random.default_rng(seed).choice(size, count, replace=False))


def _by_node(whole: Projection, values: Floats) -> dict[Any, float]:
    return dict(zip(whole.nodes, values.tolist(), strict=True))
