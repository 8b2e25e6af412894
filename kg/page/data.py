"""What the page knows, as plain dictionaries and lists: `Knowledge` and graph in, JSON-able data out.

The keys are read by the scripts in `assets/script`. Offsets are counted as JavaScript counts them, in UTF-16 units,
from the start of the sentence.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Any
from urllib.parse import urlsplit

import networkx as nx

from kg.graph import wrapped
from kg.page.literals import entity_literal, time_literal
from kg.rdf import DEFAULT_BASE
from kg.values import Entity, Evidence, Fact, Knowledge, Mention, Sentence, Source, Value

Data = dict[str, Any]


def page_data(knowledge: Knowledge, graph: nx.MultiDiGraph, base: str = DEFAULT_BASE) -> Data:
    """Return all that the page shows beside the drawing: documents, entities and facts.

    Args:
        knowledge: what was read from the articles.
        graph: its graph with measures, as `annotate` returns it.
        base: what IRIs begin with.

    Returns:
        `documents` with their text in blocks and sentences, `entities` that stand in a fact or make a claim,
        `facts`, and the languages (of the articles, of the translations) that labels are given in.

    Example:
        >>> page_data(Knowledge("empty", (), (), (), ()), nx.MultiDiGraph())["facts"]
        []
    """
    sentences = {(sentence.document, sentence.index): sentence for sentence in knowledge.sentences}
    in_document: dict[str, list[Sentence]] = {}
    for sentence in knowledge.sentences:
        in_document.setdefault(sentence.document, []).append(sentence)
    speakers = {fact.speaker for fact in knowledge.facts}
    finder = _Finder(knowledge.sentences)
    return {
        "name": knowledge.name,
        "base": base,
        "documents": [_document(source, in_document.get(source.id, [])) for source in knowledge.sources],
        "entities": [
            _entity(entity, graph, finder)
            for entity in knowledge.entities
            if entity.id in graph or entity.id in speakers
        ],
        "facts": [_fact(fact, sentences) for fact in knowledge.facts],
    }


class _Finder:
    """Finds the sentence around an offset."""

    def __init__(self, sentences: tuple[Sentence, ...]) -> None:
        self._by_document: dict[str, list[Sentence]] = {}
        for sentence in sorted(sentences, key=lambda s: (s.document, s.start)):
            self._by_document.setdefault(sentence.document, []).append(sentence)

    def around(self, mention: Mention) -> Sentence | None:
        sentences = self._by_document.get(mention.document, [])
        position = bisect_right(sentences, mention.start, key=lambda s: s.start) - 1
        if position >= 0 and mention.start < sentences[position].end:
            return sentences[position]
        return None


def _document(source: Source, sentences: list[Sentence]) -> Data:
    return {
        "id": source.id,
        "title": source.title or source.id,
        "date": source.date,
        "author": source.author,
        "publisher": source.publisher,
        "origin": source.origin,
        "lang": source.lang,
        "blocks": [
            {"kind": block.kind, "start": block.start, "parts": _parts(source.text, block.start, block.end, sentences)}
            for block in source.blocks
        ],
    }


def _parts(text: str, start: int, end: int, sentences: list[Sentence]) -> list[Data]:
    """A stretch of text cut at its sentences; what lies between sentences has no `sentence`."""
    parts: list[Data] = []
    for sentence in sentences:
        if start <= sentence.start < end:
            if start < sentence.start:
                parts.append({"text": text[start : sentence.start]})
            start = min(sentence.end, end)
            parts.append({"sentence": sentence.index, "text": text[sentence.start : start]})
    if start < end:
        parts.append({"text": text[start:end]})
    return parts


def _entity(entity: Entity, graph: nx.MultiDiGraph, finder: _Finder) -> Data:
    measures = graph.nodes[entity.id] if entity.id in graph else {}
    english = entity.english[0] if entity.english else None
    return {
        "id": entity.id,
        "type": str(entity.type),
        **_without_none({"value": _value(entity.value), "literal": entity_literal(entity)}),
        "lang": entity.lang,
        "names": list(entity.names),
        "english": list(entity.english),
        "short": _short(entity.label, english),
        "links": [link for link in entity.links if urlsplit(link).scheme in {"http", "https"}],
        "pagerank": round(measures.get("pagerank", 0.0), 6),
        "betweenness": round(measures.get("betweenness", 0.0), 6),
        "community": measures.get("community"),
        "mentions": [found for mention in entity.mentions if (found := _mention(mention, finder))],
    }


def _short(own: str, english: str | None) -> Data | None:
    """The names broken into lines, where one of them is too long for a line."""
    lines = {"own": wrapped(own), "en": wrapped(english) if english else None}
    return None if lines == {"own": own, "en": english} else lines


def _mention(mention: Mention, finder: _Finder) -> Data | None:
    sentence = None if mention.implicit else finder.around(mention)
    return _span(sentence, mention) if sentence else None


def _fact(fact: Fact, sentences: dict[tuple[str, int], Sentence]) -> Data:
    return {
        "id": fact.id,
        "subject": fact.subject,
        "object": fact.object,
        "relation": {
            "id": fact.relation.id,
            "lemma": fact.relation.lemma,
            "canonical": fact.relation.canonical,
            "labels": dict(sorted(fact.relation.labels.items())),
        },
        "polarity": str(fact.polarity),
        "modality": str(fact.modality),
        "confidence": round(fact.confidence, 3),
        "speaker": fact.speaker,
        "time": fact.time,
        "timeValue": fact.time_value.lexical if fact.time_value else None,
        **_without_none(
            {
                "timeDatatype": fact.time_value.datatype if fact.time_value else None,
                "timeLiteral": time_literal(fact.time_value),
            }
        ),
        "rules": list(fact.rules),
        "evidence": [
            _span(sentences[evidence.document, evidence.sentence], evidence)
            for evidence in fact.evidence
            if (evidence.document, evidence.sentence) in sentences
        ],
    }


def _value(value: Value | None) -> Data | None:
    return {"lexical": value.lexical, "datatype": value.datatype, "unit": value.unit} if value else None


def _without_none(values: Data) -> Data:
    return {key: value for key, value in values.items() if value is not None}


def _span(sentence: Sentence, words: Evidence | Mention) -> Data:
    """Where `words` stand in their sentence; words that begin or end outside are cut at its bounds."""
    start = min(max(words.start - sentence.start, 0), len(sentence.text))
    end = min(max(words.end - sentence.start, start), len(sentence.text))
    before, within = _units(sentence.text[:start]), _units(sentence.text[start:end])
    return {"document": sentence.document, "sentence": sentence.index, "start": before, "end": before + within}


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
