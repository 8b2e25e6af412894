"""A report as Markdown: the same parts and anchors, tables in place of figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from kg.analysis.telling.as_markdown import escaped
from kg.report.anchors import anchors, in_graph, page_address
from kg.report.pieces import (
    Cite,
    Facts,
    Heading,
    Inline,
    Line,
    Link,
    Listing,
    Mark,
    Name,
    Paragraph,
    Part,
    Picture,
    Points,
    Report,
    Table,
    Told,
)
from kg.report.words import words_in

_ADDRESS = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?=@)", re.IGNORECASE)
_LIST = re.compile(r"^(\d+)(?=[.)](?:\s|$))|^(?=[-+=])")


def to_markdown(report: Report) -> str:
    """Return a report as Markdown, to be written beside the page of the graph.

    Example:
        >>> from kg.report.outline import report
        >>> from kg.values import Knowledge
        >>> print(to_markdown(report(Knowledge("empty", (), (), (), ()))).splitlines()[0])
        # empty
    """
    known, words = anchors(report), words_in(report.lang)
    lines = [f"# {text(report.title)}", ""]
    if report.about:
        lines += [_line(report.about, known), ""]
    lines += [f"[{words.plain('explorer')}]({page_address(report.graph)})", ""]
    for part in report.parts:
        lines += _part(part, known)
    if report.listings:
        lines += ['<a id="listing"></a>', "", f"## {words.plain('listing')}", ""]
        lines += [text(report.listed), ""] if report.listed else []
    for listing in report.listings:
        lines += _listing(listing, report)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip() + "\n"


def text(words: str) -> str:
    """Words as they are, whatever they would mean in Markdown, at the beginning of a line too.

    Example:
        >>> text("1. *a*"), text("- b"), text("https://example.org")
        ('1\\\\. \\\\*a\\\\*', '\\\\- b', 'https:\\\\//example.org')
    """
    found = _ADDRESS.sub(r"\\", escaped(words.lstrip()))
    return _LIST.sub(lambda match: f"{match[1] or ''}\\", found)


def _part(part: Part, known: frozenset[str]) -> Iterator[str]:
    yield from (f'<a id="{part.anchor}"></a>', "", f"## {text(part.title)}", "")
    for block in part.blocks:
        lines = list(_WRITERS[type(block)](block, known))
        yield from (*lines, "") if lines else ()


def _paragraph(block: Paragraph, known: frozenset[str]) -> Iterator[str]:
    yield _line(block.line, known)


def _heading(block: Heading, known: frozenset[str]) -> Iterator[str]:
    yield f"### {_line(block.line, known)}"


def _points(block: Points, known: frozenset[str]) -> Iterator[str]:
    yield from (f"- {_line(line, known)}" for line in block.lines)


def _facts(block: Facts, known: frozenset[str]) -> Iterator[str]:
    for same in block.passages:
        yield from (f"- {_told(one, known)}" for one in same.facts)
        source = f" — {_line((same.source,), known)}" if same.source else ""
        yield from ("", f"  > {text(same.quote)}{source}", "") if same.quote else ()
    if block.more:
        yield f"- {text(block.more)}"


def _told(one: Told, known: frozenset[str]) -> str:
    about = f" ({_line(one.about, known)})" if one.about else ""
    return _line(one.fact, known) + about


def _table(block: Table, known: frozenset[str]) -> Iterator[str]:
    yield f"| {' | '.join(map(text, block.columns))} |"
    yield "|" + "|".join("---:" if place in block.numbers else "---" for place in range(len(block.columns))) + "|"
    for row in block.rows:
        cells = [_line(cell, known) for cell in row.cells]
        mark = f'<a id="{row.anchor}"></a>' if row.anchor else ""
        yield f"| {mark}{' | '.join(cells)} |"
    if block.more:
        yield from ("", text(block.more))


def _picture(block: Picture, known: frozenset[str]) -> Iterator[str]:
    note = f" {text(block.note)}" if block.note else ""
    yield f"{text(block.caption)}: {text(block.told)}.{note}"


_WRITERS: dict[type, Callable[[Any, frozenset[str]], Iterator[str]]] = {
    Paragraph: _paragraph,
    Heading: _heading,
    Points: _points,
    Facts: _facts,
    Table: _table,
    Picture: _picture,
}


def _listing(listing: Listing, report: Report) -> Iterator[str]:
    yield from (f'<a id="{listing.anchor}"></a>', "", f"### {text(listing.title)}", "")
    where = words_in(report.lang).plain("inGraph")
    for passage in listing.passages:
        if passage.quote:
            yield from (f"> {text(passage.quote)}", "")
        for one in passage.facts:
            told = _told(one.told, frozenset())
            yield f'- <a id="f{one.number}"></a>{told} [{where}]({in_graph(report.graph, one.id)})'
            yield from (f"  > {text(other.text)}\n" for other in one.others)
        yield ""


def _line(pieces: Line, known: frozenset[str]) -> str:
    return "".join(_inline(piece, known) for piece in pieces)


def _inline(piece: Inline, known: frozenset[str]) -> str:
    if isinstance(piece, Name):
        name = text(piece.text)
        return f"*{name}*" if piece.lang and _is_word(piece.text[:1] + piece.text[-1:]) else name
    if isinstance(piece, Mark):
        return text(piece.label)
    if isinstance(piece, Cite):
        return " ".join(f"[\\[{one}\\]](#f{one})" for one in piece.facts)
    if isinstance(piece, Link):
        words = _inline(piece.words, known)
        return f"[{words}](#{piece.anchor})" if piece.anchor in known else words
    # the spaces within a sentence are ours, and its first sign is not that of the line
    return escaped(piece) if piece.startswith(" ") else text(piece)


def _is_word(ends: str) -> bool:
    """Whether emphasis may begin and end at these letters."""
    return ends.isalnum()
