"""Where links in a report may lead: its parts, the rows that have anchors, and the articles in the list of facts."""

from __future__ import annotations

import json
from urllib.parse import quote

from kg.report.pieces import Report, Table

ENDING = ".report"
"""What stands in the names of a report's files between the name of the graph and `.md` or `.html`."""


def anchors(report: Report) -> frozenset[str]:
    """The anchors that stand in a report; a link to any other is told as plain words.

    Example:
        >>> from kg.report.outline import report
        >>> from kg.values import Knowledge
        >>> sorted(anchors(report(Knowledge("empty", (), (), (), ()))))
        ['listing', 'summary']
    """
    tables = (block for part in report.parts for block in part.blocks if isinstance(block, Table))
    rows = {row.anchor for table in tables for row in table.rows if row.anchor}
    parts = {part.anchor for part in report.parts}
    return frozenset({"listing", *parts, *rows, *(one.anchor for one in report.listings)})


def in_graph(page: str, fact: str) -> str:
    """The address of the page of the graph, opened with a fact chosen.

    Example:
        >>> in_graph("a.html", "f1")
        'a.html#view=%7B%22selection%22%3A%7B%22kind%22%3A%22fact%22%2C%22id%22%3A%22f1%22%7D%7D'
    """
    view = json.dumps({"selection": {"kind": "fact", "id": fact}}, separators=(",", ":"))
    return f"{page_address(page)}#view={quote(view, safe='')}"


def page_address(page: str) -> str:
    """The name of a file beside the report as an address.

    Example:
        >>> page_address("Città #1.html")
        'Citt%C3%A0%20%231.html'
    """
    return quote(page, safe="", errors="replace")
