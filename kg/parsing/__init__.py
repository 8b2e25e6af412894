"""From a `Source` to its parse: the spaCy pipelines, typographic variants folded, offsets kept."""

from kg.parsing.document import Document, parse
from kg.parsing.pipeline import load_pipeline

__all__ = ["Document", "load_pipeline", "parse"]
