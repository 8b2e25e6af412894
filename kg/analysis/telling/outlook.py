"""What is to come, what does not agree, when it happened, what to check."""

from __future__ import annotations

from collections.abc import Iterator

from kg.analysis.realis import Prospect
from kg.analysis.summary import Analysis
from kg.analysis.telling.section import Section, facts, said, source, when, where


def outlook(analysis: Analysis) -> Iterator[Section]:
    """What is planned, desired, possible or reported, what came of it first."""
    ordered = sorted(analysis.prospects, key=lambda one: not (one.actual or one.denied))
    rows = tuple(
        (
            one.statement.kind,
            said(one.statement),
            _time(one),
            _outcome(one),
            source(one.statement),
            where(one.statement),
        )
        for one in ordered
    )
    yield Section(
        "Not (yet) real",
        (),
        ("kind", "fact", "time", "elsewhere", "document", "sentence"),
        rows,
        note="What the text does not state as real, and whether the same is stated as real, or denied, elsewhere.",
    )


def denials(analysis: Analysis) -> Iterator[Section]:
    """What the text says is not so."""
    rows = tuple((said(one), source(one), where(one)) for one in analysis.denials)
    yield Section("Denied", (), ("fact", "document", "sentence"), rows, note="What the text says is not so.")


def conflicts(analysis: Analysis) -> Iterator[Section]:
    """The contradictions, a row for each of the two facts."""
    rows = tuple(
        (found.reason if one is found.one else "", str(one), one.kind, source(one), where(one))
        for found in analysis.contradictions
        for one in (found.one, found.other)
    )
    yield Section(
        "Contradictions",
        (),
        ("why", "fact", "kind", "document", "sentence"),
        rows,
        note="Affirmed and denied, or two values for what has one at a time (seat, birth, death, foundation, owner).",
    )


def times(analysis: Analysis) -> Iterator[Section]:
    """The dated facts by their time."""
    rows = tuple(
        (when(moment.when) if first else "", str(one), one.kind)
        for moment in analysis.timeline
        for first, one in zip((True, *[False] * len(moment.statements)), moment.statements, strict=False)
    )
    more = f"{facts(analysis.undated)} with a time in words that gives no date."
    yield Section("Time line", (more,) if analysis.undated and rows else (), ("when", "fact", "kind"), rows)


def unsure(analysis: Analysis) -> Iterator[Section]:
    """What rests on one sentence, the least sure first."""
    rows = tuple((f"{one.confidence:.2f}", str(one), source(one), where(one)) for one in analysis.support.lone)
    yield Section(
        "Check first",
        (),
        ("sure", "fact", "document", "sentence"),
        rows,
        frozenset(("sure",)),
        "Facts that one sentence alone states, the least sure first; sure is how often such a fact is right.",
    )


def _time(prospect: Prospect) -> str:
    one = prospect.statement
    return when(one.when) if one.when else one.time or ""


def _outcome(prospect: Prospect) -> str:
    """What is stated of the same elsewhere."""
    if prospect.actual and prospect.denied:
        return "actual and denied"
    return "actual" if prospect.actual else "denied" if prospect.denied else ""
