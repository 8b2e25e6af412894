"""Two graphs side by side: what is new, what is gone, what has changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import networkx as nx

from kg.analysis.edges import KINDS
from kg.analysis.network import things
from kg.analysis.statements import Statement, in_order, label_of, statements


@dataclass(frozen=True, slots=True)
class Change:
    """The same ends and relation, stated otherwise: `what` names what differs (kind, time, speaker, sentences)."""

    what: tuple[str, ...]
    before: tuple[Statement, ...]
    after: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """From one graph to another: facts and entities that only the one or the other has, and facts that changed.

    Entities are given by their names, those in most facts first.
    """

    new: tuple[Statement, ...]
    gone: tuple[Statement, ...]
    changed: tuple[Change, ...]
    same: int
    new_entities: tuple[str, ...]
    gone_entities: tuple[str, ...]


def compare(before: nx.MultiDiGraph, after: nx.MultiDiGraph) -> Comparison:
    """Return how `after` differs from `before`.

    Facts are the same where subject, relation and object are; entities where their ids are, which kg makes from
    their names. A fact has changed where it is stated as more or less real than before, dated or attributed
    otherwise, or by more or fewer sentences.

    Args:
        before: a graph as `kg.analysis.network` makes it.
        after: another.

    Reference:
        T. Berners-Lee, D. Connolly: Delta, an ontology for the distribution of differences between RDF graphs. W3C,
        2004 (differences as triples added and removed).

    Example:
        >>> found = compare(nx.MultiDiGraph([("a", "b"), ("b", "c")]), nx.MultiDiGraph([("a", "b"), ("a", "d")]))
        >>> [str(fact) for fact in found.new], [str(fact) for fact in found.gone], found.same
        (['a —  — d'], ['b —  — c'], 1)
    """
    old, new = _by_claim(before), _by_claim(after)
    both = [claim for claim in new if claim in old]
    changed = [(_differences(old[claim], new[claim]), old[claim], new[claim]) for claim in both]
    changes = tuple(Change(what, tuple(was), tuple(now)) for what, was, now in changed if what)
    return Comparison(
        tuple(in_order(fact for claim in new if claim not in old for fact in new[claim])),
        tuple(in_order(fact for claim in old if claim not in new for fact in old[claim])),
        tuple(sorted(changes, key=lambda change: (change.what, str(change.after[0])))),
        len(both) - len(changes),
        _only(after, before),
        _only(before, after),
    )


def _only(graph: nx.MultiDiGraph, other: nx.MultiDiGraph) -> tuple[str, ...]:
    """The names of the entities that `other` has not, those in most facts first; dates and amounts are none."""
    found = [node for node in things(graph) if node not in other]
    return tuple(label_of(graph, node) for node in sorted(found, key=lambda node: (-graph.degree(node), str(node))))


def _by_claim(graph: nx.MultiDiGraph) -> dict[tuple[str, str, str], list[Statement]]:
    found: dict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for fact in in_order(statements(graph)):
        found[fact.subject, fact.relation, fact.object].append(fact)
    return dict(found)


def _differences(was: list[Statement], now: list[Statement]) -> tuple[str, ...]:
    """In what two sets of facts of one claim differ, the weightiest difference first."""
    aspects: dict[str, Callable[[list[Statement]], list[Any]]] = {
        "kind": lambda facts: sorted({KINDS.index(fact.kind) for fact in facts}),
        "time": lambda facts: sorted({fact.when or fact.time or "" for fact in facts}),
        "speaker": lambda facts: sorted({fact.speaker or "" for fact in facts}),
        "sentences": lambda facts: sorted({quote for fact in facts for quote in _places(fact)}),
    }
    return tuple(name for name, aspect in aspects.items() if aspect(was) != aspect(now))


def _places(fact: Statement) -> set[tuple[str, str]]:
    return {(quote.document, quote.text) for quote in fact.quotes}
