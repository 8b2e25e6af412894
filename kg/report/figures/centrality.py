"""How central the most central entities are by three measures, each as a share of its highest value."""

from __future__ import annotations

from collections.abc import Callable

from kg.analysis import Standing
from kg.report.colours import MARKS, ink
from kg.report.figures.bars import NAMES, ROW, named
from kg.report.figures.degrees import ROWS
from kg.report.figures.sheet import dots, drawn, lines, sheet
from kg.report.findings import Findings
from kg.report.names import entity_name
from kg.report.pieces import Mark, Picture

APART = 5
"""How far below each other the dots of a row are, so that none hides another."""
MEASURES: dict[str, tuple[Callable[[Standing], float], str]] = {
    "rankHead": (lambda one: one.pagerank, "group-0"),
    "betweennessHead": (lambda one: one.betweenness, "group-1"),
    "closenessHead": (lambda one: one.closeness, "group-2"),
}
"""Each measure by its word, with its mark."""


def centrality(found: Findings) -> Picture | None:
    """A row of three dots for each entity."""
    words, standings = found.words, found.analysis.standings
    shown = standings[:ROWS]
    if len(shown) < 2:
        return None
    on = sheet(ROW * len(shown))
    names = [entity_name(found, one.id).text for one in shown]
    middles = named(on, names)
    left, right = NAMES + 18, on.width - 10
    lines(on, [((left, middle), (right, middle)) for middle in middles], ink("faint"))
    for row, (measure, kind) in enumerate(MEASURES.values(), start=-1):
        unit = (right - left) / (max(map(measure, standings)) or 1.0)
        places = [(left + unit * measure(one), y + row * APART) for one, y in zip(shown, middles, strict=True)]
        dots(on, places, ink(MARKS[kind]), 4.5)
    key = tuple(Mark(kind, words.plain(name)) for name, (_, kind) in MEASURES.items())
    ranks = ", ".join(f"{name} {words.number(one.pagerank, 3)}" for name, one in zip(names, shown, strict=True))
    return Picture(
        "centrality",
        words.plain("centralityFigure"),
        f"{words.plain('rankHead')} {ranks}",
        drawn(on, "centrality"),
        key,
    )
