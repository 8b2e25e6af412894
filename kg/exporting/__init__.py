"""A graph in the formats that other tools read."""

from __future__ import annotations

from kg.exporting.formats import FORMATS, export, format_for

__all__ = ["FORMATS", "export", "format_for"]
