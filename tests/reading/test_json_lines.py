"""One article a line: under whatever usual names its parts are kept, and a broken line spoils no other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import KgError
from kg.reading import read_articles
from kg.reading.found import Failure, Input
from kg.reading.json_lines import read_json_lines
from kg.values import Source

TEXT = "Il sindaco della città ha aperto il ponte davanti a molte persone."
MORE = "Poi il governo ha pubblicato un documento sui lavori della società."


def read(folder: Path, *lines: Any) -> tuple[list[Source], list[tuple[str, KgError]]]:
    """The articles of `lines`, and the failures by name."""
    path = folder / "notizie.jsonl"
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), "utf8")
    told: list[tuple[str, KgError]] = []
    sources = list(read_articles(str(path), failed=lambda called, error: told.append((called, error))))
    return sources, told


def one(folder: Path, **values: Any) -> Source:
    (source,), told = read(folder, {"text": TEXT} | values)
    assert told == []
    return source


def test_each_line_is_an_article_with_what_is_known_of_it(tmp_path: Path) -> None:
    values = {
        "id": "ponte-1",
        "title": "Il ponte è aperto",
        "text": f"{TEXT}\n\n{MORE}",
        "date": "2011-03-15T10:00:00Z",
        "author": "Ada Neri",
        "source": "La Gazzetta",
        "url": "https://gazzetta.example.org/ponte",
        "lang": "it",
    }
    (first, second), told = read(tmp_path, values, {"text": MORE})
    assert told == []
    assert first.text == f"Il ponte è aperto\n\n{TEXT}\n\n{MORE}"
    assert [(block.kind, block.text) for block in first.blocks] == [
        ("title", "Il ponte è aperto"),
        ("paragraph", TEXT),
        ("paragraph", MORE),
    ]
    assert (first.id, first.title, first.date, first.author, first.publisher, first.origin, first.lang) == (
        "ponte-1",
        "Il ponte è aperto",
        "2011-03-15",
        "Ada Neri",
        "La Gazzetta",
        "https://gazzetta.example.org/ponte",
        "it",
    )
    assert (second.id, second.title, second.text, second.origin) == ("notizie-2", "", MORE, "notizie.jsonl")


@pytest.mark.parametrize("key", ["text", "body", "content", "Text", "article_body", "articleBody", "maintext", "testo"])
def test_the_text_has_many_names(tmp_path: Path, key: str) -> None:
    (source,), _ = read(tmp_path, {key: TEXT})
    assert source.text == TEXT


@pytest.mark.parametrize("key", ["title", "headline", "Titolo"])
def test_the_title_has_many_names(tmp_path: Path, key: str) -> None:
    assert one(tmp_path, **{key: "Un ponte"}).title == "Un ponte"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *[("date", "2011-03-15"), ("datePublished", "2011-03-15T23:00:00+01:00"), ("published_at", "15 marzo 2011")],
        *[("pubDate", "Tue, 15 Mar 2011 10:00:00 GMT"), ("data", "15/03/2011"), ("published", 1300147200)],
        *[("created", 1300147200000), ("date", "20110315"), ("date", 20110315)],
    ],
)
def test_a_day_is_read_in_the_ways_in_which_files_keep_it(tmp_path: Path, key: str, value: Any) -> None:
    assert one(tmp_path, **{key: value}).date == "2011-03-15"


@pytest.mark.parametrize("value", ["ieri", "", None, 7, -1, 1e300, True, {}, ["2011"], "31/31/2011"])
def test_what_is_no_day_leaves_the_article_without(tmp_path: Path, value: Any) -> None:
    assert one(tmp_path, date=value).date is None


@pytest.mark.parametrize(
    ("value", "author"),
    [
        ("Ada Neri", "Ada Neri"),
        (["Ada Neri", "Ugo Bini"], "Ada Neri; Ugo Bini"),
        ([{"@type": "Person", "name": "Ada Neri"}, {"name": "Ugo Bini"}], "Ada Neri; Ugo Bini"),
        ({"name": "Ada  Neri\n"}, "Ada Neri"),
        ([], ""),
        (None, ""),
    ],
)
def test_authors_are_a_name_a_list_or_objects(tmp_path: Path, value: Any, author: str) -> None:
    assert one(tmp_path, authors=value).author == author


@pytest.mark.parametrize(
    ("values", "origin", "publisher"),
    [
        ({"source": "https://a.example.org/1"}, "https://a.example.org/1", ""),
        ({"source": "ANSA"}, "notizie.jsonl", "ANSA"),
        (
            {"source": {"id": None, "name": "ANSA"}, "link": "https://a.example.org/1"},
            "https://a.example.org/1",
            "ANSA",
        ),
        ({"url": "javascript:alert(1)", "publisher": "ANSA"}, "notizie.jsonl", "ANSA"),
    ],
)
def test_a_source_is_an_address_or_a_publisher(
    tmp_path: Path, values: dict[str, Any], origin: str, publisher: str
) -> None:
    source = one(tmp_path, **values)
    assert (source.origin, source.publisher) == (origin, publisher)


def test_a_title_that_the_text_begins_with_is_not_said_twice(tmp_path: Path) -> None:
    source = one(tmp_path, title="Un ponte", text=f"Un ponte\n\n{TEXT}")
    assert source.text == f"Un ponte\n\n{TEXT}"
    assert one(tmp_path, title="Il sindaco").text == f"Il sindaco\n\n{TEXT}"


def test_a_line_in_another_language_is_told_by_its_own_word_or_by_its_words(tmp_path: Path) -> None:
    english = "The mayor of the city opened the new bridge yesterday in front of many people."
    sources, told = read(tmp_path, {"text": TEXT, "lang": "fr"}, {"text": english}, {"text": MORE, "language": "it-IT"})
    assert [source.id for source in sources] == ["notizie-3"]
    assert ["in French, not in Italian" in told[0][1].problem, "in English, not in Italian" in told[1][1].problem] == [
        True,
        True,
    ]


def test_a_broken_line_is_told_by_its_number_and_the_rest_goes_on(tmp_path: Path) -> None:
    bad = ['{"text": "a', "[1, 2]", '{"title": "Senza testo"}', '{"text": ""}', '{"text": "\\ud800 mezzo"}', "[" * 9999]
    sources, told = read(tmp_path, {"text": TEXT}, *bad, "", {"text": MORE})
    assert [source.id for source in sources] == ["notizie-1", "notizie-9"]
    assert sorted(called.rsplit("/", 1)[1] for called, _ in told) == [f"notizie.jsonl line {n}" for n in range(2, 8)]
    problems = " ".join(str(error) for _, error in told)
    for part in (
        "is broken JSON at character 10",
        "is no JSON object",
        "has no text (keep it under",
        "half a character",
    ):
        assert part in problems


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        ([""], "no article in"),
        (['{"subject": {}, "object": {}}'] * 5, "line 1' has no text"),
        (['{"text": 1}'], "line 1' has no text"),
    ],
)
def test_a_file_without_any_article_is_one_failure(tmp_path: Path, lines: list[str], problem: str) -> None:
    sources, told = read(tmp_path, *lines)
    assert (sources, len(told)) == ([], 1)
    assert problem in told[0][1].problem


def test_line_ends_within_strings_end_no_line(tmp_path: Path) -> None:
    path = tmp_path / "notizie.jsonl"
    path.write_bytes(b'{"text": "%s\xe2\x80\xa8Poi.\xc2\x85"}\r\n{"text": "%s"}\r\n' % (TEXT.encode(), MORE.encode()))
    assert [source.id for source in read_articles(str(path))] == ["notizie-1", "notizie-2"]


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["text", "title", "date", "author", "url", "id", "x"]),
            st.recursive(
                st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(),
                lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
                max_leaves=5,
            ),
        )
        | st.text()
    )
)
def test_any_values_are_articles_or_failures(lines: list[Any]) -> None:
    data = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    try:
        found = list(read_json_lines(Input("a.jsonl", data.encode("utf8", "surrogatepass"), "utf-8")))
    except KgError:
        return
    for item in found:
        assert isinstance(item, Failure) or all(item.text[b.start : b.end] == b.text for b in item.blocks)
