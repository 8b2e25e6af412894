"""What stands out in a graph: importance, connectedness, groups.

Every measure is a function from the graph to a dictionary by node; none changes the graph. A fact counts once,
whatever its modality or polarity: what the text denies is still what the text is about.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any

import networkx as nx

WAYS, LEAST_SOURCES = 400_000, 20
"""How many shortest ways betweenness looks at, about, and the least number of nodes that they begin at."""


def pagerank(graph: nx.MultiDiGraph, *, damping: float = 0.85) -> dict[str, float]:
    """Return how often a reader who follows facts at random, either way, comes by each node.

    With probability `damping` the reader follows one of the facts that the node stands in (parallel facts count each),
    otherwise starts again anywhere. The values add up to 1. Facts are followed both ways because who does much in an
    article is as central to it as what much is done to.

    Args:
        graph: a graph as `to_networkx` makes it.
        damping: the probability of following a fact, between 0 and 1.

    Returns:
        The PageRank of each node.

    Reference:
        S. Brin, L. Page: The anatomy of a large-scale hypertextual Web search engine. Computer Networks 30, 1998.

    Example:
        >>> ranks = pagerank(nx.MultiDiGraph([("a", "b"), ("a", "c")]))
        >>> max(ranks, key=ranks.get)
        'a'
    """
    ranks = nx.pagerank(_projection(graph), alpha=damping)
    return {node: float(ranks[index]) for index, node in enumerate(graph)}


def degree(graph: nx.MultiDiGraph) -> dict[str, int]:
    """Return in how many facts each node stands, as subject or object (twice in a fact about itself).

    Reference:
        L. C. Freeman: Centrality in social networks. Social Networks 1, 1978.

    Example:
        >>> degree(nx.MultiDiGraph([("a", "b"), ("a", "b"), ("b", "c")]))
        {'a': 2, 'b': 3, 'c': 1}
    """
    return dict(graph.degree())


def betweenness(graph: nx.MultiDiGraph, *, seed: int = 0) -> dict[str, float]:
    """Return the share of the shortest ways between two others that lead over each node, following facts either way.

    In graphs of more than some hundreds of nodes it is estimated from the ways that begin at a sample of them, the
    smaller the larger the graph is.

    Args:
        graph: a graph as `to_networkx` makes it.
        seed: of the sample; the same seed gives the same values.

    Returns:
        The betweenness of each node, between 0 and 1.

    Reference:
        U. Brandes: A faster algorithm for betweenness centrality. J. Math. Sociol. 25, 2001.

    Example:
        >>> betweenness(nx.MultiDiGraph([("a", "b"), ("b", "c")]))
        {'a': 0.0, 'b': 1.0, 'c': 0.0}
    """
    sources = max(LEAST_SOURCES, WAYS // max(len(graph), 1))
    found = nx.betweenness_centrality(_projection(graph), k=sources if sources < len(graph) else None, seed=seed)
    return {node: float(found[index]) for index, node in enumerate(graph)}


def communities(graph: nx.MultiDiGraph, *, seed: int = 0) -> dict[str, int]:
    """Return the group of each node, where groups have more facts within than chance would give (modularity).

    Louvain's method on the undirected graph whose edges weigh as many facts as join their ends. Groups are numbered
    from 0, by size and then by their smallest member.

    Args:
        graph: a graph as `to_networkx` makes it.
        seed: of the order in which nodes are visited; the same seed gives the same groups.

    Returns:
        The number of the group of each node.

    Reference:
        V. D. Blondel et al.: Fast unfolding of communities in large networks. J. Stat. Mech. P10008, 2008.

    Example:
        >>> communities(nx.MultiDiGraph([("a", "b"), ("c", "d"), ("d", "e"), ("c", "e")]))
        {'a': 1, 'b': 1, 'c': 0, 'd': 0, 'e': 0}
    """
    nodes = list(graph)
    found = nx.community.louvain_communities(_projection(graph), weight="weight", seed=seed)
    return _numbered(graph, ({nodes[position] for position in group} for group in found))


def components(graph: nx.MultiDiGraph) -> dict[str, int]:
    """Return the connected part that each node belongs to, whatever the direction of the facts.

    Parts are numbered from 0, by size and then by their smallest member.

    Reference:
        J. Hopcroft, R. Tarjan: Algorithm 447, efficient algorithms for graph manipulation. Comm. ACM 16(6), 1973.

    Example:
        >>> components(nx.MultiDiGraph([("a", "b"), ("d", "c"), ("c", "e")]))
        {'a': 1, 'b': 1, 'd': 0, 'c': 0, 'e': 0}
    """
    return _numbered(graph, nx.weakly_connected_components(graph))


def annotate(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Return a copy of `graph` whose nodes carry `pagerank`, `degree`, `betweenness`, `community` and `component`.

    Example:
        >>> annotate(nx.MultiDiGraph([("a", "b")])).nodes["a"]["degree"]
        1
    """
    measured = graph.copy()
    for name, measure in MEASURES.items():
        nx.set_node_attributes(measured, measure(graph), name)
    return measured


MEASURES: dict[str, Callable[[nx.MultiDiGraph], dict[str, Any]]] = {
    "pagerank": pagerank,
    "degree": degree,
    "betweenness": betweenness,
    "community": communities,
    "component": components,
}


def _projection(graph: nx.MultiDiGraph) -> nx.Graph:
    """The undirected graph of `graph`: nodes are positions (their order does not hang on string hashing)."""
    position = {node: index for index, node in enumerate(graph)}
    projection = nx.Graph()
    projection.add_nodes_from(position.values())
    for subject, target in graph.edges():
        if subject != target:
            a, b = position[subject], position[target]
            weight = projection.get_edge_data(a, b, {"weight": 0})["weight"]
            projection.add_edge(a, b, weight=weight + 1)
    return projection


def _numbered(graph: nx.MultiDiGraph, groups: Iterable[set[Hashable]]) -> dict[str, int]:
    ordered = sorted(groups, key=lambda group: (-len(group), min(map(str, group))))
    number = {node: index for index, group in enumerate(ordered) for node in group}
    return {node: number[node] for node in graph}
