"""Pipelines: the embedded one, those that the user has, and those that do not serve."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import KgError
from kg.parsing import load_pipeline
from kg.parsing.pipeline import FoldingTokenizer, embedded_languages
from kg.parsing.typography import FOLDS, INVISIBLE, collapse, fold

TYPOGRAPHIC = "L’area dell’innovazione è “aperta” – dice l’agenzia ‘Xinhua’"
PLAIN = "L'area dell'innovazione è \"aperta\" - dice l'agenzia 'Xinhua'"

TEXTS = st.text(st.sampled_from([*map(chr, FOLDS), *INVISIBLE, " ", "a", "l", "’", "."])) | st.text()


def folding() -> FoldingTokenizer:
    return FoldingTokenizer(spacy.blank("it").tokenizer)


@given(TEXTS)
def test_folding_changes_characters_one_to_one(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert all(new == old or ord(old) in FOLDS for new, old in zip(folded, text, strict=True))
    assert fold(folded) == folded


@given(TEXTS)
def test_collapsing_keeps_the_way_back(text: str) -> None:
    collapsed, places = collapse(text)
    assert len(collapsed) == len(places)
    assert places == sorted(set(places))
    assert all(new == text[i] or (new == " " and text[i].isspace()) for new, i in zip(collapsed, places, strict=True))
    assert collapsed.split() == "".join(char for char in text if char not in INVISIBLE).split()
    assert not any(one.isspace() and other.isspace() for one, other in pairwise(" " + collapsed))


@given(TEXTS)
def test_the_tokens_of_a_text_stand_where_they_stood(text: str) -> None:
    doc = folding()(text)
    assert doc.text == fold(text)


def test_typographic_marks_give_the_tokens_of_plain_ones() -> None:
    tokenizer = folding()
    assert [t.text for t in tokenizer(TYPOGRAPHIC)] == [t.text for t in tokenizer(PLAIN)]
    assert [t.idx for t in tokenizer(TYPOGRAPHIC)] == [t.idx for t in tokenizer(PLAIN)]


def test_the_embedded_pipeline_parses_typographic_marks_like_plain_ones() -> None:
    nlp = load_pipeline("it")
    one, other = nlp(TYPOGRAPHIC), nlp(PLAIN)
    assert [(t.text, t.pos_, t.dep_, t.head.i) for t in one] == [(t.text, t.pos_, t.dep_, t.head.i) for t in other]


def test_italian_is_embedded() -> None:
    assert "it" in embedded_languages()


@pytest.mark.parametrize("name", ["it_core_news_xxl", "", ".", "../it", "it/", "os", "typer", "a b", "x" * 5000])
def test_an_unknown_model_is_refused_with_the_way_to_others(name: str) -> None:
    with pytest.raises(KgError, match=r"embedded: .*it.*spacy download") as caught:
        load_pipeline(name)
    assert f"unknown model '{name}'" in caught.value.problem


def test_a_pipeline_of_the_user_is_loaded_from_its_folder(tmp_path: Path) -> None:
    nlp = spacy.blank("it")
    nlp.add_pipe("sentencizer", name="tagger")
    nlp.add_pipe("sentencizer", name="parser")
    nlp.to_disk(tmp_path)
    assert [t.text for t in load_pipeline(str(tmp_path))("dell’area")] == ["dell'", "area"]


def test_a_pipeline_without_a_parser_is_refused(tmp_path: Path) -> None:
    spacy.blank("it").to_disk(tmp_path)
    with pytest.raises(KgError, match=r"has no parser and no tagger \(.*Universal Dependencies"):
        load_pipeline(str(tmp_path))


def test_a_damaged_pipeline_is_refused(tmp_path: Path) -> None:
    spacy.blank("it").to_disk(tmp_path)
    (tmp_path / "config.cfg").write_text("[nlp\n")
    with pytest.raises(KgError, match="does not load"):
        load_pipeline(str(tmp_path))
