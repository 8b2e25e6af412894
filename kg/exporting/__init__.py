"""A graph in the formats that other tools read."""

from __future__ import annotations

from kg.exporting.formats import FORMATS, as_bytes, format_for

__all__ = ["FORMATS", "as_bytes", "format_for"]
