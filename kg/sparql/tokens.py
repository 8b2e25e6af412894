"""The tokens of SPARQL with their places, and what in a query would call out to other servers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from pyoxigraph import Store

from kg.errors import KgError

_CODE = r"\\u(?![dD][89a-fA-F])[\da-fA-F]{4}|\\U00(?:0(?!0[dD][89a-fA-F])[\da-fA-F]|10)[\da-fA-F]{4}"
_ESCAPE = rf"""\\[tbnrf"'\\]|{_CODE}"""
# PN_CHARS_U, PN_CHARS and PLX of the grammar
_FIRST = (
    r"A-Za-z_\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff"
    r"\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NEXT = rf"{_FIRST}0-9\xb7\u0300-\u036f\u203f\u2040"
_LOCAL = r"%[\da-fA-F]{2}|\\[_~.\-!$&'()*+,;=/?#@%]"
_TOKEN = re.compile(
    rf"""(?P<comment>\#[^\r\n]*)
    |(?P<space>\s+)
    |(?P<iri><(?:[^\x00-\x20<>"{{}}|^`\\]|{_CODE})*>)
    |(?P<string>\"\"\"(?:\"{{0,2}}(?:[^"\\]|{_ESCAPE}))*\"\"\"|'''(?:'{{0,2}}(?:[^'\\]|{_ESCAPE}))*'''
        |\"(?:[^"\\\r\n]|{_ESCAPE})*\"|'(?:[^'\\\r\n]|{_ESCAPE})*')
    |(?P<variable>[?$][{_FIRST}0-9][{_FIRST}0-9\xb7\u0300-\u036f\u203f\u2040]*)
    |(?P<language>@[A-Za-z]+(?:-+[A-Za-z\d]+)*)
    |(?P<name>(?:[{_FIRST}](?:[{_NEXT}.-]*[{_NEXT}-])?)?:
        (?:(?:[{_FIRST}0-9:]|{_LOCAL})(?:(?:[{_NEXT}:.-]|{_LOCAL})*(?:[{_NEXT}:-]|{_LOCAL}))?)?)
    |(?P<number>\d+\.?\d*[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?|\d+\.\d+|\d+)
    |(?P<word>[{_FIRST}][{_NEXT}]*)
    |(?P<mark>\^\^|&&|\|\||!=|<=|>=|<<|>>|.)""",
    re.VERBOSE | re.DOTALL,
)
REMOTE = ("SERVICE", "LOAD")
"""What makes a store call out: the keyword of federated queries, and the update that fetches a file."""


class Token(StrEnum):
    """What a token of SPARQL is; `name` is one with a prefix, `word` a keyword or function, `mark` the rest."""

    COMMENT = "comment"
    SPACE = "space"
    IRI = "iri"
    STRING = "string"
    VARIABLE = "variable"
    LANGUAGE = "language"
    NAME = "name"
    NUMBER = "number"
    WORD = "word"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Placed:
    """A token: its kind, its text as written, and the offset where it begins."""

    kind: Token
    text: str
    start: int

    @property
    def end(self) -> int:
        """The offset behind it."""
        return self.start + len(self.text)


def tokens(query: str) -> Iterator[Placed]:
    """Every token of `query`, comments and blanks with them: put together, they are the query again.

    Args:
        query: a query or an update, which may be wrong.

    Returns:
        The tokens in their order. `<` begins an IRI wherever one can be read there, as the grammar of SPARQL has it.

    Example:
        >>> [token.text for token in tokens("ASK{?a a ex:Hub}") if token.kind is not Token.SPACE]
        ['ASK', '{', '?a', 'a', 'ex:Hub', '}']
    """
    for match in _TOKEN.finditer(query):
        yield Placed(Token(str(match.lastgroup)), match[0], match.start())


def written(query: str) -> list[Placed]:
    """The tokens of `query` without comments and blanks."""
    return [token for token in tokens(query) if token.kind not in {Token.COMMENT, Token.SPACE}]


def forbidden(query: str) -> Placed | None:
    """The first word that calls out: SERVICE, or LOAD.

    Oxigraph reads keywords without a blank between them (`SERVICESILENT`), so a word is told by what it contains; no
    other keyword contains these.

    Example:
        >>> forbidden("SELECT * { SERVICE <http://example.org/> { ?service ?p 'SERVICE' } }").start
        11
        >>> forbidden("SELECT ?service { ?service ex:service service:x } # SERVICE")
    """
    if not _spelled(query):
        return None
    return next((t for t in tokens(query) if t.kind is Token.WORD and _spelled(t.text)), None)


def refuse_remote(query: str, prefixes: dict[str, str] | None = None, *, update: bool = False) -> None:
    """See that a query or an update asks no other server for anything.

    Where the letters stand in names or IRIs alone, Oxigraph itself is asked whether it reads a keyword in them (it does
    in `SERVICE:x{}`): with other letters in their place throughout, the query must still be one. That is tried on an
    empty store.

    Args:
        query: as the user gave it.
        prefixes: those that it is asked with.
        update: whether it is an update.

    Raises:
        KgError: it does, or might.

    Example:
        >>> refuse_remote("ASK { ?s ?p ?o }")
        >>> refuse_remote("LOAD <http://example.org/a.ttl>", update=True)
        Traceback (most recent call last):
        kg.errors.KgError: LOAD calls out to another server (allow it with --federated)
    """
    found = forbidden(query)
    if found is not None:
        keyword = next(word for word in REMOTE if word in found.text.upper())
        raise KgError(f"{keyword} calls out to another server", "allow it with --federated")
    if _spelled(query) and not _reads(_respelled(query), prefixes or {}, update):
        raise KgError(
            "this is no SPARQL, unless the letters of SERVICE or LOAD are read as a keyword inside a name",
            "mend the query; calls to other servers are allowed with --federated",
        )


def _spelled(text: str) -> bool:
    upper = text.upper()
    return any(word in upper for word in REMOTE)


def _respelled(query: str) -> str:
    """`query` with other letters for those of the keywords: different ones for each way to write them."""
    longest = max(map(len, re.findall("[xX]+", query)), default=0)
    return re.sub(
        "|".join(REMOTE),
        lambda match: "x" * (longest + 1) + "".join("u" if letter.isupper() else "l" for letter in match[0]),
        query,
        flags=re.IGNORECASE | re.ASCII,
    )


def _reads(query: str, prefixes: dict[str, str], update: bool) -> bool:
    store = Store()
    try:
        (store.update if update else store.query)(query, prefixes=prefixes)
    except SyntaxError:
        return False
    except (OSError, RuntimeError, ValueError):
        pass  # it was read, and failed later
    return True
