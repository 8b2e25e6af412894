"""Packing rectangles side by side into a sheet of the shape of a screen."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from kg.graph.stress import Points

ASPECT = 1.05
"""Width by height of the sheet that is aimed at."""
MARGIN = 36.0
SHEETS = (1.0, 1.1, 1.2, 1.35, 1.5)
"""Sheets to try, as multiples of the least width that could do."""


def packed(boxes: Sequence[tuple[Points, Points]]) -> list[Points]:
    """Return where the upper left corner of each rectangle goes, none upon another.

    The sheet is filled from the top: each rectangle, in the order given, goes where it ends up highest, to the left
    where there is a choice. Best with the largest first.

    Args:
        boxes: the rectangles, each by its upper left and lower right corner.

    Returns:
        The new upper left corners.
    """
    sizes = [high - low + MARGIN for low, high in boxes]
    if not sizes:
        return []
    area = float(sum(width * height for width, height in sizes))
    widest = float(max(width for width, _ in sizes))
    tried = [_filled_sheet(sizes, max(widest, (area * ASPECT) ** 0.5 * wider)) for wider in SHEETS]
    return min(tried, key=lambda corners: _extent(corners, sizes))


def _extent(corners: list[Points], sizes: list[Points]) -> float:
    """The height that a screen of shape `ASPECT` needs to show everything."""
    width, height = np.max(np.array(corners) + np.array(sizes), axis=0)
    return float(max(width / ASPECT, height))


def _filled_sheet(sizes: list[Points], sheet: float) -> list[Points]:
    skyline = [(0.0, 0.0)]  # steps from left to right: where each begins, how deep the sheet is filled there
    corners = []
    for width, height in sizes:
        x, y = _highest(skyline, float(width), sheet)
        skyline = _filled(skyline, x, float(width), y + float(height), sheet)
        corners.append(np.array([x, y]))
    return corners


def _highest(skyline: list[tuple[float, float]], width: float, sheet: float) -> tuple[float, float]:
    places = [
        (max(depth for start, end, depth in _steps(skyline, sheet) if start < x + width and end > x), x)
        for x, _ in skyline
        if x + width <= sheet + 1e-6
    ]
    y, x = min(places)
    return x, y


def _filled(
    skyline: list[tuple[float, float]], x: float, width: float, depth: float, sheet: float
) -> list[tuple[float, float]]:
    steps = [(start, old) for start, old in skyline if start < x or start >= x + width]
    steps.append((x, depth))
    if x + width < sheet and all(start != x + width for start, _ in steps):
        steps.append((x + width, next(old for start, end, old in _steps(skyline, sheet) if start <= x + width < end)))
    return sorted(steps)


def _steps(skyline: list[tuple[float, float]], sheet: float) -> list[tuple[float, float, float]]:
    return [(start, end, depth) for (start, depth), (end, _) in pairwise([*skyline, (sheet + 1.0, 0.0)])]
