"""What a store tells of itself: the base of its IRIs, and its quads through rdflib."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad, Store
from rdflib import RDFS, Graph, Literal, URIRef

from kg.knowledge_graph import KnowledgeGraph
from kg.rdf import DEFAULT_BASE, Iris
from kg.store import base_of, dataset_of, open_store, read_quads, stored, stored_graph
from kg.values import Knowledge
from tests.sample import knowledge

BASES = [DEFAULT_BASE, "https://example.org/kg/", "https://example.org/kg#", "http://localhost:8000/vocabulary/"]


def saved(folder: Path, base: str, sample: Knowledge | None = None) -> Path:
    """The files of the sample under a base."""
    KnowledgeGraph(sample or knowledge(), base=base).save(folder)
    return folder / "polo.trig"


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("ending", [".trig", ".ttl"])
def test_the_base_is_that_of_the_file(base: str, ending: str, tmp_path: Path) -> None:
    path = saved(tmp_path, base).with_suffix(ending)
    assert base_of(open_store([path])) == base_of(read_quads([path])) == base


def test_the_base_of_what_others_wrote_is_the_default_one() -> None:
    store = Store()
    store.add(Quad(NamedNode("urn:a"), NamedNode("urn:b"), NamedNode("urn:c")))
    assert base_of(store) == DEFAULT_BASE


def test_a_dataset_shares_its_quads_with_the_store(tmp_path: Path) -> None:
    store = open_store([saved(tmp_path, DEFAULT_BASE)])
    dataset, before = dataset_of(store), len(store)
    assert len(list(dataset.quads())) == before
    dataset.graph(URIRef("urn:g")).add((URIRef("urn:a"), RDFS.label, Literal("a", lang="it")))
    assert len(store) == before + 1
    store.add(Quad(NamedNode("urn:a"), NamedNode("urn:b"), NamedNode("urn:c")))
    assert (URIRef("urn:a"), URIRef("urn:b"), URIRef("urn:c")) in dataset.default_graph


@pytest.mark.parametrize("base", BASES)
def test_a_dataset_is_asked_with_the_prefixes_of_its_base(base: str, tmp_path: Path) -> None:
    dataset = dataset_of(open_store([saved(tmp_path, base)]))
    found = dataset.query("SELECT ?fact { GRAPH doc:polo { ?fact a kgv:Statement } }")
    assert {row.fact for row in found} == {Iris(base).statement(f"f{number}") for number in range(1, 5)}


def test_a_copy_in_a_store_holds_the_same_and_is_a_copy() -> None:
    graph = KnowledgeGraph(knowledge()).rdf
    copy = stored_graph(graph)
    assert isinstance(copy, Graph)
    assert len(copy) == len(graph)
    assert all(triple in copy for triple in graph)
    assert dict(copy.namespaces()) | dict(graph.namespaces()) == dict(copy.namespaces())
    copy.add((URIRef("urn:a"), RDFS.label, Literal("a")))
    assert (URIRef("urn:a"), RDFS.label, None) not in graph


def test_a_copy_keeps_the_graphs_apart() -> None:
    evidence = KnowledgeGraph(knowledge()).evidence
    assert {str(name) for *_, name in stored(evidence).quads()} == {str(name) for *_, name in evidence.quads()}
