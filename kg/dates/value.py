"""From the words of a time to its typed value: ranges, bounds and times of day around single times.

`times.tsv` tells which phrases are times at all; here they are read. What the words do not settle has no value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kg.dates.calendar import Calendar, Context, placed
from kg.dates.points import Point, bare_day, counted, point_at, running
from kg.dates.stretch import Stretch, about, at, since, timed, until
from kg.dates.words import Word, words_of
from kg.values import Value

Read = tuple[Stretch, int]

SPOILING = frozenset({"after", "ago", "and", "anaphoric", "bc", "before", "dash", "month", "number", "ordinal"})
"""What turns the time before it into another one: "il giorno dopo", "lunedì e martedì"."""
FIXED = frozenset({"age", "date", "year"})


def date_value(text: str, lang: str, written: date | None = None, *, ahead: bool = False) -> Value | None:
    """What the time `text` amounts to, in the precision it has; None where the words do not settle it.

    Args:
        text: a time as written, perhaps with its preposition and with words after it.
        lang: the language of the words.
        written: the day on which the article was written; without it "ieri" and "il 1° maggio" have no value.
        ahead: whether the clause tells of what is still to come, so that "giovedì" is the next one.

    Returns:
        A `date`, `gYearMonth`, `gYear` or `dateTime` of XML Schema, or an `EDTF` of ISO 8601-2 for a range, a season,
        a decade, a century, a time that is only bounded or about right.

    Example:
        >>> date_value("il 14 febbraio 2018", "it")
        Value(lexical='2018-02-14', datatype='date', unit='')
        >>> [date_value(words, "it").lexical for words in ("entro il 2022", "dal 2010 al 2015", "negli anni Ottanta")]
        ['../2022', '2010/2015', '198X']
        >>> date_value("due anni fa", "it", date(2011, 3, 15)).lexical, date_value("due anni fa", "it")
        ('2009', None)
    """
    return joint_value((text,), lang, written, ahead=ahead)


def joint_value(phrases: Sequence[str], lang: str, written: date | None = None, *, ahead: bool = False) -> Value | None:
    """What several times of one clause amount to: together, or the most precise one where the others hold it.

    Example:
        >>> joint_value(("nel 2011", "il 3 marzo 2011"), "it").lexical
        '2011-03-03'
        >>> joint_value(("Stamattina", "alle ore 05:53"), "it", date(2016, 7, 5)).lexical
        '2016-07-05T05:53:00'
    """
    context = Context(written, ahead)
    # "Nel 1969 …, il 12 dicembre": each has what the other lacks
    for order in (phrases, phrases[::-1]):
        words = words_of(" ".join(order), lang)
        whole = _read(words, context)
        if whole is not None and (whole[1] == len(words) or len(phrases) == 1):
            return whole[0].value()
    alone = (_read(words_of(phrase, lang), context) for phrase in phrases)
    values = sorted({read[0].value() for read in alone if read}, key=lambda v: (-len(v.lexical), v.lexical))
    best = values[0] if values else None
    return best if best and all(best.lexical.startswith(value.lexical) for value in values) else None


def _read(words: Sequence[Word], context: Context) -> Read | None:
    """The time that `words` begin with, and how many of them it takes."""
    words = [*words]
    minutes, start = _clock(words, 0)
    read = _range(words, start, context) or _bounded(words, start, context) or _single(words, start, context)
    if read is None:
        return None
    stretch, end = read
    if minutes is None:
        minutes, end = _clock(words, end)
    if minutes is not None:
        at_time = timed(stretch, minutes)
        stretch = at_time if at_time is not None else stretch
    fixed = any(word.kind in FIXED for word in words[start:end])
    if end < len(words) and _spoils(words[end], words[end - 1]) and (not fixed or _goes_on(words, end, context)):
        return None
    return stretch, end


def _spoils(word: Word, last: Word) -> bool:
    """Whether `word` makes another time of the one that ends with `last`.

    "Negli ultimi due anni di vita" is not told from the article, "il prossimo anno scolastico" is no year.
    """
    if word.kind in SPOILING or (word.owned and word.kind in {"other", "unit", "units"}):
        return True
    return word.kind == "other" and last.kind in {"unit", "units"}


def _goes_on(words: Sequence[Word], place: int, context: Context) -> bool:
    """Whether another time is joined to the first: "nel 2018 e nel 2020"."""
    return words[place].kind in {"and", "dash"} and _single(words, place + 1, context) is not None


def _clock(words: Sequence[Word], place: int) -> tuple[int | None, int]:
    """A time of day, in minutes: "alle 21:30"."""
    start = _past(words, place, "to", "from")
    if start < len(words) and words[start].kind == "clock":
        return words[start].number, start + 1
    return None, place


def _past(words: Sequence[Word], place: int, *kinds: str) -> int:
    return place + 1 if place < len(words) and words[place].kind in kinds else place


def _is(words: Sequence[Word], place: int, *kinds: str) -> bool:
    return place < len(words) and words[place].kind in kinds


def _range(words: Sequence[Word], place: int, context: Context) -> Read | None:
    """ "Dal 2010 al 2015", "tra il 2018 e il 2020", "2018-2020", "nella notte tra sabato e domenica"."""
    place = _past(words, place, "part", "period")
    if _is(words, place, "from"):
        return _ends(words, place + 1, ("to", "until"), context)
    if _is(words, place, "between"):
        return _ends(words, place + 1, ("and",), context)
    return _ends(words, _past(words, place, "to"), ("dash",), context)


def _ends(words: Sequence[Word], place: int, joints: tuple[str, ...], context: Context) -> Read | None:
    for first, middle in _points(words, place, context):
        if not _is(words, middle, *joints):
            continue
        for last, end in _points(words, _past(words, middle + 1, "to", "from"), context):
            stretch = _joined(_filled(first, last), last, context)
            if stretch is not None:
                return stretch, end
    return None


def _joined(first: Point, last: Point, context: Context) -> Stretch | None:
    """From `first` to `last`; of two that lack their year, or their date, one is placed and the other beside it."""
    one, other = _placed(first, context), _placed(last, context)
    if isinstance(first, Calendar) and isinstance(last, Calendar) and other is not None:
        if first.weekday is not None and last.weekday is not None and first.day is last.day is None:
            one, other = _weekdays(first, last, context)
        elif last.year is None and first.month is not None:
            whole = replace(last, year=int(other.first[:4]))
            one = _placed(first.filled_from(whole), context)
    return one.to(other) if one and other and one.to(other).in_order else None


def _weekdays(first: Calendar, last: Calendar, context: Context) -> tuple[Stretch | None, Stretch | None]:
    """ "Da lunedì a venerdì": the next time ahead, else the last time that is over."""
    near, far = (first, last) if context.ahead else (last, first)
    one = _placed(near, context)
    other = _placed(far, replace(context, written=date.fromisoformat(one.first))) if one else None
    return (one, other) if context.ahead else (other, one)


def _filled(first: Point, last: Point) -> Point:
    """The first of two ends with what it shares with the second: "dal 3 al 5 marzo", "dal XV al XVII secolo"."""
    if isinstance(first, Calendar) and isinstance(last, Calendar):
        return first.filled_from(last)
    if isinstance(first, Calendar) and isinstance(last, Stretch) and first.month is None and first.day is not None:
        century = last.first.removesuffix("XX")
        return at(f"{'-' if century[0] == '-' else ''}{first.day - 1:02}XX") if century != last.first else first
    return first


def _points(words: Sequence[Word], place: int, context: Context) -> list[tuple[Point, int]]:
    """All times that may begin at `place`, a bare day among them."""
    place = _past(words, place, "phase")
    found = list(point_at(words, place, context))
    day = bare_day(words, place)
    return [*found, day] if day else found


def _bounded(words: Sequence[Word], place: int, context: Context) -> Read | None:
    """ "Entro il 2022", "dal 1998", "fino a lunedì", "da due anni"."""
    if _is(words, place, "to") and _is(words, place + 1, "from"):
        place += 1  # "a partire dal 2021"
    if not _is(words, place, "until", "from", "before", "after"):
        return None
    opening = words[place].kind in {"from", "after"}
    start = _past(words, place + 1, "to", "from")
    if _is(words, start, "approx") and words[place].kind == "from":
        read = _bounded([words[place], *words[start + 1 :]], 0, context)  # "da circa due anni"
        return (about(read[0]), read[1] + start) if read else None
    read = counted(words, start, context, -1 if words[place].kind == "from" else 1)
    if read is not None and _is(words, read[1], "from"):
        return None  # "entro sessanta giorni dalla firma"
    if read is not None and words[place].kind in {"from", "until"}:
        return (since if opening else until)(read[0]), read[1]
    read = _single(words, start, context)
    if read is None and words[place].kind == "until":
        read = running(words, start, context)
    goes_on = read is not None and _is(words, read[1], "to", "until") and _points(words, read[1] + 1, context)
    if goes_on and words[place].kind == "from":
        return None  # a range of which the end does not fit
    return ((since if opening else until)(read[0]), read[1]) if read else None


def _single(words: Sequence[Word], place: int, context: Context) -> Read | None:
    """One time, perhaps only about right or only a part of it: "verso il 1500", "fine 2019", "la sera del 15 marzo"."""
    place = _past(words, place, "to")
    if _is(words, place, "approx"):
        read = _single(words, place + 1, context)
        return (about(read[0]), read[1]) if read else None
    for point, end in point_at(words, place, context):
        stretch = _placed(point, context)
        if stretch is not None:
            return stretch, end
    return _within(words, place, context)


def _within(words: Sequence[Word], place: int, context: Context) -> Read | None:
    """ "Agli inizi del 2019", "nella seconda metà del Novecento", "la sera di lunedì", "il giorno 15 marzo"."""
    start = _past(words, place, "ordinal")
    if _is(words, start, "phase"):
        return _single(words, start + 1, context) or running(words, start + 1, context)
    if _is(words, start, "part"):
        return _single(words, start + 1, context)
    if _is(words, start, "unit") and start == place:
        read = _single(words, start + 1, context)
        return read if read and _precision(read[0]) == words[start].name else None
    return None


def _precision(stretch: Stretch) -> str:
    datatype = stretch.value().datatype
    return {"date": "day", "gYearMonth": "month", "gYear": "year"}.get(datatype, "")


def _placed(point: Point, context: Context) -> Stretch | None:
    return placed(point, context) if isinstance(point, Calendar) else point
