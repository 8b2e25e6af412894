"""The SHACL shapes hold for what kg writes, and notice what it must not write."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyshacl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyoxigraph import RdfFormat, parse
from rdflib import DCTERMS, OWL, PROV, RDF, RDFS, SH, SKOS, XSD, BNode, Dataset, Graph, Literal, Namespace, URIRef
from rdflib.compare import isomorphic
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID

import kg
from kg.errors import KgError
from kg.rdf import Iris, clean_graph, evidence_dataset, shapes, term, to_trig, to_turtle
from kg.rdf.conformance import assert_conforms, check, check_own
from kg.rdf.mistakes import mistakes
from kg.rdf.violations import Violation, from_report, to_report
from kg.values import Entity, EntityType, Knowledge, Value
from tests.rdf.samples import all_kinds_of_facts, hostile, two_documents, union, with_object
from tests.sample import knowledge

SEED = Path(__file__).parents[2] / "seeds" / "pechino-blockchain.txt"
SCHEMA = Namespace("https://schema.org/")
NIF = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
MONEY = Entity("3-euro", ("3 euro",), EntityType.QUANTITY, value=Value("3", "decimal", "EUR"))
PAGES = Entity("3-pagine", ("3 pagine",), EntityType.QUANTITY, value=Value("3", "integer", "pagina"))


def report(graph, base="https://kg.example/"):
    """What the shapes find wrong in `graph`, as pySHACL itself tells it; empty where it conforms."""
    conforms, _, text = pyshacl.validate(graph, shacl_graph=shapes(base))
    return "" if conforms else text


def messages(graph):
    """What is wrong in `graph`, each thing once."""
    return {violation.message for violation in check(graph)}


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


OKCOIN, POLO = Iris().entity("okcoin"), Iris().document("polo")
FACT, WORDS = Iris().statement("f2"), Iris().string("polo", 0, 7)


@pytest.mark.parametrize(
    ("node", "property_", "value", "message"),
    [
        (OKCOIN, SKOS.prefLabel, Literal("Okcoin"), "An entity has one preferred label in each of its languages."),
        (OKCOIN, RDFS.label, Literal("altro", lang="it"), "The label of an entity is its preferred one."),
        (OKCOIN, SKOS.altLabel, Literal("OKCoin", lang="it"), "A name beside the preferred one is another name"),
        (OKCOIN, OWL.sameAs, Literal("Q1"), "What is the same elsewhere is an IRI."),
        (OKCOIN, RDF.type, term("Person"), "An entity is of one kind."),
        (POLO, DCTERMS.title, Literal("Altro", lang="it"), "A document has one title."),
        (POLO, DCTERMS.identifier, Literal("altro"), "A document has one identifier."),
        (POLO, SCHEMA.inLanguage, Literal("en"), "A document has one language"),
        (POLO, SCHEMA.sha256, Literal("0" * 63), "A document has the SHA-256 of its text"),
        (POLO, SCHEMA.datePublished, Literal("2021-02-30", datatype=XSD.date), "A document has at most one date"),
        (POLO, DCTERMS.source, Literal("polo.txt"), "Where a document came from is one IRI."),
        (POLO, DCTERMS.creator, OKCOIN, "Who wrote a document is told by name."),
        (POLO, DCTERMS.publisher, Literal("ANSA", lang="it"), "Where a document stood is told by one name."),
        (FACT, RDF.subject, OKCOIN + "2", "A statement has one subject"),
        (FACT, RDF.predicate, OWL.sameAs, "A statement has one predicate, a relation."),
        (FACT, RDF.object, OKCOIN, "A statement has one object"),
        (FACT, term("polarity"), term("denied"), "A statement has one polarity"),
        (FACT, term("modality"), term("planned"), "A statement has one modality"),
        (FACT, term("confidence"), Literal("1.5", datatype=XSD.decimal), "A statement has one confidence"),
        (FACT, term("rule"), Literal("altra"), "A statement names the rule that made it."),
        (FACT, term("lemma"), Literal("usare"), "A statement has the predicate of the text"),
        (FACT, term("claimedBy"), Literal("Pechino"), "A statement is made by at most one speaker"),
        (FACT, term("time"), Literal("2020", datatype=XSD.gYear), "A statement holds at one time"),
        (FACT, PROV.wasDerivedFrom, OKCOIN, "A statement points to the words that carry it."),
        (
            WORDS,
            NIF.beginIndex,
            Literal("99", datatype=XSD.nonNegativeInteger),
            "A string has one offset where it begins",
        ),
        (WORDS, NIF.endIndex, Literal(7), "A string has one offset where it ends."),
        (WORDS, NIF.referenceContext, OKCOIN, "A string belongs to one text."),
        (WORDS, NIF.sentence, OKCOIN, "What a string lies in is a sentence."),
        (WORDS, term("implicit"), Literal("vero"), "A mention is left unsaid or it is not."),
        (POLO, NIF.isString, Literal("altro"), "A document has its text once."),
    ],
)
def test_one_triple_too_many_is_noticed(node, property_, value, message):
    graph = both(knowledge())
    assert messages(graph) == set()
    graph.add((node, property_, value))
    assert any(found.startswith(message) for found in messages(graph))


@pytest.mark.parametrize(
    ("node", "property_"),
    [
        (OKCOIN, SKOS.prefLabel),
        (OKCOIN, None),
        *((POLO, property_) for property_ in (DCTERMS.title, DCTERMS.identifier, SCHEMA.inLanguage, SCHEMA.sha256)),
        *((POLO, property_) for property_ in (NIF.isString, NIF.beginIndex, NIF.endIndex)),
        *((FACT, property_) for property_ in (RDF.subject, RDF.predicate, RDF.object, PROV.wasDerivedFrom)),
        *((FACT, term(name)) for name in ("polarity", "modality", "confidence", "rule", "lemma")),
        *((WORDS, property_) for property_ in (NIF.anchorOf, NIF.beginIndex, NIF.endIndex, NIF.referenceContext)),
    ],
)
def test_what_is_missing_is_noticed(node, property_):
    graph = both(knowledge())
    graph.remove((node, property_, None))
    assert messages(graph)


def test_a_literal_without_the_node_that_it_stands_for_is_noticed():
    graph = both(knowledge())
    graph.remove((None, term("objectEntity"), None))
    assert {violation.focus for violation in check(graph)} == {Iris().statement("f3")}


@pytest.mark.parametrize(("unit", "value"), [("EUR", "tre"), ("pagina", "molte")])
def test_an_amount_whose_value_is_no_number_is_noticed(unit, value):
    thing = Entity("3", ("3",), EntityType.QUANTITY, value=Value("3", "integer", unit))
    graph = clean_graph(with_object(thing))
    graph.set((Iris().entity("3"), SCHEMA.value, Literal(value)))
    assert "What has a unit has a number." in messages(graph)


def test_every_shape_has_a_message_of_its_own():
    graph = shapes()
    # alternatives inside a shape speak through it
    within = {
        part
        for property_ in (SH["or"], SH.xone)
        for node in graph.objects(None, property_)
        for part in _all(graph, node)
    }
    for node in set(graph.objects(None, SH.property)) - set(graph.objects(None, SH.node)):
        inner = any((above, SH.property, node) in graph for above in within)
        assert inner or (node, SH.message, None) in graph, list(graph.predicate_objects(node))


def _all(graph, list_):
    return graph.items(list_)


def test_what_conforms_is_let_through_and_what_does_not_is_refused_with_file_and_reason():
    clean, twin = clean_graph(knowledge()), evidence_dataset(knowledge())
    assert_conforms({"polo.ttl": clean, "polo.trig": twin})
    twin.graph(POLO).remove((FACT, term("modality"), None))
    with pytest.raises(KgError, match=r"'polo\.trig'.*f2.*modality"):
        assert_conforms({"polo.ttl": clean, "polo.trig": twin})


def test_a_plain_triple_that_the_twin_denies_is_refused():
    clean, twin = clean_graph(knowledge()), evidence_dataset(knowledge())
    clean.add((OKCOIN, term("uses"), Iris().entity("bitcoin")))
    assert_conforms({"polo.ttl": clean})
    with pytest.raises(KgError, match="does not stand as a plain triple"):
        assert_conforms({"polo.ttl": clean, "polo.trig": twin})


def test_checking_changes_nothing():
    graph = both(knowledge())
    before = set(graph)
    check(graph)
    assert set(graph) == before


def test_check_finds_what_pyshacl_finds():
    graph = both(knowledge())
    graph.remove((FACT, term("modality"), None))
    graph.add((OKCOIN, OWL.sameAs, Literal("Q1")))
    _, found, _ = pyshacl.validate(graph, shacl_graph=shapes())
    assert check(graph) == from_report(found)
    assert len(check(graph)) == 2


def test_own_shapes_that_are_none_are_refused():
    broken = Graph().parse(data="@prefix sh: <http://www.w3.org/ns/shacl#> . <urn:s> a sh:NodeShape ; sh:property 1 .")
    with pytest.raises(KgError, match="shapes that cannot be used"):
        check_own(Graph(), broken)


paths = st.lists(st.sampled_from([RDF.subject, RDFS.label, URIRef("urn:p")]), max_size=3).map(tuple)
values = st.one_of(st.none(), st.text(st.characters(codec="utf-8", exclude_characters="\0")).map(Literal))
found = st.builds(
    Violation,
    st.sampled_from([OKCOIN, POLO]),
    paths,
    st.text(),
    st.sampled_from(["Violation", "Warning", "Info"]),
    values,
)


@given(st.lists(found, max_size=4))
def test_a_report_tells_the_violations_that_it_was_made_from(violations):
    assert set(from_report(to_report(violations))) == set(violations)


def as_rdflib(text, format_):
    """The quads of a file as pyoxigraph reads them, in an rdflib dataset."""
    lines = "".join(f"{quad} .\n" for quad in parse(text.encode(), format=format_))
    return Dataset().parse(data=lines, format="nquads")


def named(dataset):
    """The graphs of a dataset by name."""
    graphs = {}
    for subject, property_, object_, name in dataset.quads():
        known = "" if name in {None, DATASET_DEFAULT_GRAPH_ID} else str(name)
        graphs.setdefault(known, Graph()).add((subject, property_, object_))
    return graphs


def assert_read_alike(sample: Knowledge):
    """rdflib and pyoxigraph read the same from both files."""
    turtle, trig = to_turtle(clean_graph(sample)), to_trig(evidence_dataset(sample))
    assert isomorphic(Graph().parse(data=turtle), named(as_rdflib(turtle, RdfFormat.TURTLE))[""])
    ours, theirs = named(Dataset().parse(data=trig, format="trig")), named(as_rdflib(trig, RdfFormat.TRIG))
    assert ours.keys() == theirs.keys()
    assert all(isomorphic(ours[name], theirs[name]) for name in ours)


@pytest.mark.parametrize(
    "words", ["«'\"\\\n<è>", "\x00\x1b\x85\u202e\ufeff", "http://[", "a b/c", "}'^^<x>", "\U0001f600"]
)
def test_rdflib_and_pyoxigraph_read_the_same_from_hostile_files(words):
    assert_read_alike(hostile(words, words))


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(min_size=1, max_size=12))
def test_whatever_the_words_both_files_conform_and_are_read_alike(words):
    sample = hostile(words, words)
    assert_read_alike(sample)
    assert check(both(sample)) == ()
    assert mistakes(both(sample)) == ()


@pytest.fixture(scope="module")
def seed() -> kg.KnowledgeGraph:
    """The seed article as the embedded pipeline reads it."""
    return kg.build(SEED)


def test_the_seed_conforms_and_is_read_alike(seed):
    assert_conforms({"seed.ttl": seed.rdf, "seed.trig": seed.evidence})
    assert mistakes(seed.rdf + union(seed.evidence)) == ()
    assert_read_alike(seed.knowledge)


def test_blank_nodes_have_no_place_in_what_kg_writes(seed):
    assert not [node for triple in seed.rdf + union(seed.evidence) for node in triple if isinstance(node, BNode)]
