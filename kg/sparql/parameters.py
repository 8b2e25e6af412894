"""Variables of a query given values: as terms in a VALUES clause of its pattern, never as pasted text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from pyoxigraph import Literal, NamedNode

from kg.errors import KgError
from kg.rdf import Iris
from kg.sparql.tokens import Placed, Token, written
from kg.values import Entity, Fact, Source

HALF = re.compile(r"[\ud800-\udfff]")
"""Halves of a character, which no query can hold."""
XSD = "http://www.w3.org/2001/XMLSchema#"


def bound(sparql: str, values: Mapping[str, NamedNode | Literal]) -> str:
    """A query that asks only for what holds where its variables have these values.

    They are bound at the beginning of its outermost pattern. A group inside that only filters by one does not see it,
    as with any variable of SPARQL.

    Args:
        sparql: a SELECT, ASK, CONSTRUCT or DESCRIBE that is well formed.
        values: a term for each variable, by its name without `?`.

    Raises:
        KgError: the query has no such variable, or no pattern that could begin with values.

    Example:
        >>> bound("ASK { ?who ?p ?o }", {"who": NamedNode("urn:polo")})
        'ASK { VALUES ?who { <urn:polo> } ?who ?p ?o }'
    """
    if not values:
        return sparql
    read = written(sparql)
    variables = {token.text[1:] for token in read if token.kind is Token.VARIABLE}
    for name in values:
        if name not in variables:
            known = ", ".join(f"?{variable}" for variable in sorted(variables)) or "none"
            raise KgError(f"the query has no variable ?{name}", f"it has {known}")
    place = _pattern(read)
    clauses = "".join(f" VALUES ?{name} {{ {term} }}" for name, term in values.items())
    return f"{sparql[:place]}{clauses}{sparql[place:]}"


def term_of(value: object, iris: Iris) -> NamedNode | Literal:
    """A value of Python as a term: entities, facts and articles by their IRIs, the rest as literals.

    Raises:
        KgError: there is no term for it.

    Example:
        >>> term_of(True, Iris()).value, term_of("Pechino", Iris()).value
        ('true', 'Pechino')
    """
    match value:
        case NamedNode() | Literal():
            return value
        case Entity():
            return NamedNode(str(iris.entity(value.id)))
        case Fact():
            return NamedNode(str(iris.statement(value.id)))
        case Source():
            return NamedNode(str(iris.document(value.id)))
        case datetime() | date():
            kind = "dateTime" if isinstance(value, datetime) else "date"
            return Literal(value.isoformat(), datatype=NamedNode(XSD + kind))
        case Decimal():
            return Literal(f"{value:f}", datatype=NamedNode(XSD + "decimal"))
        case bool() | int() | float():
            return Literal(value)
        case str() if not HALF.search(value):
            return Literal(value)
    raise KgError(f"no term for {value!r}", "give text, a number, a day, an entity, or a term of pyoxigraph")


def _pattern(read: list[Placed]) -> int:
    """The offset behind the brace that opens the outermost pattern."""
    words = [token.text.upper() for token in read]
    form = next((word for word in words if word in {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}), "")
    skipped = form == "CONSTRUCT"  # its first group is the template
    if skipped and words[words.index(form) + 1 : words.index(form) + 2] != ["{"]:
        raise KgError("a CONSTRUCT without a template takes no values", "write CONSTRUCT { … } WHERE { … }")
    depth = 0
    for token in read:
        if token.kind is not Token.MARK:
            continue
        if token.text == "{" and depth == 0 and not skipped:
            return token.start + 1
        depth += (token.text in "({") - (token.text in ")}")
        skipped = skipped and not (token.text == "}" and depth == 0)
    raise KgError("the query has no pattern that could take values", "write one with WHERE { … }")
