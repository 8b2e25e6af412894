"""Which property a fact gets: by its predicate, its voice and the types of its ends."""

from __future__ import annotations

from parses import ITALIAN, document_of, parse

from kg.rdf import relation_labels_table
from kg.resolution import resolve
from kg.resolution.relations import relation_of
from kg.rules import propositions
from kg.values import EntityType, Fact

LABELS = relation_labels_table()
PERSON, PLACE, PRODUCT = EntityType.PERSON, EntityType.PLACE, EntityType.PRODUCT
ORGANIZATION, EVENT = EntityType.ORGANIZATION, EntityType.EVENT


def facts_of(table: str) -> set[tuple[str, str, str]]:
    doc = parse(table)
    _, facts = resolve(document_of(doc), propositions(doc, ITALIAN), LABELS)
    return {_plain(fact) for fact in facts}


def _plain(fact: Fact) -> tuple[str, str, str]:
    return fact.subject, fact.relation.id, fact.object


def test_the_types_of_both_ends_reach_the_choice_of_the_property() -> None:
    assert facts_of("""
        Landi             nsubj   nato  PROPN PER
        è                 aux     nato
        nato/nascere      root    -     VERB part ms
        a                 case    Otranto
        Otranto           obl     nato  PROPN LOC
    """) == {("landi", "bornIn", "otranto")}


def test_a_product_that_somebody_drives_is_not_led_by_him() -> None:
    assert facts_of("""
        Landi            nsubj  guida  PROPN PER
        guida/guidare    root   -      VERB pres 3s
        un               det    treno
        treno            obj    guida  NOUN ms
    """) == {("landi", "guidare", "treno")}


def test_a_canonical_relation_carries_the_labels_of_the_vocabulary_and_its_own_lemma() -> None:
    relation = relation_of("dirigere", "", "it", LABELS, (PERSON, ORGANIZATION))

    assert (relation.id, relation.lemma, relation.canonical) == ("headOf", "dirigere", True)
    assert relation.labels == {"it": "è a capo di", "en": "head of"}


def test_a_predicate_between_ends_that_it_is_not_said_of_keeps_a_property_of_its_own() -> None:
    relation = relation_of("guidare", "", "it", LABELS, (PERSON, PRODUCT))

    assert (relation.id, relation.canonical) == ("guidare", False)


def test_a_passive_without_a_canonical_meaning_says_what_is_done() -> None:
    relation = relation_of("quotare in", "quotato", "it", LABELS, (ORGANIZATION, PLACE))

    assert (relation.id, relation.lemma, relation.canonical) == ("essereQuotatoIn", "quotare in", False)


def test_synonyms_come_together_under_one_property_with_subject_and_object_in_place() -> None:
    for predicate in ("fondare", "costituire", "dare vita a", "istituire", "fondatore di"):
        assert relation_of(predicate, "", "it", LABELS, (PERSON, ORGANIZATION)).id == "founded"


def test_who_loses_against_somebody_is_not_said_to_defeat_him() -> None:
    assert relation_of("battere", "", "it", LABELS, (ORGANIZATION, ORGANIZATION)).id == "defeats"
    assert relation_of("perdere contro", "", "it", LABELS, (ORGANIZATION, ORGANIZATION)).id == "losesTo"


def test_a_predicate_with_a_long_preposition_means_what_it_means_with_the_plain_one_and_keeps_its_words() -> None:
    known = relation_of("arrendersi in mano a", "", "it", LABELS, (ORGANIZATION, ORGANIZATION))
    unknown = relation_of("finire in mano a", "", "it", LABELS, (PRODUCT, PERSON))

    assert (known.id, known.lemma) == ("losesTo", "arrendersi in mano a")
    assert (unknown.id, unknown.lemma, unknown.canonical) == ("finireInManoA", "finire in mano a", False)
    assert unknown.labels["it"] == "finire in mano a"


def test_three_words_that_make_no_preposition_stay_in_the_predicate() -> None:
    relation = relation_of("arrendersi in canto a", "", "it", LABELS, (ORGANIZATION, ORGANIZATION))

    assert (relation.id, relation.canonical) == ("arrendersiInCantoA", False)
