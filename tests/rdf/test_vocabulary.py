"""The vocabulary is the one source of terms."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, URIRef

from kg.errors import KgError
from kg.lang.data import languages, load_table
from kg.lang.relations import meanings
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


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize("passive", [False, True])
def test_a_relation_with_a_range_is_meant_only_where_the_object_is_of_that_type(lang, passive):
    ranges = {str(p).removeprefix(f"{BASE}#"): str(c) for p, c in vocabulary().subject_objects(RDFS.range)}
    named = [meaning for known in meanings(lang, passive=passive).values() for meaning in known]
    for meaning in named:
        if meaning.relation in ranges:
            assert {f"{BASE}#{type_}" for type_ in meaning.objects} == {ranges[meaning.relation]}, meaning


def test_the_inverse_of_a_relation_is_a_relation():
    pairs = list(vocabulary().subject_objects(OWL.inverseOf))
    assert (term("losesTo"), term("defeats")) in pairs
    assert {node for pair in pairs for node in pair} <= set(map(term, canonical_relations()))


def test_no_two_relations_are_exactly_the_same_property_elsewhere():
    elsewhere = [str(property_) for property_ in vocabulary().objects(None, SKOS.exactMatch)]
    assert len(set(elsewhere)) == len(elsewhere)


def test_a_relation_between_equals_is_its_own_inverse():
    symmetric = set(vocabulary().subjects(RDF.type, OWL.SymmetricProperty))
    assert {term("borders"), term("spouseOf"), term("siblingOf")} <= symmetric
    assert not symmetric & {term("childOf"), term("defeats"), term("marries")}


def test_the_vocabulary_is_as_large_as_the_changelog_says():
    said = (Path(__file__).parents[2] / "CHANGELOG.md").read_text("utf8")
    assert f"{len(canonical_relations())} relations" in " ".join(said.split())


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
