"""Through rdflib's API a store holds what an rdflib graph held."""

from __future__ import annotations

from rdflib import URIRef

from kg.knowledge_graph import KnowledgeGraph
from kg.rdf import clean_graph, evidence_dataset, to_turtle
from kg.store import stored, stored_graph
from tests.rdf.samples import two_documents
from tests.sample import knowledge

ASK = "ASK { GRAPH ?document { ?statement kgv:modality kgv:desired } }"


def test_a_stored_graph_reads_as_before_and_knows_its_prefixes() -> None:
    graph = clean_graph(knowledge())
    assert to_turtle(stored_graph(graph)) == to_turtle(graph)
    found = stored_graph(graph).query("SELECT ?who { ?who kgv:headquarteredIn e:hainan }")
    assert [row[0] for row in found] == [URIRef("https://kg.example/entity/okcoin")]


def test_a_stored_dataset_keeps_its_graphs() -> None:
    dataset = evidence_dataset(two_documents())
    copy = stored(dataset)
    assert {str(graph.identifier) for graph in copy.graphs()} == {str(graph.identifier) for graph in dataset.graphs()}
    assert len(list(copy.quads())) == len(list(dataset.quads()))
    assert copy.query(ASK).askAnswer


def test_the_graph_of_several_articles_lies_in_a_store_and_that_of_one_does_not() -> None:
    one, two = KnowledgeGraph(knowledge()), KnowledgeGraph(two_documents())
    for graph, name in (
        (one.rdf, "Memory"),
        (one.evidence, "Memory"),
        (two.rdf, "OxigraphStore"),
        (two.evidence, "OxigraphStore"),
    ):
        assert type(graph.store).__name__ == name
    assert two.evidence.query(ASK).askAnswer
