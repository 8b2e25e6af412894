"""How to read the report: what its words mean, and how far to trust it."""

from __future__ import annotations

from kg.report.findings import Findings
from kg.report.pieces import Paragraph, Part


def reading(found: Findings) -> Part:
    """A few sentences of explanation."""
    text = found.words.table["readingText"]
    return Part("reading", found.words.plain("reading"), tuple(Paragraph((one,), note=True) for one in text))
