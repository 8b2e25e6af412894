"""What is not simply so: planned, desired, possible, only reported, denied."""

from __future__ import annotations

from collections.abc import Iterator

from kg.analysis import Prospect
from kg.analysis.edges import ACTUAL, DENIED
from kg.report.findings import Findings
from kg.report.pieces import Block, Cite, Heading, Line, Paragraph, Part
from kg.report.telling import listed, mark, told

OPEN = ("planned", "desired", "possible")
SHOWN = 25


def plans(found: Findings) -> Part | None:
    """What may come: by kind, with what is stated of the same elsewhere."""
    blocks = tuple(block for kind in OPEN for block in _of_kind(found, kind, heading=True))
    return Part("plans", found.words.plain("plans"), blocks) if blocks else None


def reported(found: Findings) -> Part | None:
    """What is told on somebody's word."""
    blocks = tuple(_of_kind(found, "reported", heading=False))
    note = Paragraph((found.words.plain("reportedNote"),), note=True)
    return Part("reported", found.words.plain("reportedPart"), (note, *blocks)) if blocks else None


def denials(found: Findings) -> Part | None:
    """What the text says is not so, with its sentences."""
    facts = sorted((found.facts[one.id] for one in found.analysis.denials), key=lambda one: found.numbers[one.id])
    block = listed(found, facts, SHOWN, lambda fact: told(found, fact, kind=False))
    return Part("denials", found.words.plain("denials"), (block,)) if facts else None


def _of_kind(found: Findings, kind: str, heading: bool) -> Iterator[Block]:
    of_kind = [one for one in found.analysis.prospects if one.statement.kind == kind]
    if not of_kind:
        return
    if heading:
        yield Heading((mark(found, kind),))
    ordered = sorted(of_kind, key=lambda one: (not (one.actual or one.denied), found.numbers[one.statement.id]))
    by_fact = {found.facts[one.statement.id]: one for one in ordered}
    yield listed(
        found, list(by_fact), SHOWN, lambda fact: told(found, fact, *_elsewhere(found, by_fact[fact]), kind=False)
    )


def _elsewhere(found: Findings, one: Prospect) -> Iterator[Line]:
    """What is stated as real, or denied, of the same ends and relation."""
    for kind, same in ((ACTUAL, one.actual), (DENIED, one.denied)):
        if same:
            cite = Cite(tuple(found.numbers[other.id] for other in same))
            yield found.words.line("elsewhere", (mark(found, kind), " ", cite))
