"""The score of a graph, on a gold graph of three facts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from errors import kinds, missed_kind, wrong_kind
from gold import OUTSIDE, OWN, Article, articles
from scoring import Score, compare

GOLD = {
    "entities": [
        {"id": "e1", "type": "Person", "names": ["[Anna] Bianchi"], "mentions": ["la donna"], "en": ["[Anna] Bianchi"]},
        {"id": "e2", "type": "Organization", "names": ["banca"], "en": ["bank"]},
        {"id": "e3", "type": "Place", "names": ["Pisa"], "en": ["Pisa"]},
        {"id": "e4", "type": "Quantity", "names": ["dieci milioni"]},
    ],
    "facts": [
        {"sent": [0], "alts": [["e1", "dirigere", "e2"], ["e1", "presidente di", "e2"]], "modality": "planned"},
        {"sent": [1], "alts": [["e2", "avere sede in", "e3"]]},
        {"sent": [1], "alts": [["e2", "perdere", "e4"]]},
        {"sent": [1], "alts": [["e1", "vivere a", "e3"]], "core": False},
    ],
}


def row(subject: str, predicate: str, object_: str, **more: object) -> dict[str, Any]:
    return {
        "subject": {"names": [subject], "type": "Person"},
        "predicate": {"lemma": predicate},
        "object": {"names": [object_], "type": "Organization"},
        **more,
    }


RIGHT = row("Anna Bianchi", "dirigere", "la banca")


@pytest.fixture
def article(tmp_path: Path) -> Article:
    (tmp_path / "uno.json").write_text(json.dumps(GOLD), "utf8")
    (tmp_path / "uno.txt").write_text("Un titolo", "utf8")
    return articles(tmp_path)[0]


def test_a_fact_is_right_in_any_wording_of_the_gold_graph(article: Article) -> None:
    again = row("Bianchi", "essere presidente di", "banca")
    score = compare(article, [RIGHT, again, row("Bianchi", "odiare", "banca")]).score
    assert (score.right, score.facts, score.found, score.core) == (2, 3, 1, 3)


def test_a_fact_that_may_be_left_out_is_neither_missed_nor_wrong(article: Article) -> None:
    comparison = compare(article, [row("Bianchi", "vivere a", "Pisa")])
    assert (comparison.score.precision, comparison.score.recall, comparison.wrong) == (1.0, 0.0, ())


def test_words_that_only_refer_count_where_mentions_do(article: Article) -> None:
    facts = [row("la donna", "dirigere", "banca")]
    assert compare(article, facts).score.right == 0
    assert compare(article, facts, mentions=True).score.right == 1


def test_an_empty_graph_scores_nothing(article: Article) -> None:
    score = compare(article, []).score
    assert (score.precision, score.recall, score.f1, score.core) == (0.0, 0.0, 0.0, 3)


def test_how_real_it_is_counts_apart(article: Article) -> None:
    found = compare(article, [RIGHT, row("Bianchi", "dirigere", "banca", modality="planned", polarity="-")]).score
    assert (found.right, found.modality, found.polarity) == (2, 1, 1)


def test_types_count_for_ends_without_a_value_and_labels_where_the_gold_graph_knows_one(article: Article) -> None:
    lost = row("banca", "perdere", "dieci milioni")
    lost["object"]["value"] = "10000000"
    score = compare(article, [lost]).score
    assert (score.typed, score.types, score.labelled, score.labels) == (1, 0, 1, 0)
    lost["subject"] |= {"type": "Organization", "names": ["banca", "bank"]}
    score = compare(article, [lost]).score
    assert (score.types, score.labels) == (1, 1)


def test_scores_add_up(article: Article) -> None:
    one = compare(article, [RIGHT]).score
    assert one + one + Score() == compare(article, [RIGHT]).score + one
    assert (one + one).facts == 2


@pytest.mark.parametrize(
    ("built", "kind"),
    [
        (row("la donna", "dirigere", "banca"), "an end has no name, only words that refer to it"),
        (row("Bianchi", "dirigere", "banca di provincia"), "a label too long or too short"),
        (row("Bianchi", "lasciare", "banca"), "another predicate between the right ends"),
        (row("banca", "nominare", "Bianchi"), "the ends the wrong way round"),
        (row("una mela", "dirigere", "banca"), "wrong subject"),
        (
            row("una mela", "dirigere", "banca", rules=["verb_object", "reference"]),
            "wrong subject, resolved from a pronoun or from none",
        ),
        (row("Bianchi", "dirigere", "dieci milioni"), "wrong object"),
        (row("Bianchi", "mangiare", "una mela"), "an end that is no node of the gold graph"),
        (row("Pisa", "odiare", "dieci milioni"), "not in the gold graph"),
    ],
)
def test_a_wrong_fact_is_of_the_kind_nearest_to_the_gold_graph(
    article: Article, built: dict[str, Any], kind: str
) -> None:
    assert wrong_kind(article, built) == kind


@pytest.mark.parametrize(
    ("index", "built", "kind"),
    [
        (0, [], "no clause found"),
        (0, [row("una mela", "dirigere", "banca")], "wrong subject"),
        (0, [row("Bianchi", "dirigere", "Pisa")], "wrong object"),
        (0, [row("Pisa", "dirigere", "una mela")], "the right clause, both ends wrong"),
        (1, [row("banca nuova", "avere sede in", "Pisa")], "a label too long or too short"),
        (2, [], "an amount or a date"),
    ],
)
def test_a_missed_fact_is_of_the_kind_nearest_to_what_was_built(
    article: Article, index: int, built: list[dict[str, Any]], kind: str
) -> None:
    assert missed_kind(article, article.facts[index], built) == kind


def test_every_wrong_and_every_missed_fact_has_a_kind(article: Article) -> None:
    comparison = compare(article, [RIGHT, row("Pisa", "odiare", "dieci milioni")])
    assert sorted(what for what, _ in kinds(comparison)) == ["missed", "missed", "wrong"]


def test_gold_lies_flat_or_in_two_folders(tmp_path: Path) -> None:
    for folder in ("texts", "gold"):
        (tmp_path / folder).mkdir()
    (tmp_path / "gold" / "due.json").write_text(json.dumps(GOLD), "utf8")
    (tmp_path / "texts" / "due.txt").write_text("Un titolo", "utf8")
    assert [(a.name, a.text.is_file()) for a in articles(tmp_path)] == [("due", True)]


@pytest.mark.parametrize("folder", [OWN, OUTSIDE], ids=["own", "outside"])
def test_every_end_of_a_gold_fact_is_an_entity_and_every_gold_graph_has_its_text(folder: Path) -> None:
    if folder == OUTSIDE and not folder.is_dir():
        pytest.skip(f"no gold graphs: {folder} is not there")
    for article in articles(folder):
        assert article.text.is_file()
        assert {id_ for f in article.facts for t in f.triples for id_ in (t.subject, t.object)} <= set(article.entities)
        assert all(fact.triples for fact in article.facts)
