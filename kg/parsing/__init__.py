"""From a `Source` to its parse: the spaCy pipelines, typographic variants folded, offsets kept."""

from kg.parsing.document import Document, document_of, parse
from kg.parsing.pipeline import load_pipeline

__all__ = ["Document", "document_of", "load_pipeline", "parse"]
