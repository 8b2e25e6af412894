"""The facts as a table of pandas."""

from __future__ import annotations

import csv
import io
import sys

import pytest

from kg import KgError, KnowledgeGraph
from kg.exporting.table import COLUMNS, to_csv
from kg.values import Knowledge
from tests.sample import knowledge

FRAME = KnowledgeGraph(knowledge()).to_pandas()


def test_a_row_is_a_fact_and_the_columns_are_those_of_the_csv() -> None:
    assert tuple(FRAME.columns) == COLUMNS
    assert list(FRAME["id"]) == ["f1", "f2", "f3", "f4"]
    assert FRAME.loc[1, ["subject_label", "label_en", "object_label"]].tolist() == [
        "OKCoin",
        "headquartered in",
        "Hainan",
    ]


def test_the_cells_say_what_the_csv_says() -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(knowledge()))))
    for (_, row), cells in zip(FRAME.iterrows(), rows, strict=True):
        assert {name: str(row[name]) for name in COLUMNS} == cells


def test_numbers_are_numbers_and_kinds_are_words() -> None:
    assert FRAME["confidence"].mean() == pytest.approx(0.75)
    assert str(FRAME["start"].dtype) == "Int64"
    assert list(FRAME.groupby("modality").size().items()) == [("actual", 3), ("desired", 1)]
    assert {type(kind) for kind in FRAME["subject_type"]} == {str}


def test_a_graph_without_facts_is_an_empty_table_with_the_same_columns() -> None:
    frame = KnowledgeGraph(Knowledge("empty", (), (), (), ())).to_pandas()
    assert (len(frame), list(frame.dtypes)) == (0, list(frame.dtypes))
    assert tuple(frame.columns) == COLUMNS


def test_without_pandas_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(KgError, match=r"pandas is not installed .*kg\[pandas\]"):
        KnowledgeGraph(knowledge()).to_pandas()
