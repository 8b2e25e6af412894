"""Arranging one connected part so that near in the graph is near on the page; the unit is the length of an edge."""

from __future__ import annotations

from typing import TypeAlias

import networkx as nx
import numpy as np
import numpy.typing as npt
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

Points: TypeAlias = npt.NDArray[np.float64]

EXACT = 160
"""Up to this many nodes every distance counts; the time grows with their square."""
PIVOTS = 40
STEPS = 80
NEIGHBOURS = 12
GOLDEN_ANGLE = np.pi * (3 - np.sqrt(5))


def arranged(part: nx.Graph, seed: int) -> Points:
    """Return a row of coordinates for each node of a connected graph whose nodes are 0, 1, 2, …"""
    count = part.number_of_nodes()
    if count == 1:
        return np.zeros((1, 2))
    if count <= EXACT:
        found = nx.kamada_kawai_layout(part, pos=nx.circular_layout(part), weight=None)
        points = np.array([found[node] for node in range(count)])
    else:
        points = _relaxed(_unfolded(_pivot_scaling(part, seed)), np.array(part.edges()))
    return _lying(_unit_edges(points, np.array(part.edges())))


def _lying(points: Points) -> Points:
    """The points turned so that they spread most from left to right, as screens do."""
    centred = points - points.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    # The sign of an axis is arbitrary; its larger part is made positive, for the same picture everywhere.
    signs = np.sign(axes[np.arange(2), np.abs(axes).argmax(axis=1)])
    turned: Points = centred @ (axes * signs[:, None]).T
    return turned


def _unit_edges(points: Points, edges: npt.NDArray[np.int64]) -> Points:
    lengths = np.linalg.norm(points[edges[:, 0]] - points[edges[:, 1]], axis=1)
    return points / max(float(np.median(lengths)), 1e-9)


def _pivot_scaling(part: nx.Graph, seed: int) -> Points:
    """Classical scaling from the distances to a few pivots, each as far as possible from those before it."""
    adjacency = nx.to_scipy_sparse_array(part, weight=None, format="csr")
    pivot = int(np.random.default_rng(seed).integers(part.number_of_nodes()))
    distances: list[Points] = []
    for _ in range(PIVOTS):
        distances.append(dijkstra(adjacency, directed=False, indices=pivot, unweighted=True))
        pivot = int(np.min(distances, axis=0).argmax())
    squared = np.array(distances).T ** 2
    centred = squared - squared.mean(axis=0) - squared.mean(axis=1)[:, None] + squared.mean()
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    points: Points = -centred @ axes[:2].T
    return points


def _unfolded(points: Points) -> Points:
    """Nodes that all pivots see alike, such as the leaves of a star, spread in a disc around their common place."""
    extent = np.ptp(points, axis=0).max() or 1.0
    points = points / extent * np.sqrt(len(points)) * 1.5
    _, group, sizes = np.unique(points.round(3), axis=0, return_inverse=True, return_counts=True)
    group = group.reshape(-1)
    order = np.argsort(group, kind="stable")
    rank = np.empty(len(points))
    rank[order] = np.concatenate([np.arange(size) for size in sizes])
    angle = rank * GOLDEN_ANGLE
    spread: Points = points + np.column_stack([np.cos(angle), np.sin(angle)]) * np.sqrt(rank)[:, None] * 0.7
    return spread


def _relaxed(points: Points, edges: npt.NDArray[np.int64]) -> Points:
    """A few steps of springs: edges draw together, each node and its nearest neighbours push each other away."""
    points = points.copy()
    for step in range(STEPS):
        force = np.zeros_like(points)
        _, near = cKDTree(points).query(points, k=NEIGHBOURS + 1)
        away = points[:, None, :] - points[near[:, 1:]]
        force += (away / (np.square(away).sum(axis=2, keepdims=True) + 0.01)).sum(axis=1)
        along = points[edges[:, 1]] - points[edges[:, 0]]
        pull = along * np.linalg.norm(along, axis=1, keepdims=True) * 0.3
        np.add.at(force, edges[:, 0], pull)
        np.add.at(force, edges[:, 1], -pull)
        length = np.linalg.norm(force, axis=1, keepdims=True) + 1e-9
        points += force / length * np.minimum(length, 1.5 * (1 - step / STEPS) + 0.02)
    return points
