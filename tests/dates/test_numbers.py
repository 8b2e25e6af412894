"""Numbers in words and in Roman figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.dates.numbers import number_of, roman_of


@pytest.mark.parametrize(
    ("word", "number"),
    [
        *[("uno", 1), ("due", 2), ("ventuno", 21), ("ventidue", 22), ("ventotto", 28), ("ventitré", 23)],
        *[("vent'", 20), ("quarant'", 40), ("cento", 100), ("centouno", 101), ("duecento", 200)],
        *[("mille", 1000), ("millenovecentosessantotto", 1968), ("duemila", 2000), ("duemilaventi", 2020)],
    ],
)
def test_a_number_word_is_read_as_the_words_it_is_made_of(word: str, number: int) -> None:
    assert number_of(word, "it") == number


@pytest.mark.parametrize("word", ["gatto", "treno", "", "seicentesco", "uno" * 100])
def test_other_words_are_no_numbers(word: str) -> None:
    assert number_of(word, "it") is None


@pytest.mark.parametrize(("word", "number"), [("I", 1), ("IV", 4), ("XV", 15), ("XIX", 19), ("MCMLXVIII", 1968)])
def test_roman_figures(word: str, number: int) -> None:
    assert roman_of(word) == number


@pytest.mark.parametrize("word", ["", "IIII", "VX", "xv", "CI.", "Mille"])
def test_other_letters_are_no_roman_figures(word: str) -> None:
    assert roman_of(word) is None


@given(st.text(max_size=50))
def test_no_word_breaks_the_reading(word: str) -> None:
    number_of(word, "it")
    roman_of(word)
