"""The page that shows a graph beside the articles it was read from."""

from __future__ import annotations

from kg.page.page import to_html

__all__ = ["to_html"]
