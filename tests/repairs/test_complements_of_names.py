"""What stands behind a name or a thing and belongs to what is done, or to the thing and not to its kind."""

from __future__ import annotations

from parses import arc, repaired


def test_where_somebody_is_met_is_no_part_of_who_it_is() -> None:
    doc = repaired("""
        La                 det        giuria
        giuria             nsubj      premia  NOUN fs
        premia/premiare    root       -       VERB pres 3s
        Ivo                obj        premia  PROPN PER
        Landi              flat:name  Ivo     PROPN +PER
        a                  case       Gozo
        Gozo               nmod       Ivo     PROPN LOC
    """)

    assert arc(doc, "Gozo") == ("obl", "premia")


def test_where_somebody_with_a_role_is_met_belongs_to_the_verb_too() -> None:
    doc = repaired("""
        La                 det        giuria
        giuria             nsubj      premia     NOUN fs
        premia/premiare    root       -          VERB pres 3s
        il                 det        cantante
        cantante           obj        premia     NOUN ms
        Ivo                flat:name  cantante   PROPN PER
        Landi              flat:name  Ivo        PROPN +PER
        a                  case       Gozo
        Gozo               nmod       Ivo        PROPN LOC
    """)

    assert arc(doc, "Gozo") == ("obl", "premia")


def test_where_the_statue_of_a_person_is_belongs_to_the_statue() -> None:
    doc = repaired("""
        La                 det        giunta
        giunta             nsubj      pulisce  NOUN fs
        pulisce/pulire     root       -        VERB pres 3s
        la                 det        statua
        statua             obj        pulisce  NOUN fs
        di                 case       Ivo
        Ivo                nmod       statua   PROPN PER
        Landi              flat:name  Ivo      PROPN +PER
        a                  case       Gozo
        Gozo               nmod       Ivo      PROPN LOC
    """)

    assert arc(doc, "Gozo") == ("nmod", "statua")


def test_where_somebody_comes_from_is_part_of_the_name() -> None:
    doc = repaired("""
        La                 det    mostra
        mostra             nsubj  ricorda  NOUN fs
        ricorda/ricordare  root   -        VERB pres 3s
        Berta              obj    ricorda  PROPN PER
        da                 case   Lodi
        Lodi               nmod   Berta    PROPN LOC
    """)

    assert arc(doc, "Lodi") == ("nmod", "Berta")


def test_where_things_are_brought_from_belongs_to_their_coming() -> None:
    doc = repaired("""
        L'                 det    arrivo
        arrivo             nsubj  continua  NOUN ms
        delle              case   navi
        navi/nave          nmod   arrivo    NOUN fp
        dalla              case   Norvegia
        Norvegia           nmod   navi      PROPN LOC
        continua           root   -         VERB pres 3s
    """)

    assert arc(doc, "Norvegia") == ("nmod", "arrivo")


def test_whose_the_things_are_belongs_to_the_things() -> None:
    doc = repaired("""
        L'                 det    arrivo
        arrivo             nsubj  continua  NOUN ms
        delle              case   navi
        navi/nave          nmod   arrivo    NOUN fp
        della              case   Norvegia
        Norvegia           nmod   navi      PROPN LOC
        continua           root   -         VERB pres 3s
    """)

    assert arc(doc, "Norvegia") == ("nmod", "navi")


def test_what_things_are_made_of_belongs_to_the_things() -> None:
    doc = repaired("""
        Il                 det    restauro
        restauro           nsubj  continua  NOUN ms
        dei                case   cori
        cori/coro          nmod   restauro  NOUN mp
        in                 case   noce
        noce               nmod   cori      NOUN ms
        continua           root   -         VERB pres 3s
    """)

    assert arc(doc, "noce") == ("nmod", "cori")


def test_a_complement_of_what_is_no_deed_stays_where_it_is() -> None:
    doc = repaired("""
        Il                 det    prezzo
        prezzo             nsubj  continua  NOUN ms
        delle              case   navi
        navi/nave          nmod   prezzo    NOUN fp
        dalla              case   Norvegia
        Norvegia           nmod   navi      PROPN LOC
        continua           root   -         VERB pres 3s
    """)

    assert arc(doc, "Norvegia") == ("nmod", "navi")


def test_an_owner_has_the_thing_and_not_its_kind() -> None:
    doc = repaired("""
        La                 det    nave
        nave               nsubj  affonda   NOUN fs
        da                 case   crociera
        crociera           nmod   nave      NOUN fs
        della              case   Vetra
        Vetra              nmod   crociera  PROPN ORG
        affonda/affondare  root   -         VERB pres 3s
    """)

    assert arc(doc, "Vetra") == ("nmod", "nave")


def test_what_has_its_own_article_is_no_kind_and_has_its_owner() -> None:
    doc = repaired("""
        La                 det    nave
        nave               nsubj  affonda   NOUN fs
        della              case   crociera
        crociera           nmod   nave      NOUN fs
        della              case   Vetra
        Vetra              nmod   crociera  PROPN ORG
        affonda/affondare  root   -         VERB pres 3s
    """)

    assert arc(doc, "Vetra") == ("nmod", "crociera")


def test_a_common_noun_stays_with_the_kind_before_it() -> None:
    doc = repaired("""
        La                 det    nave
        nave               nsubj  affonda   NOUN fs
        da                 case   crociera
        crociera           nmod   nave      NOUN fs
        della              case   pace
        pace               nmod   crociera  NOUN fs
        affonda/affondare  root   -         VERB pres 3s
    """)

    assert arc(doc, "pace") == ("nmod", "crociera")


def test_on_whose_part_it_is_done_is_no_owner() -> None:
    doc = repaired("""
        L'                 det    attacco
        attacco            nsubj  continua  NOUN ms
        da                 case   parte
        parte              nmod   attacco   NOUN fs
        della              case   Vetra
        Vetra              nmod   parte     PROPN ORG
        continua           root   -         VERB pres 3s
    """)

    assert arc(doc, "Vetra") == ("nmod", "parte")
