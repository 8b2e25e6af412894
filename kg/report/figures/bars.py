"""Rows of names, each with what belongs to it drawn to its right."""

from __future__ import annotations

from collections.abc import Sequence

from kg.report.figures.sheet import SIZE, Sheet, fitting, text

ROW, NAMES = 24, 168
"""The height of a row, and the room for its name."""


def named(on: Sheet, names: Sequence[str], top: float = 0.0) -> list[float]:
    """Write the names one below the other to the left; returns the middle of each row."""
    middles = [top + ROW * (place + 0.5) for place in range(len(names))]
    for name, middle in zip(names, middles, strict=True):
        text(on, (NAMES, middle + SIZE * 0.35), fitting(name, NAMES), align="right")
    return middles
