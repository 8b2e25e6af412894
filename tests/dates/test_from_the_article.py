"""Times that are told from the day on which the article was written, here Tuesday 15 March 2011."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.dates import date_value

WRITTEN = date(2011, 3, 15)


def told(words: str, *, ahead: bool = False) -> str | None:
    value = date_value(words, "it", WRITTEN, ahead=ahead)
    return value.lexical if value else None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        *[("oggi", "2011-03-15"), ("ieri", "2011-03-14"), ("domani", "2011-03-16"), ("l'altro ieri", "2011-03-13")],
        *[("stamane", "2011-03-15"), ("stamattina", "2011-03-15"), ("questo pomeriggio", "2011-03-15")],
        *[("ieri sera", "2011-03-14"), ("nella giornata di ieri", "2011-03-14"), ("due giorni fa", "2011-03-13")],
        *[("fra tre giorni", "2011-03-18"), ("ieri alle 21.30", "2011-03-14T21:30:00")],
    ],
)
def test_days_are_counted_from_the_article(words: str, day: str) -> None:
    assert told(words) == day


@pytest.mark.parametrize(
    ("words", "value"),
    [
        *[("due anni fa", "2009"), ("vent'anni fa", "1991"), ("tre mesi fa", "2010-12"), ("tra due anni", "2013")],
        *[("l'anno prossimo", "2012"), ("quest'anno", "2011"), ("il mese scorso", "2011-02"), ("fine anno", "2011")],
        *[("tre settimane fa", "2011-02-21/2011-02-27"), ("la settimana prossima", "2011-03-21/2011-03-27")],
        *[("lo scorso fine settimana", "2011-03-12/2011-03-13"), ("nel secolo scorso", "19XX")],
        *[("un secolo fa", "1911~"), ("l'estate scorsa", "2010-22"), ("entro l'anno", "../2011")],
    ],
)
def test_a_unit_is_as_precise_as_its_name(words: str, value: str) -> None:
    assert told(words) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("nei prossimi cinque anni", "2011/2016"),
        ("negli ultimi dieci giorni", "2011-03-05/2011-03-15"),
        ("nell'ultimo anno", "2010/2011"),
        ("nell'ultimo fine settimana", "2011-03-12/2011-03-13"),
        ("da due anni", "2009/.."),
        ("da circa due anni", "2009~/.."),
        ("entro due anni", "../2013"),
        ("entro la fine del mese", "../2011-03"),
    ],
)
def test_an_amount_of_time_before_or_after_the_article_is_a_range(words: str, value: str) -> None:
    assert told(words) == value


@pytest.mark.parametrize(
    ("words", "past", "future"),
    [
        ("giovedì", "2011-03-10", "2011-03-17"),
        ("giovedi", "2011-03-10", "2011-03-17"),
        ("martedì sera", "2011-03-08", "2011-03-22"),
        ("da lunedì a venerdì", "2011-03-07/2011-03-11", "2011-03-21/2011-03-25"),
        ("nella notte tra sabato e domenica", "2011-03-12/2011-03-13", "2011-03-19/2011-03-20"),
        ("il 12 ottobre", "2010-10-12", "2011-10-12"),
        ("a dicembre", "2010-12", "2011-12"),
        ("da gennaio a settembre", "2010-01/2010-09", "2011-01/2011-09"),
    ],
)
def test_what_lacks_its_date_is_the_nearest_before_and_with_a_future_the_next(
    words: str, past: str, future: str
) -> None:
    assert (told(words), told(words, ahead=True)) == (past, future)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("il 1° maggio", "2011-05-01"),
        ("lunedì scorso", "2011-03-14"),
        ("lunedì prossimo", "2011-03-21"),
        ("il 12 marzo scorso", "2011-03-12"),
        ("il prossimo 12 marzo", "2012-03-12"),
        ("lunedì 14", "2011-03-14"),
    ],
)
def test_last_and_next_and_the_nearest_of_the_year(words: str, day: str) -> None:
    assert told(words) == day


@pytest.mark.parametrize(
    "words",
    [
        *["il lunedì", "dal lunedì al venerdì", "ogni lunedì", "lunedì e martedì", "sabato 12 ottobre"],
        *["il giorno dopo", "l'anno successivo", "nei prossimi giorni", "da mesi", "più di due anni fa", "nella notte"],
        *[
            "entro sessanta giorni dalla firma",
            "negli ultimi due anni di vita",
            "entro l'anno scolastico",
            "il prossimo anno scolastico",
        ],
    ],
)
def test_what_is_no_one_time_has_no_value_either(words: str) -> None:
    assert told(words) is None


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)), st.integers(1, 400))
def test_days_ago_and_days_ahead_are_that_far_away(written: date, days: int) -> None:
    before, after = (date_value(words, "it", written) for words in (f"{days} giorni fa", f"fra {days} giorni"))
    assert before is not None
    assert after is not None
    assert before.lexical == (written - timedelta(days=days)).isoformat()
    assert after.lexical == (written + timedelta(days=days)).isoformat()


WEEKDAYS = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)), st.integers(0, 6), st.booleans())
def test_a_weekday_is_within_a_week_on_its_side_of_the_article(written: date, number: int, ahead: bool) -> None:
    value = date_value(WEEKDAYS[number], "it", written, ahead=ahead)
    assert value is not None
    day = date.fromisoformat(value.lexical)
    assert day.weekday() == number
    assert 1 <= (day - written).days * (1 if ahead else -1) <= 7
