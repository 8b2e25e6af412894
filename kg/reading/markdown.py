"""Markdown into headings and paragraphs, with offsets into the Markdown itself.

Structure comes from markdown-it-py (CommonMark). Marks inside a line (emphasis, links, code) stay in the block as
spaces, so that every character keeps its place.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt

from kg.reading.front_matter import FRONT_MATTER
from kg.values import Block

TARGET = r"(?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\[\]\n]*\])"
"""Where a link leads: an address in brackets, which may hold brackets itself, or the name of one given elsewhere."""
IMAGE = re.compile(rf"!\[[^\[\]]*\]{TARGET}")
MARKS = re.compile(
    rf"(?P<before>\[)(?P<label>[^\[\]]*)(?P<after>\]{TARGET})"
    r"|(?P<note>\[\^[^\[\]\n]*\]:?)"
    r"|(?P<html><(?:[/!?]?[A-Za-z]|!--)[^>\n]{0,200}>)"
    r"|(?P<code>`+)"
    r"|(?P<strong>\*{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)|~~)"
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])"
)
QUOTED = re.compile(r"(?m)^(?:[ \t]*>)+")
OPENING = re.compile(r"\A(?:[ \t]*(?:>|#{1,6}(?=\s)|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+")
"""What a block may begin with; on its further lines only the mark of a quotation is one."""
LINE_END = re.compile(r"\r\n?|\n")


def markdown_blocks(text: str) -> list[Block]:
    """The prose of a Markdown text: its first heading is the title; code, tables and front matter are left out.

    Example:
        >>> [(b.kind, b.text) for b in markdown_blocks("# Un titolo\\n\\nUna *frase*.")]
        [('title', 'Un titolo'), ('paragraph', 'Una  frase .')]
    """
    head = FRONT_MATTER.match(text)
    body = _spaces(head.group()) + text[head.end() :] if head else text
    lines = [0, *(match.end() for match in LINE_END.finditer(body)), len(body)]
    blocks: list[Block] = []
    kind = "paragraph"
    for token in MarkdownIt("commonmark").enable("table").parse(body):
        if token.type == "heading_open":
            kind = "heading" if blocks else "title"
        elif token.type in {"th_open", "td_open"}:
            kind = "cell"
        elif token.type == "inline" and token.map:
            if kind != "cell":
                start, end = lines[token.map[0]], lines[min(token.map[1], len(lines) - 1)]
                blocks += _block(body, start, end, kind)
            kind = "paragraph"
    return blocks


def _block(text: str, start: int, end: int, kind: str) -> list[Block]:
    prose = text[start:end]
    for marks in (OPENING, QUOTED, IMAGE, MARKS):
        prose = marks.sub(_blank, prose)
    if kind != "paragraph":
        prose = re.sub(r"(?m)^[ \t]*[=-]+[ \t]*$|[ \t]#+[ \t]*$", lambda m: _spaces(m.group()), prose)
    lead = len(prose) - len(prose.lstrip())
    stripped = prose.strip()
    return [Block(start + lead, start + lead + len(stripped), stripped, kind)] if stripped else []


def _blank(match: re.Match[str]) -> str:
    if match.lastgroup == "after":
        return _spaces(match["before"]) + match["label"] + _spaces(match["after"])
    return " " + match["escaped"] if match.lastgroup == "escaped" else _spaces(match.group())


def _spaces(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)
