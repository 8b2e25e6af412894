"""What is new, gone and changed since another graph."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.analysis.comparison import Change, Comparison
from kg.analysis.statements import Statement
from kg.analysis.summary import Analysis
from kg.analysis.telling.section import Section, facts, listed, said, source, when, where

NAMED = 8


def changes(analysis: Analysis) -> Iterator[Section]:
    """How the graph differs from the one that it was compared with."""
    found = analysis.comparison
    if found is None:
        return
    yield Section("Since the other graph", tuple(_summary(found)))
    columns = ("fact", "before", "now")
    yield Section("Changed", (), columns, tuple((str(one.after[0]), *_sides(one)) for one in found.changed))
    yield Section("New", (), ("kind", "fact", "document", "sentence"), _rows(found.new))
    yield Section("Gone", (), ("kind", "fact", "document", "sentence"), _rows(found.gone))


def _summary(found: Comparison) -> Iterator[str]:
    counts = f"{len(found.gone):,} gone, {len(found.changed):,} changed, {found.same:,} as before"
    yield f"{facts(len(found.new))} new, {counts}."
    for names, what in ((found.new_entities, "New"), (found.gone_entities, "Gone")):
        if names:
            others = [f"{len(names) - NAMED:,} more"] if len(names) > NAMED else []
            yield f"{what}: {listed([*names[:NAMED], *others])}."


def _rows(found: tuple[Statement, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple((one.kind, said(one), source(one), where(one)) for one in found)


def _sides(change: Change) -> tuple[str, str]:
    """What was told of a fact in the one graph and in the other, of what differs."""
    return _told(change, change.before), _told(change, change.after)


def _told(change: Change, side: tuple[Statement, ...]) -> str:
    aspects: dict[str, Callable[[Statement], str]] = {
        "kind": lambda one: one.kind,
        "time": lambda one: when(one.when) if one.when else one.time or "no time",
        "speaker": lambda one: f"says {one.speaker}" if one.speaker else "nobody says it",
        "sentences": lambda one: f"{len(one.quotes)} sentence{'' if len(one.quotes) == 1 else 's'}",
    }
    return "; ".join(", ".join(dict.fromkeys(aspects[name](one) for one in side)) for name in change.what)
