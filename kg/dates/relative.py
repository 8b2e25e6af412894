"""Dates told from the day on which the article was written: "ieri", "due anni fa", "il mese scorso"."""

from __future__ import annotations

from kg.dates.calendar import Context
from kg.dates.forms import Found, side_of, unit_of
from kg.dates.stretch import Stretch, about, around, at, day, moved

SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}
"""The month in which each season of ISO 8601-2 begins; Italian speaks of the north."""


def moment(found: Found, context: Context) -> Stretch | None:
    """ "Ieri sera"."""
    return moved(context.written, "day", found["moment"].number) if context.written else None


def today(found: Found, context: Context) -> Stretch | None:
    """ "Questo pomeriggio"."""
    return day(context.written) if context.written else None


def ago(found: Found, context: Context) -> Stretch | None:
    """ "Due anni fa"."""
    return away(found, context, -1)


def ahead(found: Found, context: Context) -> Stretch | None:
    """ "Tra due anni"."""
    return away(found, context, 1)


def away(found: Found, context: Context, direction: int) -> Stretch | None:
    """So many units back or on; "un decennio fa" is about right."""
    number, unit = found["number"].number, unit_of(found)
    if context.written is None or unit == "weekend":
        return None
    if unit in {"decade", "century"}:
        years = moved(context.written, "year", direction * number * (10 if unit == "decade" else 100))
        return about(years) if years else None
    return moved(context.written, unit, direction * number)


def some(found: Found, context: Context) -> Stretch | None:
    """ "Nei prossimi cinque anni", "negli ultimi due mesi"."""
    side, number, unit = side_of(found), found["number"].number, unit_of(found)
    if context.written is None or unit in {"decade", "century"}:
        return None
    return around(context.written, unit, number if side < 0 else 0, number if side > 0 else 0)


def latest(found: Found, context: Context) -> Stretch | None:
    """ "Nell'ultimo anno": up to the day of the article; "nell'ultimo fine settimana": the one before it."""
    if context.written is None or found["unit"].name in {"decade", "century"}:
        return None
    if found["unit"].name == "weekend":
        return moved(context.written, "weekend", -1)
    return around(context.written, found["unit"].name, 1, 0)


def beside(found: Found, context: Context) -> Stretch | None:
    """ "Il mese scorso", "quest'anno", "la settimana prossima", "il secolo scorso"."""
    return moved(context.written, found["unit"].name, side_of(found)) if context.written else None


def season(found: Found, context: Context) -> Stretch | None:
    """ "L'estate del 1987", "l'estate scorsa"."""
    number = found["season"].number
    if "year" in found:
        return at(f"{found['year'].number:04}-{number}")
    # a winter lies in two years, and which of them names it nobody can tell
    if context.written is None or number == max(SEASON_STARTS):
        return None
    since = context.written.month - SEASON_STARTS[number]
    years = {-1: -(since <= 2), 0: 0, 1: int(since >= 0)}[side_of(found)]
    return at(f"{context.written.year + years:04}-{number}")
