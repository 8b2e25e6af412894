"""How a graph hangs together: size, density, parts, cores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import networkx as nx

from kg.analysis.projection import Graph, projection


@dataclass(frozen=True, slots=True)
class Size:
    """How large a graph is.

    `density` is the share of the pairs of nodes that some fact joins, `parts` the number of nodes of each connected
    part, the largest first.
    """

    nodes: int
    facts: int
    density: float
    parts: tuple[int, ...]


def size(graph: nx.MultiDiGraph) -> Size:
    """Return how large and how dense a graph is, and in how many connected parts, whatever the direction of facts.

    Reference:
        S. Wasserman, K. Faust: Social Network Analysis. Cambridge University Press, 1994, chapter 4.

    Example:
        >>> size(nx.MultiDiGraph([("a", "b"), ("b", "a"), ("b", "c")]))
        Size(nodes=3, facts=3, density=0.6666666666666666, parts=(3,))
    """
    whole = projection(graph)
    count = len(whole.nodes)
    parts = sorted((len(part) for part in nx.weakly_connected_components(graph)), reverse=True)
    pairs = count * (count - 1) / 2
    return Size(count, graph.number_of_edges(), len(whole.weights) / pairs if pairs else 0.0, tuple(parts))


def cores(graph: Graph) -> dict[Any, int]:
    """Return the core number of each node: the largest k such that it stands in a part where all have k neighbours.

    Core 1 is what hangs on by single threads; the innermost core is what everything turns around.

    Reference:
        S. B. Seidman: Network structure and minimum degree. Social Networks 5(3), 1983.
        V. Batagelj, M. Zaveršnik: An O(m) algorithm for cores decomposition of networks. arXiv:cs/0310049, 2003.

    Example:
        >>> cores(nx.MultiDiGraph([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")]))
        {'a': 2, 'b': 2, 'c': 2, 'd': 1}
    """
    whole = projection(graph)
    found = nx.core_number(whole.graph())
    return {node: found[position] for position, node in enumerate(whole.nodes)}
