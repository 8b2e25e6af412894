"""On how much each fact rests: what one sentence alone states, and what should be checked first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import networkx as nx

from kg.analysis.centrality import pagerank
from kg.analysis.edges import quotes
from kg.analysis.statements import Statement, statement


@dataclass(frozen=True, slots=True)
class Support:
    """How many facts rest on one sentence, on several of one document, on several documents.

    `unsourced` counts those that name no sentence; `lone` holds those that rest on one sentence, the one to check first
    at the head.
    """

    one_sentence: int
    one_document: int
    documents: int
    unsourced: int
    lone: tuple[Statement, ...]


def support(graph: nx.MultiDiGraph, *, ranks: Mapping[Any, float] | None = None) -> Support:
    """Return on how many sentences and documents the facts rest.

    To be checked first is what is least sure; of equally sure facts, those of the more central ends.

    Args:
        graph: a graph as `kg.analysis.network` makes it.
        ranks: how central each node is; its PageRank where None.

    Example:
        >>> graph = nx.MultiDiGraph()
        >>> _ = graph.add_edge("a", "b", document="d", sentence=1, evidence="A usa B", confidence=0.7)
        >>> support(graph).one_sentence
        1
    """
    known = pagerank(graph) if ranks is None else ranks
    counts = {"one_sentence": 0, "one_document": 0, "documents": 0, "unsourced": 0}
    lone = []
    for subject, target, key, edge in graph.edges(keys=True, data=True):
        found = quotes(edge)
        counts[_rests_on(len(found), len({quote.document for quote in found}))] += 1
        if len(found) == 1:
            central = known.get(subject, 0.0) + known.get(target, 0.0)
            lone.append((edge.get("confidence", 1.0), -central, str(key), subject, target, key))
    ordered = tuple(statement(graph, subject, target, key) for *_, subject, target, key in sorted(lone))
    return Support(**counts, lone=ordered)


def _rests_on(sentences: int, documents: int) -> str:
    if not sentences:
        return "unsourced"
    if sentences == 1:
        return "one_sentence"
    return "one_document" if documents == 1 else "documents"
