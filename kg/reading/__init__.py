"""From an input to `Source`s: files, pages of the web and standard input, in whatever encoding and format they are."""

from kg.reading.article import Failed, read_article, read_articles, read_text
from kg.reading.dated import check_date
from kg.reading.discover import discover
from kg.reading.encoding import check_encoding
from kg.reading.formats import readers
from kg.reading.language import check_known
from kg.reading.naming import STANDARD_INPUT, safe_name

__all__ = [
    "STANDARD_INPUT",
    "Failed",
    "check_date",
    "check_encoding",
    "check_known",
    "discover",
    "read_article",
    "read_articles",
    "read_text",
    "readers",
    "safe_name",
]
