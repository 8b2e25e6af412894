"""What a graph is made of: its commonest relations, the types of its nodes, which types relations join."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TypeVar

import networkx as nx

from kg.analysis.edges import KINDS, kind

Key = TypeVar("Key", str, tuple[str, str, str])


@dataclass(frozen=True, slots=True)
class Frequency:
    """How many facts or nodes are of a kind; `label` is what to show of `id`."""

    id: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """How many facts go from nodes of one type to nodes of another by one relation, which is given by its id."""

    subject_type: str
    relation: str
    object_type: str
    count: int


def relations(graph: nx.MultiDiGraph) -> tuple[Frequency, ...]:
    """Return how many facts each relation has, the commonest first.

    Example:
        >>> graph = nx.MultiDiGraph()
        >>> _ = graph.add_edge("a", "b", relation="uses", label="usa", label_en="uses")
        >>> relations(graph)
        (Frequency(id='uses', label='usa (uses)', count=1),)
    """
    labels: dict[str, str] = {}
    counts = Counter[str]()
    for _, _, edge in graph.edges(data=True):
        relation = str(edge.get("relation", ""))
        own, english = str(edge.get("label") or relation), edge.get("label_en")
        labels.setdefault(relation, f"{own} ({english})" if english and english != own else own)
        counts[relation] += 1
    return tuple(Frequency(id_, labels[id_], count) for id_, count in _ordered(counts))


def types(graph: nx.MultiDiGraph) -> tuple[Frequency, ...]:
    """Return how many nodes each type has, the commonest first.

    Example:
        >>> graph = nx.MultiDiGraph()
        >>> graph.add_node("pechino", type="Place")
        >>> types(graph)
        (Frequency(id='Place', label='Place', count=1),)
    """
    counts = Counter(str(type_ or "") for _, type_ in graph.nodes(data="type"))
    return tuple(Frequency(id_, id_, count) for id_, count in _ordered(counts))


def kinds(graph: nx.MultiDiGraph) -> tuple[Frequency, ...]:
    """Return how many facts are actual, planned, …, denied, in that order; those that none is of are left out.

    Example:
        >>> kinds(nx.MultiDiGraph([("a", "b")]))
        (Frequency(id='actual', label='actual', count=1),)
    """
    counts = Counter(kind(edge) for _, _, edge in graph.edges(data=True))
    return tuple(Frequency(id_, id_, counts[id_]) for id_ in KINDS if counts[id_])


def patterns(graph: nx.MultiDiGraph) -> tuple[Pattern, ...]:
    """Return how many facts each relation has between each two types, the commonest first.

    Example:
        >>> graph = nx.MultiDiGraph()
        >>> graph.add_node("okcoin", type="Organization")
        >>> graph.add_node("hainan", type="Place")
        >>> _ = graph.add_edge("okcoin", "hainan", relation="headquarteredIn", label="ha sede in")
        >>> patterns(graph)
        (Pattern(subject_type='Organization', relation='headquarteredIn', object_type='Place', count=1),)
    """
    type_ = dict(graph.nodes(data="type", default=""))
    counts = Counter(
        (str(type_[a]), str(edge.get("relation", "")), str(type_[b])) for a, b, edge in graph.edges(data=True)
    )
    return tuple(Pattern(*key, count) for key, count in _ordered(counts))


def _ordered(counts: Counter[Key]) -> list[tuple[Key, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
