"""The dated facts in time: a column for each stretch of it, in the colours of how real they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.analysis.edges import KINDS
from kg.report.colours import KINDS as COLOURS
from kg.report.colours import ink
from kg.report.figures.axis import Axis, axis, year, years_shown
from kg.report.figures.sheet import Sheet, bars, drawn, lines, sheet, text
from kg.report.findings import Findings
from kg.report.pieces import Picture
from kg.report.telling import mark
from kg.report.words import time

WIDTH, HIGHEST, BLOCK, LEFT = 720, 150, 14.0, 16
"""The width, the height of the highest column at most, that of one fact at most, and the margin."""


def timeline(found: Findings) -> Picture | None:
    """Columns of facts over the years, where there is more than one."""
    words = found.words
    dated = [
        (at, one.kind) for moment in found.analysis.timeline for one in moment.statements if (at := year(moment.when))
    ]
    shown = years_shown([at for at, _ in dated])
    within = [(at, kind) for at, kind in dated if shown and shown[0] <= at <= shown[1]]
    if shown is None or shown[0] == shown[1]:
        return None
    scale = axis(*shown)
    counts = Counter((scale.column(at), kind) for at, kind in within)
    if len({column for column, _ in counts}) < 2:
        return None
    key = tuple(mark(found, kind) for kind in KINDS if any(known == kind for _, known in counts))
    svg = _drawn(found, scale, counts)
    left = len(dated) - len(within)
    note = words.count("timeLeft", left) if left else ""
    told = ", ".join(
        f"{time(moment.when, words)} {words.number(len(moment.statements))}" for moment in found.analysis.timeline[:20]
    )
    return Picture("timeline", words.plain("timeFigure"), told, svg, key, note)


def _drawn(found: Findings, scale: Axis, counts: Counter[tuple[int, str]]) -> str:
    totals = Counter[int]()
    for (column, _), count in counts.items():
        totals[column] += count
    unit = min(BLOCK, HIGHEST / max(totals.values()))
    base = unit * max(totals.values()) + 22
    on = sheet(base + 24, WIDTH)
    step = (on.width - 2 * LEFT) / scale.columns
    for column, total in sorted(totals.items()):
        x = LEFT + step * column
        y = base
        for kind in KINDS:
            height = unit * counts[column, kind]
            if height:
                y -= height
                bars(on, [(x + 1, y + 0.5, max(step - 2, 1.5), max(height - 1, 0.5))], ink(COLOURS[kind]))
        text(on, (x + step / 2, y - 4), found.words.number(total), colour="muted", align="center", size=11)
    lines(on, [((LEFT, base), (on.width - LEFT, base))], ink("border"))
    _ticks(on, scale, base, step)
    return drawn(on, "timeline")


def _ticks(on: Sheet, scale: Axis, base: float, step: float) -> None:
    ticks: Sequence[tuple[int, str]] = scale.ticks()
    lines(on, [((LEFT + step * column, base), (LEFT + step * column, base + 4)) for column, _ in ticks], ink("border"))
    for column, label in ticks:
        text(on, (LEFT + step * column, base + 18), label, align="center" if column else "left", size=12)
