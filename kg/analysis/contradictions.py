"""Where the facts do not agree: affirmed here and denied there, or two values for what has only one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import networkx as nx

from kg.analysis.edges import ACTUAL, DENIED, Claim, claim, kind
from kg.analysis.statements import Statement, in_order, statements
from kg.analysis.timeline import span

SINGLE = frozenset({"bornIn", "bornOn", "diedIn", "diedOn", "foundedIn", "headquarteredIn", "subsidiaryOf"})
"""Relations of the vocabulary that hold one value at a time."""
WITHIN = frozenset({"locatedIn", "partOf", "capitalOf"})


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two facts that cannot both be so: `denied` where one denies the other, `two values` where each gives its own."""

    reason: str
    one: Statement
    other: Statement


def contradictions(graph: nx.MultiDiGraph) -> tuple[Contradiction, ...]:
    """Return the pairs of facts that contradict each other, in the order of the text.

    Something is affirmed as actual and denied of the same ends and relation; or what has only one value (where someone
    was born, where a company has its seat) is given two. No two values are a place and what it lies in, a date and a
    more precise one, and what one sentence gives together ("a Perth, in Scozia").

    Args:
        graph: a graph as `kg.analysis.network` makes it.

    Reference:
        M.-C. de Marneffe, A. N. Rafferty, C. D. Manning: Finding contradictions in text. ACL 2008 (negation, and
        numeric and structural mismatch).

    Example:
        >>> graph = nx.MultiDiGraph()
        >>> _ = graph.add_edge("a", "b", relation="owns", polarity="+")
        >>> _ = graph.add_edge("a", "b", relation="owns", polarity="-")
        >>> [found.reason for found in contradictions(graph)]
        ['denied']
    """
    return (*_denied(graph), *_two_values(graph))


def _denied(graph: nx.MultiDiGraph) -> Iterator[Contradiction]:
    denied = in_order(statements(graph, lambda _, __, edge: kind(edge) == DENIED))
    claims = {(one.subject, one.relation, one.object) for one in denied}
    affirmed: dict[Claim, list[Statement]] = defaultdict(list)
    for found in in_order(statements(graph, lambda *ends: kind(ends[2]) == ACTUAL and claim(*ends) in claims)):
        affirmed[found.subject, found.relation, found.object].append(found)
    for other in denied:
        for one in affirmed.get((other.subject, other.relation, other.object), []):
            # what was so until one time may not be so at another
            if not one.when or not other.when or one.when == other.when:
                yield Contradiction(DENIED, one, other)


def _two_values(graph: nx.MultiDiGraph) -> Iterator[Contradiction]:
    by_slot: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for found in in_order(
        statements(graph, lambda _, __, edge: edge.get("relation") in SINGLE and kind(edge) == ACTUAL)
    ):
        by_slot[found.subject, found.relation].append(found)
    for same in by_slot.values():
        for one, other in combinations(same, 2):
            if one.object != other.object and not _compatible(graph, one, other):
                yield Contradiction("two values", one, other)


def _compatible(graph: nx.MultiDiGraph, one: Statement, other: Statement) -> bool:
    """Whether both can be so: a place within a place, a day within a year, or both said in one breath."""
    if set(one.quotes) & set(other.quotes):
        return True
    if one.when and other.when:
        (first, last), (start, end) = span(one.when), span(other.when)
        return (first <= start and end <= last) or (start <= first and last <= end)
    return _lies_in(graph, one.object, other.object) or _lies_in(graph, other.object, one.object)


def _lies_in(graph: nx.MultiDiGraph, inner: str, outer: str) -> bool:
    return graph.has_edge(inner, outer) and any(
        edge.get("relation") in WITHIN for edge in graph.get_edge_data(inner, outer).values()
    )
