"""From bytes to text: in the encoding that the user names, or else in the one that the bytes show.

UTF-8 shows by itself: hardly any text in another encoding is valid in it. What is neither that nor marked is guessed by
charset-normalizer among the encodings that Italian and English texts come in; among all of them it would mostly err
on short texts.
"""

from __future__ import annotations

import codecs
import re

from kg.errors import KgError

MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
"""What a text may begin with to show its encoding; those of UTF-32 come first, as they begin like those of UTF-16."""
CANDIDATES = ["cp1252", "mac_roman", "cp850", "utf_16_le", "utf_16_be"]
WIDE = ("utf-16", "utf-32")
"""Encodings in which bytes of zero are usual."""
BEFORE, ENOUGH = 1000, 100_000
"""Bytes that are looked at to guess an encoding: those before the first that is not ASCII, and altogether."""


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


def decoded(data: bytes, called: str, encoding: str | None = None, declared: str | None = None) -> str:
    """The text of `data`, without the mark of byte order.

    Args:
        data: what was read.
        called: what to call it in errors.
        encoding: what the user says; by default it is found out.
        declared: what the file or its server says, believed where it can be true.

    Raises:
        KgError: the bytes are no text, or not in `encoding`.

    Example:
        >>> decoded("Più città è così.".encode("cp1252"), "articolo.txt")
        'Più città è così.'
    """
    if encoding is not None:
        return _in_named(data, check_encoding(encoding), called)
    for found in (_marked(data), "utf-8", _usable(declared)):
        text = _tried(data, found) if found else None
        if text is not None:
            return text.removeprefix("\ufeff")
    return _guessed(data, called)


def _in_named(data: bytes, encoding: str, called: str) -> str:
    if b"\0" in data and not encoding.startswith(WIDE):
        if _marked(data):
            raise KgError(f"'{called}' is not in {encoding.upper()}", "leave --encoding out")
        raise _binary(called)
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeError as error:
        place = f": byte {error.start} cannot be read" if isinstance(error, UnicodeDecodeError) else ""
        raise KgError(
            f"'{called}' is not in {encoding.upper()}{place}", "leave --encoding out, or name another"
        ) from error


def _marked(data: bytes) -> str | None:
    return next((encoding for mark, encoding in MARKS.items() if data.startswith(mark)), None)


def _usable(declared: str | None) -> str | None:
    """The encoding that was declared; as on the web, Latin-1 means its superset."""
    try:
        name = check_encoding(declared.strip()) if declared else None
    except KgError:
        return None
    return "cp1252" if name in {"iso8859-1", "ascii"} else name


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except UnicodeError:
        return None
    return None if "\0" in text else text


def _guessed(data: bytes, called: str) -> str:
    # it takes a tenth of a second to import, and most texts are in UTF-8
    from charset_normalizer import from_bytes

    telling = re.search(rb"[^\t-~]", data)
    start = max(telling.start() - BEFORE, 0) // 2 * 2 if telling else 0
    likely = from_bytes(data[start : start + ENOUGH], cp_isolation=CANDIDATES).best()
    if likely is None:
        raise _binary(called)
    text = _tried(data, likely.encoding)
    if text is None:
        raise KgError(f"cannot tell the encoding of '{called}'", "name it with --encoding")
    return text


def _binary(called: str) -> KgError:
    return KgError(f"'{called}' is a binary file", "kg reads plain text, Markdown, HTML, PDF and JSON lines")
