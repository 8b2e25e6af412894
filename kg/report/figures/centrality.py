"""How central the most central entities are by three measures, each as a share of its highest value."""

from __future__ import annotations

from collections.abc import Callable

from kg.analysis import Standing
from kg.report.colours import ink
from kg.report.figures.bars import NAMES, ROW, key, named
from kg.report.figures.degrees import ROWS
from kg.report.figures.sheet import dots, drawn, lines, sheet
from kg.report.findings import Findings
from kg.report.pieces import Picture
from kg.report.telling import entity_name

MEASURES: dict[str, tuple[Callable[[Standing], float], str]] = {
    "rankHead": (lambda one: one.pagerank, "community-0"),
    "betweennessHead": (lambda one: one.betweenness, "community-1"),
    "closenessHead": (lambda one: one.closeness, "community-2"),
}
"""Each measure by its word, with its colour."""


def centrality(found: Findings) -> Picture | None:
    """A row of three dots for each entity."""
    words, standings = found.words, found.analysis.standings
    shown = standings[:ROWS]
    if len(shown) < 2:
        return None
    on = sheet(ROW * len(shown) + 30)
    names = [entity_name(found, one.id).text for one in shown]
    middles = named(on, names)
    left, right = NAMES + 18, on.width - 10
    lines(on, [((left, middle), (right, middle)) for middle in middles], ink("faint"))
    for measure, colour in reversed(MEASURES.values()):
        highest = max(map(measure, standings)) or 1.0
        places = [(left + (right - left) * measure(one) / highest, y) for one, y in zip(shown, middles, strict=True)]
        dots(on, places, ink(colour), 5.5)
    key(on, [(ink(colour), words.plain(name)) for name, (_, colour) in MEASURES.items()], on.height - 8)
    ranks = ", ".join(f"{name} {words.number(one.pagerank, 3)}" for name, one in zip(names, shown, strict=True))
    alt = words.plain("altList", words.plain("rankHead"), ranks)
    return Picture("centrality", words.plain("centralityFigure"), alt, drawn(on, "centrality"))
