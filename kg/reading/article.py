"""One article: its bytes decoded, its language checked, its prose cut into blocks."""

from __future__ import annotations

import codecs
import re
import sys
import unicodedata
from pathlib import Path

from kg.errors import KgError
from kg.reading.blocks import plain_blocks
from kg.reading.dated import check_date, date_in_matter, without_dateline
from kg.reading.discover import STANDARD_INPUT
from kg.reading.language import check_known, check_language
from kg.reading.markdown import FRONT_MATTER, markdown_blocks
from kg.values import Block, Source

MARKDOWN = (".markdown", ".md")

LONGEST_NAME = 120
"""Bytes of a file name before its ending; file systems allow 255 with it."""
LONGEST_BLOCK = 1_000_000
"""Characters; spaCy parses no more at once."""
DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
"""Names that no file may have on Windows."""
HALF = re.compile(r"[\ud800-\udfff]")
"""Halves of a character: Python strings can hold them, no file can."""


def read_article(name: str, lang: str = "it", encoding: str = "utf-8", date: str | None = None) -> Source:
    """Read the article at path `name` (`-`: standard input) as a `Source` in language `lang`, written on `date`.

    Raises:
        KgError: the file cannot be read, is binary, empty, not in `encoding` or in another language, or `date` is none.
    """
    text = _decoded(_bytes(name), check_encoding(encoding), name)
    stem = "standard-input" if name == STANDARD_INPUT else Path(name).stem
    origin = HALF.sub("\ufffd", Path(name).name)
    return read_text(text, stem, lang, origin=origin, markdown=Path(name).suffix.lower() in MARKDOWN, date=date)


def check_encoding(encoding: str) -> str:
    """Return the usual name of `encoding`, if text can be read in it.

    Raises:
        KgError: there is no such encoding.

    Example:
        >>> check_encoding("UTF8")
        'utf-8'
    """
    try:
        " ".encode(encoding)
        return codecs.lookup(encoding).name
    except (LookupError, ValueError) as error:
        raise KgError(f"unknown encoding '{encoding}'", "try utf-8, cp1252 or latin-1") from error


def read_text(
    text: str,
    name: str = "text",
    lang: str = "it",
    *,
    origin: str = "-",
    markdown: bool = False,
    date: str | None = None,
) -> Source:
    """Make a `Source` of `text`.

    Args:
        text: the article; every offset in the results counts characters of this string.
        name: what to call it in files and IRIs.
        lang: the code of its language.
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
    check_known(lang)
    if HALF.search(text):
        raise KgError(f"'{called}' holds half a character (a lone surrogate)", "read it in its own encoding")
    blocks = markdown_blocks(text) if markdown else plain_blocks(text)
    if not any(char.isalpha() for block in blocks for char in block.text):
        raise KgError(f"no text in '{called}'", "give an article with words in it")
    longest = max(len(block.text) for block in blocks)
    if longest > LONGEST_BLOCK:
        raise KgError(f"a paragraph of '{called}' has {longest} characters", "break it into shorter ones")
    given = check_date(date)
    blocks, dated = without_dateline(blocks, lang)
    head = FRONT_MATTER.match(text) if markdown else None
    dated = (date_in_matter(head.group(), lang) if head else None) or dated
    check_language(" ".join(block.text for block in blocks), lang, called)
    return Source(safe_name(name), text, lang, tuple(blocks), title=_title(blocks), origin=origin, date=given or dated)


def safe_name(name: str) -> str:
    """`name` as a file name that every file system takes: letters, digits, dots and hyphens, not too many.

    Example:
        >>> safe_name("../Città aperta?")
        'Città-aperta'
    """
    plain = re.sub(r"(?:[^\w.]|_)+", "-", unicodedata.normalize("NFC", name)).strip("-.")
    short = plain.encode()[:LONGEST_NAME].decode(errors="ignore").strip("-.") or "article"
    return f"article-{short}" if DEVICES.match(short) else short


def _bytes(name: str) -> bytes:
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read() if sys.stdin else b""
    try:
        return Path(name).read_bytes()
    except FileNotFoundError as error:
        raise KgError(f"no such file: '{name}'", "check the path") from error
    except OSError as error:
        raise KgError(f"cannot read '{name}': {error.strerror}", "check that it is a file you may read") from error


def _decoded(data: bytes, encoding: str, name: str) -> str:
    """The text of `data`, without the mark of byte order."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and encoding == "utf-8":
        raise KgError(f"'{name}' is in UTF-16, not in UTF-8", "name its encoding with --encoding utf-16")
    if b"\0" in data and not encoding.startswith(("utf-16", "utf-32")):
        raise KgError(f"'{name}' is a binary file", "kg reads plain text and Markdown")
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeError as error:
        place = f": byte {error.start} cannot be read" if isinstance(error, UnicodeDecodeError) else ""
        raise KgError(
            f"'{name}' is not in {encoding.upper()}{place}", "convert it to UTF-8 or name its encoding with --encoding"
        ) from error


def _title(blocks: list[Block]) -> str:
    return blocks[0].text.strip() if blocks and blocks[0].kind == "title" else ""
