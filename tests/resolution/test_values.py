"""Dates and amounts become typed values of the precision that the text gives."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.resolution.values import amount_value, date_value
from kg.values import Value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("dal 3 marzo 1987", Value("1987-03-03", "date")),
        ("il 1° maggio 2020", Value("2020-05-01", "date")),
        ("nel settembre 2013", Value("2013-09", "gYearMonth")),
        ("nell'agosto del 2001", Value("2001-08", "gYearMonth")),
        ("Entro il 2022", Value("2022", "gYear")),
    ],
)
def test_a_date_keeps_the_precision_it_is_written_with(text: str, value: Value) -> None:
    assert date_value(text, "it") == value


@pytest.mark.parametrize(
    "text", ["lunedì", "nel marzo", "il 31 febbraio 2020", "dal 2018 al 2020", "2020-2022", "12 maggio"]
)
def test_what_is_no_single_date_has_no_value(text: str) -> None:
    assert date_value(text, "it") is None


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2099, 12, 31)))
def test_every_full_date_is_read_back(day: date) -> None:
    from babel.dates import format_date

    assert date_value(format_date(day, "d MMMM y", locale="it"), "it") == Value(day.isoformat(), "date")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10.000.000", Value("10000000", "integer")),
        ("€ 10.000.000", Value("10000000", "integer", "EUR")),
        ("500.000 euro", Value("500000", "integer", "EUR")),
        ("35%", Value("35", "integer", "%")),
        ("7,3 miliardi di dollari", Value("7300000000", "integer", "USD")),
        ("quasi 100 milioni di utenti", Value("100000000", "integer", "utenti")),
        ("1,8%", Value("1.8", "decimal", "%")),
        ("76 anni", Value("76", "integer", "anni")),
    ],
)
def test_an_amount_has_a_number_and_a_unit(text: str, value: Value) -> None:
    assert amount_value(text, "it") == value


def test_words_without_a_figure_are_no_amount() -> None:
    assert amount_value("parecchi utenti", "it") is None
