"""An edge of the graph as a plain record: what is stated, how real it is, and the sentences that say it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import networkx as nx

from kg.analysis.edges import Quote, Wanted, kind, quotes


@dataclass(frozen=True, slots=True)
class Statement:
    """A fact with the names of its ends.

    `subject` and `object` are nodes of the graph, `relation` the id of the property; the fields ending in `_label` are
    what to show. `kind` is the modality, or `denied`; `when` is the time as a value (`2019-05`, `../2022`), `time` as
    written.
    """

    id: str
    subject: str
    relation: str
    object: str
    subject_label: str
    relation_label: str
    object_label: str
    kind: str
    confidence: float
    quotes: tuple[Quote, ...]
    speaker: str | None = None
    time: str | None = None
    when: str | None = None

    def __str__(self) -> str:
        return f"{self.subject_label} — {self.relation_label} — {self.object_label}"


def label_of(graph: nx.MultiDiGraph, node: str) -> str:
    """The name of a node with its English one behind it where that is another.

    Example:
        >>> graph = nx.MultiDiGraph()
        >>> graph.add_node("pechino", label="Pechino", label_en="Beijing")
        >>> label_of(graph, "pechino")
        'Pechino (Beijing)'
    """
    own, english = name_of(graph, node), graph.nodes[node].get("label_en")
    return f"{own} ({english})" if english and english != own else own


def name_of(graph: nx.MultiDiGraph, node: str) -> str:
    """The name of a node in the language of its article."""
    return str(graph.nodes[node].get("label") or node)


def statement(graph: nx.MultiDiGraph, subject: str, target: str, key: str) -> Statement:
    """The record of one edge."""
    edge = graph.edges[subject, target, key]
    return Statement(
        str(key),
        subject,
        str(edge.get("relation", "")),
        target,
        name_of(graph, subject),
        str(edge.get("label") or edge.get("relation", "")),
        name_of(graph, target),
        kind(edge),
        float(edge.get("confidence", 1.0)),
        quotes(edge),
        edge.get("speaker_label") or edge.get("speaker"),
        edge.get("time"),
        edge.get("when"),
    )


def statements(graph: nx.MultiDiGraph, wanted: Wanted | None = None) -> Iterator[Statement]:
    """The records of the edges that are wanted, in their order: `wanted(subject, object, edge)` tells.

    Example:
        >>> graph = nx.MultiDiGraph([("a", "b"), ("a", "c")])
        >>> [found.object for found in statements(graph, lambda subject, target, edge: target == "c")]
        ['c']
    """
    for subject, target, key, edge in graph.edges(keys=True, data=True):
        if wanted is None or wanted(subject, target, edge):
            yield statement(graph, subject, target, key)


def in_order(found: Iterable[Statement]) -> list[Statement]:
    """Statements in the order of the text: by document and sentence."""
    return sorted(found, key=lambda s: ([(q.document, q.sentence) for q in s.quotes], str(s), s.id))
