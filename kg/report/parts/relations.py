"""How things are related: which types facts join, and the commonest relations."""

from __future__ import annotations

from collections.abc import Mapping

from kg.analysis.frequencies import Frequency, Pattern
from kg.report.figures.matrix import matrix
from kg.report.findings import Findings
from kg.report.names import relation_name
from kg.report.pieces import Cite, Line, Paragraph, Part, Row, Table
from kg.values import Fact

SHOWN, CITED = 12, 6


def relations(found: Findings) -> Part:
    """The matrix of types, and a table of relations."""
    words, of_relation = found.words, _facts(found)
    best: dict[str, Pattern] = {}
    for pattern in found.analysis.patterns:
        best.setdefault(pattern.relation, pattern)
    shown = found.analysis.relations[:SHOWN]
    rows = tuple(_row(found, one, of_relation[one.id], best) for one in shown)
    left = len(found.analysis.relations) - len(shown)
    heads = ("relation", "facts", "mostOften")
    columns = (*(words.plain(f"{name}Head") for name in heads), words.plain("theirFacts"))
    table = Table(columns, rows, frozenset({1}), words.count("more", left) if left else "")
    note = Paragraph((words.plain("relationsNote"),), note=True)
    return Part("relations", words.plain("relations"), (*filter(None, [matrix(found)]), note, table))


def _facts(found: Findings) -> dict[str, list[Fact]]:
    facts: dict[str, list[Fact]] = {}
    for fact in found.knowledge.facts:
        facts.setdefault(fact.relation.id, []).append(fact)
    return facts


def _row(found: Findings, one: Frequency, facts: list[Fact], best: Mapping[str, Pattern]) -> Row:
    words, pattern = found.words, best.get(one.id)
    ends = f"{words.plain(pattern.subject_type)} → {words.plain(pattern.object_type)}" if pattern else ""
    cites: Line = (Cite(tuple(found.numbers[fact.id] for fact in facts[:CITED])),)
    left = len(facts) - CITED
    return Row(
        (
            (relation_name(found, facts[0]),),
            (words.number(one.count),),
            (f"{ends} ({words.number(pattern.count)})" if pattern else "",),
            (*cites, *([f" +{words.number(left)}"] if left > 0 else [])),
        )
    )
