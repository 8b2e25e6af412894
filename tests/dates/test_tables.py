"""The tables of time words are sorted, and no word stands in one twice."""

from __future__ import annotations

from importlib import resources

import pytest

from kg.lang.data import load_table

COLUMNS = {"date_words": {2, 3}, "numbers": {2}, "times": {2}}


@pytest.mark.parametrize("name", COLUMNS)
def test_a_table_is_sorted_and_no_word_stands_twice(name: str) -> None:
    rows = load_table("it", f"grammar/{name}")
    words = [row[0] for row in rows]
    assert list(rows) == sorted(rows)
    assert len(set(words)) == len(words)
    assert {len(row) for row in rows} <= COLUMNS[name]


@pytest.mark.parametrize("name", COLUMNS)
def test_a_table_opens_with_what_it_holds_and_its_licence(name: str) -> None:
    text = resources.files("kg.lang").joinpath("it", "grammar", f"{name}.tsv").read_text("utf8")
    notes = [line for line in text.splitlines() if line.startswith("#")]
    assert text.startswith("# ")
    assert "Apache-2.0" in notes[-1]
