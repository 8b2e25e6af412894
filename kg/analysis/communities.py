"""Groups of nodes with more facts among them than chance would give, each with a name made from its central members."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import networkx as nx
import numpy as np

from kg.analysis import fast
from kg.analysis.centrality import pagerank
from kg.analysis.network import VALUES
from kg.analysis.projection import Graph, projection
from kg.analysis.statements import name_of
from kg.values import EntityType

PROPER = frozenset(map(str, (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE)))
NAMING = 3


@dataclass(frozen=True, slots=True)
class Community:
    """A group: its number, the name made from its central members, the most central first, the facts within it.

    `leaving` counts the facts that join it to the rest.
    """

    number: int
    name: str
    members: tuple[str, ...]
    facts: int
    leaving: int


def communities(graph: Graph, *, seed: int = 0, resolution: float = 1.0) -> dict[Any, int]:
    """Return the group of each node, where groups have more facts within than chance would give (modularity).

    Louvain's method; in large graphs Leiden's, whose groups hold together. Groups are numbered from 0, by size and
    then by their first member.

    Args:
        graph: a graph as `kg.analysis.network` makes it.
        seed: of the order in which nodes are visited; the same seed gives the same groups.
        resolution: above 1 for more and smaller groups, below 1 for fewer and larger ones.

    Returns:
        The number of the group of each node.

    Reference:
        V. D. Blondel et al.: Fast unfolding of communities in large networks. J. Stat. Mech. P10008, 2008.
        V. A. Traag et al.: From Louvain to Leiden. Scientific Reports 9:5233, 2019.

    Example:
        >>> communities(nx.MultiDiGraph([("a", "b"), ("c", "d"), ("d", "e"), ("c", "e")]))
        {'a': 1, 'b': 1, 'c': 0, 'd': 0, 'e': 0}
    """
    whole = projection(graph)
    if fast.is_fast(whole):
        groups = fast.leiden(whole, resolution, seed)
    else:
        groups = nx.community.louvain_communities(whole.graph(), resolution=resolution, seed=seed)
    ordered = sorted(groups, key=lambda group: (-len(group), min(group)))
    number = {position: index for index, group in enumerate(ordered) for position in group}
    return {node: number[position] for position, node in enumerate(whole.nodes)}


def modularity(graph: Graph, groups: Mapping[Any, int], *, resolution: float = 1.0) -> float:
    """Return how much more of the weight lies within groups than chance would put there.

    Reference:
        M. E. J. Newman, M. Girvan: Finding and evaluating community structure in networks. Phys. Rev. E 69, 2004.

    Example:
        >>> modularity(nx.MultiDiGraph([("a", "b"), ("c", "d")]), {"a": 0, "b": 0, "c": 1, "d": 1})
        0.5
    """
    whole = projection(graph)
    total = float(whole.weights.sum())
    if not total:
        return 0.0
    group = np.array([groups[node] for node in whole.nodes])
    within = float(whole.weights[group[whole.tails] == group[whole.heads]].sum())
    ends = np.concatenate([group[whole.tails], group[whole.heads]])
    strengths = np.bincount(ends, weights=np.tile(whole.weights, 2))
    return within / total - resolution * float(((strengths / (2 * total)) ** 2).sum())


def described(
    graph: nx.MultiDiGraph, groups: Mapping[Any, int], ranks: Mapping[Any, float] | None = None
) -> tuple[Community, ...]:
    """Return the groups with their names, members and facts, the largest first.

    A group is called after its most central member and the next persons, organisations and places with names of their
    own; where there are none, after the next member.

    Args:
        graph: a graph as `kg.analysis.network` makes it.
        groups: the number of the group of each node, as `communities` gives it.
        ranks: how central each node is; its PageRank where None.

    Example:
        >>> graph = nx.MultiDiGraph([("a", "b"), ("a", "c")])
        >>> described(graph, {"a": 0, "b": 0, "c": 0})[0].name
        'a, b'
    """
    known = pagerank(graph) if ranks is None else ranks
    members: dict[int, list[Any]] = {}
    for node in sorted(graph, key=lambda node: (-known[node], str(node))):
        members.setdefault(groups[node], []).append(node)
    within, leaving = Counter[int](), Counter[int]()
    for subject, target in graph.edges():
        if groups[subject] == groups[target]:
            within[groups[subject]] += 1
        else:
            leaving.update((groups[subject], groups[target]))
    return tuple(
        Community(number, _name(graph, found), tuple(found), within[number], leaving[number])
        for number, found in sorted(members.items())
    )


def _name(graph: nx.MultiDiGraph, members: list[Any]) -> str:
    """The names of the most central member and of those beside it that have names of their own."""
    types = graph.nodes(data="type")
    first, *rest = [node for node in members if types[node] not in VALUES] or members
    named = [node for node in rest if types[node] in PROPER and name_of(graph, node)[:1].isupper()]
    beside = named[: NAMING - 1] or rest[:1]
    return ", ".join(dict.fromkeys(name_of(graph, node) for node in (first, *beside)))
