"""From an input on disk to a `Source`: which files, in which encoding and language, in which blocks."""

from kg.reading.article import check_encoding, read_article, read_text, safe_name
from kg.reading.dated import check_date
from kg.reading.discover import FORMATS, STANDARD_INPUT, discover
from kg.reading.language import check_known

__all__ = [
    "FORMATS",
    "STANDARD_INPUT",
    "check_date",
    "check_encoding",
    "check_known",
    "discover",
    "read_article",
    "read_text",
    "safe_name",
]
