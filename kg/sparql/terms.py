"""RDF terms as a reader wants to see them: IRIs short, literals without quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pyoxigraph import BlankNode, Literal, NamedNode

from kg.sparql.answer import Term

# what may stand behind a prefix in a query, so that what is shown can be typed; queries allow more with backslashes
_LOCAL = re.compile(r"(?:[\w-]|%[0-9A-Fa-f]{2})(?:(?:[\w.-]|%[0-9A-Fa-f]{2})*(?:[\w-]|%[0-9A-Fa-f]{2}))?")
_XSD = "http://www.w3.org/2001/XMLSchema#"
NUMBERS = frozenset(f"{_XSD}{name}" for name in ("integer", "decimal", "double", "float", "nonNegativeInteger"))


@dataclass(frozen=True, slots=True)
class Shortener:
    """Shortens IRIs with prefixes.

    Args:
        prefixes: namespaces by prefix.
    """

    prefixes: Mapping[str, str]

    def __call__(self, iri: str) -> str:
        """The IRI with a prefix where one fits and the rest may stand in a query, else in angle brackets."""
        fitting = [(len(space), prefix, space) for prefix, space in self.prefixes.items() if iri.startswith(space)]
        for length, prefix, _ in sorted(fitting, reverse=True):
            if _LOCAL.fullmatch(iri, length):
                return f"{prefix}:{iri[length:]}"
        return f"<{iri}>"


def shown(term: Term | None, short: Shortener, tagged: bool = False) -> str:
    """A term as text, not yet safe for a terminal.

    Args:
        term: what to show.
        short: shortens IRIs.
        tagged: whether to show the language of a text.

    Example:
        >>> shown(NamedNode("https://schema.org/name"), Shortener({"schema": "https://schema.org/"}))
        'schema:name'
        >>> shown(Literal("Pechino", language="it"), Shortener({}), tagged=True)
        'Pechino @it'
    """
    if term is None:
        return ""
    if isinstance(term, NamedNode):
        return short(term.value)
    if isinstance(term, Literal):
        return f"{term.value} @{term.language}" if tagged and term.language else term.value
    if isinstance(term, BlankNode):
        return str(term)
    return " ".join(("<<", *(shown(part, short, tagged) for part in (term.subject, term.predicate, term.object)), ">>"))


def is_number(term: Term | None) -> bool:
    """Whether a term is a number, which stands on the right of its column.

    Example:
        >>> is_number(Literal(3)), is_number(Literal("3"))
        (True, False)
    """
    return isinstance(term, Literal) and term.datatype.value in NUMBERS


def mixes_languages(terms: Iterable[Term | None]) -> bool:
    """Whether texts of more than one language stand among the terms."""
    return len({term.language for term in terms if isinstance(term, Literal) and term.language}) > 1
