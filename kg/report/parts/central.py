"""Who is central, and what holds the graph together."""

from __future__ import annotations

from collections.abc import Iterator

from kg.analysis import Standing
from kg.report.figures.centrality import centrality
from kg.report.figures.degrees import degrees
from kg.report.figures.distribution import distribution
from kg.report.findings import Findings
from kg.report.names import CENTRAL, central_rows, entity_link, entity_name
from kg.report.pieces import Block, Cite, Heading, Line, Paragraph, Part, Points, Row, Table
from kg.report.telling import cited

CITED = 8
"""Facts of an entity that its row leads to."""
HANGING = 3


def central(found: Findings) -> Part | None:
    """The most central entities, in pictures and in a table, and what would fall off without them."""
    if not found.analysis.standings:
        return None
    return Part("central", found.words.plain("centralPart"), tuple(_blocks(found)))


def _blocks(found: Findings) -> Iterator[Block]:
    words = found.words
    yield from filter(None, (degrees(found), centrality(found), distribution(found)))
    yield Paragraph((words.plain("centralNote"),), note=True)
    heads = ("entity", "type", "role", "facts", "rank", "betweenness", "closeness")
    columns = (*(words.plain(f"{name}Head") for name in heads), words.plain("theirFacts"))
    rows = tuple(_row(found, one) for one in found.analysis.standings[:CENTRAL])
    left = len(found.analysis.standings) - len(rows)
    yield Table(columns, rows, frozenset({3, 4, 5, 6}), words.count("more", left) if left else "")
    hanging = tuple(_hanging(found))
    if hanging:
        yield Heading((words.plain("hanging"),))
        yield Points(hanging)


def _row(found: Findings, one: Standing) -> Row:
    words, numbers = found.words, found.of_entity.get(one.id, ())
    cells: tuple[Line, ...] = (
        (entity_name(found, one.id),),
        (words.plain(one.type),),
        (words.plain(one.role),),
        (words.number(len(numbers)),),
        (words.number(one.pagerank, 3),),
        (words.number(one.betweenness, 3),),
        (words.number(one.closeness, 3),),
        (Cite(numbers[:CITED]), *([f" +{words.number(len(numbers) - CITED)}"] if len(numbers) > CITED else [])),
    )
    return Row(cells, central_rows(found)[one.id])


def _hanging(found: Findings) -> Iterator[Line]:
    """Entities and facts without which a part would lose contact."""
    words = found.words
    for point in found.analysis.cut_points[:HANGING]:
        if point.cut_off > 1:
            yield words.line("hangingItem", entity_link(found, point.node), words.count("entity", point.cut_off))
    for bridge in found.analysis.bridges[:HANGING]:
        fact = found.facts[bridge.statement.id]
        yield words.line("bridgeItem", cited(found, fact), words.count("entity", bridge.cut_off))
