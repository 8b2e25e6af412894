"""Names and predicates are compared by the words that carry them."""

from __future__ import annotations

import pytest
from matching import name_key, name_keys, predicate_keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("La Repubblica", "repubblica"),
        ("nella sua città", "Città"),
        ("l’azienda", "l'azienda"),
        ("«Il Sole 24 Ore»", "sole 24 ore"),
        ("the European Union", "European Union"),
        ("Washington D.C.", "washington d.c"),
    ],
)
def test_what_leads_in_and_marks_do_not_count_in_a_name(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), [("presidente", "ex presidente"), ("sede di Roma", "sede Roma")])
def test_every_other_word_counts_in_a_name(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_a_name_of_leading_words_only_keeps_its_last() -> None:
    assert name_key("La Loro") == "loro"


def test_words_in_brackets_may_be_there_or_not() -> None:
    assert name_keys(["[vecchia] sede [di Roma]"]) == {
        "sede",
        "vecchia sede",
        "sede di roma",
        "vecchia sede di roma",
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [("investire in", "investire nei"), ("essere nominato", "nominato da"), ("avere sede in", "sede a")],
)
def test_prepositions_and_auxiliaries_do_not_count_in_a_predicate(one: str, other: str) -> None:
    assert predicate_keys(one) & predicate_keys(other)


@pytest.mark.parametrize(("one", "other"), [("essere", "avere"), ("di", "in"), ("comprare", "vendere")])
def test_predicates_without_other_words_are_compared_as_they_are(one: str, other: str) -> None:
    assert not predicate_keys(one) & predicate_keys(other)
