"""Stress majorisation: places whose distances follow given ones as closely as they can, near ones before far ones."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Points: TypeAlias = npt.NDArray[np.float64]

ROUNDS = 120
ENOUGH = 1e-4
"""Places that improve by less than this share in a round are good enough."""


def stressed(distances: Points) -> Points:
    """Return a row of coordinates for each row of a matrix of distances, all finite and above 0 off the diagonal.

    Begins at the places of classical scaling, so that nothing is left to chance. The time grows with the square of the
    rows.

    Reference:
        E. R. Gansner, Y. Koren, S. North: Graph drawing by stress majorization. Graph Drawing, 2004.

    Example:
        >>> ends = stressed(np.array([[0.0, 1.0, 2.0], [1.0, 0.0, 1.0], [2.0, 1.0, 0.0]]))[[0, 2]]
        >>> round(float(np.linalg.norm(ends[0] - ends[1])), 1)
        2.0
    """
    count = len(distances)
    if count < 2:
        return np.zeros((count, 2))
    apart = distances + np.eye(count)
    weights = apart**-2.0
    np.fill_diagonal(weights, 0)
    solve = np.linalg.pinv(np.diag(weights.sum(axis=1)) - weights, hermitian=True)
    points = _scaled(distances)
    before = np.inf
    for _ in range(ROUNDS):
        drawn = _lengths(points) + np.eye(count)
        stress = float((weights * np.square(drawn - apart)).sum())
        if stress > before * (1 - ENOUGH):
            break
        before = stress
        pull = weights * distances / drawn
        points = solve @ (pull.sum(axis=1)[:, None] * points - pull @ points)
    return points


def _scaled(distances: Points) -> Points:
    """Classical scaling, with nodes that see the same distances fanned out a little."""
    squared = np.square(distances)
    centred = -(squared - squared.mean(axis=0) - squared.mean(axis=1)[:, None] + squared.mean()) / 2
    values, vectors = np.linalg.eigh(centred)
    axes = vectors[:, [-1, -2]]
    # The sign of an axis is arbitrary; its larger part is made positive, for the same picture everywhere.
    axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), [0, 1]])
    angle = np.arange(len(distances)) * np.pi * (3 - np.sqrt(5))
    fan = np.column_stack([np.cos(angle), np.sin(angle)]) * 0.1
    placed: Points = axes * np.sqrt(np.maximum(values[[-1, -2]], 1e-9)) + fan
    return placed


def _lengths(points: Points) -> Points:
    """How far each point is from each."""
    squares = np.square(points).sum(axis=1)
    found: Points = np.sqrt(np.maximum(squares[:, None] + squares[None, :] - 2 * points @ points.T, 1e-12))
    return found
