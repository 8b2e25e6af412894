"""An axis of time: its stretches are months, years, decades or more, so that there are not too many."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.analysis.timeline import FIRST, LAST, span

COLUMNS, LABELS = 48, 8
"""Stretches, and labels, at most."""
MONTHS = 12
STEPS = (1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000)
"""How many months a stretch may have; above the last, ten times as many and so on."""
FEW = 0.2
"""The share of all facts that may be left out at either end, where a gap beyond them takes half of the axis."""


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis that starts with month `start` (counted from the year 0) and has stretches of `step` months."""

    start: int
    step: int
    columns: int

    def column(self, at: float) -> int:
        """The stretch that a time, in years, lies in."""
        return min(self.columns - 1, max(0, math.floor((at * MONTHS + 1e-6 - self.start) / self.step)))

    def ticks(self) -> list[tuple[int, str]]:
        """The stretches to be labelled, with the year, or year and month, where each begins."""
        every = -(-self.columns // LABELS)
        if self.step < MONTHS:
            every = -(-every * self.step // MONTHS) * MONTHS // self.step if self.columns * self.step > 24 else every
        months = ((column, self.start + column * self.step) for column in range(0, self.columns, every))
        return [(column, _label(month, self.step)) for column, month in months]


def axis(first: float, last: float) -> Axis:
    """Return the axis from one time to another, in years.

    Example:
        >>> axis(1914.4, 2021.0)
        Axis(start=22920, step=60, columns=23)
    """
    low, high = math.floor(first * MONTHS + 1e-6), math.floor(last * MONTHS + 1e-6)
    step = next((step for step in STEPS if (high - low) / step <= COLUMNS), None)
    if step is None:
        step = STEPS[-1] * 10 ** math.ceil(math.log10((high - low) / COLUMNS / STEPS[-1]))
    start = low // step * step
    return Axis(start, step, (high - start) // step + 1)


def year(when: str) -> float | None:
    """Where a time begins, or, where only its end is known, ends, in years; None where neither is a date.

    Example:
        >>> year("2019-07"), year("../1999"), year("198X"), year("-0043")
        (2019.5, 1999.0, 1980.0, -43.0)
    """
    first, last = span(when)
    known = first if first != FIRST else last.removesuffix(LAST)
    found = re.match(r"(-?\d{1,9})(?:-(\d\d))?(?:-(\d\d))?", known)
    if found is None:
        return None
    month, day = (int(part) if part else 1 for part in (found[2], found[3]))
    return int(found[1]) + (min(max(month, 1), MONTHS) - 1) / MONTHS + (day - 1) / 366


def years_shown(times: Iterable[float]) -> tuple[float, float] | None:
    """The first and the last time to be drawn: a few that lie far from all others would leave these no room.

    Example:
        >>> years_shown([1999, 2001, 2003, 2003, 2004, -200000])
        (1999, 2004)
    """
    kept = sorted(times)
    few = int(len(kept) * FEW)
    while len(kept) > 2 and few:
        room = (kept[-1] - kept[0]) / 2
        if kept[1] - kept[0] > room:
            del kept[0]
        elif kept[-1] - kept[-2] > room:
            del kept[-1]
        else:
            break
        few -= 1
    return (kept[0], kept[-1]) if kept else None


def _label(month: int, step: int) -> str:
    return (
        str(month // MONTHS)
        if step % MONTHS == 0 or month % MONTHS == 0
        else f"{month // MONTHS}-{month % MONTHS + 1:02}"
    )
