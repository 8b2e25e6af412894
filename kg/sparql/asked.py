"""Where the words of a query come from: the last argument, a file, or standard input."""

from __future__ import annotations

import re
from pathlib import Path
from typing import BinaryIO

from kg.errors import KgError

STANDARD_INPUT = "-"


def graphs_and_query(words: list[str], typed: BinaryIO) -> tuple[list[str], str]:
    """Part the words of a command into graphs and a query.

    The last word is the query where it looks like one and is no file.

    Args:
        words: as the user gave them; `-` as the last one stands for standard input.
        typed: standard input.

    Raises:
        KgError: there is no query.

    Example:
        >>> import io
        >>> graphs_and_query(["polo.trig", "ASK { ?s ?p ?o }"], io.BytesIO())
        (['polo.trig'], 'ASK { ?s ?p ?o }')
    """
    if words and words[-1] == STANDARD_INPUT:
        return words[:-1], query_in(STANDARD_INPUT, typed)
    if words and _looks_like_query(words[-1]):
        return words[:-1], words[-1]
    for word in words:
        if not _exists(word):
            raise KgError(f"no such file: '{word}'", "check the path; a query has a space or a brace in it")
    raise KgError("there is no query", "give SPARQL as the last word, with --file, or take a ready one with --ask")


def query_in(name: str, typed: BinaryIO) -> str:
    """The query in a file, or in standard input for `-`.

    Raises:
        KgError: there is no such file, it cannot be read, is not in UTF-8 or is empty.
    """
    where = "standard input" if name == STANDARD_INPUT else f"'{name}'"
    try:
        content = typed.read() if name == STANDARD_INPUT else Path(name).read_bytes()
        text = content.decode("utf-8-sig")
    except FileNotFoundError as error:
        raise KgError(f"no such file: {where}", "check the path") from error
    except UnicodeDecodeError as error:
        raise KgError(f"{where} is not in UTF-8", "save the query in UTF-8") from error
    except (OSError, ValueError) as error:
        raise KgError(f"cannot read {where}: {getattr(error, 'strerror', None) or error}", "check the path") from error
    if not text.strip():
        raise KgError(f"no query in {where}", "write one there, or take a ready one with --ask")
    return text


def _looks_like_query(word: str) -> bool:
    return not word.strip() or (re.search(r"[\s{]", word) is not None and not _exists(word))


def _exists(word: str) -> bool:
    try:
        return Path(word).exists()
    except (OSError, ValueError):
        return False  # too long or too odd for a path
