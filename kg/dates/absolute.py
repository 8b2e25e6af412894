"""Dates that the words themselves give, at most without their year: "14 febbraio", "il XV secolo", "anni Ottanta"."""

from __future__ import annotations

from kg.dates.calendar import Calendar, Context
from kg.dates.forms import Found, side_of
from kg.dates.stretch import MONTHS, Stretch, at, months, valid

OLD = 30
"""Without an article's date, "'68" is of the last century and "'12" of either."""


def calendar(found: Found, context: Context) -> Calendar | None:
    """ "Lunedì 14 marzo 2011", "il 1° maggio", "marzo scorso", "nel 1452", "nel '68"."""
    number = found.get("number") or found.get("ordinal")
    year = found["year"].number if "year" in found else None
    if "short" in found:
        year = _full_year(found["short"].number, context)
        if year is None:
            return None
    if number is not None and not 1 <= number.number <= 31:
        return None
    weekday = found.get("weekday")
    # "il lunedì" is every Monday
    if weekday is not None and weekday.bound and number is None and not side_of(found) and "this" not in found:
        return None
    return Calendar(
        year,
        found["month"].number if "month" in found else None,
        number.number if number is not None else None,
        weekday.number if weekday is not None else None,
        side_of(found),
        "bc" not in found,
    )


def _full_year(short: int, context: Context) -> int | None:
    if context.written is None:
        return 1900 + short if short >= OLD else None
    return 2000 + short if 2000 + short <= context.written.year else 1900 + short


def figures(found: Found, context: Context) -> Calendar | None:
    """ "15/03/2011"."""
    number = found["date"].number
    year, month, day_ = number // 10000, number // 100 % 100, number % 100
    return Calendar(year, month, day_) if valid(year, month, day_) else None


def part(found: Found, context: Context) -> Stretch | None:
    """ "Il primo trimestre del 2020"."""
    unit, number = found["unit"].name, found["ordinal"].number
    size = MONTHS.get(unit, 0)
    if size < 2 or not 1 <= number <= 12 // size:
        return None
    return months(found["year"].number, (number - 1) * size + 1, size)


def century(found: Found, context: Context) -> Stretch | None:
    """ "Il XV secolo": by the usual count, from 1400 to 1499."""
    number = found["ordinal"].number
    if found["unit"].name != "century" or not 1 <= number <= 21:
        return None
    return at(f"{'-' if 'bc' in found else ''}{number - 1:02}XX")


def age(found: Found, context: Context) -> Stretch:
    """ "Il Quattrocento"."""
    return at(f"{found['age'].number:02}XX")


def decade(found: Found, context: Context) -> Stretch | None:
    """ "Gli anni Ottanta", "gli anni '80", "gli anni Trenta dell'Ottocento", "gli anni 2000"."""
    if found["units"].name != "year" or ("unit" in found and found["unit"].name != "century"):
        return None
    if "year" in found:
        return at(f"{found['year'].number // 10}X") if found["year"].number % 10 == 0 else None
    number = (found.get("short") or found["number"]).number
    if number == 2000:
        return at("200X")
    if not 20 <= number <= 90 or number % 10:
        return None
    hundreds = found["age"].number if "age" in found else 19
    if "ordinal" in found:
        hundreds = found["ordinal"].number - 1
    return at(f"{hundreds:02}{number // 10}X")
