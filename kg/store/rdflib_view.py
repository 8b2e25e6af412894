"""A store through rdflib's API, for those who know it, and for the libraries that want it."""

from __future__ import annotations

from oxrdflib import OxigraphStore
from pyoxigraph import RdfFormat, Store
from rdflib import Dataset, Graph

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


def store_of(*graphs: Graph) -> Store:
    """The quads of rdflib graphs and datasets in one store, in memory.

    Example:
        >>> len(store_of(Graph(), Dataset()))
        0
    """
    store = Store()
    for graph in graphs:
        quads = isinstance(graph, Dataset)
        content = graph.serialize(format="nquads" if quads else "nt", encoding="utf-8")
        store.bulk_load(content, format=RdfFormat.N_QUADS if quads else RdfFormat.N_TRIPLES)
    return store


def stored(dataset: Dataset) -> Dataset:
    """A copy of an rdflib dataset that lies in a store, where what is large is asked faster; its prefixes are kept.

    Numbers are kept by their value there: `"1.0"^^xsd:decimal` is `"1"^^xsd:decimal`.

    Example:
        >>> len(stored(Dataset()))
        0
    """
    copy = Dataset(store=OxigraphStore(store=store_of(dataset)))
    for prefix, namespace in dataset.namespaces():
        copy.bind(prefix, namespace)
    return copy


def stored_graph(graph: Graph) -> Graph:
    """A copy of an rdflib graph that lies in a store, as `stored` makes it of a dataset.

    Example:
        >>> len(stored_graph(Graph()))
        0
    """
    dataset = Dataset()
    for triple in graph:
        dataset.default_graph.add(triple)
    for prefix, namespace in graph.namespaces():
        dataset.bind(prefix, namespace)
    copy: Graph = stored(dataset).default_graph
    return copy
