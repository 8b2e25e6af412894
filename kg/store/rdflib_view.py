"""A store through rdflib's API, for those who know it, and for the libraries that want it."""

from __future__ import annotations

from oxrdflib import OxigraphStore
from pyoxigraph import Store
from rdflib import Dataset

from kg.rdf import Iris
from kg.rdf.prefixes import bind
from kg.store.base import base_of


def dataset_of(store: Store) -> Dataset:
    """The same quads as an rdflib dataset, its prefixes bound; what is added to the one is in the other.

    Parse and serialise with the formats `ox-turtle`, `ox-nt` and the like: rdflib's own are slow on a large store.

    Example:
        >>> len(dataset_of(Store()))
        0
    """
    dataset = Dataset(store=OxigraphStore(store=store))
    bind(dataset, Iris(base_of(store)))
    return dataset
