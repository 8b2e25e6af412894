"""A report as one HTML page: no script, no request, and every number of a fact leads to its sentence."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from kg.report import inline_html as html
from kg.report.anchors import anchors, in_graph, page_address
from kg.report.colours import MARKS, theme
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


def to_html(report: Report) -> str:
    """Return a report as a page, to be written in UTF-8 beside the page of the graph.

    Example:
        >>> from kg.report.outline import report
        >>> from kg.values import Knowledge
        >>> to_html(report(Knowledge("empty", (), (), (), ()))).startswith("<!doctype html>")
        True
    """
    style, known = _style(), anchors(report)
    words = words_in(report.lang)
    return str(
        _template().render(
            report=report,
            words=words.table,
            style=Markup(style),
            policy=f"default-src 'none'; style-src {_hash(style)}; base-uri 'none'; form-action 'none'",
            title=plain(report.title),
            about=html.line(report.about, known),
            page=page_address(report.graph),
            parts=[(part, _blocks(part.blocks, known)) for part in report.parts],
            listings=[(one, _listing(one, report)) for one in report.listings],
            listing_note=_note(report),
            plain=plain,
        )
    )


def _note(report: Report) -> str:
    """What is listed at the end."""
    return " ".join(filter(None, (words_in(report.lang).plain("listingNote"), report.listed)))


def _blocks(blocks: Iterable[Block], known: frozenset[str]) -> Markup:
    """The blocks of a part; pictures that follow each other stand side by side."""
    found: list[Markup] = []
    for together, group in groupby(blocks, key=lambda block: isinstance(block, Picture)):
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
    svg = Markup(
        block.svg.replace(
            "<svg", Markup('<svg role="img" aria-label="{}"').format(plain(f"{block.caption}: {block.told}")), 1
        )
    )
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


def _listing(one: Listing, report: Report) -> Markup:
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


@cache
def _style() -> str:
    """The style sheet with the colours of the page of the graph, dark where the reader's screen is."""
    light, dark = ("".join(f"--{key}: {value}; " for key, value in theme(name).items()) for name in ("light", "dark"))
    kinds = "".join(f".kind-{kind} {{ --kind: var(--{colour}); }}\n" for kind, colour in MARKS.items())
    return (
        f":root {{ color-scheme: light dark; {light}}}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark}}} }}\n"
        f"{kinds}{_asset('report.css')}"
    )


@cache
def _template() -> Any:
    return Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(_asset("report.html"))


def _asset(name: str) -> str:
    return files("kg.report").joinpath("assets", name).read_text("utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
