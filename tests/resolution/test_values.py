"""Dates and amounts become typed values of the precision that the text gives."""

from __future__ import annotations

from datetime import date

import pytest

from kg.resolution.amounts import amount_value
from kg.resolution.values import value_of
from kg.values import EntityType, Value


def test_what_the_label_of_an_entity_amounts_to_goes_by_its_type() -> None:
    assert value_of("febbraio 2018", EntityType.DATE, "it") == Value("2018-02", "gYearMonth")
    assert value_of("2018 euro", EntityType.QUANTITY, "it") == Value("2018", "integer", "EUR")
    assert value_of("2018", EntityType.WORK, "it") is None


def test_a_date_told_from_the_article_needs_the_date_of_the_article() -> None:
    assert value_of("ieri", EntityType.DATE, "it", date(2011, 3, 15)) == Value("2011-03-14", "date")
    assert value_of("ieri", EntityType.DATE, "it") is None


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
