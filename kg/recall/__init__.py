"""The way back: from a store of kg's RDF to the values that it was written from."""

from __future__ import annotations

from kg.recall.knowledge import recall

__all__ = ["recall"]
