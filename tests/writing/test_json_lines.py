"""`NAME.jsonl`: a line for each fact, with the keys that the scorer reads and the evidence beside them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from kg.building import build_text
from kg.jsonl import to_jsonl
from kg.values import Knowledge, Modality, Polarity
from tests.handmade import pipeline
from tests.sample import TEXT, knowledge


def lines(whole: Knowledge) -> list[dict[str, Any]]:
    return [json.loads(line) for line in to_jsonl(whole).splitlines()]


def test_there_is_a_line_for_each_fact_in_their_order() -> None:
    assert [line["id"] for line in lines(knowledge())] == ["f1", "f2", "f3", "f4"]


def test_a_graph_without_facts_is_an_empty_file() -> None:
    assert to_jsonl(replace(knowledge(), facts=())) == ""


@pytest.mark.parametrize("end", ["subject", "object"])
def test_both_ends_have_id_names_and_type(end: str) -> None:
    for line in lines(knowledge()):
        assert set(line[end]) >= {"id", "names", "type", "english"}
        assert line[end]["names"]


def test_names_hold_the_labels_of_both_languages_once() -> None:
    first = lines(knowledge())[0]
    assert first["subject"] == {
        "id": "pechino",
        "names": ["Pechino", "Beijing"],
        "type": "Place",
        "english": ["Beijing"],
        "lang": "it",
        "links": ["https://sws.geonames.org/1816670/"],
    }
    assert lines(knowledge())[3]["object"]["names"] == ["Bitcoin"]


def test_a_predicate_has_id_lemma_and_names() -> None:
    assert lines(knowledge())[1]["predicate"] == {
        "id": "headquarteredIn",
        "lemma": "avere sede in",
        "names": ["ha sede in", "headquartered in"],
        "labels": {"it": "ha sede in", "en": "headquartered in"},
        "canonical": True,
    }


def test_polarity_and_modality_are_the_words_of_the_scorer() -> None:
    found = lines(knowledge())
    assert [(line["polarity"], line["modality"]) for line in found] == [
        ("+", "desired"),
        ("+", "actual"),
        ("+", "actual"),
        ("-", "actual"),
    ]
    assert {p.value for p in Polarity} == {"+", "-"}
    assert {m.value for m in Modality} == {"actual", "planned", "desired", "possible", "reported"}


def test_speaker_time_rules_and_confidence_stand_beside() -> None:
    found = lines(knowledge())
    assert found[3]["speaker"]["names"] == ["Pechino", "Beijing"]
    assert found[0]["speaker"] is None
    assert (found[1]["time"], found[1]["time_value"]) == ("dal 2019", "2019")
    assert (found[3]["rule"], found[3]["rules"], found[3]["confidence"]) == (
        "verb_object",
        ["verb_object", "null_subject"],
        0.7,
    )


def test_a_date_carries_its_value() -> None:
    assert lines(knowledge())[2]["object"]["value"] == "2019"


def test_evidence_slices_the_source() -> None:
    for line in lines(knowledge()):
        assert line["evidence"]
        for piece in line["evidence"]:
            assert TEXT[piece["start"] : piece["end"]] == piece["text"]
        assert {key: line[key] for key in ("document", "sentence", "start", "end", "text")} == line["evidence"][0]


def test_evidence_of_a_built_graph_slices_the_text_as_it_was_given() -> None:
    text = "Un  titolo\r\n\r\nLa Cina\r\ncostruisce  l’area\u00a0nuova. OKCoin usa “Bitcoin”."
    graph = build_text(text, model=pipeline())
    found = lines(graph.knowledge)
    assert found
    for line in found:
        sentence = graph.sentences[line["sentence"]]
        assert text[line["start"] : line["end"]] == line["text"]
        assert sentence.start <= line["start"] < line["end"] <= sentence.end


@pytest.mark.parametrize("label", ["a\nb\r\x0b\x0c\x1e", "\x85", "\u2028", "\u2029", '"}', "è 😀", "\x00"])
def test_a_label_never_breaks_its_line(label: str) -> None:
    sample = knowledge()
    hostile = replace(sample, entities=tuple(replace(e, names=(label,)) for e in sample.entities))
    assert [line["subject"]["names"][0] for line in lines(hostile)] == [label] * len(sample.facts)
