"""What does not agree: pairs of facts that cannot both be so."""

from __future__ import annotations

from collections.abc import Iterator

from kg.analysis import Contradiction
from kg.report.findings import Findings
from kg.report.pieces import Block, Heading, Line, Paragraph, Part
from kg.report.telling import cited, listed, told

PAIRS = 40


def contradictions(found: Findings) -> Part | None:
    """The pairs, each with its reason and its two sentences."""
    if not found.analysis.contradictions:
        return None
    return Part("contradictions", found.words.plain("contradictions"), tuple(_blocks(found)))


def pair(found: Findings, one: Contradiction) -> Line:
    """The two facts within a sentence."""
    first, other = (cited(found, found.facts[side.id]) for side in (one.one, one.other))
    return (*first, " ↔ ", *other)


def _blocks(found: Findings) -> Iterator[Block]:
    words = found.words
    yield Paragraph((words.plain("contradictionsNote"),), note=True)
    pairs = found.analysis.contradictions
    for one in pairs[:PAIRS]:
        yield Heading((words.plain(f"{one.reason}Why"),))
        sides = [found.facts[side.id] for side in (one.one, one.other)]
        yield listed(found, sides, len(sides), lambda fact: told(found, fact))
    if len(pairs) > PAIRS:
        yield Paragraph((words.count("more", len(pairs) - PAIRS),), note=True)
