"""Plain text and Markdown: the text as it is, offsets and all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.reading.blocks import plain_blocks
from kg.reading.encoding import decoded
from kg.reading.found import Found, Input
from kg.reading.front_matter import front_matter, title_block
from kg.reading.markdown import markdown_blocks


def read_plain(given: Input) -> Iterator[Found]:
    """The one article of a plain text.

    Example:
        >>> next(read_plain(Input("ponte.txt", b"Un ponte\\n\\nApre oggi."))).blocks[0].text
        'Un ponte'
    """
    yield plain_text(decoded(given.data, given.name, given.encoding, given.charset), given.name)


def read_markdown(given: Input) -> Iterator[Found]:
    """The one article of a Markdown text, with what its front matter says.

    Example:
        >>> next(read_markdown(Input("ponte.md", b"---\\nauthor: Ada\\n---\\n# Un ponte"))).about.author
        'Ada'
    """
    yield markdown_text(decoded(given.data, given.name, given.encoding, given.charset), given.name)


def plain_text(text: str, called: str) -> Found:
    """A plain text as an article."""
    return Found(called, text, tuple(plain_blocks(text)))


def markdown_text(text: str, called: str) -> Found:
    """A Markdown text as an article; a title that only its front matter has is read there."""
    about = replace(front_matter(text), id="")  # results are called like the file
    blocks = markdown_blocks(text)
    if not any(block.kind == "title" for block in blocks):
        blocks = [*title_block(text, about.title), *blocks]
    return Found(called, text, tuple(blocks), about)
