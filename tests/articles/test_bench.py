"""The score on the gold graphs of this repository, and on those outside it, in `../shared/bench`, where they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from gold import OUTSIDE, OWN, articles, built, rows_of
from scoring import compare, total_of
from spacy.language import Language

FLOORS = {OWN: 0.6, OUTSIDE: 0.58}
"""Graph F1 below which something broke; plain subject-verb-object reaches half of it on the same parses."""


@pytest.mark.parametrize("folder", FLOORS, ids=["own", "outside"])
def test_the_graphs_score_above_the_floor(nlp: Language, folder: Path) -> None:
    if folder == OUTSIDE and not folder.is_dir():
        pytest.skip(f"no gold graphs: {folder} is not there")
    comparisons = [compare(article, rows_of(built(article, nlp))) for article in articles(folder)]
    assert total_of(comparisons).f1 >= FLOORS[folder]
