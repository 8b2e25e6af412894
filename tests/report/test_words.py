"""Reports in two languages: the same words in each, numbers and times as they are written there."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import KgError
from kg.report import report, to_markdown
from kg.report.words import time, words_in
from tests.sample import knowledge

TABLES = json.loads(files("kg.report").joinpath("words.json").read_text("utf8"))


def holes(words: Any) -> set[str]:
    """The places in a sentence, or in all of a list, that something is put into."""
    return set(re.findall(r"\{\d\}", json.dumps(words)))


def test_every_word_is_there_in_both_languages_with_the_same_places() -> None:
    english, italian = TABLES["en"], TABLES["it"]
    assert english.keys() == italian.keys()
    left = {"amountOne", "amountMany", "allOne"}
    assert [key for key in english if key not in left and holes(english[key]) != holes(italian[key])] == []
    assert [key for key in english if len(english[key]) != len(italian[key]) and isinstance(english[key], list)] == []


def test_an_italian_report_uses_the_names_of_the_article() -> None:
    text = to_markdown(report(knowledge(), lang="it"))
    assert r"Pechino crea polo [\[1\]](#f1)" in text
    assert "Beijing" not in text


def test_names_without_an_english_one_are_told_in_their_own_language() -> None:
    assert r"OKCoin *ha sede da* 2019" in to_markdown(report(knowledge()))


def test_a_language_without_words_is_refused_with_those_known() -> None:
    with pytest.raises(KgError, match=r"no reports in language 'fr' \(choose among en, it\)"):
        report(knowledge(), lang="fr")


@pytest.mark.parametrize(
    ("number", "digits", "english", "italian"),
    [(1234, 0, "1,234", "1.234"), (0.5, 2, "0.50", "0,50"), (1234567.891, 1, "1,234,567.9", "1.234.567,9")],
)
def test_numbers_have_the_separators_of_the_language(number: float, digits: int, english: str, italian: str) -> None:
    assert [words_in(lang).number(number, digits) for lang in ("en", "it")] == [english, italian]


@pytest.mark.parametrize(
    ("when", "english", "italian"),
    [
        ("2019-05-27", "27 May 2019", "27 maggio 2019"),
        ("2019-13-45", "2019-13-45", "2019-13-45"),
        ("../2022", "until 2022", "fino a 2022"),
        ("1975/..", "since 1975", "da 1975"),
        ("1996/1998-02", "1996 to February 1998", "da 1996 a febbraio 1998"),
        ("2005-23", "autumn 2005", "autunno 2005"),
        ("198X", "1980s", "anni 1980"),
        ("-0043", "44 BC", "44 a.C."),
        ("0476", "476", "476"),
    ],
)
def test_times_are_told_in_the_words_of_the_language(when: str, english: str, italian: str) -> None:
    assert [time(when, words_in(lang)) for lang in ("en", "it")] == [english, italian]


@pytest.mark.parametrize(
    "when", ["/", "//", "~", "../..", "X", "-", "--", "2019-02-30", "99999", "2019~/..", "../../..", "0000-01-01"]
)
def test_odd_times_are_no_error(when: str) -> None:
    assert isinstance(time(when, words_in("en")), str)


@given(st.text(alphabet="0123456789-/.~X", max_size=12))
def test_no_time_is_an_error(when: str) -> None:
    assert isinstance(time(when, words_in("it")), str)
