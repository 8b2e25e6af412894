"""From an input to its articles: the bytes of a file, of a page or of standard input, read in their format."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from kg.errors import KgError
from kg.reading.dated import check_date
from kg.reading.formats import reader_of
from kg.reading.found import Failure, Found, Input
from kg.reading.naming import STANDARD_INPUT, is_address, stem_of
from kg.reading.plain import markdown_text, plain_text
from kg.reading.source import HALF, source_of
from kg.reading.web import fetch
from kg.values import Source

Failed = Callable[[str, KgError], None]
"""Is told what cannot be read: its name, and why."""


def refuse(_called: str, error: KgError) -> None:
    """Go no further."""
    raise error


def read_articles(
    name: str,
    lang: str | None = None,
    encoding: str | None = None,
    date: str | None = None,
    failed: Failed = refuse,
) -> Iterator[Source]:
    """Read the articles of an input: most files hold one, a file of JSON lines one in each line.

    Args:
        name: the path of a file, the address of a page, or `-` for standard input.
        lang: the language that they must be in; by default the one that each is in, of those that kg reads.
        encoding: of the file, where it does not show.
        date: the day on which they were written, where not what each says itself.
        failed: is told the name of each article that cannot be read, and why; by default it raises the error.

    Raises:
        KgError: `date` is no day.

    Example:
        >>> [source.id for source in read_articles("seeds/pechino-blockchain.txt")]
        ['pechino-blockchain']
    """
    check_date(date)
    try:
        for found in _found(name, encoding):
            if isinstance(found, Failure):
                failed(_shown(found.called), found.error)
                continue
            try:
                yield source_of(found, stem_of(name), _origin(name), lang, date)
            except KgError as error:
                failed(_shown(found.called), error)
    except KgError as error:
        failed(_shown(name), error)


def read_article(name: str, lang: str | None = None, encoding: str | None = None, date: str | None = None) -> Source:
    """Read the article of an input as `read_articles` does, the first where there are several.

    Raises:
        KgError: it cannot be read, holds no words, is not in `encoding` or in another language, or `date` is no day.
    """
    return next(read_articles(name, lang, encoding, date))


def read_text(
    text: str,
    name: str = "text",
    lang: str | None = None,
    *,
    origin: str = "-",
    markdown: bool = False,
    date: str | None = None,
) -> Source:
    """Make a `Source` of `text`.

    Args:
        text: the article; every offset in the results counts characters of this string.
        name: what to call it in files and IRIs.
        lang: the code of its language; by default the one that it is in, of those that kg reads.
        origin: where it came from.
        markdown: read the marks of Markdown as structure.
        date: the day on which it was written (`2011-03-15`), where not what its dateline or front matter says.

    Raises:
        KgError: there are no words in it, a paragraph is too long, kg cannot read its language, or `date` is no day.

    Example:
        >>> read_text("Pechino cambia\\n\\nLa città cresce.", "pechino").title
        'Pechino cambia'
    """
    called = name if origin == STANDARD_INPUT else origin
    found = markdown_text(text, called) if markdown else plain_text(text, called)
    return source_of(found, name, origin, lang, check_date(date))


def _found(name: str, encoding: str | None) -> Iterator[Found | Failure]:
    given, media_type = fetch(name, encoding) if is_address(name) else (_input(name, encoding), "")
    for found in reader_of(given, media_type)(given):
        if given.url and isinstance(found, Found):
            yield replace(found, about=replace(found.about, url=given.url))
        else:
            yield found


def _input(name: str, encoding: str | None) -> Input:
    if name == STANDARD_INPUT:
        return Input(_shown(name), sys.stdin.buffer.read() if sys.stdin else b"", encoding)
    try:
        return Input(name, Path(name).read_bytes(), encoding)
    except FileNotFoundError as error:
        raise KgError(f"no such file: '{name}'", "check the path") from error
    except OSError as error:
        raise KgError(f"cannot read '{name}': {error.strerror}", "check that it is a file you may read") from error


def _shown(name: str) -> str:
    """An input as it is named in errors."""
    return "standard-input" if name == STANDARD_INPUT else name


def _origin(name: str) -> str:
    return name if is_address(name) or name == STANDARD_INPUT else HALF.sub("\ufffd", Path(name).name)
