"""How two nodes are connected: the shortest ways between them, with the sentences along them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

import networkx as nx

from kg.analysis.names import node_named
from kg.analysis.projection import projection
from kg.analysis.statements import Statement, label_of, statement
from kg.errors import KgError


@dataclass(frozen=True, slots=True)
class Step:
    """From one node to the next: all facts between them, in either direction, the weightiest first."""

    start: str
    end: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """The steps from one node to another."""

    steps: tuple[Step, ...]

    @property
    def nodes(self) -> tuple[str, ...]:
        """The nodes along the way, both ends included."""
        return (*(step.start for step in self.steps), self.steps[-1].end)


def paths(graph: nx.MultiDiGraph, start: str, end: str, *, count: int = 1) -> tuple[Way, ...]:
    """Return the ways of fewest facts from one node to another, whatever the direction of facts.

    Among ways of as many facts, those of more weight come first: what several sentences state with confidence.

    Args:
        graph: a graph as `kg.analysis.network` makes it.
        start: a name of the one node, in either language.
        end: a name of the other.
        count: how many ways at most.

    Raises:
        KgError: a name is not in the graph (the nearest are suggested), both mean the same node, or no facts connect
            them.

    Reference:
        E. W. Dijkstra: A note on two problems in connexion with graphs. Numerische Mathematik 1, 1959.
        J. Y. Yen: Finding the k shortest loopless paths in a network. Management Science 17(11), 1971.

    Example:
        >>> [way.nodes for way in paths(nx.MultiDiGraph([("a", "b"), ("c", "b")]), "a", "c")]
        [('a', 'b', 'c')]
    """
    ends = node_named(graph, start), node_named(graph, end)
    if ends[0] == ends[1]:
        raise KgError(f"{start!r} and {end!r} are the same here: {label_of(graph, ends[0])}", "give two others")
    found = tuple(islice(_ways(graph, *ends), count))
    if not found:
        names = " and ".join(label_of(graph, node) for node in ends)
        raise KgError(f"no facts connect {names}", "choose more facts, or add a graph that does")
    return found


def _ways(graph: nx.MultiDiGraph, start: str, end: str) -> Iterator[Way]:
    whole = projection(graph)
    simple = whole.graph()
    # a step costs far more than any length, so that fewer facts always win and weight decides between equals
    costly = 1 + int(whole.lengths.max(initial=1)) * len(whole.nodes)
    for _, _, data in simple.edges(data=True):
        data["cost"] = costly + data["length"]
    position = {node: index for index, node in enumerate(whole.nodes)}
    try:
        for way in nx.shortest_simple_paths(simple, position[start], position[end], weight="cost"):
            nodes = [whole.nodes[index] for index in way]
            yield Way(tuple(_step(graph, a, b) for a, b in pairwise(nodes)))
    except nx.NetworkXNoPath:
        return


def _step(graph: nx.MultiDiGraph, start: str, end: str) -> Step:
    facts = [
        statement(graph, subject, target, key)
        for subject, target in ((start, end), (end, start))
        if graph.has_edge(subject, target)
        for key in graph[subject][target]
    ]
    facts.sort(key=lambda fact: (-fact.confidence * max(1, len(fact.quotes)), fact.id))
    return Step(start, end, tuple(facts))
