"""When an article was written, where it says so itself: in a dateline, or in what its file says about it.

The first date of the text is none of these: most articles open with what happened on another day.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from email.utils import parsedate_to_datetime

from kg.dates import Dateline, dateline_of, full_date
from kg.errors import KgError
from kg.reading.blocks import is_title
from kg.values import Block

HEAD = 4
"""Blocks at the start of an article among which its dateline may stand."""


def check_date(words: str | None) -> str | None:
    """`words`, if they are a day as ISO 8601 writes it; None stays None.

    Raises:
        KgError: they are none.

    Example:
        >>> check_date("2011-03-15")
        '2011-03-15'
    """
    if words is None:
        return None
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", words, re.ASCII):
            return date.fromisoformat(words).isoformat()
    except ValueError:
        pass
    raise KgError(f"'{words}' is no day", "write it like 2011-03-15")


def day_of(words: str, lang: str) -> str | None:
    """The day that a file names for its article, in figures, in words or as e-mail and feeds have it.

    Example:
        >>> day_of("2011-03-15T10:00:00Z", "it"), day_of("Tue, 15 Mar 2011 10:00:00 GMT", "it"), day_of("ieri", "it")
        ('2011-03-15', '2011-03-15', None)
    """
    day = full_date(words.strip(), lang) if words else None
    if day:
        return day.isoformat()
    try:
        return parsedate_to_datetime(words).date().isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def without_dateline(blocks: list[Block], lang: str) -> tuple[list[Block], str | None]:
    """The blocks without the dateline among the first of them, and the day that it gives, None where there is none.

    Example:
        >>> blocks = [Block(0, 20, "lunedì 15 marzo 2011"), Block(21, 38, "Il ponte è aperto.")]
        >>> without_dateline(blocks, "it")
        ([Block(start=21, end=38, text='Il ponte è aperto.', kind='paragraph')], '2011-03-15')
    """
    for place, block in enumerate(blocks[:HEAD]):
        line = dateline_of(block.text, lang)
        # a title may hold place and date of what it tells of
        titled = block.kind == "heading" or (block.kind == "title" and line is not None and line.placed)
        if line is not None and (line.end < len(block.text) or not titled):
            rest = [*blocks[:place], *_rest(block, line, blocks[place + 1 :])]
            return rest or blocks, line.date.isoformat()
    return blocks, None


def _rest(block: Block, line: Dateline, after: list[Block]) -> list[Block]:
    """What is left of the block that holds the dateline, and what follows it; a title may stand only below the date."""
    if line.end < len(block.text):
        start = block.start + line.end
        return [replace(block, start=start, text=block.text[line.end :]), *after]
    if block.kind == "title" and len(after) > 1 and is_title(after[0].text) and after[0].kind == "paragraph":
        return [replace(after[0], kind="title"), *after[1:]]
    return after
