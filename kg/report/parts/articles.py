"""The articles, where there are several: what each is mostly about."""

from __future__ import annotations

from collections import Counter, defaultdict

from kg.report.findings import Findings
from kg.report.names import article_link, entity_name
from kg.report.pieces import Line, Part, Row, Table
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
    dated = any(source.date for source in sources)
    rows = []
    for source in sources[:SHOWN]:
        date: list[Line] = [(time(source.date, words) if source.date else "",)] if dated else []
        counts: list[Line] = [(words.number(count[source.id]),) for count in (sentences, facts)]
        rows.append(Row(((article_link(found, source.id),), *date, *counts, about.get(source.id, ()))))
    heads = ("article", *(["date"] if dated else []), "sentences", "facts", "about")
    columns = tuple(words.plain(f"{name}Head") for name in heads)
    more = words.count("moreFacts", len(sources) - SHOWN) if len(sources) > SHOWN else ""
    table = Table(columns, tuple(rows), frozenset({len(heads) - 3, len(heads) - 2}), more)
    return Part("articles", words.plain("articles"), (table,))


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
