"""The names under which files keep what they say about an article, in JSON lines and in front matter.

Capitals and the marks between words do not count: `datePublished`, `date_published` and `Date-Published` are one name.
Where several names of a row stand in a file, the first of the row counts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from kg.reading.found import Metadata

TEXT = ("text", "articlebody", "body", "content", "fulltext", "maintext", "article", "testo", "corpo")
TITLE = ("title", "headline", "titolo", "name")
DATE = ("date", "datepublished", "published", "publishedat", "publicationdate", "pubdate", "day", "created", "data")
AUTHOR = ("author", "authors", "byline", "creator", "autore", "autori")
PUBLISHER = ("publisher", "sitename", "site", "newspaper", "outlet", "fonte", "testata")
SOURCE = ("source", "origin")
"""Either an address or the name of a publisher."""
URL = ("url", "link", "uri", "canonicalurl", "permalink")
LANG = ("lang", "language", "inlanguage", "lingua")
ID = ("id", "identifier", "uid", "guid", "uuid", "slug")

ADDRESS = re.compile(r"https?://\S+$")
_LATE = 10**11
"""From here on a number counts milliseconds, not seconds."""


def about(values: Mapping[str, object]) -> Metadata:
    """What the `values` of a JSON object or of front matter say about an article.

    Example:
        >>> found = about({"Headline": "Un ponte", "authors": [{"name": "Ada"}, "Ugo"], "source": "La Gazzetta"})
        >>> found.title, found.author, found.publisher
        ('Un ponte', 'Ada; Ugo', 'La Gazzetta')
    """
    known = {plain(key): value for key, value in reversed(list(values.items()))}
    source = words(first(known, SOURCE))
    address = ADDRESS.match(source) is not None
    url = words(first(known, URL))
    return Metadata(
        title=words(first(known, TITLE)),
        date=_moment(first(known, DATE)),
        author=words(first(known, AUTHOR)),
        publisher=words(first(known, PUBLISHER)) or ("" if address else source),
        url=url if ADDRESS.match(url) else source if address else "",
        lang=words(first(known, LANG)),
        id=words(first(known, ID)),
    )


def plain(key: str) -> str:
    """A name as the rows above have it.

    Example:
        >>> plain("date_Published")
        'datepublished'
    """
    return re.sub(r"[\W_]", "", key).casefold()


def first(values: Mapping[str, object], names: tuple[str, ...]) -> object:
    """The first value that is there under one of `names`, None where there is none."""
    return next((values[name] for name in names if values.get(name) not in (None, "", [])), None)


def words(value: object) -> str:
    """A value as words: of a list each with `; ` between, of an object its name or address, of a number its digits."""
    if isinstance(value, list):
        return "; ".join(filter(None, map(words, value)))
    if isinstance(value, Mapping):
        return words(first({plain(str(key)): part for key, part in value.items()}, ("name", "title", "url", "@id")))
    if isinstance(value, str):
        return " ".join(value.split())
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _moment(value: object) -> str:
    """A time as words; a number counts seconds or milliseconds since 1970, eight digits are a day."""
    digits = words(value)
    if re.fullmatch(r"(?:19|20)\d{6}", digits):
        return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
    if not isinstance(value, int | float) or not re.fullmatch(r"\d{9,}(?:\.\d+)?", digits):
        return digits
    try:
        return datetime.fromtimestamp(value / 1000 if value >= _LATE else value, UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return digits
