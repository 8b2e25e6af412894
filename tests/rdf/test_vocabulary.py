"""The vocabulary is the one source of terms."""

from __future__ import annotations

import pytest
from rdflib import RDF, RDFS, URIRef

from kg.errors import KgError
from kg.lang.data import languages, load_table
from kg.rdf import canonical_relations, relation_labels, relation_labels_table, shapes, term, vocabulary
from kg.values import EntityType, Modality

BASE = "https://kg.example/vocabulary"


@pytest.mark.parametrize("property_", [RDFS.label, RDFS.comment])
def test_everything_in_it_has_an_italian_and_an_english_label_and_comment(property_):
    graph = vocabulary()
    for subject in set(graph.subjects()):
        languages_of = sorted(value.language for value in graph.objects(subject, property_))
        assert languages_of == ["en", "it"], subject


def test_a_misspelt_term_fails():
    with pytest.raises(KgError, match="headquarterdIn"):
        term("headquarterdIn")
    with pytest.raises(KgError, match="plan"):
        relation_labels("plan")


def test_every_entity_type_and_every_modality_has_a_term():
    for name in (*EntityType, *Modality, "affirmed", "denied"):
        assert term(name) == URIRef(f"{BASE}#{name}")


def test_labels_read_as_the_words_on_an_edge():
    assert relation_labels("headquarteredIn") == {"it": "ha sede in", "en": "headquartered in"}
    assert relation_labels("plans") == {"it": "pianifica", "en": "plans"}
    assert set(relation_labels_table()) == set(canonical_relations())


def test_no_two_relations_share_a_label():
    for lang in ("it", "en"):
        labels = [labels[lang] for labels in relation_labels_table().values()]
        assert len(set(labels)) == len(labels)


def test_classes_and_evidence_properties_are_no_relations():
    assert {"owns", "relatedTo", "instanceOf"} < set(canonical_relations())
    assert not {"Person", "polarity", "actual", "Relation"} & set(canonical_relations())


@pytest.mark.parametrize("lang", languages())
def test_the_relation_lexicons_name_relations_that_exist(lang):
    named = {row[1] for row in load_table(lang, "grammar/relations")}
    assert named <= set(canonical_relations())


@pytest.mark.parametrize("base", ["https://example.org/a/", "http://example.org/b#"])
@pytest.mark.parametrize("load", [vocabulary, shapes])
def test_the_terms_move_with_the_base(base, load):
    graph = load(base)
    assert len(graph) == len(load())
    assert not [node for triple in graph for node in triple if "kg.example" in node]


def test_a_relation_is_the_same_term_in_the_moved_vocabulary():
    moved = term("owns", "https://example.org/")
    assert moved == URIRef("https://example.org/vocabulary#owns")
    assert (moved, RDF.type, term("Relation", "https://example.org/")) in vocabulary("https://example.org/")
