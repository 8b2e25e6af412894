"""A stretch of time between two dates of any precision, written as XML Schema has it or, where it cannot, as EDTF.

EDTF is the profile of ISO 8601-2 that the Library of Congress keeps (https://www.loc.gov/standards/datetime/):
`2010/2015` from one year to another, `2015/..` since, `198X` a decade, `14XX` a century, `1987-22` a summer, `1500~`
about that year.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from kg.values import Value

OPEN = ".."
MONTHS = {"month": 1, "quarter": 3, "term": 4, "half": 6}
"""How many months a unit has."""
YEARS = {"year": 1, "decade": 10, "century": 100}


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `first` to `last`, both included: dates of EDTF, the same one twice for a single date, `..` for no end."""

    first: str
    last: str

    def to(self, other: Stretch) -> Stretch:
        """From the start of this stretch to the end of `other`."""
        return Stretch(self.first, other.last)

    @property
    def in_order(self) -> bool:
        """Whether it does not end before it starts."""
        if self.first.startswith("-") and self.last.startswith("-"):
            return self.first >= self.last
        return self.first <= self.last

    def value(self) -> Value:
        """The typed value: `date`, `gYearMonth`, `gYear`, `dateTime`, or `EDTF`.

        Example:
            >>> at("2018-02").value(), at("2018").to(at("2020")).value().lexical
            (Value(lexical='2018-02', datatype='gYearMonth', unit=''), '2018/2020')
        """
        if self.first != self.last:
            return Value(f"{self.first}/{self.last}", "EDTF")
        forms = {
            "dateTime": r"\d{4}-\d\d-\d\dT.*",
            "date": r"\d{4}-\d\d-\d\d",
            "gYearMonth": r"\d{4}-(0\d|1[0-2])",
            "gYear": r"\d{4}",
        }
        found = (name for name, form in forms.items() if re.fullmatch(form, self.first))
        # years before Christ are EDTF too, since the two editions of XML Schema count them differently
        return Value(self.first, next(found, "EDTF"))


def at(lexical: str) -> Stretch:
    """The single date `lexical`."""
    return Stretch(lexical, lexical)


def day(moment: date) -> Stretch:
    """One day."""
    return at(moment.isoformat())


def month(year: int, number: int) -> Stretch:
    """One month."""
    return at(f"{year:04}-{number:02}")


def months(year: int, first: int, count: int) -> Stretch:
    """`count` months of a year from the month `first` on: a quarter, a half."""
    return month(year, first).to(month(year, first + count - 1))


def moved(moment: date, unit: str, count: int) -> Stretch | None:
    """The day, week, month, … of the calendar that lies `count` units after the one that holds `moment`.

    Returns:
        None for units without a place in the calendar, and for years that it does not reach.

    Example:
        >>> moved(date(2011, 3, 15), "week", -1), moved(date(2011, 3, 15), "year", -2)
        (Stretch(first='2011-03-07', last='2011-03-13'), Stretch(first='2009', last='2009'))
    """
    try:
        return _moved(moment, unit, count)
    except (OverflowError, ValueError):
        return None


def _moved(moment: date, unit: str, count: int) -> Stretch | None:
    if unit == "day":
        return day(moment + timedelta(days=count))
    if unit in {"week", "weekend"}:
        monday = moment - timedelta(days=moment.weekday()) + timedelta(weeks=count)
        return day(monday + timedelta(days=5 * (unit == "weekend"))).to(day(monday + timedelta(days=6)))
    if unit in MONTHS:
        size = MONTHS[unit]
        year, place = divmod(moment.year * 12 // size + (moment.month - 1) // size + count, 12 // size)
        return months(date(year, 1, 1).year, place * size + 1, size)
    if unit not in YEARS:
        return None
    year = date(moment.year + YEARS[unit] * count, 1, 1).year
    return at({"decade": f"{year // 10:03}X", "century": f"{year // 100:02}XX"}.get(unit, f"{year:04}"))


def around(moment: date, unit: str, before: int, after: int) -> Stretch | None:
    """From `before` units before `moment` to `after` units after it: "nei prossimi cinque anni".

    Example:
        >>> around(date(2011, 3, 15), "year", 0, 5).value().lexical
        '2011/2016'
    """
    if unit in {"week", "weekend"}:
        unit, before, after = "day", before * 7, after * 7
    first, last = moved(moment, unit, -before), moved(moment, unit, after)
    return first.to(last) if first and last else None


def since(start: Stretch) -> Stretch:
    """From the start of `start` on."""
    return Stretch(start.first, OPEN)


def until(end: Stretch) -> Stretch:
    """Up to the end of `end`."""
    return Stretch(OPEN, end.last)


def about(stretch: Stretch) -> Stretch:
    """Not exactly then."""
    return Stretch(
        *(end if end == OPEN or "X" in end else f"{end.rstrip('~')}~" for end in (stretch.first, stretch.last))
    )


def timed(stretch: Stretch, minutes: int) -> Stretch | None:
    """A day at a time of day; None where `stretch` is no single day.

    XML Schema has no shorter form than to the second.
    """
    if stretch.first != stretch.last or not re.fullmatch(r"\d{4}-\d\d-\d\d", stretch.first):
        return None
    return at(f"{stretch.first}T{minutes // 60:02}:{minutes % 60:02}:00")


def valid(year: int, number: int, day_: int) -> date | None:
    """The day, None where the month does not have it."""
    if not 1 <= year <= 9999 or not 1 <= number <= 12 or not 1 <= day_ <= monthrange(year % 400 + 2000, number)[1]:
        return None
    return date(year, number, day_)
