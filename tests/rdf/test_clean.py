"""The clean graph states what the text holds to be real, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rdflib import DC, DCTERMS, OWL, RDF, RDFS, SKOS, XSD, BNode, Literal, Namespace, URIRef

from kg.errors import KgError
from kg.rdf import Iris, clean_graph, term
from kg.values import Entity, EntityType, Modality, Relation, Value
from tests.rdf.samples import USES, all_kinds_of_facts, two_documents, with_fact, with_object
from tests.sample import knowledge

SCHEMA = Namespace("https://schema.org/")
IRIS = Iris()
E, REL = IRIS.entity, IRIS.relation


def said_of(graph, subject):
    """The facts that stand in `graph` about the entity `subject`."""
    relations = set(graph.subjects(RDF.type, term("Relation")))
    return {(p, o) for p, o in graph.predicate_objects(E(subject)) if p in relations}


def test_an_actual_fact_is_one_plain_triple():
    assert (E("okcoin"), term("headquarteredIn"), E("hainan")) in clean_graph(knowledge())
    assert said_of(clean_graph(with_fact()), "okcoin") == {(term("uses"), E("bitcoin"))}


def test_a_denied_fact_does_not_stand():
    assert not list(clean_graph(knowledge()).triples((None, term("uses"), None)))


def test_a_wish_stands_under_a_property_that_says_so_and_no_other():
    assert said_of(clean_graph(knowledge()), "pechino") == {(REL("wantsTo-creare"), E("polo"))}


def test_a_plan_stands_under_a_property_that_says_so_and_no_other():
    graph = clean_graph(with_fact(modality=Modality.PLANNED))
    assert said_of(graph, "okcoin") == {(REL("plansTo-uses"), E("bitcoin"))}


def test_who_plans_to_build_a_thing_plans_the_thing():
    builds = Relation("builds", "costruire", {"it": "costruisce", "en": "builds"}, canonical=True)
    graph = clean_graph(with_fact(relation=builds, modality=Modality.PLANNED))
    assert said_of(graph, "okcoin") == {(term("plans"), E("bitcoin"))}


def test_what_is_intended_with_a_thing_is_said_by_a_property_below_the_intention():
    graph = clean_graph(with_fact(modality=Modality.DESIRED))
    assert (REL("wantsTo-uses"), RDFS.subPropertyOf, term("wantsTo")) in graph
    assert {str(label) for label in graph.objects(REL("wantsTo-uses"), RDFS.label)} == {
        "vorrebbe: usa",
        "wants to: uses",
    }


@pytest.mark.parametrize("modality", [Modality.POSSIBLE, Modality.REPORTED])
def test_what_is_possible_or_reported_does_not_stand(modality):
    assert said_of(clean_graph(with_fact(modality=modality)), "okcoin") == set()


def test_only_the_actual_and_affirmed_of_all_kinds_of_facts_stands_under_its_own_property():
    graph = clean_graph(replace(knowledge(), facts=tuple(all_kinds_of_facts())))
    assert said_of(graph, "pechino") == {
        (REL("siactual"), E("polo")),
        (REL("plansTo-siplanned"), E("polo")),
        (REL("wantsTo-sidesired"), E("polo")),
    }


@pytest.mark.parametrize("kind", [EntityType.EVENT, EntityType.PRODUCT])
def test_what_has_no_will_plans_nothing(kind):
    future = with_fact(modality=Modality.PLANNED)
    changed = tuple(replace(e, type=kind) if e.id == "okcoin" else e for e in future.entities)
    assert said_of(clean_graph(replace(future, entities=changed)), "okcoin") == set()


def test_who_plans_something_for_a_year_does_not_plan_the_year():
    assert said_of(clean_graph(with_fact(object="2019", modality=Modality.PLANNED)), "okcoin") == set()


def test_an_entity_has_type_labels_in_both_languages_and_links():
    graph = clean_graph(knowledge())
    assert (E("pechino"), RDF.type, term("Place")) in graph
    for property_ in (RDFS.label, SKOS.prefLabel):
        assert set(graph.objects(E("pechino"), property_)) == {
            Literal("Pechino", lang="it"),
            Literal("Beijing", lang="en"),
        }
    assert (E("pechino"), OWL.sameAs, URIRef("https://sws.geonames.org/1816670/")) in graph


def test_the_other_names_stand_beside_the_preferred_one():
    entity = Entity("usa", ("Stati Uniti", "USA", "Stati Uniti"), EntityType.PLACE, ("United States", "USA"))
    graph = clean_graph(replace(knowledge(), entities=(entity,), facts=()))
    assert set(graph.objects(E("usa"), SKOS.prefLabel)) == {
        Literal("Stati Uniti", lang="it"),
        Literal("United States", lang="en"),
    }
    assert set(graph.objects(E("usa"), SKOS.altLabel)) == {Literal("USA", lang="it"), Literal("USA", lang="en")}


def test_an_english_article_has_one_preferred_english_label():
    entity = Entity("hub", ("hub",), EntityType.CONCEPT, ("centre", "hub"), lang="en")
    graph = clean_graph(replace(knowledge(), entities=(entity,), facts=()))
    assert list(graph.objects(E("hub"), SKOS.prefLabel)) == [Literal("hub", lang="en")]
    assert list(graph.objects(E("hub"), SKOS.altLabel)) == [Literal("centre", lang="en")]


def test_a_link_that_is_no_iri_is_left_out():
    entity = Entity("a", ("A",), EntityType.PLACE, links=("http://a b", "https://example.org/a"))
    graph = clean_graph(replace(knowledge(), entities=(entity,), facts=()))
    assert list(graph.objects(E("a"), OWL.sameAs)) == [URIRef("https://example.org/a")]


def test_the_article_is_described():
    graph = clean_graph(two_documents())
    article, other = IRIS.document("polo"), IRIS.document("altro")
    assert (article, RDF.type, SCHEMA.Article) in graph
    assert (article, DCTERMS.title, Literal("Pechino vuole un polo", lang="it")) in graph
    assert (article, DC.source, Literal("polo.txt")) in graph
    assert (article, SCHEMA.mentions, E("pechino")) in graph
    assert (other, DCTERMS.source, URIRef("https://example.org/altro")) in graph
    assert (other, SCHEMA.datePublished, Literal("2021", datatype=XSD.gYear)) in graph
    assert (other, SCHEMA.inLanguage, Literal("it")) in graph


def test_a_relation_of_its_own_is_declared_with_the_labels_known():
    graph = clean_graph(knowledge())
    assert list(graph.objects(REL("avereSedeDa"), RDFS.label)) == [Literal("ha sede da", lang="it")]
    assert (REL("avereSedeDa"), RDF.type, RDF.Property) in graph
    assert not list(graph.triples((REL("creare"), None, None)))  # nothing stands under it


def test_two_predicates_that_share_a_property_give_it_one_label_a_language():
    one, two = (Relation("e", lemma, {"it": lemma}) for lemma in ("e", "è"))
    facts = (replace(knowledge().facts[1], relation=one), replace(knowledge().facts[1], id="g", relation=two))
    graph = clean_graph(replace(knowledge(), facts=facts))
    assert list(graph.objects(REL("e"), RDFS.label)) == [Literal("e", lang="it")]


def test_the_terms_in_use_carry_their_labels_so_that_the_file_can_be_read_alone():
    graph = clean_graph(knowledge())
    assert (term("headquarteredIn"), RDFS.label, Literal("ha sede in", lang="it")) in graph
    assert (term("Place"), RDFS.label, Literal("luogo", lang="it")) in graph
    assert not list(graph.triples((term("owns"), None, None)))


def test_a_date_and_a_bare_number_are_typed_literals():
    assert (E("okcoin"), REL("avereSedeDa"), Literal("2019", datatype=XSD.gYear)) in clean_graph(knowledge())
    pages = Entity("145", ("145",), EntityType.QUANTITY, value=Value("145", "integer"))
    assert said_of(clean_graph(with_object(pages)), "okcoin") == {(term("uses"), Literal("145", datatype=XSD.integer))}


def test_an_amount_keeps_value_and_unit_together():
    money = Entity(
        "3-milioni-di-euro", ("3 milioni di euro",), EntityType.QUANTITY, value=Value("3000000", "decimal", "EUR")
    )
    graph = clean_graph(with_object(money))
    assert (E("okcoin"), term("uses"), E(money.id)) in graph
    assert (E(money.id), RDF.type, SCHEMA.MonetaryAmount) in graph
    assert (E(money.id), SCHEMA.value, Literal("3000000", datatype=XSD.decimal)) in graph
    assert (E(money.id), SCHEMA.currency, Literal("EUR")) in graph
    pages = Entity("145-pagine", ("145 pagine",), EntityType.QUANTITY, value=Value("145", "integer", "pagina"))
    assert (E(pages.id), SCHEMA.unitText, Literal("pagina")) in clean_graph(with_object(pages))


@pytest.mark.parametrize("value", [None, Value("molti", "decimal"), Value("molti", "decimal", "EUR")])
def test_an_amount_that_could_not_be_read_is_its_words(value):
    many = Entity("molti", ("molti",), EntityType.QUANTITY, value=value)
    graph = clean_graph(with_object(many))
    assert said_of(graph, "okcoin") == {(term("uses"), Literal("molti", lang="it"))}
    assert not list(graph.triples((E("molti"), None, None)))


def test_a_date_that_something_is_said_of_is_a_node():
    graph = clean_graph(with_fact(subject="2019"))
    assert (E("2019"), RDF.value, Literal("2019", datatype=XSD.gYear)) in graph
    assert (E("2019"), term("uses"), E("bitcoin")) in graph


def test_a_relation_called_canonical_that_the_vocabulary_lacks_fails():
    with pytest.raises(KgError, match="usesss"):
        clean_graph(with_fact(relation=replace(USES, id="usesss")))
    with pytest.raises(KgError, match="Person"):
        clean_graph(with_fact(relation=replace(USES, id="Person")))


def test_there_are_no_blank_nodes_and_everything_moves_with_the_base():
    graph = clean_graph(two_documents(), "https://example.org/news#")
    nodes = {node for triple in graph for node in triple}
    assert not [node for node in nodes if isinstance(node, BNode) or "kg.example" in node]
