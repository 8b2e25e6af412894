"""The quads of files or of a store, one after the other, for what needs no store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad

from kg.store.files import Progress, ignored, quads_of, rdf_files
from kg.store.load import is_store, open_store

_NON_NEGATIVE = NamedNode("http://www.w3.org/2001/XMLSchema#nonNegativeInteger")
_COUNTS = ("nif-core#beginIndex", "nif-core#endIndex", "vocabulary#sentenceIndex", "vocabulary/sentenceIndex")


def read_quads(paths: Iterable[str | Path], progress: Progress = ignored) -> Iterator[Quad]:
    """The quads of RDF files, exactly as they are written there, or of a store, which keeps numbers by their value.

    Args:
        paths: RDF files, folders of TriG files, or stores.
        progress: called with the number of bytes read, each time that some were.

    Raises:
        KgError: a file is missing, of no known format or broken; the line is named.

    Example:
        >>> list(read_quads([]))
        []
    """
    given = [Path(path) for path in paths]
    files = [file for path in given if not is_store(path) for file in rdf_files(path)]
    for path in given:
        if is_store(path):
            yield from map(_counted, open_store([path]))
    for file in files:
        # blank nodes of two files are two, even where they share a name
        yield from quads_of(file, progress, rename_blank_nodes=len(files) > 1)


def _counted(quad: Quad) -> Quad:
    """A quad of a store, which keeps every whole number as xsd:integer: what counts characters gets its type back."""
    if isinstance(quad.object, Literal) and quad.predicate.value.endswith(_COUNTS):
        counted = Literal(quad.object.value, datatype=_NON_NEGATIVE)
        return Quad(quad.subject, quad.predicate, counted, quad.graph_name)
    return quad
