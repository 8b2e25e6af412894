"""The embedded pipeline, loaded once for all the tests that read whole texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.language import Language

import kg

SEED = Path(__file__).parents[2] / "seeds" / "pechino-blockchain.txt"


@pytest.fixture(scope="session")
def nlp() -> Language:
    return kg.load_pipeline("it")


@pytest.fixture(scope="session")
def seed(nlp: Language) -> kg.KnowledgeGraph:
    return kg.build(SEED, model=nlp)
