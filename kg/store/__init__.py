"""Triples by the million: an Oxigraph store, filled from files, asked and written out again."""

from __future__ import annotations

from kg.store.base import base_of
from kg.store.files import Progress, rdf_files
from kg.store.formats import FORMATS, Format, format_named, format_of
from kg.store.load import is_store, open_store
from kg.store.quads import read_quads
from kg.store.rdflib_view import dataset_of, store_of, stored, stored_graph
from kg.store.write import to_bytes

__all__ = [
    "FORMATS",
    "Format",
    "Progress",
    "base_of",
    "dataset_of",
    "format_named",
    "format_of",
    "is_store",
    "open_store",
    "rdf_files",
    "read_quads",
    "store_of",
    "stored",
    "stored_graph",
    "to_bytes",
]
