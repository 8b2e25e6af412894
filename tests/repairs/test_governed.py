"""Complements that the verb asks for, hung lower down: recipients, agents, reasons, what light verbs have."""

from __future__ import annotations

from parses import arc, drawn, repaired, triples


def test_who_gets_what_is_given_belongs_to_the_verb() -> None:
    doc = repaired("""
        La                 det    banda
        banda              nsubj  dedica   NOUN fs
        dedica/dedicare    root   -        VERB pres 3s
        un                 det    brano
        brano              obj    dedica   NOUN ms
        ai                 case   caduti
        caduti/caduto      nmod   brano    NOUN mp
    """)

    assert arc(doc, "caduti") == ("obl", "dedica")


def test_a_verb_that_gives_nothing_leaves_the_complement_to_its_object() -> None:
    doc = repaired("""
        La                 det    banda
        banda              nsubj  ascolta  NOUN fs
        ascolta/ascoltare  root   -        VERB pres 3s
        un                 det    inno
        inno               obj    ascolta  NOUN ms
        ai                 case   caduti
        caduti/caduto      nmod   inno     NOUN mp
    """)

    assert arc(doc, "caduti") == ("nmod", "inno")


def test_a_light_verb_has_what_its_bare_noun_asks_for() -> None:
    doc = repaired("""
        Elsa           nsubj      fa     PROPN PER
        Monti          flat:name  Elsa   PROPN +PER
        fa/fare        root       -      VERB pres 3s
        parte          obj        fa     NOUN fs
        della          case       giuria
        giuria         nmod       parte  NOUN fs
    """)

    assert drawn(doc) == triples(("Elsa Monti", "fare parte di", "giuria"))


def test_a_noun_with_its_article_keeps_what_stands_behind_di() -> None:
    doc = repaired("""
        Elsa           nsubj      fa     PROPN PER
        Monti          flat:name  Elsa   PROPN +PER
        fa/fare        root       -      VERB pres 3s
        un             det        ritratto
        ritratto       obj        fa     NOUN ms
        di             case       pescatori
        pescatori/pescatore nmod  ritratto NOUN mp
    """)

    assert arc(doc, "pescatori") == ("nmod", "ritratto")


def test_who_does_it_and_why_belong_to_the_passive() -> None:
    doc = repaired("""
        Landi                   nsubj:pass  punito    PROPN PER
        è                       aux:pass    punito
        punito/punire           root        -         VERB part ms
        con                     case        squalifica
        una                     det         squalifica
        squalifica              obl         punito    NOUN fs
        da                      case        giudice
        un                      det         giudice
        giudice                 nmod        squalifica NOUN ms
        per                     case        proteste
        proteste/protesta       nmod        giudice   NOUN fp
    """)

    assert arc(doc, "giudice") == ("obl:agent", "punito")
    assert arc(doc, "proteste") == ("obl", "punito")


def test_what_comes_from_a_place_is_done_by_none() -> None:
    doc = repaired("""
        Landi                   nsubj:pass  accolto   PROPN PER
        è                       aux:pass    accolto
        accolto/accogliere      root        -         VERB part ms
        con                     case        treno
        un                      det         treno
        treno                   obl         accolto   NOUN ms
        da                      case        Lodi
        Lodi                    nmod        treno     PROPN LOC
    """)

    assert arc(doc, "Lodi") == ("nmod", "treno")


def test_what_stands_behind_a_preposition_is_no_subject() -> None:
    doc = repaired("""
        A                    case        causa
        causa                nsubj:pass  rinviata  NOUN fs
        di                   case        nebbia
        nebbia               nmod        causa     NOUN fs
        la                   det         regata
        regata               nsubj:pass  rinviata  NOUN fs
        è                    aux:pass    rinviata
        rinviata/rinviare    root        -         VERB part fs
    """)

    assert arc(doc, "causa") == ("obl", "rinviata")
    assert arc(doc, "regata") == ("nsubj:pass", "rinviata")


def test_a_month_is_counted_from_an_event_that_does_nothing() -> None:
    doc = repaired("""
        Il                    det         catalogo
        catalogo              nsubj:pass  stampato  NOUN ms
        viene/venire          aux:pass    stampato  AUX pres 3s
        stampato/stampare     root        -         VERB part ms
        a                     case        mese
        un                    det         mese
        mese                  obl         stampato  NOUN ms
        dall'                 case        apertura
        apertura              obl:agent   stampato  NOUN fs
    """)

    assert arc(doc, "apertura") == ("nmod", "mese")
