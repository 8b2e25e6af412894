"""What an article is called: in the names of its files, whatever it was called before."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

STANDARD_INPUT = "-"

LONGEST_NAME = 120
"""Bytes of a file name before its ending; file systems allow 255 with it."""
DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
"""Names that no file may have on Windows."""
ADDRESS = re.compile(r"(?i)[a-z][a-z0-9+.-]+://")
"""How an address begins; a single letter would be a drive on Windows."""


def safe_name(name: str) -> str:
    """`name` as a file name that every file system takes: letters, digits, dots and hyphens, not too many.

    Example:
        >>> safe_name("../Città aperta?")
        'Città-aperta'
    """
    plain = re.sub(r"(?:[^\w.]|_)+", "-", unicodedata.normalize("NFC", name)).strip("-.")
    short = plain.encode()[:LONGEST_NAME].decode(errors="ignore").strip("-.") or "article"
    return f"article-{short}" if DEVICES.match(short) else short


def is_address(name: str) -> bool:
    """Whether an input is the address of a page, not the path of a file.

    Example:
        >>> is_address("https://example.org/a.html"), is_address("C://a.html"), is_address("http/a.html")
        (True, False, False)
    """
    return ADDRESS.match(name) is not None


def stem_of(name: str) -> str:
    """What to call the article of an input: by the last part of its path, without the ending.

    Example:
        >>> stem_of("notizie/ponte.txt"), stem_of("https://example.org/2011/ponte.html?a=1"), stem_of("http://a.org/")
        ('ponte', 'ponte', 'a.org')
    """
    if name == STANDARD_INPUT:
        return "standard-input"
    if not is_address(name):
        return Path(name).stem
    address = urlsplit(name)
    return PurePosixPath(unquote(address.path)).stem or address.hostname or "page"
