"""How two things are connected, told with the sentences along the way."""

from __future__ import annotations

import networkx as nx

from kg.analysis.edges import ACTUAL, Quote
from kg.analysis.paths import Way
from kg.analysis.statements import Statement, name_of
from kg.analysis.telling.section import QUOTE, Section, facts, said, when


def tell_ways(graph: nx.MultiDiGraph, ways: tuple[Way, ...]) -> tuple[Section, ...]:
    """Return a section for each way: what it leads over, its facts, and the sentences that state them.

    Args:
        graph: the graph that the ways were found in.
        ways: what `kg.analysis.paths` returned.

    Example:
        >>> from kg.analysis.paths import paths
        >>> graph = nx.MultiDiGraph([("a", "b"), ("c", "b")])
        >>> tell_ways(graph, paths(graph, "a", "c"))[0].title
        'a → b → c: 2 facts apart'
    """
    return tuple(
        Section(f"{' → '.join(name_of(graph, node) for node in way.nodes)}: {facts(len(way.steps))} apart", _lines(way))
        for way in ways
    )


def _lines(way: Way) -> tuple[str, ...]:
    """The facts of a way, each followed by the sentences that state it, no sentence told twice."""
    told: dict[Quote, None] = {}
    lines = []
    for found in (statement for step in way.steps for statement in step.statements):
        lines.append(f"{said(found)}{_real(found)}")
        fresh = [quote for quote in found.quotes if quote not in told]
        lines += [f"{QUOTE}{quote.document}: {quote.text}" for quote in fresh]
        if found.quotes and not fresh:
            lines.append(f"{QUOTE}in the same sentence")
        told |= dict.fromkeys(found.quotes)
    return tuple(lines)


def _real(found: Statement) -> str:
    """How real a fact is, where it is not simply so, and when."""
    time = when(found.when) if found.when else found.time
    told = [*([found.kind] if found.kind != ACTUAL else []), *([time] if time else [])]
    return f" [{', '.join(told)}]" if told else ""
