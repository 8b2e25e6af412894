"""How real the facts are, as one bar."""

from __future__ import annotations

from kg.report.colours import KINDS, ink
from kg.report.figures.sheet import bars, drawn, sheet
from kg.report.findings import Findings
from kg.report.pieces import Mark, Picture

WIDTH, THICK = 720, 20


def kinds(found: Findings) -> Picture | None:
    """A bar in parts, one for each kind of fact, with its number."""
    words, counts = found.words, found.analysis.kinds
    if len(counts) < 2:
        return None
    total, x = sum(one.count for one in counts), 0.0
    on = sheet(THICK, WIDTH)
    for one in counts:
        width = on.width * one.count / total
        bars(on, [(x, 0, max(width - 2, 1), THICK)], ink(KINDS[one.id]))
        x += width
    key = tuple(Mark(one.id, f"{words.plain(one.id)} {words.number(one.count)}") for one in counts)
    caption = words.plain("kindsFigure")
    told = ", ".join(one.label for one in key)
    return Picture("kinds", caption, told, drawn(on, "kinds"), key)
