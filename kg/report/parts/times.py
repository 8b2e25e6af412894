"""When: the dated facts by their time."""

from __future__ import annotations

from kg.analysis.edges import ACTUAL
from kg.report.figures.timeline import timeline
from kg.report.findings import Findings
from kg.report.pieces import Line, Paragraph, Part, Row, Table
from kg.report.telling import kind_of, mark, told
from kg.report.words import time

SHOWN = 40
"""Times in the table."""


def times(found: Findings) -> Part | None:
    """The dated facts on a line and in a table."""
    moments, words = found.analysis.timeline, found.words
    if not moments:
        return None
    rows = tuple(
        Row(((time(moment.when, words) if first else "",), _fact(found, one.id)))
        for moment in moments[:SHOWN]
        for first, one in zip((True, *[False] * len(moment.statements)), moment.statements, strict=False)
    )
    more = words.count("moreFacts", len(moments) - SHOWN) if len(moments) > SHOWN else ""
    table = Table((words.plain("dateHead"), words.plain("factHead")), rows, more=more)
    undated = found.analysis.undated
    note = Paragraph((words.count("undated", undated),), note=True) if undated else None
    return Part("times", words.plain("times"), tuple(filter(None, (timeline(found), table, note))))


def _fact(found: Findings, id_: str) -> Line:
    """A fact, and how real it is where it is not simply so."""
    fact = found.facts[id_]
    line, kind = told(found, fact).fact, kind_of(fact)
    return line if kind == ACTUAL else (*line, " ", mark(found, kind))
