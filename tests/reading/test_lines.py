"""Lines of a page into paragraphs, and words broken at the end of a line into whole ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.reading.lines import Line, joined, parts_of, without_edges


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["La circo-", "lazione"], "La circolazione"),
        (["La circo\u2010", "lazione"], "La circolazione"),
        (["La circo\u00ad", "lazione"], "La circolazione"),
        (["in Emilia-", "Romagna"], "in Emilia-Romagna"),
        (["il Covid-", "19 è"], "il Covid-19 è"),
        (["il trattato italo-", "francese"], "il trattato italo-francese"),
        (["una frase –", "così"], "una frase – così"),
        (["una frase -", "così"], "una frase - così"),
        (["dell'", "area"], "dell' area"),
        (["  prima  ", "", "dopo"], "prima dopo"),
        ([], ""),
    ],
)
def test_lines_are_joined_as_they_were_written(lines: list[str], whole: str) -> None:
    assert joined(lines, {"italo-francese"}) == whole


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_joining_loses_nothing_but_spaces_and_hyphens(lines: list[str]) -> None:
    def letters(words: str) -> list[str]:
        return [char for char in words if not char.isspace() and char not in "-\u00ad\u2010"]

    assert letters(joined(lines)) == letters("".join(lines))


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [Line(0, 72, 700 - 13 * n, 11, words) for n, words in enumerate(["Il ponte della", "città apre oggi a"])]
    right = [Line(0, 300, 700 - 13 * n, 11, words) for n, words in enumerate(["tutte le auto.", "Poi chiude."])]
    assert parts_of([*left, *right])[0][1].startswith("Il ponte della città apre oggi a tutte le auto.")


def test_items_of_a_list_are_paragraphs_without_their_bullet() -> None:
    lines = [Line(0, 72, 700 - 13 * n, 11, words) for n, words in enumerate(["• una prima voce", "lunga", "• e poi"])]
    assert parts_of(lines) == [("paragraph", "una prima voce lunga"), ("paragraph", "e poi")]


@pytest.mark.parametrize("number", ["3", "- 3 -", "Pagina 3", "pag. 3 di 10", "3/10", "iv"])
def test_a_page_number_is_left_out(number: str) -> None:
    text = [Line(0, 72, 700 - 13 * n, 11, "parola") for n in range(6)]
    assert without_edges([*text, Line(0, 300, 30, 9, number)]) == text


def test_a_number_in_the_middle_of_a_page_stays() -> None:
    text = [Line(0, 72, 700 - 13 * n, 11, str(n) if n == 3 else "parola") for n in range(7)]
    assert without_edges(text) == text


def test_no_lines_are_no_text() -> None:
    assert parts_of([]) == []
