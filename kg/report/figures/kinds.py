"""How real the facts are, as one bar."""

from __future__ import annotations

from kg.report.colours import KINDS, ink
from kg.report.figures.sheet import LETTER, bars, dots, drawn, sheet, text
from kg.report.findings import Findings
from kg.report.pieces import Picture

WIDTH, THICK = 960, 22


def kinds(found: Findings) -> Picture | None:
    """A bar in parts, one for each kind of fact, with its number."""
    words, counts = found.words, found.analysis.kinds
    if len(counts) < 2:
        return None
    total = sum(one.count for one in counts)
    on = sheet(58, WIDTH / 2)
    x = 0.0
    for one in counts:
        width = on.width * one.count / total
        bars(on, [(x, 0, max(width - 1.5, 0.5), THICK)], ink(KINDS[one.id]))
        x += width
    x = 0.0
    for one in counts:
        word = f"{words.plain(one.id)} {words.number(one.count)}"
        dots(on, [(x + 5, 44)], ink(KINDS[one.id]), 5)
        text(on, (x + 14, 48), word, size=12)
        x += 14 + len(word) * 12 * LETTER + 14
    caption = words.plain("kindsFigure")
    told = ", ".join(f"{words.plain(one.id)} {words.number(one.count)}" for one in counts)
    return Picture("kinds", caption, words.plain("altList", caption, told), drawn(on, "kinds"))
