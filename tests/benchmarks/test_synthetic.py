"""The made-up graph is kg's RDF: the shapes accept it, its size is the one asked for, and its bytes are the same."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pyshacl
import pytest
from million import ENGINES, QUERIES, STEPS, Figure, measure, prepare, table
from rdflib import Graph
from synthetic import of_size, synthetic, write

from kg.rdf import shapes
from kg.store import open_store, read_quads
from kg.values import Modality, Polarity


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The three files of a small graph, and what `million.py` asks of it."""
    made = tmp_path_factory.mktemp("synthetic")
    prepare(12_000, made)
    return made


def test_the_shapes_accept_it(folder: Path) -> None:
    for name in ("synthetic.ttl", "synthetic.nt"):
        conforms, _, report = pyshacl.validate(Graph().parse(folder / name), shacl_graph=shapes())
        assert conforms, report


def test_the_three_files_hold_the_same(folder: Path) -> None:
    both = read_quads([folder / "synthetic.ttl", folder / "synthetic.trig"])
    assert {quad.triple for quad in both} == {quad.triple for quad in read_quads([folder / "synthetic.nt"])}


@pytest.mark.parametrize("triples", [5_000, 60_000])
def test_it_is_as_large_as_asked_for(triples: int, tmp_path: Path) -> None:
    write(of_size(triples), tmp_path)
    assert len(open_store([tmp_path / "synthetic.nt"])) == pytest.approx(triples, rel=0.15)


def test_a_seed_gives_the_same_and_another_seed_something_else() -> None:
    assert synthetic(5, seed=1) == synthetic(5, seed=1)
    assert synthetic(5, seed=1) != synthetic(5, seed=2)


def test_a_few_things_are_named_all_the_time_and_most_hardly_ever() -> None:
    named = sorted(len(entity.mentions) for entity in synthetic(150).entities)
    assert named[len(named) // 2] <= 2
    assert named[-1] > 50


def test_facts_of_every_kind_are_told_some_of_them_again() -> None:
    facts = synthetic(100).facts
    assert {fact.modality for fact in facts} == set(Modality)
    assert {fact.polarity for fact in facts} == set(Polarity)
    assert any(len({evidence.document for evidence in fact.evidence}) > 1 for fact in facts)
    assert any(fact.time_value for fact in facts)
    assert all((fact.speaker is not None) == (fact.modality is Modality.REPORTED) for fact in facts)
    assert Counter(fact.relation.canonical for fact in facts)[True] > len(facts) / 3


@pytest.mark.parametrize("step", STEPS)
def test_every_engine_gives_the_same_answer(step: str, folder: Path) -> None:
    figures = [measure(engine, step, folder) for engine in ENGINES.values()]
    answers = {figure.answer for figure in figures}
    assert len(answers) == 1
    assert step not in QUERIES or answers != {0}


def test_the_table_has_a_row_for_each_step_and_says_what_failed() -> None:
    figures = {("kg", step): Figure(1.5, 10) for step in STEPS} | {("kg", STEPS[0]): Figure(failed="over 300 s")}
    rows = table(figures, ["kg"]).splitlines()
    assert rows[:3] == ["|  | kg |", "| --- | --- |", f"| {STEPS[0]} | over 300 s |"]
    assert rows[-1] == "| peak memory, write Turtle | 10 MB |"
