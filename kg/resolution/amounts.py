"""What an amount comes to: "€ 10.000.000", "100 milioni di utenti", "35%"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from babel.numbers import NumberFormatError, parse_decimal

from kg.lang.data import load_table
from kg.values import Value

SYMBOLS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"}


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
def _multipliers(lang: str) -> dict[str, int]:
    return {form: int(factor) for form, factor in load_table(lang, "grammar/multipliers")}


@cache
def _currencies(lang: str) -> dict[str, str]:
    return {row[0]: row[1] for row in load_table(lang, "grammar/currencies")}
