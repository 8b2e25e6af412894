"""An analysis told: in sections of sentences and tables, and these as text, as Markdown, as JSON."""

from __future__ import annotations

from kg.analysis.telling.as_json import to_json
from kg.analysis.telling.as_markdown import to_markdown
from kg.analysis.telling.as_text import to_text
from kg.analysis.telling.outline import outline
from kg.analysis.telling.section import Section
from kg.analysis.telling.ways import tell_ways

__all__ = ["Section", "outline", "tell_ways", "to_json", "to_markdown", "to_text"]
