"""Wrong SPARQL told well: the line, the place, and what was expected there.

Oxigraph names the place up to which it has looked, which may lie some letters behind the one that is wrong: it reads as
many letters as a keyword has before it compares them. With the tokens set far apart, it cannot look past the wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from pyoxigraph import Store

from kg.errors import KgError
from kg.sparql.expected import TIGHT, expectation
from kg.sparql.plain import plain, width
from kg.sparql.tokens import Placed, Token, written

_PLACE = re.compile(r"error at (\d+):(\d+): (?:expected (?:one of )?)?(.*)", re.DOTALL)
_APART = " " * 24
"""More letters than any keyword of SPARQL has."""
_SHOWN = 100
"""Columns of a long line that are shown around the place."""


class SparqlError(KgError):
    """A query that cannot be read.

    Args:
        problem: what is wrong, and in which line.
        remedy: what to do about it.
        excerpt: that line, and a caret under the place.
    """

    def __init__(self, problem: str, remedy: str, excerpt: str) -> None:
        super().__init__(problem, remedy)
        self.excerpt = excerpt


@dataclass(frozen=True, slots=True)
class _Place:
    """An offset in the query, the token there (empty at the end), and what Oxigraph says of it."""

    offset: int
    token: str
    said: str


def wrong(
    query: str, error: SyntaxError, prefixes: Mapping[str, str] | None = None, *, update: bool = False
) -> SparqlError:
    """What is wrong with a query, as the one error of kg.

    Args:
        query: as the user gave it.
        error: what pyoxigraph raised for it.
        prefixes: those that the query was asked with.
        update: whether it is an update.

    Returns:
        The error, to be raised; it carries the line with a caret.

    Example:
        >>> from pyoxigraph import Store
        >>> query = "SELECT ?x WHERE { ?x a }"
        >>> try:
        ...     Store().query(query)
        ... except SyntaxError as error:
        ...     found = wrong(query, error)
        >>> print(found, found.excerpt, sep="\\n")
        wrong SPARQL in line 1: a term is missing before '}' (mend the query; kg query --list has some to start from)
        1 | SELECT ?x WHERE { ?x a }
          |                        ^
    """
    place = _place(query, error, dict(prefixes or {}), update)
    line = query.count("\n", 0, place.offset) + 1
    declared = {name.text[:-1]: "" for word, name in pairwise(written(query)) if word.text.upper() == "PREFIX"}
    problem, remedy = expectation(place.said, place.token, declared | dict(prefixes or {}))
    return SparqlError(f"wrong SPARQL in line {line}: {plain(problem)}", remedy, _excerpt(query, place.offset))


def caret(query: str, error: SyntaxError, prefixes: Mapping[str, str] | None = None, *, update: bool = False) -> str:
    """The line of `query` that is wrong, and under it a caret at the place; arguments as for `wrong`."""
    return _excerpt(query, _place(query, error, dict(prefixes or {}), update).offset)


def _place(query: str, error: SyntaxError, prefixes: dict[str, str], update: bool) -> _Place:
    tokens = written(query)
    unended = next((token for token in tokens if token.kind is Token.MARK and token.text in {'"', "'"}), None)
    if unended:
        return _Place(unended.start, unended.text, "")
    pieces = [token.text + _gap(token, following) for token, following in zip_longest(tokens, tokens[1:])]
    apart = "".join(pieces)
    found = _PLACE.match(_raised(apart, prefixes, update) or "")
    if found is None:
        found = _PLACE.match(str(error))
        offset = _offset(query, int(found[1]), int(found[2])) if found else len(query)
        return _Place(min(offset, len(query.rstrip())), "", found[3] if found else "")
    offset = _offset(apart, int(found[1]), int(found[2]))
    for token, piece in zip(tokens, pieces, strict=True):
        offset -= len(piece)
        if offset < 0:
            return _Place(token.start, token.text, found[3])
    return _Place(len(query.rstrip()), "", found[3])


def _gap(token: Placed, following: Placed | None) -> str:
    """What to set behind a token: Oxigraph wants the bracket of some functions at once."""
    tight = token.text.upper() in TIGHT and following is not None and following.start == token.end
    return "" if tight else _APART


def _raised(query: str, prefixes: dict[str, str], update: bool) -> str | None:
    try:
        if update:
            Store().update(query, prefixes=prefixes)
        else:
            Store().query(query, prefixes=prefixes)
    except SyntaxError as error:
        return str(error)
    except (OSError, ValueError):
        return None
    return None


def _offset(query: str, line: int, column: int) -> int:
    """Where a line and a column, counted from 1, lie."""
    starts = [0, *(match.end() for match in re.finditer("\n", query))]
    return starts[min(line, len(starts)) - 1] + column - 1


def _excerpt(query: str, offset: int) -> str:
    start = query.rfind("\n", 0, offset) + 1
    end = query.find("\n", offset)
    before = plain(query[start:offset])
    rest = plain((query[offset:] if end < 0 else query[offset:end]).rstrip("\r"))
    if len(before) > _SHOWN // 2 and len(before) + len(rest) > _SHOWN:
        before = "…" + before[-_SHOWN // 2 :]
    number = str(query.count("\n", 0, offset) + 1)
    shown = (before + rest)[:_SHOWN]
    return f"{number} | {shown.rstrip()}\n{' ' * len(number)} | {' ' * width(before)}^"
