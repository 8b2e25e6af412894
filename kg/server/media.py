"""Which format a client gets, told by what it accepts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pyoxigraph import QueryResultsFormat, RdfFormat


@dataclass(frozen=True, slots=True)
class Media:
    """A format of answers: its media type, others that mean it, and what Oxigraph calls it."""

    type: str
    also: tuple[str, ...]
    format: Any

    @property
    def header(self) -> str:
        """The Content-Type."""
        return f"{self.type}; charset=utf-8" if self.type.startswith("text/") else self.type


TABLES = (
    Media("application/sparql-results+json", ("application/json", "text/json"), QueryResultsFormat.JSON),
    Media("application/sparql-results+xml", ("application/xml", "text/xml"), QueryResultsFormat.XML),
    Media("text/csv", (), QueryResultsFormat.CSV),
    Media("text/tab-separated-values", (), QueryResultsFormat.TSV),
)
"""What rows and yes or no are written in; the first is for who takes anything."""
GRAPHS = (
    Media("text/turtle", ("application/x-turtle", "application/turtle"), RdfFormat.TURTLE),
    Media("application/n-triples", ("text/plain",), RdfFormat.N_TRIPLES),
    Media("application/rdf+xml", ("application/xml", "text/xml"), RdfFormat.RDF_XML),
    Media("application/ld+json", ("application/json",), RdfFormat.JSON_LD),
)
"""What triples are written in."""
HTML = "text/html"


def negotiate(accept: str, offered: Sequence[Media]) -> Media | None:
    """The best of `offered` for a client.

    Args:
        accept: the header of the request; several, joined by commas; empty where there is none.
        offered: formats, the server's choice first.

    Returns:
        The format that the client prefers, the first of several that it likes alike; `None` where it takes none.

    Example:
        >>> negotiate("text/csv;q=0.5, application/*", TABLES).type
        'application/sparql-results+json'
        >>> negotiate("image/png", TABLES)
    """
    ranges = list(_ranges(accept or "*/*"))
    best = max(offered, key=lambda media: _quality(ranges, media))
    return best if _quality(ranges, best) > 0 else None


def prefers_html(accept: str) -> bool:
    """Whether a client would rather have a page than data: a browser.

    Example:
        >>> prefers_html("text/html,application/xhtml+xml,*/*;q=0.8"), prefers_html("*/*"), prefers_html("")
        (True, False, False)
    """
    ranges = list(_ranges(accept))
    html = max((quality for type_, quality in ranges if type_ == HTML), default=0.0)
    return html > 0 and html > max(_quality(ranges, media) for media in GRAPHS)


def _ranges(accept: str) -> Iterable[tuple[str, float]]:
    for part in accept.split(","):
        type_, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = next((value[2:].strip() for value in parameters if value.startswith("q=")), "1")
        try:
            yield type_, min(max(0.0, float(quality)), 1.0)  # in this order NaN is 0
        except ValueError:
            yield type_, 0.0


def _quality(ranges: Sequence[tuple[str, float]], media: Media) -> float:
    """How much a client likes a format: what its closest range says, or more where it names it otherwise."""
    named = [quality for type_, quality in ranges if type_ in media.also]
    for wanted in (media.type, f"{media.type.partition('/')[0]}/*", "*/*"):
        found = [quality for range_, quality in ranges if range_ == wanted]
        if found:
            return max(found + named)
    return max(named, default=0.0)
