"""Texts, dates and amounts as RDF literals; a value that its type does not allow is no literal."""

from __future__ import annotations

import re
from calendar import monthrange
from decimal import Decimal

from rdflib import XSD, Literal

from kg.rdf.prefixes import EDTF
from kg.values import Value

_YEAR = r"-?(?:[1-9]\d{4,}|\d{4})"
_MONTH = r"(?:0[1-9]|1[0-2])"
_DAY = r"(?:0[1-9]|[12]\d|3[01])"
_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?"
_ZONE = r"(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?"
_FORMS = {
    "date": rf"{_YEAR}-{_MONTH}-{_DAY}{_ZONE}",
    "dateTime": rf"{_YEAR}-{_MONTH}-{_DAY}T{_CLOCK}{_ZONE}",
    "decimal": r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)",
    "double": r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?",
    "duration": r"-?P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?",
    "gDay": rf"---{_DAY}{_ZONE}",
    "gMonth": rf"--{_MONTH}{_ZONE}",
    "gMonthDay": rf"--{_MONTH}-{_DAY}{_ZONE}",
    "gYear": rf"{_YEAR}{_ZONE}",
    "gYearMonth": rf"{_YEAR}-{_MONTH}{_ZONE}",
    "integer": r"[+-]?\d+",
    "time": rf"{_CLOCK}{_ZONE}",
}
_LOOSE = {"double", "dateTime", "time"}
"""Types of which kg writes fewer forms than XML Schema has: NaN, 24:00:00."""
_EDTF_DATE = r"(?:-?\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?|-?\d\dXX|\d{3}X)"
"""A date of ISO 8601-2 as far as kg writes it: day, month, season or year, perhaps about right; decade, century."""
_EDTF = rf"{_EDTF_DATE}|{_EDTF_DATE}/(?:{_EDTF_DATE}|\.\.)|\.\./{_EDTF_DATE}"
_NUMBERS = ("decimal", "integer")
_DATES = ("date", "dateTime", "gYearMonth", "gYear")


def text(words: str, lang: str | None = None) -> Literal:
    """A text, in language `lang` where given; halves of surrogate pairs, which no file can hold, become U+FFFD."""
    return Literal(re.sub(r"[\ud800-\udfff]", "\ufffd", words), lang=lang)


def typed(value: Value) -> Literal | None:
    """A value in its XSD type, or as EDTF; `None` where the type is unknown or does not allow it.

    Example:
        >>> typed(Value("2019", "gYear"))
        rdflib.term.Literal('2019', datatype=rdflib.term.URIRef('http://www.w3.org/2001/XMLSchema#gYear'))
        >>> str(typed(Value("2010/2015", "EDTF")).datatype)
        'http://id.loc.gov/datatypes/edtf/EDTF'
        >>> typed(Value("2021-02-30", "date")) is None
        True
    """
    if value.datatype == "EDTF":
        return Literal(value.lexical, datatype=EDTF.EDTF) if re.fullmatch(_EDTF, value.lexical, re.ASCII) else None
    form = _FORMS.get(value.datatype)
    if form is None or not re.fullmatch(form, value.lexical, re.ASCII) or not _in_calendar(value):
        return None
    lexical = _canonical(value.lexical) if value.datatype in _NUMBERS else value.lexical
    return Literal(lexical, datatype=XSD[value.datatype], normalize=False)


def is_allowed(literal: Literal) -> bool:
    """Whether the type of a literal has its lexical form; what types rdflib does not know allow anything.

    Example:
        >>> is_allowed(Literal("-0043-03-15", datatype=XSD.date)), is_allowed(Literal("x", datatype=XSD.gYear))
        (True, False)
    """
    name = (literal.datatype or XSD.string).removeprefix(str(XSD))
    if typed(Value(str(literal), name)) is not None:
        return True
    return name not in _FORMS.keys() - _LOOSE and not literal.ill_typed


def date(words: str) -> Literal:
    """The date of an article: a day, a moment, a month or a year where it reads as one, else a text."""
    found = (typed(Value(words, datatype)) for datatype in _DATES)
    return next((literal for literal in found if literal is not None), text(words))


def count(number: int) -> Literal:
    """An offset or an index."""
    return Literal(str(number), datatype=XSD.nonNegativeInteger)


def share(number: float) -> Literal:
    """A number between 0 and 1, to three places."""
    return Literal(Decimal(str(round(float(number), 3))))


def _canonical(number: str) -> str:
    """The one form that XML Schema gives a number, so that every store keeps it as it is written.

    https://www.w3.org/TR/xmlschema11-2/#decimal-lexical-mapping
    """
    whole, _, part = number.lstrip("+-").partition(".")
    plain = (whole.lstrip("0") or "0") + (f".{digits}" if (digits := part.rstrip("0")) else "")
    return f"-{plain}" if number.startswith("-") and plain != "0" else plain


def _in_calendar(value: Value) -> bool:
    """Whether the month has the day."""
    day = re.match(r"(-?\d{4,})-(\d\d)-(\d\d)", value.lexical)
    if value.datatype not in {"date", "dateTime"} or day is None:
        return True
    year, month, number = (int(part[-4:]) for part in day.groups())
    # the calendar repeats every 400 years, and the last four digits keep the place in that cycle
    return number <= monthrange(year % 400 + 2000, month)[1]
