"""What type of thing an entity is, by its noun, its name, what it is said to be, and the verbs beside it."""

from __future__ import annotations

import pytest
from parses import read

from kg.resolution.proper_names import type_of_name
from kg.values import EntityType


def type_of_object(noun: str, codes: str = "NOUN s", before: str = "") -> EntityType:
    """The type of what Landi describes, with another word `before` it."""
    form = noun.partition("/")[0]
    story = read(f"""
        Landi                nsubj  descrive  PROPN PER
        descrive/descrivere  root   -         VERB pres 3s
        {before or f"il det {form}"}
        {noun}               obj    descrive  {codes}
    """)
    return next(e.type for e in story.entities if form in e.names[0])


@pytest.mark.parametrize(
    ("noun", "type_"),
    [
        ("neopresidente/neopresidente", EntityType.ROLE),
        ("vicequestora/vicequestore", EntityType.ROLE),
        ("minirazzo/minirazzo", EntityType.PRODUCT),
    ],
)
def test_a_prefix_leaves_the_type_of_a_noun_as_it_is(noun: str, type_: EntityType) -> None:
    assert type_of_object(noun) is type_


@pytest.mark.parametrize(
    ("noun", "type_"),
    [
        ("zufolista/zufolista", EntityType.ROLE),
        ("pipistrellologo/pipistrellologo", EntityType.ROLE),
        ("trentunenne/trentunenne", EntityType.PERSON),
        ("gliptoteca/gliptoteca", EntityType.PLACE),
        ("sdoganamento/sdoganamento", EntityType.CONCEPT),
    ],
)
def test_a_noun_in_no_table_has_the_type_of_its_ending(noun: str, type_: EntityType) -> None:
    assert type_of_object(noun) is type_


def test_a_deed_in_no_table_tells_itself_by_what_it_is_done_to() -> None:
    story = read("""
        Landi                      nsubj  descrive  PROPN PER
        descrive/descrivere        root   -         VERB pres 3s
        lo                         det    sdoganamento
        sdoganamento/sdoganamento  obj    descrive  NOUN ms
        della                      case   merce
        merce                      nmod   sdoganamento  NOUN fs
    """)

    assert story.entity("sdoganamento della merce").type is EntityType.EVENT


def test_a_number_grown_to_a_word_is_a_person() -> None:
    assert type_of_object("26enne", "NUM") is EntityType.PERSON


def test_several_people_are_a_group_and_one_is_none() -> None:
    assert type_of_object("passeggeri/passeggero", "NOUN mp") is EntityType.GROUP
    assert type_of_object("passeggero/passeggero", "NOUN ms") is EntityType.PERSON


def test_who_comes_from_a_country_is_a_person_but_its_language_is_none() -> None:
    assert type_of_object("norvegese/norvegese", before="un det norvegese") is EntityType.PERSON
    assert type_of_object("norvegese/norvegese", before="il det norvegese") is EntityType.CONCEPT
    assert type_of_object("norvegesi/norvegese", "NOUN mp", before="i det norvegesi") is EntityType.GROUP


@pytest.mark.parametrize(
    ("number", "noun", "type_"),
    [
        ("43", "passeggeri/passeggero", EntityType.GROUP),
        ("93.800.000", "passeggeri/passeggero", EntityType.QUANTITY),
        ("12", "pagliuzze/pagliuzza", EntityType.QUANTITY),
        ("12", "elicotteri/elicottero", EntityType.PRODUCT),
    ],
)
def test_a_number_makes_an_amount_of_many_people_and_of_what_is_no_thing(
    number: str, noun: str, type_: EntityType
) -> None:
    form = noun.partition("/")[0]

    assert type_of_object(noun, "NOUN p", before=f"{number} nummod {form} NUM") is type_


def test_the_words_after_a_noun_may_change_its_type() -> None:
    story = read("""
        Landi                nsubj  descrive  PROPN PER
        descrive/descrivere  root   -         VERB pres 3s
        lo                   det    stato
        stato/stato          obj    descrive  NOUN ms
        di                   case   diritto
        diritto              nmod   stato     NOUN ms
        e                    cc     stato
        uno                  det    stato
        stato/stato          conj   stato     NOUN ms
    """)

    assert [story.entity(label).type for label in ("stato di diritto", "stato")] == [
        EntityType.CONCEPT,
        EntityType.PLACE,
    ]


def test_the_greater_part_of_people_is_people() -> None:
    story = read("""
        Landi                nsubj  descrive  PROPN PER
        descrive/descrivere  root   -         VERB pres 3s
        parte/parte          obj    descrive  NOUN fs
        dei                  case   librai
        librai/libraio       nmod   parte     NOUN mp
    """)

    assert story.entity("parte dei librai").type is EntityType.GROUP


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("Università di Pavia", EntityType.ORGANIZATION),
        ("Solmar SpA", EntityType.ORGANIZATION),
        ("Trattato di Otranto", EntityType.WORK),
        ("Coppa del Re", EntityType.EVENT),
        ("Ponte Vetra", EntityType.PLACE),
        ("Presidente della Camera", EntityType.ROLE),
        ("Regina Vetra IV", EntityType.PERSON),
        ("Kevin Landi", EntityType.PERSON),
        ("Vetra 3.0", EntityType.PRODUCT),
        ("Vetra95", EntityType.PRODUCT),
        ("Vetra 2015", EntityType.EVENT),
        ("Gran Premio di Otranto", EntityType.EVENT),
        ("Vetra IV", None),
        ("Vetra", None),
        ("Università", None),
    ],
)
def test_the_words_of_a_name_tell_its_type(name: str, type_: EntityType | None) -> None:
    assert type_of_name(name, "it") is type_


def test_words_of_a_name_know_better_than_the_recogniser() -> None:
    story = read("""
        Landi                nsubj      descrive  PROPN PER
        descrive/descrivere  root       -         VERB pres 3s
        la                   det        Coppa
        Coppa                obj        descrive  PROPN PER
        Landi                flat:name  Coppa     PROPN +PER
    """)

    assert story.entity("Coppa Landi").type is EntityType.EVENT


def test_a_well_known_name_needs_no_recogniser() -> None:
    assert type_of_object("Linux", "PROPN") is EntityType.PRODUCT
    assert type_of_object("Vetra", "PROPN") is EntityType.CONCEPT


def test_what_a_subject_is_said_to_be_is_a_concept_and_tells_what_the_subject_is() -> None:
    story = read("""
        Vetra               nsubj  sonda  PROPN
        è                   cop    sonda
        una                 det    sonda
        sonda/sonda         root   -      NOUN fs
    """)

    assert story.entity("sonda").type is EntityType.CONCEPT
    assert story.entity("Vetra").type is EntityType.PRODUCT


def test_who_is_said_to_hold_a_role_is_a_person_and_the_role_stays_one() -> None:
    story = read("""
        Vetra               nsubj  ministro  PROPN
        è                   cop    ministro
        un                  det    ministro
        ministro/ministro   root   -         NOUN ms
    """)

    assert story.entity("ministro").type is EntityType.ROLE
    assert story.entity("Vetra").type is EntityType.PERSON


def test_a_name_that_nothing_else_tells_leans_on_its_verb() -> None:
    story = read("""
        Vetra               nsubj  nasce  PROPN
        nasce/nascere       root   -      VERB pres 3s
        a                   case   Solmar
        Solmar              obl    nasce  PROPN
    """)

    assert (story.entity("Vetra").type, story.entity("Solmar").type) == (EntityType.PERSON, EntityType.PLACE)


def test_a_verb_does_not_overrule_the_recogniser() -> None:
    story = read("""
        Vetra               nsubj  nasce  PROPN ORG
        nasce/nascere       root   -      VERB pres 3s
        a                   case   Trento
        Trento              obl    nasce  PROPN LOC
    """)

    assert story.entity("Vetra").type is EntityType.ORGANIZATION


def test_a_town_that_beats_another_is_a_team() -> None:
    story = read("""
        Trento              nsubj  batte  PROPN LOC
        batte/battere       root   -      VERB pres 3s
        Pavia               obj    batte  PROPN LOC
    """)

    assert {entity.type for entity in story.entities} == {EntityType.ORGANIZATION}


@pytest.mark.parametrize(("preposition", "type_"), [("alle", EntityType.DATE), ("a", EntityType.QUANTITY)])
def test_a_number_with_a_feminine_plural_article_is_an_hour(preposition: str, type_: EntityType) -> None:
    story = read(f"""
        Landi          nsubj  parte  PROPN PER
        parte/partire  root   -      VERB pres 3s
        {preposition}  case   14
        14             obl    parte  NUM
    """)

    assert story.entity("14").type is type_


def test_a_day_of_a_month_is_a_date() -> None:
    story = read("""
        Landi               nsubj  ricorda  PROPN PER
        ricorda/ricordare   root   -        VERB pres 3s
        l'                  det    11
        11                  obj    ricorda  NUM
        settembre           nmod   11       NOUN ms
        2001                nmod   settembre  NUM
    """)

    assert EntityType.DATE in {entity.type for entity in story.entities}
