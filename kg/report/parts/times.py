"""When: the dated facts by their time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from kg.analysis import Moment
from kg.analysis.edges import ACTUAL
from kg.report.figures.timeline import timeline
from kg.report.findings import Findings
from kg.report.pieces import Paragraph, Part, Row, Table
from kg.report.telling import kind_of, mark, told
from kg.report.words import time

SHOWN = 60
"""Facts in the table."""


def times(found: Findings) -> Part | None:
    """The dated facts on a line and in a table."""
    moments, words = found.analysis.timeline, found.words
    if not moments:
        return None
    rows = tuple(islice((row for moment in moments for row in _rows(found, moment)), SHOWN))
    left = sum(len(moment.statements) for moment in moments) - len(rows)
    more = words.count("moreFacts", left) if left else ""
    table = Table((words.plain("dateHead"), words.plain("factHead")), rows, more=more)
    undated = found.analysis.undated
    note = Paragraph((words.count("undated", undated),), note=True) if undated else None
    return Part("times", words.plain("times"), tuple(filter(None, (timeline(found), table, note))))


def _rows(found: Findings, moment: Moment) -> Iterator[Row]:
    """The facts of a time in the order of the text, the time beside the first."""
    shown = time(moment.when, found.words)
    for number in sorted(found.numbers[one.id] for one in moment.statements):
        fact = found.knowledge.facts[number - 1]
        line, kind = told(found, fact).fact, kind_of(fact)
        yield Row(((shown,), line if kind == ACTUAL else (*line, " ", mark(found, kind))))
        shown = ""
