"""An edge of the graph as a plain record: what is stated, how real it is, and the sentences that say it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import networkx as nx

ACTUAL, DENIED = "actual", "denied"
KINDS = (ACTUAL, "planned", "desired", "possible", "reported", DENIED)
"""How real a fact can be, the surest first; what is denied is a kind of its own, whatever its modality."""

Wanted: TypeAlias = Callable[[Any, Any, Mapping[str, Any]], bool]
Claim: TypeAlias = tuple[Any, str, Any]


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that states a fact: its document, its place there, its words."""

    document: str
    sentence: int
    text: str


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


def kind(edge: Mapping[str, Any]) -> str:
    """How real a fact is: its modality, or `denied`.

    Example:
        >>> kind({"modality": "planned", "polarity": "+"}), kind({"modality": "actual", "polarity": "-"})
        ('planned', 'denied')
    """
    return DENIED if edge.get("polarity") == "-" else str(edge.get("modality") or "actual")


def claim(subject: Any, target: Any, edge: Mapping[str, Any]) -> Claim:
    """What a fact says, leaving aside how real it is and who says it: its ends and its relation.

    Example:
        >>> claim("okcoin", "bitcoin", {"relation": "uses"})
        ('okcoin', 'uses', 'bitcoin')
    """
    return subject, str(edge.get("relation", "")), target


def quotes(edge: Mapping[str, Any]) -> tuple[Quote, ...]:
    """The sentences that state a fact, one at least where the edge says where it comes from.

    Example:
        >>> quotes({"document": "a", "sentence": 3, "evidence": "OKCoin usa Bitcoin"})
        (Quote(document='a', sentence=3, text='OKCoin usa Bitcoin'),)
    """
    if "quotes" in edge:
        return tuple(edge["quotes"])
    if edge.get("document") is None:
        return ()
    return (Quote(edge["document"], int(edge.get("sentence") or 0), edge.get("evidence") or ""),)


def weight(edge: Mapping[str, Any]) -> float:
    """How much a fact weighs: its confidence times the number of sentences that state it.

    The confidence is how often such a fact is right, so this is the number of sentences that can be expected to state
    it rightly. An edge that says nothing of either weighs 1.

    Example:
        >>> weight({"confidence": 0.5, "quotes": (Quote("a", 0, ""), Quote("b", 4, ""))}), weight({})
        (1.0, 1.0)
    """
    return float(edge.get("confidence", 1.0)) * max(1, len(quotes(edge)))


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
