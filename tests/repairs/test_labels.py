"""Repairs that ask only some tokens mend all that they would mend if they asked every one."""

from __future__ import annotations

from pathlib import Path

import pytest
from parses import parse
from spacy.language import Language
from spacy.tokens import Doc

from kg.lang.grammar import grammar
from kg.parsing import load_pipeline
from kg.parsing.repairs import REPAIRS, repair
from kg.parsing.tree import depths

GOLD = sorted((Path(__file__).parents[1] / "articles" / "gold").glob("*.txt"))


@pytest.fixture(scope="module")
def nlp() -> Language:
    """The pipeline as it ships."""
    return load_pipeline("it")


@pytest.mark.parametrize("path", GOLD[:6], ids=lambda path: path.stem)
def test_what_a_repair_does_not_ask_it_would_not_mend(nlp: Language, path: Path) -> None:
    text = " ".join(path.read_text("utf8").split())
    one, other = nlp(text), nlp(text)
    before = tree_of(one)
    repair(one, grammar("it"))
    for mend, _ in REPAIRS:
        for token in other:
            mend(token, grammar("it"))
    assert tree_of(one) == tree_of(other) != before


def tree_of(doc: Doc) -> list[tuple[str, ...]]:
    """What repairs may change."""
    return [(str(t.head.i), t.dep_, t.pos_, t.lemma_, str(t.morph)) for t in doc]


def test_depth_counts_the_arcs_up_to_the_root_of_each_sentence() -> None:
    doc = parse("""
        Rossi  nsubj  vede  PROPN
        vede   root   -     VERB pres 3s
        il     det    cane
        cane   obj    vede  NOUN ms
        rosso  amod   cane  ADJ ms
    """)
    assert depths(doc) == [1, 0, 2, 1, 2]
