"""Front matter tells title, date, author and source, in the simple YAML that people write, flaws and all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.reading import read_text
from kg.reading.front_matter import front_matter
from kg.values import Source

TEXT = "Il ponte sul fiume è stato aperto dal sindaco della città davanti a molte persone."


def read(*lines: str, body: str = TEXT) -> Source:
    matter = "\n".join(lines)
    return read_text(f"---\n{matter}\n---\n\n{body}\n", "ponte", markdown=True, origin="ponte.md")


def test_all_that_it_says_is_kept() -> None:
    source = read(
        "title: Il ponte è aperto",
        "date: 2011-03-15",
        "author: Ada Neri",
        "publisher: La Gazzetta",
        "url: https://gazzetta.example.org/ponte",
        "slug: altro-nome",
        body=f"# Un titolo\n\n{TEXT}",
    )
    assert (source.title, source.date, source.author, source.publisher, source.origin, source.id) == (
        "Un titolo",
        "2011-03-15",
        "Ada Neri",
        "La Gazzetta",
        "https://gazzetta.example.org/ponte",
        "ponte",
    )


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("title: Un ponte", "Un ponte"),
        ('title: "Un ponte: il caso"', "Un ponte: il caso"),
        ("title: Un ponte: il caso", "Un ponte: il caso"),
        ("Title: 'L''Aquila'  ", "L''Aquila"),
        ("title: Un ponte # da rivedere", "Un ponte"),
        ("titolo: L'Aquila", "L'Aquila"),
    ],
)
def test_a_title_that_stands_only_there_is_read_where_it_stands(line: str, title: str) -> None:
    source = read("layout: post", line, "date: 2011-03-15")
    first = source.blocks[0]
    assert (source.title, first.kind, first.text) == (title, "title", title)
    assert source.text[first.start : first.end] == title


@pytest.mark.parametrize(
    "lines",
    [
        ["authors: [Ada Neri, 'Ugo Bini']"],
        ["authors:", "  - Ada Neri", '  - "Ugo Bini"', "tags:", "  - ponti"],
        ["authors:", "- Ada Neri", "- Ugo Bini"],
    ],
)
def test_authors_may_be_a_list(lines: list[str]) -> None:
    assert read(*lines).author == "Ada Neri; Ugo Bini"


def test_a_path_is_no_address() -> None:
    assert read("url: /2011/ponte/", "title: Un ponte").origin == "ponte.md"


@given(st.text(st.sampled_from("---\n:'\"[] ,#abtitle\r|>&*")))
def test_whatever_stands_there_is_read(matter: str) -> None:
    text = f"---\ntitle: x\n{matter}\n---\n{TEXT}"
    assert isinstance(front_matter(text).title, str)
    source = read_text(text, markdown=True)
    assert all(len(source.text[b.start : b.end]) == len(b.text) for b in source.blocks)
