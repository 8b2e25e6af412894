"""Which graphs a query or an update is about: what it says itself, and what the SPARQL protocol says beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pyoxigraph import NamedNode

from kg.errors import KgError
from kg.sparql.tokens import Placed, Token, written

KEYWORDS = frozenset(
    {"ADD", "ALL", "BASE", "CLEAR", "COPY", "CREATE", "DATA", "DEFAULT", "DELETE", "DROP", "GRAPH", "INSERT"}
    | {"INTO", "LOAD", "MOVE", "NAMED", "PREFIX", "SILENT", "TO", "USING", "VERSION", "WHERE", "WITH"}
)
"""The words that may stand in an update outside its braces."""


def graph_names(iris: Iterable[str]) -> list[NamedNode]:
    """The graphs that a request names.

    Raises:
        KgError: a name is no IRI.

    Example:
        >>> graph_names(["http://example.org/a"])
        [<NamedNode value=http://example.org/a>]
    """
    names = []
    for iri in iris:
        try:
            names.append(NamedNode(iri))
        except ValueError as error:
            raise KgError(f"not the IRI of a graph: {iri!r}", "give an absolute one") from error
    return names


def names_dataset(query: str) -> bool:
    """Whether a query names its graphs itself, with FROM.

    Example:
        >>> names_dataset("SELECT * FROM <http://example.org/a> { ?s ?p 'FROM' }")
        True
    """
    return any(token.kind is Token.WORD and "FROM" in token.text.upper() for token, _ in _outside_braces(query))


def with_dataset(update: str, using: Sequence[NamedNode], using_named: Sequence[NamedNode]) -> str:
    """An update whose every pattern is matched in the graphs that the protocol names.

    Args:
        update: one or several operations.
        using: graphs that together are the default graph.
        using_named: graphs that GRAPH finds.

    Returns:
        The update with USING clauses; the same where no graph is named.

    Raises:
        KgError: the update names graphs itself, with USING or WITH.

    Example:
        >>> with_dataset("DELETE WHERE { ?s ?p 1 }", graph_names(["http://example.org/a"]), [])
        'DELETE { ?s ?p 1 } USING <http://example.org/a> WHERE { ?s ?p 1 }'
    """
    clauses = [f"USING {name}" for name in using] + [f"USING NAMED {name}" for name in using_named]
    if not clauses:
        return update
    parts, done, before = [], 0, ""
    for token, closing in _outside_braces(update):
        word = token.text.upper() if token.kind is Token.WORD else ""
        if word in {"USING", "WITH"}:
            raise KgError(f"the update names its graphs with {word}", "name them there or in the request, not in both")
        if word and word not in KEYWORDS:
            raise KgError(f"unexpected '{token.text}' in the update", "put a blank between keywords")
        if word == "WHERE":
            pattern = update[token.end : closing].strip() + " " if before == "DELETE" else ""
            parts += [update[done : token.start], pattern, " ".join(clauses), " "]
            done = token.start
        before = word
    return "".join([*parts, update[done:]])


def _outside_braces(text: str) -> Iterator[tuple[Placed, int]]:
    """The tokens outside all braces, each with the offset behind the group in braces that follows it (or the end)."""
    found = written(text)
    ends, depth, end = [len(text)] * len(found), 0, len(text)
    depths = []
    for token in found:
        depth -= token.text == "}" and token.kind is Token.MARK
        depths.append(depth)
        depth += token.text == "{" and token.kind is Token.MARK
    for index in reversed(range(len(found))):
        if depths[index] == 0 and found[index].text == "}":
            end = found[index].end
        ends[index] = end
    for token, level, closing in zip(found, depths, ends, strict=True):
        if level == 0:
            yield token, closing
