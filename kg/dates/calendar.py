"""A day, a month or a year as written, and the stretch that it is once what was left out is filled in.

"Il 15 marzo" lacks its year, "giovedì" everything: both are placed around the day on which the article was written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kg.dates.stretch import Stretch, at, day, month, valid

REACH = 62
"""Days from the article's own within which "lunedì 14" is looked for."""


@dataclass(frozen=True, slots=True)
class Context:
    """What helps to place a date: when the article was `written`, and whether the text looks `ahead`."""

    written: date | None = None
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """A date as written, with what the words leave out as None; `side` is -1 for last, 1 for next."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    side: int = 0
    christ: bool = True

    def filled_from(self, other: Calendar) -> Calendar:
        """The first of two dates with the month and the year of the second: "dal 3 al 5 marzo 2019".

        Example:
            >>> Calendar(day=3).filled_from(Calendar(2019, 3, 5))
            Calendar(year=2019, month=3, day=3, weekday=None, side=0, christ=True)
        """
        if self.year is not None or self.day is None is self.month or other.month is None:
            return self
        whole = replace(self, month=self.month or other.month, year=other.year)
        if whole.year is not None and (whole.month or 0, whole.day or 0) > (other.month, other.day or 31):
            return replace(whole, year=whole.year - 1)
        return whole


def placed(written: Calendar, context: Context) -> Stretch | None:
    """The stretch that a date is, None where nothing tells its year, its month, or its day.

    Example:
        >>> placed(Calendar(1987, 3), Context()), placed(Calendar(weekday=3), Context(date(2011, 3, 15)))
        (Stretch(first='1987-03', last='1987-03'), Stretch(first='2011-03-10', last='2011-03-10'))
    """
    if written.year is not None:
        return _dated(written, written.year)
    if context.written is None:
        return None
    if written.month is not None and written.day is not None:
        return _nearest_day(written, written.month, written.day, context.written, context.ahead)
    if written.month is not None:
        return _nearest_month(written, written.month, context.written, context.ahead)
    if written.weekday is not None:
        return _nearest_weekday(written, written.weekday, context.written, context.ahead)
    return None


def _dated(written: Calendar, year: int) -> Stretch | None:
    if not written.christ:
        # the year before the year 1 is the year 0, and the calendar repeats every 400 years
        parts = [f"{part:02}" for part in (written.month, written.day) if part is not None]
        exists = valid(2000 + (1 - year) % 400, written.month or 1, written.day or 1) is not None
        before = f"{'-' if year > 1 else ''}{year - 1:04}"
        return at("-".join([before, *parts])) if year > 0 and exists else None
    if written.month is None:
        return at(f"{year:04}") if year > 0 else None
    if written.day is None:
        return month(year, written.month)
    moment = valid(year, written.month, written.day)
    return day(moment) if moment else None


def _nearest_day(written: Calendar, number: int, day_: int, today: date, ahead: bool) -> Stretch | None:
    years = (valid(year, number, day_) for year in range(today.year - 1, today.year + 2))
    moments = [m for m in years if m and (written.weekday is None or m.weekday() == written.weekday)]
    if written.side:
        moments = [m for m in moments if (m - today).days * written.side > 0]
    elif ahead:
        moments = [m for m in moments if m >= today]
    return _nearest(moments, today)


def _nearest_month(written: Calendar, number: int, today: date, ahead: bool) -> Stretch | None:
    places = [(year, (year - today.year) * 12 + number - today.month) for year in range(today.year - 1, today.year + 2)]
    if written.side:
        places = [(year, away) for year, away in places if away * written.side > 0]
    elif ahead:
        places = [(year, away) for year, away in places if away >= 0]
    year = min(places, key=lambda place: (abs(place[1]), place[1]))[0]
    return month(year, number)


def _nearest_weekday(written: Calendar, number: int, today: date, ahead: bool) -> Stretch | None:
    if written.day is not None:
        days = (today + timedelta(days=n) for n in range(-REACH, REACH + 1))
        moments = [m for m in days if (m.day, m.weekday()) == (written.day, number)]
        return _nearest([m for m in moments if not ahead or m >= today], today)
    if written.side > 0 or (written.side == 0 and ahead):
        return day(today + timedelta(days=(number - today.weekday() - 1) % 7 + 1))
    return day(today - timedelta(days=(today.weekday() - number - 1) % 7 + 1))


def _nearest(moments: Iterable[date], today: date) -> Stretch | None:
    """The nearest of several days, the earlier of two as near."""
    nearest = min(moments, key=lambda m: (abs((m - today).days), m), default=None)
    return day(nearest) if nearest else None
