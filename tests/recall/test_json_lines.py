"""Facts come back from JSON lines; what is no fact is told with its line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import KgError
from kg.exporting import export
from kg.jsonl import to_jsonl
from kg.knowledge_graph import KnowledgeGraph
from kg.recall import from_jsonl
from tests.rdf.samples import all_kinds_of_facts, two_documents, with_object
from tests.recall.test_the_way_back import MONEY
from tests.sample import knowledge


@pytest.mark.parametrize(
    "sample",
    [knowledge(), two_documents(), replace(knowledge(), facts=tuple(all_kinds_of_facts())), with_object(MONEY)],
    ids=["sample", "two documents", "all kinds", "money"],
)
def test_the_facts_come_back_as_they_were(sample):
    assert from_jsonl(to_jsonl(sample)).facts == sample.facts


def test_they_are_written_the_same_again():
    assert to_jsonl(from_jsonl(to_jsonl(knowledge()))) == to_jsonl(knowledge())


def test_the_clean_turtle_of_json_lines_states_the_same_facts(tmp_path: Path):
    KnowledgeGraph(knowledge()).save(tmp_path)
    turtle = export(tmp_path / "polo.jsonl", format_="turtle").decode()
    assert "kgv:headquarteredIn e:hainan" in turtle
    assert "kgv:uses" not in turtle  # which is denied


def test_a_table_can_be_made_of_json_lines(tmp_path: Path):
    KnowledgeGraph(knowledge()).save(tmp_path)
    assert export(tmp_path / "polo.jsonl", format_="csv") == export(tmp_path / "polo.trig", format_="csv")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"modality": "sicuro"}, "sicuro"),
        ({"subject": {"id": "x", "names": ["x"], "type": "Drago"}}, "Drago"),
        ({"evidence": None}, "NoneType"),
        ({"confidence": "alta"}, "alta"),
    ],
)
def test_a_line_with_a_value_that_kg_does_not_know_is_named(change, problem):
    first, *others = to_jsonl(knowledge()).splitlines()
    broken = json.dumps(json.loads(others[0]) | change)
    with pytest.raises(KgError, match=f"line 2 is no fact of kg's: .*{problem}"):
        from_jsonl(f"{first}\n{broken}\n")


def test_a_line_that_lacks_a_key_is_named():
    with pytest.raises(KgError, match="line 1 is no fact of kg's: KeyError\\('subject'\\)"):
        from_jsonl("{}")


def test_a_line_that_is_no_json_is_named_with_its_file(tmp_path: Path):
    path = tmp_path / "rotto.jsonl"
    path.write_text("\n{\n")
    with pytest.raises(KgError, match=r"rotto\.jsonl', line 2 is no JSON"):
        export(path, format_="csv")


def test_json_lines_beside_rdf_are_refused(tmp_path: Path):
    KnowledgeGraph(knowledge()).save(tmp_path)
    with pytest.raises(KgError, match="cannot be read together"):
        export(tmp_path / "polo.jsonl", tmp_path / "polo.trig", format_="csv")
