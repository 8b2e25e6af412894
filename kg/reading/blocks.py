"""Plain text into titles and paragraphs.

A line is a paragraph of its own, unless the lines around it were broken to a fixed width.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.values import Block

SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
LONGEST_TITLE = 200
"""Characters; a longer first line without a full stop is a paragraph that lost it."""


def plain_blocks(text: str) -> list[Block]:
    """The blocks of a plain text; the first is a title where it ends without a full stop and others follow.

    Example:
        >>> [b.kind for b in plain_blocks("Un titolo\\nUna frase.\\nUn'altra.")]
        ['title', 'paragraph', 'paragraph']
    """
    spans = [span for lines in _runs(text) for span in _paragraphs(text, lines)]
    blocks = [Block(start, end, text[start:end]) for start, end in spans]
    if len(blocks) > 1 and is_title(blocks[0].text):
        first = blocks[0]
        blocks[0] = Block(first.start, first.end, first.text, "title")
    return blocks


def is_title(line: str) -> bool:
    """Whether `line` reads as a title: short, and without the mark that ends a sentence."""
    return len(line) <= LONGEST_TITLE and not SENTENCE_END.search(line)


def _runs(text: str) -> Iterator[list[tuple[int, int]]]:
    """Runs of consecutive lines that are not blank, each line as (start, end) without its white space."""
    run: list[tuple[int, int]] = []
    place = 0
    for line in text.splitlines(keepends=True):
        start = place + len(line) - len(line.lstrip())
        place += len(line)
        if line.strip():
            run.append((start, start + len(line.strip())))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _paragraphs(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    if is_wrapped([text[start:end] for start, end in lines]):
        return [(lines[0][0], lines[-1][1])]
    return lines


def is_wrapped(lines: list[str]) -> bool:
    """Whether `lines` were broken to a fixed width: none could have held the first word of the next.

    Most of them go on in lower case then, where paragraphs begin with a capital.

    Example:
        >>> is_wrapped(["Il governo della città ha pubblicato", "un documento in 145 pagine."])
        True
        >>> is_wrapped(["Un titolo breve", "Il governo della città ha pubblicato un documento."])
        False
    """
    if len(lines) < 2:
        return False
    width = max(map(len, lines))
    full = all(len(line) + 1 + len(after.split()[0]) > width for line, after in pairwise(lines))
    going_on = sum(not line[0].isupper() for line in lines[1:]) * 2 >= len(lines) - 1
    return full and going_on and not any(SENTENCE_END.search(line) for line in lines[:-1] if len(line) < width * 0.8)
