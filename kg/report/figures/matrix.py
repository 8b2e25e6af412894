"""Which types facts join: a square for each pair, the darker the more."""

from __future__ import annotations

from collections import Counter

from kg.report.colours import ink
from kg.report.figures.sheet import SIZE, Sheet, bars, drawn, fitting, sheet, text
from kg.report.findings import Findings
from kg.report.pieces import Picture

ROWS, WIDTH, WIDEST = 8, 720, 92
"""Types at most, and the width of the figure and of a square at most."""
NAMES, HEAD, TALL = 100, 26, 30
SHADES = 0.4
"""How dark the darkest is: light enough to read its number in either theme."""


def matrix(found: Findings) -> Picture | None:
    """The matrix of types, the commonest first."""
    words, counts = found.words, Counter[tuple[str, str]]()
    for pattern in found.analysis.patterns:
        counts[pattern.subject_type, pattern.object_type] += pattern.count
    rows, columns = _commonest(counts, 0), _commonest(counts, 1)
    if len(rows) < 2 and len(columns) < 2:
        return None
    wide, most = min(WIDEST, (WIDTH - NAMES - 8) / len(columns)), max(counts.values())
    on = sheet(HEAD + TALL * len(rows) + 4, NAMES + 8 + wide * len(columns))
    for place, column in enumerate(columns):
        at = (NAMES + 8 + wide * (place + 0.5), HEAD - 9)
        text(on, at, fitting(words.plain(column), wide, 11), align="center", size=11, colour="muted")
    for line, row in enumerate(rows):
        y = HEAD + TALL * line
        text(on, (NAMES, y + TALL / 2 + SIZE * 0.35), words.plain(row), align="right")
        for place, column in enumerate(columns):
            _cell(on, (NAMES + 8 + wide * place, y, wide), counts[row, column], most, words.number(counts[row, column]))
    told = ", ".join(
        f"{words.plain(row)} → {words.plain(column)} {words.number(count)}"
        for (row, column), count in counts.most_common(8)
    )
    caption = words.plain("matrixFigure")
    return Picture("matrix", caption, told, drawn(on, "matrix"))


def _cell(on: Sheet, at: tuple[float, float, float], count: int, most: int, shown: str) -> None:
    """A square with its number, the darker the larger that is; nothing but a faint square where there is none."""
    x, y, wide = at
    bars(on, [(x + 1, y + 1, wide - 2, TALL - 2)], ink("accent" if count else "faint"), SHADES * count / most + 0.1)
    if count:
        text(on, (x + wide / 2, y + TALL / 2 + SIZE * 0.35), shown, align="center")


def _commonest(counts: Counter[tuple[str, str]], side: int) -> list[str]:
    """The types on one side of facts, the commonest first."""
    found = Counter[str]()
    for pair, count in counts.items():
        found[pair[side]] += count
    return sorted(found, key=lambda type_: (-found[type_], type_))[:ROWS]
