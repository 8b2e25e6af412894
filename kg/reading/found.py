"""What readers hand over: an article as its file holds it, with what the file says about it, nothing checked yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kg.errors import KgError
from kg.values import Block


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says about an article, in its own words; empty where it says nothing.

    `author` joins several names with `; `, `publisher` is the newspaper, agency or site, `url` where it was published.
    """

    title: str = ""
    date: str = ""
    author: str = ""
    publisher: str = ""
    url: str = ""
    lang: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """An article found in a file: its text, the blocks of prose in it, what is said about it.

    `called` names it in errors (`notizie.jsonl line 3`).
    """

    called: str
    text: str
    blocks: tuple[Block, ...]
    about: Metadata = Metadata()


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be read: what it is called, and why."""

    called: str
    error: KgError


@dataclass(frozen=True, slots=True)
class Input:
    """The bytes of a file, of a page or of standard input.

    `name` is what the user called it, `encoding` the one that the user named, `charset` the one that a server named.
    """

    name: str
    data: bytes
    encoding: str | None = None
    charset: str | None = None
    url: str = ""


Reader = Callable[[Input], Iterable[Found | Failure]]
"""Reads one format: from the bytes of a file to the articles in it."""


def composed(parts: Iterable[tuple[str, str]]) -> tuple[str, tuple[Block, ...]]:
    """A text made of blocks, each given by kind and words, with a blank line between them.

    Example:
        >>> composed([("title", "Un ponte"), ("paragraph", "È aperto.")])[0]
        'Un ponte\\n\\nÈ aperto.'
    """
    text = ""
    blocks = []
    for kind, words in parts:
        if words:
            start = len(text) + 2 if text else 0
            text += ("\n\n" if text else "") + words
            blocks.append(Block(start, len(text), words, kind))
    return text, tuple(blocks)
