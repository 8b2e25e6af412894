"""Text from anywhere, through the embedded pipeline: no crash, offsets that hold, files that can be read."""

from __future__ import annotations

import json
import random
from pathlib import Path
from xml.etree import ElementTree

import pytest
from rdflib import Dataset, Graph
from spacy.language import Language

from kg.extraction import extract
from kg.knowledge_graph import KnowledgeGraph
from kg.parsing import load_pipeline
from kg.reading import read_text

SEED = (Path(__file__).parents[2] / "seeds" / "pechino-blockchain.txt").read_text("utf8").split()
JUNK = [
    *["\x00", "\x07", "\x0b", "\x1b[31m", "\x85", "\u200b", "\u00ad", "\ufeff", "\u2028", "\u0301", "\ufffe"],
    *["<script>", "]]>", '"', "'''", "\\", "%%", "@x", "#y", "(", ")", "«", "»", "—", "...", "!!!", ";", ":", "’"],
    *[
        "\t",
        "\n",
        "\n\n",
        "😀",
        "👨\u200d👩",
        "北京",
        "ﬁ",
        "https://example.org/?c=d",
        "1.000,5",
        "31/12/2022",
        "dell’",
        "che",
    ],
]


@pytest.fixture(scope="module")
def nlp() -> Language:
    """The pipeline as it ships."""
    return load_pipeline("it")


@pytest.mark.parametrize("seed", range(40))
def test_scrambled_text_gives_sound_files(nlp: Language, seed: int) -> None:
    chance = random.Random(seed)
    words = [chance.choice(SEED if chance.random() < 0.7 else JUNK) for _ in range(120)]
    text = "La Cina costruisce una città. " + " ".join(words)
    graph = KnowledgeGraph(extract(read_text(text, "x", markdown=seed % 3 == 0), nlp))
    pieces = [piece for fact in graph.facts for piece in fact.evidence]
    mentions = [mention for entity in graph.entities for mention in entity.mentions]
    assert all(text[found.start : found.end] == found.text for found in (*pieces, *mentions))
    assert all(piece.text.strip() for piece in pieces)
    assert all(name.strip() for entity in graph.entities for name in entity.names)
    files = graph.files()
    assert len([json.loads(line) for line in files["x.jsonl"].splitlines()]) == len(graph.facts)
    ElementTree.fromstring(files["x.graphml"])
    Graph().parse(data=files["x.ttl"], format="turtle")
    Dataset().parse(data=files["x.trig"], format="trig")
