"""The embedded pipeline parses as well as its card says: sixty sentences, from raw text."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path

import pytest
from spacy.tokens import Doc
from spacy.training import Example
from spacy.training.converters import conllu_to_docs

from kg.parsing import load_pipeline

SAMPLE = Path(__file__).with_name("pud_sample.conllu")
MODEL = resources.files("kg.lang.it") / "model"


@pytest.fixture(scope="module")
def found() -> dict[str, float]:
    """The scores of the pipeline on the sample, in hundredths."""
    nlp = load_pipeline("it")
    examples = []
    for gold in conllu_to_docs(SAMPLE.read_text("utf8"), 10, merge_subtokens=True, no_print=True):
        parsed = nlp.make_doc(gold.text)
        words = _words_of(parsed.text, gold)
        examples.append(
            Example(
                parsed,
                Doc(
                    nlp.vocab,
                    words=words,
                    spaces=[bool(t.whitespace_) for t in gold],
                    pos=[t.pos_ for t in gold],
                    heads=[t.head.i for t in gold],
                    deps=[t.dep_ for t in gold],
                    sent_starts=[bool(t.is_sent_start) for t in gold],
                ),
            )
        )
    scores = nlp.evaluate(examples)
    return {"UAS": 100 * scores["dep_uas"], "LAS": 100 * scores["dep_las"], "sentences": 100 * scores["sents_f"]}


def _words_of(text: str, gold: Doc) -> list[str]:
    """The words of `gold` in the typography of `text`, which is as long."""
    return [text[token.idx : token.idx + len(token)] for token in gold]


@pytest.mark.parametrize("measure", ["UAS", "LAS", "sentences"])
def test_the_pipeline_reaches_the_score_of_its_card(found: dict[str, float], measure: str) -> None:
    stated = json.loads((MODEL / "scores.json").read_text("utf8"))["fixture"]
    assert found[measure] == pytest.approx(stated[measure], abs=0.1)


def test_the_card_names_the_licence_and_the_scores() -> None:
    scores = json.loads((MODEL / "scores.json").read_text("utf8"))
    card = (MODEL / "README.md").read_text("utf8")
    assert "CC BY-NC-SA 4.0" in card
    assert f"| LAS | {scores['parsing']['LAS']:.1f} |" in card
    assert f"| {scores['names']['F']:.1f} |" in card


def test_the_texts_of_the_pipeline_hold_no_path_of_a_machine() -> None:
    for name in ("config.cfg", "meta.json", "README.md", "LICENSE.md", "scores.json"):
        text = (MODEL / name).read_text("utf8")
        assert not any(place in text for place in ("/tmp", "/home", "/root", "/work")), name
