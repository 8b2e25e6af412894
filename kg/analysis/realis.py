"""What is announced, wished, possible or reported, against what is stated as fact."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import networkx as nx

from kg.analysis.edges import ACTUAL, DENIED, KINDS, Claim, claim, kind
from kg.analysis.statements import Statement, in_order, statements

SETTLED = frozenset({ACTUAL, DENIED})


@dataclass(frozen=True, slots=True)
class Prospect:
    """Something that is not stated as fact, and what is stated as fact, or denied, of the same ends and relation."""

    statement: Statement
    actual: tuple[Statement, ...]
    denied: tuple[Statement, ...]


def prospects(graph: nx.MultiDiGraph) -> tuple[Prospect, ...]:
    """Return all that is planned, desired, possible or reported, with what became of it as far as the graph says.

    In the order of how real it is, then of the text.

    Args:
        graph: a graph as `kg.analysis.network` makes it.

    Reference:
        R. Saurí, J. Pustejovsky: FactBank, a corpus annotated with event factuality. Lang. Resources & Evaluation 43,
        2009 (how real a text says a fact is).

    Example:
        >>> graph = nx.MultiDiGraph()
        >>> _ = graph.add_edge("a", "b", relation="buys", modality="planned")
        >>> _ = graph.add_edge("a", "b", relation="buys", modality="actual")
        >>> [(p.statement.kind, len(p.actual)) for p in prospects(graph)]
        [('planned', 1)]
    """
    open_ = in_order(statements(graph, lambda _, __, edge: kind(edge) not in SETTLED))
    claims = {(one.subject, one.relation, one.object) for one in open_}
    settled: dict[Claim, list[Statement]] = defaultdict(list)
    for found in in_order(statements(graph, lambda *ends: kind(ends[2]) in SETTLED and claim(*ends) in claims)):
        settled[found.subject, found.relation, found.object].append(found)
    ordered = sorted(open_, key=lambda one: KINDS.index(one.kind))
    return tuple(_prospect(one, settled.get((one.subject, one.relation, one.object), [])) for one in ordered)


def _prospect(one: Statement, settled: list[Statement]) -> Prospect:
    actual = tuple(other for other in settled if other.kind == ACTUAL)
    return Prospect(one, actual, tuple(other for other in settled if other.kind == DENIED))
