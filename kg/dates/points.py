"""The forms in which a single time is written, each with what it amounts to.

The first form that fits and yields something counts, so longer ones come first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kg.dates import absolute, relative
from kg.dates.calendar import Calendar, Context
from kg.dates.forms import Found, fit
from kg.dates.stretch import Stretch, moved
from kg.dates.words import Word

Point = Calendar | Stretch
Maker = Callable[[Found, Context], Point | None]

FORMS: tuple[tuple[str, Maker], ...] = (
    ("weekday? number|ordinal month year bc|ad", absolute.calendar),
    ("month year bc|ad", absolute.calendar),
    ("weekday? number|ordinal month year|short", absolute.calendar),
    ("weekday? date", absolute.figures),
    ("month year|short", absolute.calendar),
    ("year bc|ad", absolute.calendar),
    ("season year", relative.season),
    ("ordinal unit year", absolute.part),
    ("units year", absolute.decade),
    ("units number|short age", absolute.decade),
    ("units number|short ordinal unit", absolute.decade),
    ("units number|short", absolute.decade),
    ("ordinal unit bc|ad?", absolute.century),
    ("unit ordinal bc|ad?", absolute.century),
    ("age", absolute.age),
    ("last|next|this? weekday? number|ordinal month last|next?", absolute.calendar),
    ("last|next|this month", absolute.calendar),
    ("month last|next?", absolute.calendar),
    ("last|next|this weekday part?", absolute.calendar),
    ("weekday last|next part?", absolute.calendar),
    ("weekday number part?", absolute.calendar),
    ("weekday part?", absolute.calendar),
    ("moment part?", relative.moment),
    ("this part", relative.today),
    ("number unit|units ago", relative.ago),
    ("between number unit|units", relative.ahead),
    ("latest|next number unit|units", relative.some),
    ("number latest|next unit|units", relative.some),
    ("latest unit", relative.latest),
    ("unit last|next|this", relative.beside),
    ("last|next|this unit", relative.beside),
    ("season last|next|this", relative.season),
    ("last|next|this season", relative.season),
    ("year", absolute.calendar),
    ("short", absolute.calendar),
)


def point_at(words: Sequence[Word], place: int, context: Context) -> Iterator[tuple[Point, int]]:
    """The times that may begin at `place`, the likeliest first, each with the place after its last word."""
    for form, make in FORMS:
        fitting = fit(words, place, form)
        if fitting is not None:
            found, end = fitting
            point = make(found, context)
            if point is not None:
                yield point, end


def bare_day(words: Sequence[Word], place: int) -> tuple[Calendar, int] | None:
    """The first day of "dal 3 al 5 marzo": a number that takes its month from what follows."""
    if place < len(words) and words[place].kind in {"number", "ordinal"} and 1 <= words[place].number <= 31:
        return Calendar(day=words[place].number), place + 1
    return None


def running(words: Sequence[Word], place: int, context: Context) -> tuple[Stretch, int] | None:
    """ "Entro l'anno": the unit that is running."""
    # what follows makes it another one: "l'anno scolastico"
    if context.written is None or place != len(words) - 1 or words[place].kind != "unit":
        return None
    stretch = moved(context.written, words[place].name, 0)
    return (stretch, place + 1) if stretch else None


def counted(words: Sequence[Word], place: int, context: Context, direction: int) -> tuple[Stretch, int] | None:
    """ "Entro due anni", "da due anni": so many units from the day of the article."""
    fitting = fit(words, place, "number unit|units")
    if fitting is None:
        return None
    stretch = relative.away(fitting[0], context, direction)
    return (stretch, fitting[1]) if stretch else None
