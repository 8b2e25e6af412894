"""Everything at once: what `kg analyze` tells of a graph, as one value."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import networkx as nx

from kg.analysis import frequencies
from kg.analysis.centrality import pagerank
from kg.analysis.communities import Community, communities, described
from kg.analysis.comparison import Comparison, compare
from kg.analysis.contradictions import Contradiction, contradictions
from kg.analysis.cuts import Bridge, CutPoint, bridges, cut_points
from kg.analysis.edges import DENIED, kind, quotes
from kg.analysis.network import HasKnowledge, chosen, network, things
from kg.analysis.projection import projection
from kg.analysis.realis import Prospect, prospects
from kg.analysis.standing import Standing, standings
from kg.analysis.statements import Statement, in_order, statements
from kg.analysis.structure import Size, size
from kg.analysis.support import Support, support
from kg.analysis.timeline import Moment, timeline
from kg.errors import KgError
from kg.values import Knowledge


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was found in a graph, each list with the most telling first.

    `size`, `standings`, `communities`, `cut_points` and `bridges` are of the network of things, without dates and
    amounts; all else is of all facts chosen. `facts` counts these, of `all_facts` in the graph;
    `undated` those whose time is told in words that give no date.
    """

    name: str
    documents: int
    sentences: int
    facts: int
    all_facts: int
    size: Size
    standings: tuple[Standing, ...]
    communities: tuple[Community, ...]
    cut_points: tuple[CutPoint, ...]
    bridges: tuple[Bridge, ...]
    relations: tuple[frequencies.Frequency, ...]
    types: tuple[frequencies.Frequency, ...]
    kinds: tuple[frequencies.Frequency, ...]
    patterns: tuple[frequencies.Pattern, ...]
    support: Support
    contradictions: tuple[Contradiction, ...]
    prospects: tuple[Prospect, ...]
    denials: tuple[Statement, ...]
    timeline: tuple[Moment, ...]
    undated: int
    comparison: Comparison | None = None


def analyze(
    graph: nx.MultiDiGraph | Knowledge | HasKnowledge,
    *,
    other: nx.MultiDiGraph | Knowledge | HasKnowledge | None = None,
    modalities: Collection[str] = (),
    min_confidence: float = 0.0,
    types: Collection[str] = (),
    seed: int = 0,
) -> Analysis:
    """Tell what stands out in a graph: who is central, what belongs together, what it rests on, what is still to come.

    Args:
        graph: what `kg.build` or `kg.load` returned, its knowledge, or a MultiDiGraph as `to_networkx` makes it.
        other: an earlier graph, to tell what is new, gone and changed since.
        modalities: how real the facts may be (`actual`, `planned`, `desired`, `possible`, `reported`, `denied`); all
            where empty.
        min_confidence: facts of less confidence are left out.
        types: what both ends of a fact must be (`Person`, `Place`, …); anything where empty.
        seed: of communities and samples; the same seed gives the same result.

    Returns:
        What every measure of `kg.analysis` found.

    Raises:
        KgError: there is no such modality or type, or no fact is left.

    Example:
        >>> graph = nx.MultiDiGraph([("a", "b"), ("a", "c"), ("c", "d")])
        >>> [standing.label for standing in analyze(graph).standings][:2]
        ['a', 'c']
    """
    whole = network(graph)
    facts = chosen(whole, modalities=modalities, min_confidence=min_confidence, types=types)
    if not facts.number_of_edges():
        problem = "the graph has no facts" if not whole.number_of_edges() else "no fact is left of those chosen"
        raise KgError(problem, "give another graph, or choose fewer modalities and types and less confidence")
    before = None
    if other is not None:
        before = chosen(network(other), modalities=modalities, min_confidence=min_confidence, types=types)
    return _analysis(facts, whole.number_of_edges(), before, seed)


def _analysis(facts: nx.MultiDiGraph, all_facts: int, before: nx.MultiDiGraph | None, seed: int) -> Analysis:
    places = {(q.document, q.sentence) for _, _, edge in facts.edges(data=True) for q in quotes(edge)}
    web = things(facts)
    found = projection(web)
    ranks = pagerank(found)
    groups = communities(found, seed=seed)
    return Analysis(
        str(facts.graph.get("name", "")),
        len({document for document, _ in places}),
        len(places),
        facts.number_of_edges(),
        all_facts,
        size(web),
        standings(web, found, ranks, groups, seed),
        described(web, groups, ranks),
        cut_points(found),
        bridges(web, at_least=2),
        frequencies.relations(facts),
        frequencies.types(facts),
        frequencies.kinds(facts),
        frequencies.patterns(facts),
        support(facts, ranks=ranks),
        contradictions(facts),
        prospects(facts),
        tuple(in_order(statements(facts, lambda _, __, edge: kind(edge) == DENIED))),
        timeline(facts),
        sum(1 for _, _, edge in facts.edges(data=True) if edge.get("time") and not edge.get("when")),
        None if before is None else compare(before, facts),
    )
