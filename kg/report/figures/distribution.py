"""How many entities stand in how many facts."""

from __future__ import annotations

from collections import Counter

from kg.report.colours import ink
from kg.report.figures.sheet import bars, drawn, lines, sheet, text
from kg.report.findings import Findings
from kg.report.pieces import Picture

HEIGHT, BASE, TOP = 220, 176, 24
COLUMNS = 14
"""Columns at most; what stands in more facts is counted in the last."""


def distribution(found: Findings) -> Picture | None:
    """A column for each number of facts."""
    words = found.words
    counts = Counter(min(len(found.of_entity[one.id]), COLUMNS) for one in found.analysis.standings)
    if len(counts) < 2:
        return None
    last, most = max(counts), max(counts.values())
    on = sheet(HEIGHT)
    step = min(44.0, (on.width - 20) / last)
    left = (on.width - step * last) / 2
    for degree, count in sorted(counts.items()):
        height = (BASE - TOP) * count / most
        x = left + step * (degree - 1)
        bars(on, [(x + 2, BASE - height, step - 4, height)], ink("accent"))
        text(on, (x + step / 2, BASE - height - 5), words.number(count), colour="muted", align="center", size=12)
    for degree in range(1, last + 1):
        shown = f"{degree}+" if degree == COLUMNS else str(degree)
        text(on, (left + step * (degree - 0.5), BASE + 18), shown, align="center")
    lines(on, [((left, BASE), (left + step * last, BASE))], ink("border"))
    text(on, (on.width / 2, HEIGHT - 8), words.plain("distributionAxis"), colour="muted", align="center", size=12)
    told = ", ".join(f"{words.number(degree)} ({words.number(count)})" for degree, count in sorted(counts.items()))
    caption = words.plain("distributionFigure")
    return Picture("distribution", caption, told, drawn(on, "distribution"))
