"""`import kg` gives what the command does, as functions."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace

import pytest

import kg
from tests.handmade import pipeline

TEXT = "La Cina costruisce una città. OKCoin usa Bitcoin."


def test_everything_announced_is_there() -> None:
    assert all(hasattr(kg, name) for name in kg.__all__)
    assert kg.__all__ == sorted(kg.__all__)
    with pytest.raises(AttributeError, match="'kg' has no attribute 'niente'"):
        _ = kg.niente


def test_a_text_becomes_a_graph() -> None:
    graph = kg.build_text(TEXT, "prova", model=pipeline())
    assert (graph.name, len(graph.facts), len(graph.sentences)) == ("prova", 2, 2)
    # all four stand in one fact each: the first by id of equals
    assert [entity.label for entity in graph.central(2)] == ["Bitcoin", "Cina"]


def test_files_become_one_graph(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT)
    graph = kg.build(tmp_path / "a.txt", tmp_path, model=pipeline(), name="tutto")
    assert graph.name == "tutto"
    assert [[e.document for e in fact.evidence] for fact in graph.facts] == [["a", "b"], ["a", "b"]]


def test_a_name_never_leads_out_of_the_folder(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT)
    graph = kg.build(tmp_path, model=pipeline(), name="../../fuori")
    assert {path.parent for path in graph.save(tmp_path / "x" / "y")} == {tmp_path / "x" / "y"}


def test_standard_input_becomes_a_graph(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(TEXT.encode())))
    assert len(kg.build("-", model=pipeline()).facts) == 2


def test_what_cannot_be_read_raises_one_kind_of_error(tmp_path: Path) -> None:
    with pytest.raises(kg.KgError, match="no such file"):
        kg.build(tmp_path / "manca.txt", model=pipeline())
    with pytest.raises(kg.KgError, match="no input"):
        kg.build(model=pipeline())
    with pytest.raises(kg.KgError, match="no text"):
        kg.build_text(" ", model=pipeline())
    with pytest.raises(kg.KgError, match="not a base"):
        kg.build(tmp_path / "manca.txt", base="qui", model=pipeline())
    with pytest.raises(kg.KgError, match="unknown language"):
        kg.build_text(TEXT, lang="xx", model=pipeline())


def test_a_date_that_is_given_is_the_date_of_every_article(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT)
    graph = kg.build(tmp_path, model=pipeline(), date="2011-03-15")
    assert [source.date for source in graph.knowledge.sources] == ["2011-03-15"] * 2
    assert kg.build_text(TEXT, model=pipeline(), date="2011-03-15").knowledge.sources[0].date == "2011-03-15"
    with pytest.raises(kg.KgError, match="is no day"):
        kg.build(tmp_path, model=pipeline(), date="ieri")


def test_facts_that_are_not_sure_enough_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    assert len(kg.build(tmp_path, model=pipeline(), min_confidence=0.1).facts) == 2
    for sure in (
        kg.build(tmp_path, model=pipeline(), min_confidence=1),
        kg.build_text(TEXT, model=pipeline(), min_confidence=1),
    ):
        assert (sure.facts, sure.entities) == ((), ())
    with pytest.raises(kg.KgError, match="is no confidence"):
        kg.build(tmp_path, model=pipeline(), min_confidence=1.5)
    with pytest.raises(kg.KgError, match="is no confidence"):
        kg.build_text(TEXT, model=pipeline(), min_confidence=-1)
