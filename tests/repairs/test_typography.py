"""Typographic variants are folded without losing the place of any character."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.parsing.typography import collapse, fold


def test_apostrophes_quotes_dashes_and_spaces_become_plain() -> None:
    assert fold("l’“aula” – «vuota»\u00a0…") == 'l\'"aula" - "vuota" …'


def test_letters_with_accents_stay() -> None:
    assert fold("perché città È") == "perché città È"


def test_runs_of_white_space_become_one_space() -> None:
    assert collapse("il\n\n  faro\tspento") == ("il faro spento", [0, 1, 2, *range(6, 17)])


@given(st.text())
def test_folding_keeps_every_character_at_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert all(one == other for one, other in zip(text, fold(text), strict=True) if one.isalnum() and one != "ʼ")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters() | st.sampled_from(" \n\t\u00a0")))
def test_collapsing_tells_where_each_character_was(text: str) -> None:
    short, places = collapse(text)

    assert len(short) == len(places)
    assert places == sorted(set(places))
    assert all(
        text[place] == char or (char == " " and text[place].isspace())
        for char, place in zip(short, places, strict=True)
    )


@given(st.text(alphabet="ab \n\t"))
def test_collapsing_loses_no_word_and_leaves_no_double_space(text: str) -> None:
    short, _ = collapse(text)

    assert short.split() == text.split()
    assert "  " not in short


@given(st.text())
def test_collapsing_twice_is_collapsing_once(text: str) -> None:
    short, _ = collapse(text)

    assert collapse(short)[0] == short
