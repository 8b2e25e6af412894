"""What stands in the files of the seed article, checked by tools that kg did not write."""

from __future__ import annotations

import io

import networkx as nx
import pyoxigraph
import pyshacl
from rdflib import Graph
from rdflib.compare import isomorphic

import kg
from kg.rdf import shapes


def test_an_independent_parser_reads_the_same_turtle(seed: kg.KnowledgeGraph) -> None:
    text = seed.files()["pechino-blockchain.ttl"]
    store = pyoxigraph.Store()
    store.load(text.encode(), format=pyoxigraph.RdfFormat.TURTLE)
    triples = pyoxigraph.serialize((q.triple for q in store), format=pyoxigraph.RdfFormat.N_TRIPLES)
    assert triples is not None
    assert isomorphic(Graph().parse(data=triples, format="nt"), seed.rdf)


def test_both_rdf_files_keep_to_their_shapes(seed: kg.KnowledgeGraph) -> None:
    whole = Graph()
    for part in (seed.rdf, *seed.evidence.graphs()):
        for triple in part:
            whole.add(triple)
    conforms, _, report = pyshacl.validate(whole, shacl_graph=shapes())
    assert conforms, report


def test_networkx_reads_the_graphml_with_an_edge_for_each_fact(seed: kg.KnowledgeGraph) -> None:
    text = seed.files()["pechino-blockchain.graphml"]
    graph = nx.read_graphml(io.BytesIO(text.encode()), force_multigraph=True)
    assert {key for *_, key in graph.edges(keys=True)} == {fact.id for fact in seed.facts}
    assert graph.nodes["pechino"]["label_en"] == "Beijing"
    assert {"pagerank", "degree", "community", "component"} <= set(graph.nodes["pechino"])


def test_the_same_article_gives_the_same_bytes(seed: kg.KnowledgeGraph) -> None:
    again = kg.KnowledgeGraph(seed.knowledge)
    assert again.files() == seed.files()
