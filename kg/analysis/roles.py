"""What part each node plays: hub, broker, periphery, or none of these."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import numpy as np

from kg.analysis.centrality import betweenness
from kg.analysis.communities import communities
from kg.analysis.projection import Floats, Graph, Integers, Projection, projection

OUTSTANDING = 2.5
"""How many standard deviations above the mean of its group the neighbours of a hub are, after Guimerà, Amaral."""
BROKERING = 2.0
"""How many standard deviations above the mean the betweenness of a broker is."""
SPREAD = 0.3
"""The least participation of a broker: 1 − (share in each group)², so that an eighth at least lies in another group."""


class Role(StrEnum):
    """What part a node plays; a node that is both hub and broker is called a hub."""

    HUB = "hub"
    BROKER = "broker"
    PERIPHERY = "periphery"
    MEMBER = "member"


def roles(
    graph: Graph,
    *,
    groups: Mapping[Any, int] | None = None,
    between: Mapping[Any, float] | None = None,
    seed: int = 0,
) -> dict[Any, Role]:
    """Return the role of each node.

    A **hub** has many more neighbours within its group than the others there: 2.5 standard deviations above their mean.
    A **broker** lies on many of the shortest ways (2 standard deviations above the mean betweenness) and its neighbours
    belong to several groups (participation of 0.3 or more). The **periphery** hangs on one neighbour
    alone. All others are members.

    Args:
        graph: a graph as `kg.analysis.network` makes it.
        groups: the group of each node; `communities` where None.
        between: the betweenness of each node; `betweenness` where None.
        seed: of these two.

    Reference:
        R. Guimerà, L. A. N. Amaral: Functional cartography of complex metabolic networks. Nature 433, 2005 (hubs,
        participation). L. C. Freeman: A set of measures of centrality based on betweenness. Sociometry 40(1), 1977
        (brokers). S. P. Borgatti, M. G. Everett: Models of core/periphery structures. Social Networks 21, 2000.

    Example:
        >>> import networkx as nx
        >>> found = roles(nx.MultiDiGraph([("a", other) for other in "bcdefghi"]))
        >>> str(found["a"]), str(found["b"])
        ('hub', 'periphery')
    """
    whole = projection(graph)
    known = communities(whole, seed=seed) if groups is None else groups
    ways = betweenness(whole, seed=seed) if between is None else between
    group = np.array([known[node] for node in whole.nodes], dtype=np.int64)
    hub = _within_group(whole, group) >= OUTSTANDING
    broker = (_standard(np.array([ways[node] for node in whole.nodes])) >= BROKERING) & (
        participation(whole, group) >= SPREAD
    )
    neighbours = np.bincount(np.concatenate([whole.tails, whole.heads]), minlength=len(whole.nodes))
    return {
        node: Role.HUB
        if hub[position]
        else Role.BROKER
        if broker[position]
        else Role.PERIPHERY
        if neighbours[position] <= 1
        else Role.MEMBER
        for position, node in enumerate(whole.nodes)
    }


def participation(whole: Projection, group: Integers) -> Floats:
    """How evenly the neighbours of each node are spread over groups: 0 where all belong to one, towards 1 for many.

    Args:
        whole: the projection of the graph.
        group: the number of the group of each node, by position.

    Reference:
        R. Guimerà, L. A. N. Amaral, Nature 433, 2005.
    """
    counts: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for a, b in zip(whole.tails.tolist(), whole.heads.tolist(), strict=True):
        counts[a][int(group[b])] += 1
        counts[b][int(group[a])] += 1
    found = np.zeros(len(whole.nodes))
    for node, by_group in counts.items():
        total = sum(by_group.values())
        found[node] = 1 - sum((count / total) ** 2 for count in by_group.values())
    return found


def _within_group(whole: Projection, group: Integers) -> Floats:
    """How many standard deviations the neighbours of each node in its own group are above the mean of the group."""
    inside = group[whole.tails] == group[whole.heads]
    ends = np.concatenate([whole.tails[inside], whole.heads[inside]])
    neighbours = np.bincount(ends, minlength=len(whole.nodes)).astype(np.float64)
    found = np.zeros(len(neighbours))
    order = np.argsort(group, kind="stable")
    for members in np.split(order, np.flatnonzero(np.diff(group[order])) + 1):
        found[members] = _standard(neighbours[members])
    return found


def _standard(values: Floats) -> Floats:
    """Standard scores; 0 for all where they are equal."""
    spread = values.std() if len(values) else 0.0
    return (values - values.mean()) / spread if spread else np.zeros(len(values))
