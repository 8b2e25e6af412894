"""The order in which an analysis is told, the summary first."""

from __future__ import annotations

from kg.analysis.summary import Analysis
from kg.analysis.telling.changes import changes
from kg.analysis.telling.content import relations, types
from kg.analysis.telling.glance import glance
from kg.analysis.telling.groups import central, groups, holding
from kg.analysis.telling.outlook import conflicts, denials, outlook, times, unsure
from kg.analysis.telling.section import Section, cut, without

SECTIONS = (glance, changes, central, groups, holding, outlook, denials, conflicts, times, unsure, relations, types)
"""What is told, in this order."""
LONGER = (holding, relations, types)
"""What a brief outline leaves out, of which its summary says the most telling."""
AT_LENGTH = (changes, conflicts)
"""What is told at more length: this is asked for, and that is rare."""
FULLER = 4
"""How many times as many rows."""


def outline(analysis: Analysis, *, rows: int | None = None, brief: bool = False) -> tuple[Section, ...]:
    """Return what an analysis found, in sections; those in which nothing was found are left out.

    Args:
        analysis: what `analyze` returned.
        rows: how many rows a table has at most, those of changes and contradictions four times as many; all where None.
        brief: whether to leave out sentences beside facts, and all but what an editor wants to know first.

    Example:
        >>> import networkx as nx
        >>> from kg.analysis.summary import analyze
        >>> [section.title for section in outline(analyze(nx.MultiDiGraph([("a", "b"), ("b", "c")])))][:2]
        ['At a glance', 'Most central']
    """
    dropped = {*({"sentence"} if brief else ()), *({"document"} if analysis.documents <= 1 else ())}
    told = (tell for tell in SECTIONS if not (brief and tell in LONGER))
    found = ((tell, without(part, dropped)) for tell in told for part in tell(analysis))
    return tuple(
        cut(part, rows * FULLER if rows and tell in AT_LENGTH else rows)
        for tell, part in found
        if part.sentences or part.rows
    )
