"""Decisions honoured in what was read: of one article, or of several that become one graph."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kg.decisions.joining import join
from kg.decisions.missing import with_missing
from kg.decisions.names import Names, is_part
from kg.decisions.naming import rename, set_types
from kg.decisions.parting import part
from kg.decisions.toml import told
from kg.decisions.values import (
    Decision,
    Decisions,
    KeepApart,
    Merge,
    MissingFact,
    Rename,
    SetType,
    Thing,
    WrongFact,
)
from kg.decisions.wrong import without_wrong
from kg.merge import merge
from kg.selection import trusted
from kg.values import Knowledge

Step = Callable[[Knowledge, Sequence[Any]], tuple[Knowledge, frozenset[Decision]]]

IDENTITY: tuple[tuple[type[Decision], Step], ...] = ((SetType, set_types), (Merge, join), (KeepApart, part))
"""What is one and what is not, in this order; done again, it changes nothing."""
CORRECTED: tuple[tuple[type[Decision], Step], ...] = (*IDENTITY, (WrongFact, without_wrong))
"""What is done to each article before they are merged, since the merged graph may call a thing by a fuller name."""
COMPLETED: tuple[tuple[type[Decision], Step], ...] = (*IDENTITY, (Rename, rename), *CORRECTED)
"""What is done to the whole: after a renaming once more, as decisions may speak of things by their new names."""

SHOWN = 3
"""Labels that are named where a decision may mean one of them."""


@dataclass(frozen=True, slots=True)
class Honoured:
    """What is known once decisions are honoured; `unmet` tells on a line each of those that fit nothing."""

    knowledge: Knowledge
    unmet: tuple[str, ...] = ()


def honour(parts: Sequence[Knowledge], decisions: Decisions, name: str | None = None) -> Honoured:
    """Honour decisions in what was read from articles, and make one graph of them.

    Args:
        parts: what was read from each article.
        decisions: what a reader decided; they speak of things by names, so they hold for any articles in any order.
        name: what to call the whole; one article alone needs none.

    Returns:
        The whole, and what fitted nothing in it.

    Example:
        >>> honour([Knowledge("empty", (), (), (), ())], Decisions()).unmet
        ()
    """
    if not decisions.decided:
        return Honoured(_whole(parts, name))
    corrected = [_done(part_, decisions, CORRECTED) for part_ in parts]
    whole, fitting = _done(_whole([known for known, _ in corrected], name), decisions, COMPLETED)
    missing = [decision for decision in decisions.decided if isinstance(decision, MissingFact)]
    whole, added = with_missing(whole, missing, decisions.name)
    fitting = fitting.union(added, *(fitted for _, fitted in corrected))
    whole = trusted(replace(whole, entities=tuple(sorted(whole.entities, key=lambda e: e.id))), 0.0)
    names = Names.of(entity for known in (*parts, whole) for entity in known.entities)
    left = (decision for decision in dict.fromkeys(decisions.decided) if decision not in fitting)
    return Honoured(whole, tuple(f"{decisions.name}: {told(d)}: {_why(d, names)}" for d in left))


def _whole(parts: Sequence[Knowledge], name: str | None) -> Knowledge:
    return parts[0] if len(parts) == 1 and name is None else merge(parts, name or "merged")


def _done(
    knowledge: Knowledge, decisions: Decisions, steps: Sequence[tuple[type[Decision], Step]]
) -> tuple[Knowledge, frozenset[Decision]]:
    fitting: frozenset[Decision] = frozenset()
    for kind, step in steps:
        chosen = [decision for decision in decisions.decided if isinstance(decision, kind)]
        if chosen:
            knowledge, fitted = step(knowledge, chosen)
            fitting |= fitted
    return knowledge, fitting


def _why(decision: Decision, names: Names) -> str:
    """Why a decision fits nothing."""
    for thing in _things(decision):
        if names.called(thing):
            continue
        fuller = {e.label for some in names.labels.values() for e in some if is_part(thing.name, e.label)}
        also = sorted({entity.label for entity in names.also(thing)} | fuller)
        if also:
            more = " and others" if len(also) > SHOWN else ""
            return f"{thing.name!r} is no label; there is {', '.join(map(repr, also[:SHOWN]))}{more}"
        return f"nothing is called {thing.name!r}"
    return "no such fact" if isinstance(decision, WrongFact) else "nothing to do"


def _things(decision: Decision) -> tuple[Thing, ...]:
    match decision:
        case Merge(things) | KeepApart(things):
            return things
        case Rename(thing) | SetType(thing):
            return (thing,)
        case WrongFact() | MissingFact():
            return decision.subject, decision.object
