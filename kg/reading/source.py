"""From what was found in a file to a `Source`: checked, in a language, with its date, under a harmless name."""

from __future__ import annotations

import re

from kg.errors import KgError
from kg.reading.dated import day_of, without_dateline
from kg.reading.found import Found
from kg.reading.language import language_of
from kg.reading.naming import safe_name
from kg.values import Block, Source

LONGEST_BLOCK = 1_000_000
"""Characters; spaCy parses no more at once."""
HALF = re.compile(r"[\ud800-\udfff]")
"""Halves of a character: Python strings can hold them, no file can."""


def source_of(found: Found, name: str, origin: str, lang: str | None, date: str | None) -> Source:
    """What was found as a `Source`, once it is sure that it can be read on.

    Args:
        found: an article, and what its file says about it.
        name: what to call it, where the file does not say.
        origin: where it came from, where the file does not say.
        lang: the language that it must be in; by default the one that it is in, of those that kg reads.
        date: the day on which it was written, where not what it says itself.

    Raises:
        KgError: there are no words in it, a paragraph is too long, or it is in another language.

    Example:
        >>> text = "Un ponte."
        >>> source_of(Found("ponte.txt", text, (Block(0, 9, text),)), "ponte", "ponte.txt", "it", "2011-03-15").date
        '2011-03-15'
    """
    _check_text(found)
    about = found.about
    code = language_of(" ".join(block.text for block in found.blocks), lang, about.lang, found.called)
    blocks, dated = without_dateline(list(found.blocks), code)
    return Source(
        safe_name(about.id or name),
        found.text,
        code,
        tuple(blocks),
        title=_title(blocks) or about.title,
        origin=about.url or origin,
        date=date or day_of(about.date, code) or dated,
        author=about.author,
        publisher=about.publisher,
    )


def _check_text(found: Found) -> None:
    """Raise `KgError` where a text has no words, or cannot be parsed or written."""
    about = found.about
    if any(map(HALF.search, (found.text, about.title, about.author, about.publisher, about.url))):
        raise KgError(f"'{found.called}' holds half a character (a lone surrogate)", "read it in its own encoding")
    if not any(char.isalpha() for block in found.blocks for char in block.text):
        raise KgError(f"no text in '{found.called}'", "give an article with words in it")
    longest = max(len(block.text) for block in found.blocks)
    if longest > LONGEST_BLOCK:
        raise KgError(f"a paragraph of '{found.called}' has {longest} characters", "break it into shorter ones")


def _title(blocks: list[Block]) -> str:
    return blocks[0].text.strip() if blocks and blocks[0].kind == "title" else ""
