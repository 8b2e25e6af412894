"""In how many facts the most central entities stand: as subject, and as object."""

from __future__ import annotations

from collections import Counter

from kg.report.colours import ink
from kg.report.figures.bars import NAMES, ROW, named
from kg.report.figures.sheet import SIZE, bars, drawn, sheet, text
from kg.report.findings import Findings
from kg.report.names import entity_name
from kg.report.pieces import Mark, Picture

ROWS = 12
SUBJECT, OBJECT = "accent", "community-other"


def degrees(found: Findings) -> Picture | None:
    """A bar for each of the most central entities."""
    words, shown = found.words, found.analysis.standings[:ROWS]
    if len(shown) < 2:
        return None
    does = Counter(fact.subject for fact in found.knowledge.facts)
    suffers = Counter(fact.object for fact in found.knowledge.facts)
    most = max(does[one.id] + suffers[one.id] for one in shown)
    on = sheet(ROW * len(shown))
    names = [entity_name(found, one.id).text for one in shown]
    left, unit = NAMES + 12, (on.width - NAMES - 12 - 34) / most
    for one, middle in zip(shown, named(on, names), strict=True):
        first, second = does[one.id] * unit, suffers[one.id] * unit
        for start, length, colour in ((0.0, first, SUBJECT), (first, second, OBJECT)):
            if length:
                bars(on, [(left + start, middle - 8, length - 1, 16)], ink(colour))
        count = words.number(does[one.id] + suffers[one.id])
        text(on, (left + first + second + 5, middle + SIZE * 0.35), count, colour="muted")
    key = Mark("subject", words.plain("asSubject")), Mark("object", words.plain("asObject"))
    counts = ", ".join(
        f"{name} {words.number(does[one.id] + suffers[one.id])}" for name, one in zip(names, shown, strict=True)
    )
    caption = words.plain("degreesFigure")
    return Picture("degrees", caption, counts, drawn(on, "degrees"), key)
