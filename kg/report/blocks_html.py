"""The blocks of a report, and the list of its facts, as HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any

from markupsafe import Markup

from kg.report import inline_html as html
from kg.report.anchors import in_graph
from kg.report.pieces import (
    Block,
    Facts,
    Heading,
    Listing,
    Numbered,
    Paragraph,
    Passage,
    Picture,
    Points,
    Quoted,
    Report,
    Row,
    Table,
    Told,
)
from kg.report.words import words_in
from kg.sparql.plain import plain

WIDE = frozenset({"map", "timeline", "matrix"})
"""Figures that are scrolled where the page is narrow."""


def blocks(given: Iterable[Block], known: frozenset[str]) -> Markup:
    """The blocks of a part as HTML; pictures that follow each other stand side by side.

    Args:
        given: the blocks.
        known: the anchors that links may lead to.

    Example:
        >>> print(blocks([Paragraph(("a < b",))], frozenset()))
        <p>a &lt; b</p>
    """
    found: list[Markup] = []
    for together, group in groupby(given, key=lambda block: isinstance(block, Picture)):
        written = [_WRITERS[type(block)](block, known) for block in group]
        found += [Markup('<div class="figures">{}</div>').format(Markup("").join(written))] if together else written
    return Markup("\n").join(found)


def _paragraph(block: Paragraph, known: frozenset[str]) -> Markup:
    return Markup("<p{}>{}</p>").format(Markup(' class="note"') if block.note else "", html.line(block.line, known))


def _heading(block: Heading, known: frozenset[str]) -> Markup:
    return Markup("<h3>{}</h3>").format(html.line(block.line, known))


def _points(block: Points, known: frozenset[str]) -> Markup:
    items = (Markup("<li>{}</li>").format(html.line(line, known)) for line in block.lines)
    return Markup('<ul class="points">{}</ul>').format(Markup("\n").join(items))


def _facts(block: Facts, known: frozenset[str]) -> Markup:
    items = Markup("\n").join(Markup("<li>{}</li>").format(_quoted(same, known)) for same in block.passages)
    more = Markup('\n<li class="note">{}</li>').format(block.more) if block.more else ""
    return Markup('<ul class="facts">{}{}</ul>').format(items, more)


def _quoted(same: Quoted, known: frozenset[str]) -> Markup:
    """Facts, and below them their sentence and the article it stands in."""
    source = Markup('<p class="source">{}</p>').format(html.line((same.source,), known)) if same.source else ""
    facts = Markup("").join(_told(one, known) for one in same.facts)
    return Markup("{}{}{}").format(facts, _quote(same.quote, same.lang), source)


def _told(one: Told, known: frozenset[str]) -> Markup:
    about = Markup(' <span class="about">{}</span>').format(html.line(one.about, known)) if one.about else ""
    return Markup("<p>{}{}</p>").format(html.line(one.fact, known), about)


def _quote(words: str, lang: str) -> Markup:
    return Markup("<blockquote{}>{}</blockquote>").format(html.language(lang), plain(words)) if words else Markup("")


def _table(block: Table, known: frozenset[str]) -> Markup:
    right = [Markup(' class="number"') if place in block.numbers else "" for place in range(len(block.columns))]
    head = (Markup('<th scope="col"{}>{}</th>').format(*cell) for cell in zip(right, block.columns, strict=True))
    rows = Markup("\n").join(_row(row, right, known) for row in block.rows)
    more = Markup('<p class="note">{}</p>').format(block.more) if block.more else ""
    table = Markup("<table><thead><tr>{}</tr></thead>\n<tbody>{}</tbody></table>").format(Markup("").join(head), rows)
    label = ", ".join(block.columns[:3])
    return Markup('<div class="wide" tabindex="0" role="group" aria-label="{}">{}</div>{}').format(label, table, more)


def _row(row: Row, right: list[Any], known: frozenset[str]) -> Markup:
    cells = (
        Markup("<td{}>{}</td>").format(side, html.line(cell, known))
        for side, cell in zip(right, row.cells, strict=True)
    )
    anchor = Markup(' id="{}"').format(row.anchor) if row.anchor else ""
    return Markup("<tr{}>{}</tr>").format(anchor, Markup("").join(cells))


def _picture(block: Picture, known: frozenset[str]) -> Markup:
    key = Markup('<p class="key">{}</p>').format(html.line(block.key, known)) if block.key else ""
    head = Markup('<svg role="img" aria-label="{}"').format(plain(f"{block.caption}: {block.told}"))
    svg = Markup(block.svg.replace("<svg", head, 1))
    scrolls = Markup(' tabindex="0" role="group" aria-label="{}"').format(block.caption) if block.anchor in WIDE else ""
    caption = plain(f"{block.caption}. {block.note}" if block.note else block.caption)
    return Markup(
        '<figure id="figure-{0}" class="figure-{0}"><div class="drawing"{1}>{2}</div>{3}'
        "<figcaption>{4}</figcaption></figure>"
    ).format(block.anchor, scrolls, svg, key, caption)


_WRITERS: dict[type, Callable[[Any, frozenset[str]], Markup]] = {
    Paragraph: _paragraph,
    Heading: _heading,
    Points: _points,
    Facts: _facts,
    Table: _table,
    Picture: _picture,
}


def passages(one: Listing, report: Report) -> Markup:
    """The sentences of an article with their facts, each with its anchor and its way to the page of the graph."""
    return Markup("\n").join(_passage(passage, report) for passage in one.passages)


def _passage(passage: Passage, report: Report) -> Markup:
    facts = Markup("\n").join(_numbered(one, report) for one in passage.facts)
    return Markup('<div class="passage">{}<ol>{}</ol></div>').format(_quote(passage.quote, passage.lang), facts)


def _numbered(one: Numbered, report: Report) -> Markup:
    where = words_in(report.lang).plain("inGraph")
    link = Markup('<a class="graph" href="{}">{}</a>').format(in_graph(report.graph, one.id), where)
    others = Markup("").join(_quote(other.text, other.lang) for other in one.others)
    told = _told(one.told, frozenset())
    return Markup('<li id="f{0}" value="{0}">{1} {2}{3}</li>').format(one.number, told, link, others)
