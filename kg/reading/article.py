"""One article: its bytes decoded, its language checked, its prose cut into blocks."""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path

from kg.errors import KgError
from kg.reading.blocks import plain_blocks
from kg.reading.discover import STANDARD_INPUT
from kg.reading.language import check_language
from kg.reading.markdown import markdown_blocks
from kg.values import Block, Source

MARKDOWN = (".markdown", ".md")


def read_article(name: str, lang: str = "it", encoding: str = "utf-8") -> Source:
    """Read the article at path `name` (`-`: standard input) as a `Source` in language `lang`.

    Raises:
        KgError: the file cannot be read, is binary, empty, not in `encoding`, or in another language.
    """
    data = _bytes(name)
    if b"\0" in data and not encoding.lower().startswith(("utf-16", "utf-32", "utf_16", "utf_32")):
        raise KgError(f"'{name}' is a binary file", "kg reads plain text and Markdown")
    try:
        text = data.decode("utf-8-sig" if encoding.lower() in ("utf-8", "utf8") else encoding)
    except UnicodeDecodeError as error:
        raise KgError(
            f"'{name}' is not {encoding}: byte {error.start} cannot be read",
            "convert it to UTF-8 or name its encoding with --encoding",
        ) from error
    except LookupError as error:
        raise KgError(f"unknown encoding '{encoding}'", "try utf-8, cp1252 or latin-1") from error
    stem = "standard-input" if name == STANDARD_INPUT else Path(name).stem
    return read_text(text, stem, lang, origin=Path(name).name, markdown=Path(name).suffix.lower() in MARKDOWN)


def read_text(text: str, name: str = "text", lang: str = "it", *, origin: str = "-", markdown: bool = False) -> Source:
    """Make a `Source` of `text`.

    Args:
        text: the article; every offset in the results counts characters of this string.
        name: what to call it in files and IRIs.
        lang: the code of its language.
        origin: where it came from.
        markdown: read the marks of Markdown as structure.

    Raises:
        KgError: there are no words in it, or it is in another language.

    Example:
        >>> read_text("Pechino cambia\\n\\nLa città cresce.", "pechino").title
        'Pechino cambia'
    """
    called = name if origin == STANDARD_INPUT else origin
    blocks = markdown_blocks(text) if markdown else plain_blocks(text)
    if not any(char.isalpha() for block in blocks for char in block.text):
        raise KgError(f"no text in '{called}'", "give an article with words in it")
    check_language(" ".join(block.text for block in blocks), lang, called)
    return Source(safe_name(name), text, lang, tuple(blocks), title=_title(blocks), origin=origin)


def safe_name(name: str) -> str:
    """`name` as a file name that holds no separator, no control character and no leading dot.

    Example:
        >>> safe_name("../Città aperta?")
        'Città-aperta'
    """
    plain = unicodedata.normalize("NFC", name)
    return re.sub(r"[^\w.]+|_+", "-", plain).strip("-.")[:100] or "article"


def _bytes(name: str) -> bytes:
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except FileNotFoundError as error:
        raise KgError(f"no such file: '{name}'", "check the path") from error
    except OSError as error:
        raise KgError(f"cannot read '{name}': {error.strerror}", "check that it is a file you may read") from error


def _title(blocks: list[Block]) -> str:
    return blocks[0].text.strip() if blocks and blocks[0].kind == "title" else ""
