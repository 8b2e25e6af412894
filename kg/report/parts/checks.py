"""What to check first: facts that one sentence alone states, the least sure first."""

from __future__ import annotations

from kg.report.findings import Findings
from kg.report.pieces import Paragraph, Part
from kg.report.telling import listed, told

SHOWN = 12


def checks(found: Findings) -> Part | None:
    """The least sure facts, each with its sentence."""
    lone = found.analysis.support.lone
    if not lone:
        return None
    words = found.words
    facts = [found.facts[one.id] for one in lone[:SHOWN]]
    rest = listed(found, facts, SHOWN, lambda fact: told(found, fact, sure=True))
    return Part("checks", words.plain("checks"), (Paragraph((words.plain("checksNote"),), note=True), rest))
