"""What all measures say of each entity, and the order that they make together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import networkx as nx
import numpy as np
from scipy.stats import rankdata

from kg.analysis.centrality import betweenness, closeness, strength
from kg.analysis.projection import Projection
from kg.analysis.roles import roles
from kg.analysis.statements import label_of
from kg.analysis.structure import cores
from kg.graph import degree


@dataclass(frozen=True, slots=True)
class Standing:
    """What the measures say of one entity.

    `rank` is the mean of its places by PageRank, strength, betweenness and closeness (1 for the most central).
    """

    id: str
    label: str
    type: str
    rank: float
    pagerank: float
    degree: int
    strength: float
    betweenness: float
    closeness: float
    core: int
    community: int
    role: str


def standings(
    web: nx.MultiDiGraph, found: Projection, ranks: dict[Any, float], groups: dict[Any, int], seed: int
) -> tuple[Standing, ...]:
    """The entities, the most central first."""
    between, near = betweenness(found, seed=seed), closeness(found, seed=seed)
    facts, strengths, core = degree(web), strength(found), cores(found)
    rank = mean_rank(ranks, strengths, between, near)
    parts = roles(found, groups=groups, between=between)
    types = web.nodes(data="type")
    return tuple(
        Standing(
            str(node),
            label_of(web, node),
            str(types[node] or ""),
            rank[node],
            ranks[node],
            facts[node],
            strengths[node],
            between[node],
            near[node],
            core[node],
            groups[node],
            str(parts[node]),
        )
        for node in sorted(web, key=lambda node: (rank[node], str(node)))
    )


def mean_rank(*measures: Mapping[Any, float]) -> dict[Any, float]:
    """Return the mean of the places that each node has by several measures, 1 for the first.

    Each measure alone has its whims: PageRank favours the centre of a small part, betweenness whoever joins two groups.
    Equal values share their places.

    Reference:
        J.-C. de Borda: Mémoire sur les élections au scrutin. Histoire de l'Académie Royale des Sciences, 1784.

    Example:
        >>> mean_rank({"a": 3, "b": 2, "c": 1}, {"a": 5, "b": 6, "c": 5})
        {'a': 1.75, 'b': 1.5, 'c': 2.75}
    """
    nodes = list(measures[0])
    # rounded, so that what differs by the order of adding up alone is equal
    columns = [[-round(measure[node], 12) for node in nodes] for measure in measures]
    return dict(zip(nodes, np.mean([rankdata(column) for column in columns], axis=0).tolist(), strict=True))
