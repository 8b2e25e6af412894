"""NetworKit, for graphs on which NetworkX takes minutes; imported only here, and only where it is installed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from kg.analysis.projection import Projection

MANY = 20_000
"""Edges above which the heavy measures run on NetworKit."""


def is_fast(projection: Projection) -> bool:
    """Whether a graph is large enough for NetworKit, and that is installed."""
    return len(projection.weights) > MANY and _installed()


def pagerank(projection: Projection, damping: float, tolerance: float) -> list[float]:
    """PageRank by position."""
    with _networkit(projection) as (nk, graph):
        ranks = nk.centrality.PageRank(graph, damping, tolerance).run().scores()
    # what nodes without neighbours have is lost there; shared out among all, it makes every rank larger by one factor
    total = sum(ranks)
    return [rank / total for rank in ranks]


def leiden(projection: Projection, resolution: float, seed: int) -> list[set[int]]:
    """Groups of positions by Leiden's method."""
    with _networkit(projection) as (nk, graph):
        nk.setSeed(seed, False)
        found = nk.community.ParallelLeiden(graph, iterations=3, gamma=resolution)
        partition = found.run().getPartition()
        return [set(partition.getMembers(index)) for index in sorted(partition.getSubsetIds())]


@cache
def _installed() -> bool:
    return find_spec("networkit") is not None


@contextmanager
def _networkit(projection: Projection) -> Iterator[tuple[Any, Any]]:
    """The library and its graph, on one thread: several add up in another order each time."""
    nk = import_module("networkit")
    size = len(projection.nodes)
    rows = (projection.weights, (projection.tails, projection.heads))
    graph = nk.GraphFromCoo(rows, n=size, weighted=True, directed=False)
    threads = nk.getMaxNumberOfThreads()
    nk.setNumberOfThreads(1)
    try:
        yield nk, graph
    finally:
        nk.setNumberOfThreads(threads)
