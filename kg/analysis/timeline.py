"""When things happened, and are to happen, as far as the text dates them."""

from __future__ import annotations

import re
from dataclasses import dataclass

import networkx as nx

from kg.analysis.statements import Statement, in_order, statements

OPEN = ".."
FIRST, LAST = "", "~"
"""Before and after every date, in the order of characters."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time and the facts that are dated with it, in the order of the text."""

    when: str
    statements: tuple[Statement, ...]


def timeline(graph: nx.MultiDiGraph) -> tuple[Moment, ...]:
    """Return the dated facts by their time, the earliest first.

    A stretch of time stands where it starts, or, where only its end is known, at that. Facts whose time could not be
    read as a date ("ieri" in an article without a date) are left out.

    Args:
        graph: a graph as `kg.analysis.network` makes it.

    Reference:
        Extended Date/Time Format (EDTF), ISO 8601-2:2019. The order is that of the starts in J. F. Allen: Maintaining
        knowledge about temporal intervals. Comm. ACM 26(11), 1983.

    Example:
        >>> graph = nx.MultiDiGraph()
        >>> for when in ("2019", "../1999", "2005-03"):
        ...     _ = graph.add_edge("a", "b", when=when)
        >>> [moment.when for moment in timeline(graph)]
        ['../1999', '2005-03', '2019']
    """
    dated: dict[str, list[Statement]] = {}
    for found in in_order(statements(graph, lambda _, __, edge: bool(edge.get("when")))):
        dated.setdefault(str(found.when), []).append(found)
    return tuple(Moment(when, tuple(dated[when])) for when in sorted(dated, key=_place))


def span(when: str) -> tuple[str, str]:
    """The first and the last date of a time, to be compared as strings.

    Example:
        >>> span("2019-05"), span("198X"), span("2010/2015"), span("../2022")
        (('2019-05', '2019-05~'), ('1980', '1989~'), ('2010', '2015~'), ('', '2022~'))
    """
    first, _, last = when.partition("/")
    start = FIRST if first in ("", OPEN) else _plain(first).replace("X", "0")
    end = LAST if (last or first) in ("", OPEN) else _plain(last or first).replace("X", "9") + LAST
    return start, end


def _place(when: str) -> tuple[str, str]:
    start, end = span(when)
    return (start or end, when)


def _plain(date: str) -> str:
    """A date without its signs of doubt, and a season (21 to 41 in place of a month) as the year it lies in."""
    return re.sub(r"^(\d{4})-(2[1-9]|3\d|4[01])$", r"\1", date.strip("~?%"))
