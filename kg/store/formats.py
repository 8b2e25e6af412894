"""The RDF formats that kg reads and writes, by name and by the ending of a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import RdfFormat

from kg.errors import KgError


@dataclass(frozen=True, slots=True)
class Format:
    """An RDF format: what the user calls it, how its files end, its media type, and whether it holds named graphs."""

    name: str
    endings: tuple[str, ...]
    media_type: str
    rdf: RdfFormat

    @property
    def holds_graphs(self) -> bool:
        """Whether named graphs can be told apart in it."""
        return self.rdf.supports_datasets


FORMATS = (
    Format("turtle", (".ttl",), "text/turtle", RdfFormat.TURTLE),
    Format("trig", (".trig",), "application/trig", RdfFormat.TRIG),
    Format("ntriples", (".nt",), "application/n-triples", RdfFormat.N_TRIPLES),
    Format("nquads", (".nq",), "application/n-quads", RdfFormat.N_QUADS),
    Format("jsonld", (".jsonld",), "application/ld+json", RdfFormat.JSON_LD),
    Format("rdfxml", (".rdf", ".owl", ".xml"), "application/rdf+xml", RdfFormat.RDF_XML),
)


def format_named(name: str) -> Format:
    """The format called `name`.

    Raises:
        KgError: there is none.

    Example:
        >>> format_named("turtle").media_type
        'text/turtle'
    """
    found = next((format_ for format_ in FORMATS if format_.name == name), None)
    if found is None:
        raise KgError(f"unknown format {name!r}", f"known are {', '.join(f.name for f in FORMATS)}")
    return found


def format_of(path: str | Path) -> Format:
    """The format of a file, told by how its name ends.

    Raises:
        KgError: no format has that ending.

    Example:
        >>> format_of("outputs/polo.trig").name
        'trig'
    """
    ending = Path(path).suffix.lower()
    found = next((format_ for format_ in FORMATS if ending in format_.endings), None)
    if found is None:
        known = ", ".join(ending for format_ in FORMATS for ending in format_.endings)
        raise KgError(f"unknown RDF format: '{path}'", f"known are files ending in {known}")
    return found
