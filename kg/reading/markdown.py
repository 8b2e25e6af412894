"""Markdown into headings and paragraphs, with offsets into the Markdown itself.

Structure comes from markdown-it-py (CommonMark). Marks inside a line (emphasis, links, code) stay in the block as
spaces, so that every character keeps its place.
"""

from __future__ import annotations

import re
from itertools import accumulate

from markdown_it import MarkdownIt

from kg.values import Block

FRONT_MATTER = re.compile(r"\A---\s*\n.*?\n---\s*(?:\n|\Z)", re.DOTALL)
MARKS = re.compile(
    r"(?P<image>!\[[^\]\n]*\]\([^)\n]*\))"
    r"|(?P<before>\[)(?P<label>[^\]\n]*)(?P<after>\](?:\([^)\n]*\)|\[[^\]\n]*\]))"
    r"|(?P<html><[^>\n]{1,200}>)|(?P<code>`+)|(?P<strong>\*{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)|~~)"
)
LINE_START = re.compile(r"(?m)^[ \t]*(?:>[ \t]?|#{1,6}[ \t]+|[-*+][ \t]+|\d+[.)][ \t]+)+")


def markdown_blocks(text: str) -> list[Block]:
    """The prose of a Markdown text: its first heading is the title; code, tables and front matter are left out.

    Example:
        >>> [(b.kind, b.text) for b in markdown_blocks("# Un titolo\\n\\nUna *frase*.")]
        [('title', 'Un titolo'), ('paragraph', 'Una  frase .')]
    """
    head = FRONT_MATTER.match(text)
    body = re.sub(r"[^\n]", " ", head.group()) + text[head.end() :] if head else text
    lines = [0, *accumulate(len(line) for line in body.splitlines(keepends=True))]
    blocks: list[Block] = []
    kind = "paragraph"
    for token in MarkdownIt("commonmark").parse(body):
        if token.type == "heading_open":
            kind = "heading" if blocks else "title"
        elif token.type == "inline" and token.map:
            start, end = lines[token.map[0]], lines[min(token.map[1], len(lines) - 1)]
            blocks += _block(body, start, end, kind)
            kind = "paragraph"
    return blocks


def _block(text: str, start: int, end: int, kind: str) -> list[Block]:
    prose = MARKS.sub(_blank, LINE_START.sub(lambda m: _spaces(m.group()), text[start:end]))
    if kind != "paragraph":
        prose = re.sub(r"(?m)^[ \t]*[=-]+[ \t]*$|[ \t]#+[ \t]*$", lambda m: _spaces(m.group()), prose)
    lead = len(prose) - len(prose.lstrip())
    stripped = prose.strip()
    return [Block(start + lead, start + lead + len(stripped), stripped, kind)] if stripped else []


def _blank(match: re.Match[str]) -> str:
    if match.group("before"):
        return _spaces(match["before"]) + match["label"] + _spaces(match["after"])
    return _spaces(match.group())


def _spaces(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
