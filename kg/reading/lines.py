"""Lines of a printed page into titles, headings and paragraphs: by size, distance, indentation and what they say.

A PDF knows neither words nor paragraphs, only where letters stand. Words hyphenated at the end of a line are joined,
headers, footers and page numbers left out, paragraphs that go on over a page carried on.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

from kg.reading.blocks import SENTENCE_END


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: where it begins, in points from the lower left corner, how large its letters are, its words."""

    page: int
    x: float
    y: float
    size: float
    text: str


LARGER = 1.12
"""How many times the size of the text that of a heading is at least."""
LEADING = 1.15
"""The distance of two lines in sizes of their letters, where the usual one is less."""
WIDER = 1.25
"""How many times the usual distance of two lines that of two paragraphs is at least."""
INDENT = 0.7
"""How far the first line of a paragraph is indented at least, in sizes of its letters."""
SHORT = 0.75
"""The share of a usual line below which one that ends a sentence ends its paragraph."""
EDGE = 2
"""Lines at the top and at the bottom of a page among which headers and footers stand."""
NUMBER = re.compile(r"(?i)(?:pag(?:ina|e|\.)?\s*)?[-–—]?\s*(?:\d{1,4}|[ivxl]+)\s*[-–—]?(?:\s*(?:/|di|of)\s*\d{1,4})?")
BULLET = re.compile(r"^[•▪◦‣●■]\s*")
HYPHEN = re.compile(r"[^\W\d_][-\u00ad\u2010]$")


def parts_of(lines: Sequence[Line]) -> list[tuple[str, str]]:
    """The blocks of a document by kind and words, from its lines in reading order.

    Example:
        >>> text = Line(0, 72, 660, 11, "È un pon-"), Line(0, 72, 647, 11, "te.")
        >>> parts_of([Line(0, 72, 700, 20, "Un ponte"), *text])
        [('title', 'Un ponte'), ('paragraph', 'È un ponte.')]
    """
    kept = without_edges(lines)
    if not kept:
        return []
    body = _usual_size(kept)
    compounds = {word.casefold() for line in kept for word in re.findall(r"\w+-\w+", line.text)}
    parts: list[tuple[str, str]] = []
    largest = max(line.size for line in kept)
    for paragraph in paragraphs(kept):
        words = BULLET.sub("", joined([line.text for line in paragraph], compounds), count=1)
        size = paragraph[0].size
        large = size > body * LARGER and not SENTENCE_END.search(words)
        titled = any(kind == "title" for kind, _ in parts)
        title = large and size == largest and not titled and not any(kind == "paragraph" for kind, _ in parts)
        parts.append(("title" if title else "heading" if large else "paragraph", words))
    return parts


def without_edges(lines: Sequence[Line]) -> list[Line]:
    """The lines without page numbers, and without headers and footers: what recurs at the edge of pages."""
    edges: list[Line] = []
    for _, page in groupby(lines, key=lambda line: line.page):
        by_height = sorted(page, key=lambda line: -line.y)
        edges += {*by_height[:EDGE], *by_height[-EDGE:]}
    seen = Counter(_recurring(line) for line in set(edges))
    return [
        line
        for line in lines
        if line not in edges or (seen[_recurring(line)] < 2 and not NUMBER.fullmatch(line.text.strip()))
    ]


def paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines in groups, each a paragraph, a heading or a title."""
    distances = [one.y - other.y for one, other in pairwise(lines) if one.page == other.page and one.y > other.y]
    usual = median(distances) if distances else 0.0
    width = median(sorted(len(line.text) for line in lines)[len(lines) // 2 :])
    found: list[list[Line]] = []
    for line in lines:
        if found and not _parted(found[-1][-1], line, usual, width):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def joined(lines: Iterable[str], compounds: Iterable[str] = ()) -> str:
    """The lines of a paragraph as one; of a word broken by a hyphen the parts are joined.

    Args:
        lines: of the paragraph.
        compounds: words with a hyphen of their own, in small letters, which keep it.

    Example:
        >>> joined(["La circo-", "lazione in Emilia-", "Romagna"])
        'La circolazione in Emilia-Romagna'
    """
    known = frozenset(compounds)
    text = ""
    for line in (line.strip() for line in lines):
        if not HYPHEN.search(text) or not line:
            text = f"{text} {line}".strip()
            continue
        before, after = re.findall(r"\w+", text[:-1])[-1], re.findall(r"\w*", line)[0]
        own = not line[0].islower() or f"{before}-{after}".casefold() in known
        text = (text if own else text[:-1]) + line
    return text


def _parted(line: Line, after: Line, usual: float, width: float) -> bool:
    """Whether another paragraph begins with `after`."""
    if abs(line.size - after.size) > 0.1 * line.size or BULLET.match(after.text):
        return True
    ended = SENTENCE_END.search(line.text.rstrip()) is not None
    distance = line.y - after.y
    if line.page != after.page or distance <= 0:
        # over a page or a column only the words can tell
        return ended or not (after.text[:1].islower() or HYPHEN.search(line.text.rstrip()))
    if distance > WIDER * max(usual, LEADING * line.size):
        return True
    indented = after.x - line.x > INDENT * after.size
    return ended and (indented or len(line.text) < SHORT * width)


def _usual_size(lines: Iterable[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return max(sorted(sizes), key=lambda size: sizes[size])


def _recurring(line: Line) -> tuple[str, int]:
    """What a header has in common on all pages: its words but for their numbers, and its height."""
    return re.sub(r"\d+", "0", line.text.strip()), round(line.y / 4)
