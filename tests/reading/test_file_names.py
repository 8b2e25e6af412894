"""Whatever an article is called, its results get names that every file system takes and that differ."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.building import unique
from kg.reading import read_article, safe_name
from kg.values import Source


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("pechino-blockchain", "pechino-blockchain"),
        ("Città aperta", "Città-aperta"),
        ("Citta\u0300 aperta", "Città-aperta"),
        ("a_b__c", "a-b-c"),
        ("../../etc/passwd", "etc-passwd"),
        ("..", "article"),
        ("", "article"),
        ("???", "article"),
        (".nascosto", "nascosto"),
        ("a\nb\x1b[31m\0c", "a-b-31m-c"),
        ("a\u202eb\ud800c", "a-b-c"),
        ("C:\\temp\\x", "C-temp-x"),
        ("rapporto.v2", "rapporto.v2"),
        ("-rf", "rf"),
        ("北京", "北京"),
        ("con", "article-con"),
        ("NUL.dati", "article-NUL.dati"),
        ("contratto", "contratto"),
    ],
)
def test_hostile_names_are_made_harmless(stem: str, name: str) -> None:
    assert safe_name(stem) == name


@given(st.text(st.characters()))
def test_every_name_is_a_short_plain_file_name(stem: str) -> None:
    name = safe_name(stem)
    assert re.fullmatch(r"[^\W_]([\w.-]*\w)?", name)
    assert len(name.encode()) <= 130
    assert Path(name).name == name
    assert safe_name(name) == name


def test_a_very_long_name_is_cut_between_characters() -> None:
    assert safe_name("京" * 100) == "京" * 40


def test_an_article_is_called_by_its_stem(tmp_path: Path) -> None:
    path = tmp_path / "Città \x1b[31m aperta.txt"
    path.write_text("La Cina costruisce una città.")
    source = read_article(str(path))
    assert (source.id, source.origin) == ("Città-31m-aperta", path.name)


def sources(*ids: str) -> list[Source]:
    return [Source(id_, "testo", "it", ()) for id_ in ids]


def test_articles_of_one_name_get_numbers() -> None:
    assert [s.id for s in unique(sources("a", "a", "a-2", "a", "b"))] == ["a", "a-2", "a-2-2", "a-3", "b"]


def test_names_that_differ_in_capitals_only_get_numbers_too() -> None:
    assert [s.id for s in unique(sources("Roma", "roma"))] == ["Roma", "roma-2"]


@given(st.lists(st.sampled_from(["a", "A", "a-2", "a-2-2", "merged", "ß", "ss"])))
def test_names_always_differ(ids: list[str]) -> None:
    named = [s.id.casefold() for s in unique(sources(*ids))]
    assert len(set(named)) == len(ids)
