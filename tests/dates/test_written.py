"""Times as an article writes them become values of the precision they have, and no more."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from kg.dates import date_value, joint_value
from kg.rdf import literals
from kg.values import Value

DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(2099, 12, 31))


def lexical(words: str) -> str | None:
    """The value of words that need no article's date."""
    value = date_value(words, "it")
    return value.lexical if value else None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("il 14 febbraio 2018", Value("2018-02-14", "date")),
        ("il 1° maggio 2020", Value("2020-05-01", "date")),
        ("il primo maggio 2020", Value("2020-05-01", "date")),
        ("il sedici novembre duemila", Value("2000-11-16", "date")),
        ("lunedì 15 marzo 2011", Value("2011-03-15", "date")),
        ("15/03/2011", Value("2011-03-15", "date")),
        ("marzo 1987", Value("1987-03", "gYearMonth")),
        ("nell’agosto del 2001", Value("2001-08", "gYearMonth")),
        ("nel 1452", Value("1452", "gYear")),
        ("nel 476", Value("0476", "gYear")),
        ("nel '68", Value("1968", "gYear")),
        ("alle 21:30 del 15 marzo 2011", Value("2011-03-15T21:30:00", "dateTime")),
        ("il 15 marzo 2011 alle ore 9", Value("2011-03-15T09:00:00", "dateTime")),
    ],
)
def test_a_date_keeps_the_precision_it_is_written_with(words: str, value: Value) -> None:
    assert date_value(words, "it") == value


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("dal 2010 al 2015", "2010/2015"),
        ("tra il 2018 e il 2020", "2018/2020"),
        ("2018-2020", "2018/2020"),
        ("nel biennio 2018–2020", "2018/2020"),
        ("nella stagione 2018/19", "2018/2019"),
        ("dal 3 al 5 marzo 2019", "2019-03-03/2019-03-05"),
        ("dal 28 febbraio al 2 marzo 2019", "2019-02-28/2019-03-02"),
        ("dal 3 dicembre al 5 gennaio 2019", "2018-12-03/2019-01-05"),
        ("tra marzo e giugno 2019", "2019-03/2019-06"),
        ("nella notte tra il 5 e il 6 gennaio 2019", "2019-01-05/2019-01-06"),
        ("dagli anni Sessanta agli anni Ottanta", "196X/198X"),
        ("dal XV al XVII secolo", "14XX/16XX"),
        ("nel primo trimestre del 2020", "2020-01/2020-03"),
        ("nel secondo semestre 2019", "2019-07/2019-12"),
    ],
)
def test_a_range_runs_from_its_first_date_to_its_last(words: str, edtf: str) -> None:
    assert date_value(words, "it") == Value(edtf, "EDTF")


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("entro il 2022", "../2022"),
        ("fino al settembre 2013", "../2013-09"),
        ("prima del 1945", "../1945"),
        ("dal 1998", "1998/.."),
        ("a partire dal 3 marzo 1987", "1987-03-03/.."),
        ("dopo il 2018", "2018/.."),
    ],
)
def test_a_bound_leaves_the_other_end_open(words: str, edtf: str) -> None:
    assert date_value(words, "it") == Value(edtf, "EDTF")


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("negli anni Ottanta", "198X"),
        ("negli anni '80", "198X"),
        ("nei primi anni Ottanta", "198X"),
        ("negli anni Trenta dell'Ottocento", "183X"),
        ("negli anni trenta del XX secolo", "193X"),
        ("negli anni Duemila", "200X"),
        ("nel XV secolo", "14XX"),
        ("nel quindicesimo secolo", "14XX"),
        ("nel secolo XV", "14XX"),
        ("nel Quattrocento", "14XX"),
        ("nel III secolo a.C.", "-02XX"),
        ("nel 44 a.C.", "-0043"),
        ("il 15 marzo 44 a.C.", "-0043-03-15"),
        ("nel marzo 44 a.C.", "-0043-03"),
        ("nell'estate del 1987", "1987-22"),
        ("intorno al 1500", "1500~"),
    ],
)
def test_decades_centuries_seasons_and_rough_years_are_no_single_year(words: str, edtf: str) -> None:
    assert date_value(words, "it") == Value(edtf, "EDTF")


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("fine 2019", "2019"),
        ("agli inizi del 2019", "2019"),
        ("a metà marzo 2019", "2019-03"),
        ("la sera del 15 marzo 2011", "2011-03-15"),
        ("nella seconda metà del Novecento", "19XX"),
        ("nel corso del 2019", "2019"),
    ],
)
def test_a_vague_part_is_no_more_than_the_whole_it_is_part_of(words: str, whole: str) -> None:
    assert lexical(words) == whole


@pytest.mark.parametrize(
    "words",
    [
        *["il 31 febbraio 2020", "il 29 febbraio 2019", "il 15/13/2011"],
        *["nel 2018 e nel 2020", "dal 2020 al 2018"],
        *["durante la guerra", "per tre giorni", "in serata", "ogni anno", "il giorno dopo", "due anni dopo"],
        *["un anno dopo la vittoria del 2018", "alla vigilia del voto del 4 marzo 2018"],
        *["quattrocento persone", "76 anni", "alle 21:30", "sei"],
    ],
)
def test_what_the_words_do_not_settle_has_no_value(words: str) -> None:
    assert lexical(words) is None


@pytest.mark.parametrize(
    "words", ["ieri", "lunedì", "due anni fa", "il mese scorso", "il 1° maggio", "a marzo", "entro l'anno"]
)
def test_without_the_date_of_the_article_nothing_is_told_from_it(words: str) -> None:
    assert lexical(words) is None


def test_words_after_a_date_do_not_matter() -> None:
    assert lexical("nel quarto trimestre del 2016 7.000.000 di nuovi abbonati") == "2016-10/2016-12"


def test_the_times_of_a_clause_are_read_together() -> None:
    assert joint_value(("Il 5 luglio 2016", "alle ore 05:53"), "it") == Value("2016-07-05T05:53:00", "dateTime")
    assert joint_value(("nel 2011", "il 3 marzo 2011"), "it") == Value("2011-03-03", "date")
    assert joint_value(("Nel 1969", "il 12 dicembre"), "it", date(2011, 3, 15)) == Value("1969-12-12", "date")
    assert joint_value(("nel 2015", "nel 2019"), "it") is None
    assert joint_value((), "it") is None


@given(DAYS, st.sampled_from(["d MMMM y", "EEEE d MMMM y", "d MMM y", "dd/MM/y", "dd.MM.y", "y-MM-dd"]))
def test_every_written_day_is_read_back(day: date, form: str) -> None:
    assert date_value(format_date(day, form, locale="it"), "it") == Value(day.isoformat(), "date")


@given(DAYS)
def test_every_written_month_and_year_is_read_back(day: date) -> None:
    assert date_value(format_date(day, "MMMM y", locale="it"), "it") == Value(f"{day:%Y-%m}", "gYearMonth")
    assert date_value(f"nel {day.year}", "it") == Value(str(day.year), "gYear")


@given(DAYS, DAYS)
def test_every_range_of_days_is_read_back(one: date, other: date) -> None:
    first, last = sorted((one, other))
    words = " ".join(
        f"{preposition} {format_date(day, 'd MMMM y', locale='it')}"
        for preposition, day in (("dal", first), ("al", last))
    )
    found = date_value(words, "it")
    assert found is not None
    assert found.lexical == (f"{first}/{last}" if first != last else str(first))


WORDS = (
    "il nel dal al tra e fa 15 3 2018 '80 XV marzo lunedì ieri anni anno due scorso prossimo secolo alle ore 21:30 - / "
    "° a.C. entro fine prima dopo dei estate"
)


@given(st.lists(st.sampled_from([*WORDS.split(), "²", "9" * 5000, "١٢"]), max_size=8), st.none() | DAYS, st.booleans())
def test_whatever_the_words_the_value_is_one_that_its_type_allows(
    words: list[str], day: date | None, ahead: bool
) -> None:
    value = date_value(" ".join(words), "it", day, ahead=ahead)
    assert value is None or literals.typed(value) is not None


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    value = date_value(text, "it", date(2011, 3, 15))
    assert value is None or literals.typed(value) is not None
