"""What a query gives: rows of terms, triples, or yes and no."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

Term: TypeAlias = NamedNode | BlankNode | Literal | Triple
Row: TypeAlias = tuple[Term | None, ...]

TRIPLE = ("subject", "predicate", "object")


class Kind(StrEnum):
    """What kind of query was asked."""

    ROWS = "rows"
    TRIPLES = "triples"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a query.

    Args:
        columns: names of the variables; `subject`, `predicate`, `object` for triples; `answer` for yes and no.
        rows: a term for each column, `None` where a variable has no value.
        kind: rows of a SELECT, triples of a CONSTRUCT or DESCRIBE, the boolean of an ASK.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    kind: Kind = Kind.ROWS

    def __bool__(self) -> bool:
        """Whether there is anything in it; for an ASK, whether it is so."""
        return self.rows[0][0] == TRUE if self.kind is Kind.BOOLEAN else bool(self.rows)

    @property
    def triples(self) -> tuple[Triple, ...]:
        """The triples of a CONSTRUCT or DESCRIBE."""
        return tuple(Triple(*row) for row in self.rows) if self.kind is Kind.TRIPLES else ()  # type: ignore[arg-type]  # no gaps there


TRUE, FALSE = Literal(True), Literal(False)


def of_triples(triples: Iterable[Triple]) -> Answer:
    """Triples as an answer, sorted, each once.

    Example:
        >>> of_triples([]).columns
        ('subject', 'predicate', 'object')
    """
    rows = {(triple.subject, triple.predicate, triple.object) for triple in triples}
    return Answer(TRIPLE, tuple(sorted(rows, key=sort_key)), Kind.TRIPLES)


def of_boolean(value: bool) -> Answer:
    """Yes or no as an answer.

    Example:
        >>> bool(of_boolean(False))
        False
    """
    return Answer(("answer",), ((TRUE if value else FALSE,),), Kind.BOOLEAN)


def sort_key(row: Row) -> tuple[str, ...]:
    """An order of rows that does not depend on how a store keeps them."""
    return tuple("" if term is None else str(term) for term in row)
