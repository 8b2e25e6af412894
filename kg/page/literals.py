"""Dates and amounts as the parts of RDF literals, for the Turtle that the page gives away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.rdf.literals import text, typed
from kg.rdf.things import VALUES
from kg.values import Entity, Value

if TYPE_CHECKING:
    from rdflib import Literal

Parts = dict[str, str]


def entity_literal(entity: Entity) -> Parts | None:
    """The literal of a date or an amount without its unit, None for any other entity.

    Example:
        >>> from kg.values import EntityType
        >>> entity_literal(Entity("2019", ("2019",), EntityType.DATE, value=Value("2019", "gYear")))
        {'lexical': '2019', 'datatype': 'http://www.w3.org/2001/XMLSchema#gYear'}
    """
    if entity.type not in VALUES:
        return None
    known = typed(replace(entity.value, unit="")) if entity.value else None
    return _parts(text(entity.label, entity.lang) if known is None else known)


def time_literal(value: Value | None) -> Parts | None:
    """The literal of a time, None where there is none or its type does not allow it.

    Example:
        >>> time_literal(Value("2010/2015", "EDTF"))
        {'lexical': '2010/2015', 'datatype': 'http://id.loc.gov/datatypes/edtf/EDTF'}
    """
    known = typed(value) if value else None
    return None if known is None else _parts(known)


def _parts(literal: Literal) -> Parts:
    kind = {"lang": literal.language} if literal.language else {"datatype": str(literal.datatype)}
    return {"lexical": str(literal), **kind}
