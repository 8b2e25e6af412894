"""The page of the vocabulary is made from its Turtle, and leads its reader to every term."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kg.errors import KgError
from kg.rdf import canonical_relations, relation_labels, vocabulary
from kg.rdf.documentation import vocabulary_page

PAGE = Path(__file__).parents[2] / "docs" / "vocabulary.md"


def row_of(name: str, page: str) -> str:
    """The line of the page that describes a term."""
    (row,) = re.findall(rf'^\| <a id="{name}"></a>.*$', page, re.MULTILINE)
    return row


def test_the_page_in_docs_is_the_one_that_the_vocabulary_makes() -> None:
    # python -m kg.rdf.documentation > docs/vocabulary.md
    assert PAGE.read_text("utf8") == vocabulary_page()


def test_the_module_prints_the_page() -> None:
    command = [sys.executable, "-m", "kg.rdf.documentation"]
    printed = subprocess.run(command, capture_output=True, check=True, timeout=300, env={"PYTHONIOENCODING": "utf8"})
    assert printed.stdout.decode("utf8") == vocabulary_page()


def test_every_term_has_its_place_on_the_page_once() -> None:
    anchors = re.findall(r'<a id="(\w+)"></a>', vocabulary_page())
    schemes = {"modalityScheme", "polarityScheme"}
    terms = {str(node).partition("#")[2] for node in vocabulary().subjects()} - {""} - schemes
    assert sorted(anchors) == sorted(terms)


def test_every_link_within_the_page_leads_somewhere() -> None:
    page = vocabulary_page()
    headings = re.findall(r"^#+ (.*)$", page, re.MULTILINE)
    places = {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}
    places |= set(re.findall(r'<a id="(\w+)"></a>', page))
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= places


def test_a_row_tells_labels_ends_kin_and_what_the_relation_is_elsewhere() -> None:
    row = row_of("headquarteredIn", vocabulary_page())
    for told in (
        *relation_labels("headquarteredIn").values(),
        "[Organization](#Organization) → [Place](#Place)",
        "Inverse of [seatOf](#seatOf)",
        "[schema:location](https://schema.org/location)",
        "[wd:P159](https://www.wikidata.org/wiki/Property:P159)",
    ):
        assert told in row


def test_ends_that_always_hold_are_bold() -> None:
    assert "**[Person](#Person)** → **[Person](#Person)**" in row_of("spouseOf", vocabulary_page())


def test_every_row_of_a_table_has_as_many_cells_as_its_head() -> None:
    for table in re.findall(r"(?:^\|.*\n)+", vocabulary_page(), re.MULTILINE):
        widths = {len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}
        assert len(widths) == 1


def test_the_page_moves_with_the_base() -> None:
    page = vocabulary_page("https://example.org/news#")
    assert "kg.example" not in page
    assert "`https://example.org/news#vocabulary/plans`" in page
    assert all(f'<a id="{name}"></a>' in page for name in canonical_relations())


def test_a_base_that_is_none_is_refused() -> None:
    with pytest.raises(KgError, match="not a base"):
        vocabulary_page("news")
