"""What comes out in the end: entities with readable ids, facts with their evidence."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from parses import Triple, document_of, parse, read, triples

from kg.resolution.entities import LONGEST_ID, slug
from kg.resolution.relations import local_name
from kg.values import EntityType

TWO_SENTENCES = """
    Il det ministro
    ministro nsubj incontra NOUN ms
    Paolo flat:name ministro PROPN PER
    Landi flat:name Paolo PROPN +PER
    incontra/incontrare root - VERB pres 3s
    Vetra obj incontra PROPN ORG
    e cc Solmar
    Solmar conj Vetra PROPN ORG
    . punct incontra

    Landi nsubj incontra PROPN PER
    incontra/incontrare root - VERB pres 3s
    Vetra obj incontra PROPN ORG
    a case Otranto
    Otranto obl incontra PROPN LOC
    . punct incontra
"""


def test_coordination_is_distributed_over_entities() -> None:
    assert read(TWO_SENTENCES).triples == triples(
        ("Paolo Landi", "essere", "ministro"),
        ("Paolo Landi", "incontrare", "Vetra"),
        ("Paolo Landi", "incontrare", "Solmar"),
        ("Paolo Landi", "incontrare a", "Otranto"),
    )


def test_a_fact_stated_twice_is_one_fact_with_two_pieces_of_evidence() -> None:
    story = read(TWO_SENTENCES)
    (meeting,) = [f for f in story.facts if f.relation.lemma == "incontrare" and f.object == "vetra"]

    assert [(piece.sentence, piece.text) for piece in meeting.evidence] == [
        (0, "ministro Paolo Landi incontra Vetra"),
        (1, "Landi incontra Vetra"),
    ]


def test_evidence_and_mentions_bound_their_words_in_the_source() -> None:
    text = document_of(parse(TWO_SENTENCES)).source.text
    story = read(TWO_SENTENCES)
    places = [piece for fact in story.facts for piece in fact.evidence]

    assert all(text[piece.start : piece.end] == piece.text for piece in places)
    assert all(
        text[mention.start : mention.end] == mention.text for entity in story.entities for mention in entity.mentions
    )


def test_ids_are_unique_and_sorted_and_every_end_of_a_fact_has_one() -> None:
    story = read(TWO_SENTENCES)
    ids = [entity.id for entity in story.entities]

    assert ids == sorted(set(ids)) == ["ministro", "otranto", "paolo-landi", "solmar", "vetra"]
    assert {end for fact in story.facts for end in (fact.subject, fact.object)} <= set(ids)
    assert len({fact.id for fact in story.facts}) == len(story.facts)


def test_the_same_parse_gives_the_same_knowledge() -> None:
    assert read(TWO_SENTENCES) == read(TWO_SENTENCES)


def test_entities_of_the_same_label_get_numbers() -> None:
    story = read("""
        Il               det        ministro
        ministro         nsubj      lascia    NOUN ms
        Otranto          flat:name  ministro  PROPN PER
        lascia/lasciare  root       -         VERB pres 3s
        l'               det        aula
        aula             obj        lascia    NOUN fs

        Vetra            nsubj      apre      PROPN ORG
        apre/aprire      root       -         VERB pres 3s
        una              det        fabbrica
        fabbrica         obj        apre      NOUN fs
        a                case       Otranto
        Otranto          obl        apre      PROPN LOC
    """)

    assert {"otranto", "otranto-2"} <= {entity.id for entity in story.entities}


def test_what_stands_in_no_fact_is_no_entity() -> None:
    story = read("""
        Vetra        nsubj  apre      PROPN ORG
        apre/aprire  root   -         VERB pres 3s
        una          det    fabbrica
        fabbrica     obj    apre      NOUN fs
        ,            punct  apre
        dopo         case   Solmar
        Solmar       obl    apre      PROPN ORG
    """)

    assert story.labels == ["Vetra", "fabbrica"]


def test_who_is_quoted_is_an_entity_and_the_speaker_of_the_fact() -> None:
    story = read("""
        Secondo            case   Landi
        Landi              obl    perso  PROPN PER
        la                 det    valle
        valle              nsubj  perso  NOUN fs
        ha                 aux    perso
        perso/perdere      root   -      VERB part ms
        abitanti/abitante  obj    perso  NOUN mp
    """)

    assert story.fact("perdere").speaker == story.entity("Landi").id


def test_the_same_fact_affirmed_and_denied_is_two_facts() -> None:
    story = read("""
        Landi          nsubj   vende  PROPN PER
        vende/vendere  root    -      VERB pres 3s
        la             det     villa
        villa          obj     vende  NOUN fs

        Landi          nsubj   vende  PROPN PER
        non            advmod  vende
        vende/vendere  root    -      VERB pres 3s
        la             det     villa
        villa          obj     vende  NOUN fs
    """)

    assert story.triples == triples(("Landi", "vendere", "villa"), ("Landi", "vendere", "villa", "-"))


@pytest.mark.parametrize(
    ("noun", "type_"),
    [
        ("sonda/sonda", EntityType.PRODUCT),
        ("regolamento/regolamento", EntityType.WORK),
        ("terremoto/terremoto", EntityType.EVENT),
        ("azienda/azienda", EntityType.ORGANIZATION),
        ("isola/isola", EntityType.PLACE),
        ("pescatori/pescatore", EntityType.GROUP),
        ("ministro/ministro", EntityType.ROLE),
        ("nostalgia/nostalgia", EntityType.CONCEPT),
    ],
)
def test_a_noun_tells_the_type_of_what_it_names(noun: str, type_: EntityType) -> None:
    form = noun.partition("/")[0]
    number = "p" if form.endswith("i") else "s"
    story = read(f"""
        Landi                nsubj  descrive  PROPN PER
        descrive/descrivere  root   -         VERB pres 3s
        {noun}               obj    descrive  NOUN {number}
    """)

    assert (story.entity(form).type, story.entity("Landi").type) == (type_, EntityType.PERSON)


def test_the_noun_before_a_name_knows_its_type_better_than_the_recogniser() -> None:
    story = read("""
        L'           det        azienda
        azienda      nsubj      apre      NOUN fs
        Vetra        flat:name  azienda   PROPN LOC
        apre/aprire  root       -         VERB pres 3s
        una          det        fabbrica
        fabbrica     obj        apre      NOUN fs
    """)

    assert story.entity("Vetra").type is EntityType.ORGANIZATION


def test_a_year_has_a_value() -> None:
    story = read("""
        Il                   det    torneo
        torneo               nsubj  comincia  NOUN ms
        comincia/cominciare  root   -         VERB pres 3s
        nel                  case   2031
        2031                 obl    comincia  NUM
    """)
    year = story.entity("2031")

    assert year.type is EntityType.DATE
    assert year.value is not None
    assert (year.value.lexical, year.value.datatype) == ("2031", "gYear")


def test_a_place_of_the_gazetteers_has_its_english_name_and_links() -> None:
    story = read("""
        Vetra            nsubj  lascia  PROPN ORG
        lascia/lasciare  root   -       VERB pres 3s
        Torino           obj    lascia  PROPN LOC
    """)
    place = story.entity("Torino")

    assert place.english[0] == "Turin"
    assert place.links


def test_a_relation_without_a_canonical_property_is_named_after_its_predicate() -> None:
    story = read("""
        Landi                nsubj  telefona  PROPN PER
        telefona/telefonare  root   -         VERB pres 3s
        al                   case   medico
        medico               obl    telefona  NOUN ms
    """)

    assert (story.fact("telefonare a").relation.id, story.fact("telefonare a").relation.canonical) == (
        "telefonareA",
        False,
    )


@pytest.mark.parametrize(
    ("label", "id_"),
    [
        ("Perché no?", "perche-no"),
        ("Società dell’Est", "societa-dell-est"),
        ("35%", "35"),
        ("…", "entity"),
        ("Ø", "entity"),
    ],
)
def test_an_id_is_readable(label: str, id_: str) -> None:
    assert slug(label) == id_


@given(st.text())
def test_an_id_is_plain_ascii_whatever_the_label(label: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(label))
    assert len(slug(label)) <= LONGEST_ID


@given(st.text())
def test_the_id_of_an_id_is_itself(label: str) -> None:
    assert slug(slug(label)) == slug(label)


@given(st.text())
def test_the_local_name_of_a_predicate_is_plain_ascii_in_camel_case(predicate: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9]+", local_name(predicate))
    assert not local_name(predicate)[0].isupper()


@given(st.lists(st.text(string.ascii_lowercase, min_size=1), min_size=1, max_size=4))
def test_the_local_name_keeps_every_letter_of_a_predicate(words: list[str]) -> None:
    assert local_name(" ".join(words)).lower() == "".join(words)


def test_a_plan_and_a_deed_are_two_facts() -> None:
    story = read("""
        Vetra            nsubj  vende    PROPN ORG
        vende/vendere    root   -        VERB pres 3s
        la               det    nave
        nave             obj    vende    NOUN fs

        Vetra            nsubj  venderà  PROPN ORG
        venderà/vendere  root   -        VERB fut 3s
        la               det    nave
        nave             obj    venderà  NOUN fs
    """)

    assert story.triples == {Triple("Vetra", "vendere", "nave"), Triple("Vetra", "vendere", "nave", "+", "planned")}
