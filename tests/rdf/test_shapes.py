"""The SHACL shapes hold for what kg writes, and notice what it must not write."""

from __future__ import annotations

from dataclasses import replace

import pyshacl
import pytest
from rdflib import RDF, SKOS, Graph, Literal, Namespace

from kg.rdf import Iris, clean_graph, evidence_dataset, shapes, term
from kg.values import Entity, EntityType, Value
from tests.rdf.samples import all_kinds_of_facts, hostile, two_documents, union, with_object
from tests.sample import knowledge

NIF = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
MONEY = Entity("3-euro", ("3 euro",), EntityType.QUANTITY, value=Value("3", "decimal", "EUR"))
PAGES = Entity("3-pagine", ("3 pagine",), EntityType.QUANTITY, value=Value("3", "integer", "pagina"))


def report(graph, base="https://kg.example/"):
    """What the shapes find wrong in `graph`; empty where it conforms."""
    conforms, _, text = pyshacl.validate(graph, shacl_graph=shapes(base))
    return "" if conforms else text


def both(sample):
    """Both files of `sample` in one graph."""
    return clean_graph(sample) + union(evidence_dataset(sample))


@pytest.mark.parametrize(
    "sample",
    [
        knowledge(),
        two_documents(),
        replace(knowledge(), facts=tuple(all_kinds_of_facts())),
        with_object(MONEY),
        with_object(PAGES, subject=PAGES.id),
        hostile("«'\"\\\n<è>", "a b/c"),
    ],
    ids=["sample", "two documents", "all kinds of facts", "money", "pages", "hostile"],
)
def test_both_files_conform_alone_and_together(sample):
    assert report(clean_graph(sample)) == ""
    assert report(union(evidence_dataset(sample))) == ""
    assert report(both(sample)) == ""


def test_they_conform_under_another_base():
    base = "https://example.org/kg#"
    assert report(clean_graph(knowledge(), base) + union(evidence_dataset(knowledge(), base)), base) == ""


def test_the_shapes_are_sound_shacl():
    pyshacl.validate(Graph(), shacl_graph=shapes(), meta_shacl=True)


def test_a_denied_fact_stated_as_a_plain_triple_is_noticed():
    graph = both(knowledge())
    graph.add((Iris().entity("okcoin"), term("uses"), Iris().entity("bitcoin")))
    assert "does not stand as a plain triple" in report(graph)


def test_a_wish_stated_as_a_plain_triple_is_noticed():
    graph = both(knowledge())
    graph.add((Iris().entity("pechino"), Iris().relation("creare"), Iris().entity("polo")))
    assert "does not stand as a plain triple" in report(graph)


def test_offsets_that_quote_other_words_are_noticed():
    graph = both(knowledge())
    graph.set((Iris().string("polo", 0, 7), NIF.anchorOf, Literal("Nanchino")))
    assert "are others" in report(graph)


def test_a_statement_without_modality_is_noticed():
    graph = both(knowledge())
    graph.remove((Iris().statement("f1"), term("modality"), None))
    assert "modality" in report(graph)


def test_a_second_preferred_label_in_a_language_is_noticed():
    graph = clean_graph(knowledge())
    graph.add((Iris().entity("pechino"), SKOS.prefLabel, Literal("Pekino", lang="it")))
    assert "one preferred label" in report(graph)


def test_a_relation_without_label_is_noticed():
    graph = clean_graph(knowledge())
    graph.add((Iris().relation("ignota"), RDF.type, term("Relation")))
    assert "A relation has one label" in report(graph)
