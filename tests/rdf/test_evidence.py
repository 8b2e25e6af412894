"""The evidence twin says of every fact how real it is, who says so and where."""

from __future__ import annotations

from dataclasses import replace

from rdflib import PROV, RDF, RDFS, XSD, BNode, Literal, Namespace, URIRef

from kg.rdf import Iris, clean_graph, evidence_dataset, term
from kg.values import Relation
from tests.rdf.samples import all_kinds_of_facts, two_documents, union, with_fact
from tests.sample import TEXT, knowledge

NIF = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
ITSRDF = Namespace("http://www.w3.org/2005/11/its/rdf#")
IRIS = Iris()
E, ST, DOC = IRIS.entity, IRIS.statement, IRIS.document


def test_every_fact_is_a_statement_with_polarity_and_modality():
    graph = union(evidence_dataset(knowledge()))
    wished, denied = ST("f1"), ST("f4")
    assert (wished, RDF.subject, E("pechino")) in graph
    assert (wished, RDF.predicate, IRIS.relation("creare")) in graph
    assert (wished, RDF.object, E("polo")) in graph
    assert (wished, term("modality"), term("desired")) in graph
    assert (denied, term("polarity"), term("denied")) in graph
    assert (denied, term("claimedBy"), E("pechino")) in graph


def test_no_fact_stands_in_it_as_a_plain_triple():
    graph = union(evidence_dataset(replace(knowledge(), facts=tuple(all_kinds_of_facts()))))
    relations = set(graph.subjects(RDF.type, term("Relation")))
    assert len(relations) == len(list(all_kinds_of_facts()))
    assert not relations & set(graph.predicates())


def test_a_statement_and_its_plain_triple_have_the_same_ends():
    twin, clean = union(evidence_dataset(knowledge())), clean_graph(knowledge())
    for statement in (ST("f2"), ST("f3")):
        assert tuple(twin.value(statement, p) for p in (RDF.subject, RDF.predicate, RDF.object)) in clean


def test_time_confidence_lemma_and_rules_travel_along():
    graph = union(evidence_dataset(knowledge()))
    assert (ST("f2"), term("timeText"), Literal("dal 2019", lang="it")) in graph
    assert (ST("f2"), term("time"), Literal("2019", datatype=XSD.gYear)) in graph
    assert (ST("f2"), term("confidence"), Literal("0.8", datatype=XSD.decimal)) in graph
    assert (ST("f2"), term("lemma"), Literal("avere sede in", lang="it")) in graph
    assert (ST("f4"), term("rule"), Literal("verb_object")) in graph
    assert (ST("f4"), term("ruleTrail"), Literal("verb_object null_subject")) in graph


def test_offsets_quote_the_original_text():
    graph = union(evidence_dataset(knowledge()))
    strings = set(graph.subjects(NIF.anchorOf))
    assert strings
    for string in strings:
        begin, end = (int(graph.value(string, p)) for p in (NIF.beginIndex, NIF.endIndex))
        assert str(graph.value(string, NIF.anchorOf)) == TEXT[begin:end]
        assert string == IRIS.string("polo", begin, end)


def test_evidence_leads_to_its_sentence_and_document():
    graph = union(evidence_dataset(knowledge()))
    evidence = graph.value(ST("f3"), PROV.wasDerivedFrom)
    assert graph.value(evidence, NIF.anchorOf) == Literal("OKCoin ha la sede in Hainan dal 2019")
    assert graph.value(evidence, PROV.wasQuotedFrom) == DOC("polo")
    sentence = graph.value(evidence, NIF.sentence)
    assert graph.value(sentence, term("sentenceIndex")) == Literal("2", datatype=XSD.nonNegativeInteger)


def test_a_mention_names_its_entity_even_where_the_words_are_missing():
    graph = union(evidence_dataset(knowledge()))
    implicit = graph.value(predicate=term("implicit"), object=Literal(True))
    assert graph.value(implicit, ITSRDF.taIdentRef) == E("okcoin")
    assert graph.value(implicit, NIF.anchorOf) == Literal("")
    assert graph.value(graph.value(implicit, NIF.sentence), NIF.anchorOf) == Literal("Non usa Bitcoin.")


def test_each_document_has_its_graph_and_a_fact_found_in_two_stands_in_both():
    dataset = evidence_dataset(two_documents())
    in_graphs = {g for _, _, _, g in dataset.quads((ST("f2"), None, None, None))}
    assert in_graphs == {DOC("polo"), DOC("altro")}
    assert {g for _, _, _, g in dataset.quads((ST("f1"), None, None, None))} == {DOC("polo")}
    for document in ("polo", "altro"):
        (evidence,) = dataset.graph(DOC(document)).objects(ST("f2"), PROV.wasDerivedFrom)
        assert evidence.startswith(DOC(document))


def test_what_documents_share_stands_in_the_default_graph():
    dataset = evidence_dataset(two_documents())
    assert (E("pechino"), RDFS.label, Literal("Beijing", lang="en")) in dataset.default_graph
    assert (IRIS.relation("creare"), RDFS.label, Literal("crea", lang="it")) in dataset.default_graph
    assert (term("desired"), RDFS.label, Literal("desiderato", lang="it")) in dataset.default_graph


def test_a_date_is_described_and_the_statement_about_it_says_which_one_it_is():
    graph = union(evidence_dataset(with_fact(object="2019")))
    assert (ST("f4"), RDF.object, Literal("2019", datatype=XSD.gYear)) in graph
    assert (ST("f4"), term("objectEntity"), E("2019")) in graph
    assert (E("2019"), RDF.type, term("Date")) in graph
    assert (E("2019"), RDF.value, Literal("2019", datatype=XSD.gYear)) in graph


def test_titles_and_paragraphs_are_marked():
    graph = union(evidence_dataset(knowledge()))
    assert (IRIS.string("polo", 0, 21), RDF.type, NIF.Title) in graph
    assert (IRIS.string("polo", 23, len(TEXT)), RDF.type, NIF.Paragraph) in graph


def test_there_are_no_blank_nodes_and_everything_moves_with_the_base():
    graph = union(evidence_dataset(two_documents(), "https://example.org/news/"))
    nodes = {node for triple in graph for node in triple}
    assert not [node for node in nodes if isinstance(node, BNode) or "kg.example" in node]


def test_an_unknown_relation_is_a_property_of_its_own():
    relation = Relation("costruire su", "costruire su", {"it": "costruisce su"})
    graph = union(evidence_dataset(with_fact(relation=relation)))
    assert (ST("f4"), RDF.predicate, URIRef("https://kg.example/relation/costruire%20su")) in graph
