"""The formats that kg reads: by the ending of a file, by the media type of a page, by how the bytes begin."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import PurePath, PurePosixPath
from urllib.parse import urlsplit

from kg.errors import KgError
from kg.plugins import functions
from kg.reading.found import Input, Reader
from kg.reading.html import read_html
from kg.reading.json_lines import read_json_lines
from kg.reading.naming import is_address
from kg.reading.pdf import read_pdf
from kg.reading.plain import read_markdown, read_plain

READERS: dict[str, Reader] = {
    ".htm": read_html,
    ".html": read_html,
    ".jsonl": read_json_lines,
    ".markdown": read_markdown,
    ".md": read_markdown,
    ".ndjson": read_json_lines,
    ".pdf": read_pdf,
    ".text": read_plain,
    ".txt": read_plain,
    ".xhtml": read_html,
}


@cache
def readers() -> Mapping[str, Reader]:
    """The reader for each ending: those above, then those that plugins add (`kg.readers`, named by the ending).

    Example:
        >>> readers()[".md"].__name__
        'read_markdown'
    """
    added = {f".{name.lower().lstrip('.')}": reader for name, reader in functions("kg.readers").items()}
    return READERS | {ending: reader for ending, reader in added.items() if ending not in READERS}


MEDIA_TYPES: dict[str, Reader] = {
    "application/jsonl": read_json_lines,
    "application/pdf": read_pdf,
    "application/x-ndjson": read_json_lines,
    "application/xhtml+xml": read_html,
    "text/html": read_html,
    "text/markdown": read_markdown,
    "text/plain": read_plain,
}
UNTOLD = frozenset({"", "application/octet-stream", "binary/octet-stream", "text/plain"})
"""Media types of servers that do not know what they send; the ending of the address may tell more."""

SIGNS: dict[str, Reader] = {
    r"\s*%PDF-\d": read_pdf,
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b": read_html,
    r"\s*\{\s*\"": read_json_lines,
}
"""How the bytes of a format begin."""
BEGINNING = 1024


def reader_of(given: Input, media_type: str = "") -> Reader:
    """What reads `given`: by media type and ending, for standard input and unknown pages by how the bytes begin.

    Raises:
        KgError: a page has a media type that kg does not read.

    Example:
        >>> reader_of(Input("-", b"<!DOCTYPE html><p>Un ponte.")).__name__
        'read_html'
    """
    known = readers().get(ending(given.name))
    if media_type not in UNTOLD:
        if media_type not in MEDIA_TYPES:
            raise KgError(f"cannot read '{given.name}': it is {media_type}", "kg reads HTML, PDF and text")
        return MEDIA_TYPES[media_type]
    return known or _signed(given.data) or read_plain


def ending(name: str) -> str:
    """The ending of a file name or of the path of an address, in small letters.

    Example:
        >>> ending("Ponte.PDF"), ending("https://example.org/ponte.pdf?v=1.2")
        ('.pdf', '.pdf')
    """
    path = PurePosixPath(urlsplit(name).path) if is_address(name) else PurePath(name)
    return path.suffix.lower()


def _signed(data: bytes) -> Reader | None:
    beginning = data[:BEGINNING].decode("latin-1").removeprefix("ï»¿")
    return next(
        (reader for sign, reader in SIGNS.items() if re.match(sign, beginning, re.IGNORECASE | re.DOTALL)), None
    )
