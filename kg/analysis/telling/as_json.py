"""An analysis as JSON: every field of every record under its own name."""

from __future__ import annotations

import json
from dataclasses import asdict

from kg.analysis.paths import Way
from kg.analysis.summary import Analysis


def to_json(found: Analysis | tuple[Way, ...]) -> str:
    """Return an analysis, or ways, as JSON; keys are the names of the fields.

    Example:
        >>> to_json(())
        '[]\\n'
    """
    plain = asdict(found) if isinstance(found, Analysis) else [asdict(way) for way in found]
    text = json.dumps(plain, ensure_ascii=False, indent=2) + "\n"
    # what could steer a terminal is escaped; that stands within strings alone
    return "".join(char if char.isprintable() or char == "\n" else json.dumps(char)[1:-1] for char in text)
