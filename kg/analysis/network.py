"""The graph that is analysed: the facts that were asked for, each with all the sentences that state it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

import networkx as nx

from kg.analysis.edges import KINDS, Quote, kind
from kg.errors import KgError
from kg.graph import to_networkx
from kg.selection import check_confidence
from kg.values import EntityType, Fact, Knowledge

VALUES = frozenset({str(EntityType.DATE), str(EntityType.QUANTITY)})
"""Types of what is no thing but a value: two facts of the same year are not connected by it."""


class HasKnowledge(Protocol):
    """What `kg.build` and `kg.load` return."""

    @property
    def knowledge(self) -> Knowledge:
        """What was read."""


def network(graph: nx.MultiDiGraph | Knowledge | HasKnowledge) -> nx.MultiDiGraph:
    """Return the graph of `kg.graph.to_networkx` whose edges also carry every sentence that states them.

    Args:
        graph: what `kg.build` or `kg.load` returned, its knowledge, or a graph as `to_networkx` makes it, which is
            returned as it is.

    Returns:
        Edges carry `quotes`, a tuple of `Quote`, `speaker_label`, the name of who says it, and `when`, the value of
        their time where it has one, beside what `to_networkx` gives them.

    Example:
        >>> network(Knowledge("empty", (), (), (), ())).number_of_edges()
        0
    """
    if isinstance(graph, nx.Graph):
        return graph
    knowledge = graph if isinstance(graph, Knowledge) else graph.knowledge
    whole = to_networkx(knowledge)
    words = {(sentence.document, sentence.index): sentence.text for sentence in knowledge.sentences}
    values = {entity.id: entity.value.lexical for entity in knowledge.entities if entity.value is not None}
    labels = {entity.id: entity.label for entity in knowledge.entities}
    dates = {entity.id for entity in knowledge.entities if entity.type is EntityType.DATE}
    for fact in knowledge.facts:
        edge = whole.edges[fact.subject, fact.object, fact.id]
        edge["quotes"] = _quotes(fact, words)
        edge["speaker_label"] = labels[fact.speaker] if fact.speaker else None
        edge["when"] = fact.time_value.lexical if fact.time_value else None
        if edge["when"] is None and fact.object in dates:
            edge["when"] = values.get(fact.object)
    return whole


def chosen(
    graph: nx.MultiDiGraph,
    *,
    modalities: Collection[str] = (),
    min_confidence: float = 0.0,
    types: Collection[str] = (),
) -> nx.MultiDiGraph:
    """Return a graph of the facts asked for, and of the entities that stand in them.

    Args:
        graph: a graph as `network` makes it.
        modalities: how real the facts may be (`actual`, `planned`, …, and `denied`); all where empty.
        min_confidence: facts of less confidence are left out.
        types: what both ends of a fact must be; anything where empty.

    Raises:
        KgError: there is no such modality or type, or the confidence does not lie between 0 and 1.

    Example:
        >>> graph = nx.MultiDiGraph()
        >>> _ = graph.add_edge("a", "b", modality="planned"), graph.add_edge("a", "c", modality="actual")
        >>> list(chosen(graph, modalities=["actual"]))
        ['a', 'c']
    """
    check_confidence(min_confidence)
    real = {_known(name, KINDS, "modality") for name in modalities}
    kinds = {_known(name, tuple(map(str, EntityType)), "type") for name in types}
    whole = nx.MultiDiGraph(**graph.graph)
    kept = [
        (subject, target, key, edge)
        for subject, target, key, edge in graph.edges(keys=True, data=True)
        if (not real or kind(edge) in real)
        and edge.get("confidence", 1.0) >= min_confidence
        and (not kinds or {graph.nodes[subject].get("type"), graph.nodes[target].get("type")} <= kinds)
    ]
    ends = {end for subject, target, _, _ in kept for end in (subject, target)}
    whole.add_nodes_from((node, data) for node, data in graph.nodes(data=True) if node in ends)
    whole.add_edges_from(kept)
    return whole


def things(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Return the graph without dates and amounts, which are values and connect nothing.

    Example:
        >>> graph = nx.MultiDiGraph([("a", "b"), ("a", "1999")])
        >>> graph.nodes["1999"]["type"] = "Date"
        >>> list(things(graph))
        ['a', 'b']
    """
    kept = [node for node, type_ in graph.nodes(data="type") if type_ not in VALUES]
    within: nx.MultiDiGraph = graph.subgraph(kept).copy() if len(kept) < len(graph) else graph
    return within


def _quotes(fact: Fact, words: dict[tuple[str, int], str]) -> tuple[Quote, ...]:
    """The sentences that state `fact`, each once."""
    found = {(e.document, e.sentence): words.get((e.document, e.sentence), e.text) for e in fact.evidence}
    return tuple(Quote(document, sentence, text) for (document, sentence), text in sorted(found.items()))


def _known(name: str, names: Collection[str], what: str) -> str:
    for known in names:
        if known.casefold() == name.casefold():
            return known
    raise KgError(f"{name!r} is no {what}", f"choose among {', '.join(names)}")
