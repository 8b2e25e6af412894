"""The gold graphs: articles with what a careful reader draws from them, and the graphs that are measured on them.

A folder of gold has `NAME.txt` beside `NAME.json`, or the texts in `texts/` and the graphs in `gold/`.
`tests/articles/gold/README.md` tells the form of a graph.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from matching import name_keys, predicate_keys
from spacy.language import Language

import kg
from kg.jsonl import record
from kg.values import Knowledge

OWN = Path(__file__).parents[1] / "articles" / "gold"
OUTSIDE = Path(__file__).parents[3] / "shared" / "bench"
"""More gold graphs, of articles that may not be passed on; not in this repository."""

Row = Mapping[str, Any]
"""A fact as a line of `NAME.jsonl` has it."""


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """A thing of the text: what it may be called, what refers to it without being a name, its English names."""

    label: str
    type: str
    keys: frozenset[str]
    mentions: frozenset[str]
    english: frozenset[str]


@dataclass(frozen=True, slots=True)
class Triple:
    """One wording of a fact: the ids of its ends, and the keys of its predicate."""

    subject: str
    predicate: frozenset[str]
    object: str
    text: str


@dataclass(frozen=True, slots=True)
class GoldFact:
    """A fact of the text in all its wordings; `core` tells whether it is missed where a graph lacks it."""

    triples: tuple[Triple, ...]
    sentences: tuple[int, ...]
    polarity: str
    modality: str
    core: bool


@dataclass(frozen=True, slots=True)
class Article:
    """An article with its gold graph."""

    name: str
    text: Path
    entities: Mapping[str, GoldEntity]
    facts: tuple[GoldFact, ...]


def articles(folder: Path = OWN) -> list[Article]:
    """The articles of a folder of gold, sorted by name."""
    graphs = folder / "gold" if (folder / "gold").is_dir() else folder
    texts = folder / "texts" if (folder / "texts").is_dir() else folder
    return [_article(path, texts / f"{path.stem}.txt") for path in sorted(graphs.glob("*.json"))]


def _article(graph: Path, text: Path) -> Article:
    gold = json.loads(graph.read_text("utf8"))
    entities = {entity["id"]: _entity(entity) for entity in gold["entities"]}
    return Article(graph.stem, text, entities, tuple(_fact(fact) for fact in gold["facts"]))


def _entity(entity: Row) -> GoldEntity:
    english = entity.get("en", [])
    return GoldEntity(
        label=entity["names"][0],
        type=entity["type"],
        keys=name_keys([*entity["names"], *english]),
        mentions=name_keys(entity.get("mentions", [])),
        english=name_keys(english),
    )


def _fact(fact: Row) -> GoldFact:
    return GoldFact(
        triples=tuple(Triple(s, predicate_keys(p), o, p) for s, p, o in fact["alts"]),
        sentences=tuple(fact.get("sent", [])),
        polarity=fact.get("polarity", "+"),
        modality=fact.get("modality", "actual"),
        core=fact.get("core", True),
    )


def built(article: Article, nlp: Language) -> Knowledge:
    """What kg finds in an article."""
    return kg.build(article.text, model=nlp).knowledge


def rows_of(knowledge: Knowledge) -> list[Row]:
    """The facts of `knowledge`, as the lines of its `NAME.jsonl`."""
    entities = {entity.id: entity for entity in knowledge.entities}
    return [record(fact, entities) for fact in knowledge.facts]
