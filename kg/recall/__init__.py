"""The way back: from a store of kg's RDF, or from JSON lines, to the values that they were written from."""

from __future__ import annotations

from kg.recall.knowledge import recall
from kg.recall.records import from_jsonl, read_jsonl

__all__ = ["from_jsonl", "read_jsonl", "recall"]
