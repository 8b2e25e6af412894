"""The articles, where there are several: what each is mostly about."""

from __future__ import annotations

from collections import Counter, defaultdict

from kg.report.findings import Findings
from kg.report.pieces import Line, Link, Name, Part, Row, Table
from kg.report.telling import entity_name
from kg.report.words import time

SHOWN, NAMED = 100, 3


def articles(found: Findings) -> Part | None:
    """A row for each article, leading to its sentences."""
    sources, words = found.knowledge.sources, found.words
    if len(sources) < 2:
        return None
    sentences = Counter(sentence.document for sentence in found.knowledge.sentences)
    facts = Counter(document for fact in found.knowledge.facts for document in {e.document for e in fact.evidence})
    about = _about(found)
    rows = tuple(
        Row(
            (
                (_title(source.title or source.id, source.lang, f"a{place}" if facts[source.id] else "", words.lang),),
                (time(source.date, words) if source.date else "",),
                (words.number(sentences[source.id]),),
                (words.number(facts[source.id]),),
                about.get(source.id, ()),
            )
        )
        for place, source in enumerate(sources[:SHOWN], start=1)
    )
    columns = tuple(words.plain(f"{name}Head") for name in ("article", "date", "sentences", "facts", "about"))
    more = words.count("moreFacts", len(sources) - SHOWN) if len(sources) > SHOWN else ""
    return Part("articles", words.plain("articles"), (Table(columns, rows, frozenset({2, 3}), more),))


def _title(title: str, lang: str, anchor: str, own: str) -> Link | Name:
    name = Name(title, "" if lang == own else lang)
    return Link(name, anchor) if anchor else name


def _about(found: Findings) -> dict[str, Line]:
    """The entities that stand in most facts of each article, of equals the more central first."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    ranks = {one.id: one.rank for one in found.analysis.standings}
    for fact in found.knowledge.facts:
        for document in {evidence.document for evidence in fact.evidence}:
            counts[document].update(end for end in (fact.subject, fact.object) if end in ranks)
    return {
        document: found.words.listed(
            (entity_name(found, end),)
            for end, _ in sorted(ends.items(), key=lambda item: (-item[1], ranks[item[0]], item[0]))[:NAMED]
        )
        for document, ends in counts.items()
    }
