"""From an input on disk to a `Source`: which files, in which encoding and language, in which blocks."""

from kg.reading.article import read_article, read_text
from kg.reading.discover import FORMATS, STANDARD_INPUT, discover

__all__ = ["FORMATS", "STANDARD_INPUT", "discover", "read_article", "read_text"]
