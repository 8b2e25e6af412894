"""What a date or an amount amounts to: "14 febbraio 2018", "entro il 2022", "€ 10.000.000", "100 milioni di utenti".

A date keeps the precision it is written with: a month without a day gives a month, one without a year gives nothing.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache

from babel import Locale
from babel.numbers import NumberFormatError, parse_decimal

from kg.lang.data import load_table
from kg.values import EntityType, Value

YEAR = r"(?<!\d)(?:1\d|20)\d\d(?!\d)"
SYMBOLS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"}


def value_of(label: str, type_: EntityType, lang: str) -> Value | None:
    """The typed value of the entity called `label`, where it is a date or an amount that its label alone tells."""
    if type_ is EntityType.DATE:
        return date_value(label, lang)
    return amount_value(label, lang) if type_ is EntityType.QUANTITY else None


def date_value(text: str, lang: str) -> Value | None:
    """The single date that `text` holds, as `date`, `gYearMonth` or `gYear`; None where there is none or more than one.

    Example:
        >>> date_value("entro il 14 febbraio 2018", "it")
        Value(lexical='2018-02-14', datatype='date', unit='')
        >>> date_value("nel febbraio 2018", "it").lexical, date_value("tra il 2018 e il 2020", "it")
        ('2018-02', None)
    """
    years: list[str] = re.findall(YEAR, text)
    if len(years) != 1 or re.search(r"\d[-–/]\d", text):
        return None
    months = _months(lang)
    match = re.search(rf"(?:(\d{{1,2}})[°º]?\s+)?\b({'|'.join(months)})\s+(?:\w+\s+)?{years[0]}", text.lower())
    if match is None:
        return Value(years[0], "gYear")
    month = months[match[2]]
    if match[1] is None:
        return Value(f"{years[0]}-{month:02}", "gYearMonth")
    try:
        return Value(date(int(years[0]), month, int(match[1])).isoformat(), "date")
    except ValueError:
        return None


def amount_value(text: str, lang: str) -> Value | None:
    """The amount that `text` starts with, as `integer` or `decimal`; its unit is what is counted or a currency code.

    Example:
        >>> amount_value("100 milioni di utenti", "it")
        Value(lexical='100000000', datatype='integer', unit='utenti')
        >>> amount_value("€ 1,5", "it")
        Value(lexical='1.5', datatype='decimal', unit='EUR')
    """
    match = re.match(r"\D{0,12}?([€$£¥])?\s*(\d[\d.,]*\d|\d)\s*(.*)$", text.strip())
    if match is None:
        return None
    symbol, number, rest = match.groups()
    try:
        amount: Decimal = parse_decimal(number, locale=lang, strict=True)
    except (NumberFormatError, ValueError):
        return None
    words: list[str] = rest.split()
    if words and words[0].lower() in _multipliers(lang):
        amount *= _multipliers(lang)[words.pop(0).lower()]
    if words and len(words) > 1 and len(words[0]) == 2:
        words = words[1:]  # the preposition of "milioni di utenti"
    unit = " ".join(words).lower() if len(words) == 1 else " ".join(words)
    amount = amount.normalize()
    whole = amount == amount.to_integral_value()
    return Value(
        f"{amount:f}", "integer" if whole else "decimal", _currencies(lang).get(unit, SYMBOLS.get(symbol or unit, unit))
    )


@cache
def _months(lang: str) -> dict[str, int]:
    return {name.lower(): number for number, name in Locale(lang).months["format"]["wide"].items()}


@cache
def _multipliers(lang: str) -> dict[str, int]:
    return {form: int(factor) for form, factor in load_table(lang, "grammar/multipliers")}


@cache
def _currencies(lang: str) -> dict[str, str]:
    return {row[0]: row[1] for row in load_table(lang, "grammar/currencies")}
