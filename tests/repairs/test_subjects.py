"""Subjects behind their verb, which look like objects."""

from __future__ import annotations

from parses import arc, drawn, repaired, triples


def test_a_noun_after_a_verb_without_objects_is_its_subject() -> None:
    doc = repaired("""
        È/essere      aux   morto    AUX pres 3s
        morto/morire  root  -        VERB part ms
        Landi         obj   morto    PROPN PER
        a             case  Otranto
        Otranto       obl   morto    PROPN LOC
    """)

    assert arc(doc, "Landi") == ("nsubj", "morto")
    assert drawn(doc) == triples(("Landi", "morire a", "Otranto"))


def test_a_noun_in_another_number_than_the_verb_is_not_its_subject() -> None:
    doc = repaired("""
        È/essere             aux   vissuto  AUX pres 3s
        vissuto/vivere       root  -        VERB part ms
        avventure/avventura  obj   vissuto  NOUN fp
    """)

    assert arc(doc, "avventure") == ("obj", "vissuto")


def test_the_object_of_a_transitive_verb_stays_its_object() -> None:
    doc = repaired("""
        Ha               aux   venduto
        venduto/vendere  root  -        VERB part ms
        Landi            obj   venduto  PROPN PER
    """)

    assert arc(doc, "Landi") == ("obj", "venduto")


def test_the_name_after_a_verb_of_saying_is_who_says_it() -> None:
    doc = repaired("""
        La                   det        valle
        valle                nsubj      perde     NOUN fs
        perde/perdere        root       -         VERB pres 3s
        abitanti/abitante    obj        perde     NOUN mp
        ,                    punct      aggiunto
        ha                   aux        aggiunto
        aggiunto/aggiungere  parataxis  perde     VERB part ms
        la                   det        Sesti
        Sesti                obj        aggiunto  PROPN PER
    """)

    assert arc(doc, "Sesti") == ("nsubj", "aggiunto")
    assert drawn(doc) == triples(("valle", "perdere", "abitanti", "+", "reported"))


def test_a_subject_after_its_verb_is_seen_behind_a_date_that_was_taken_for_one() -> None:
    doc = repaired("""
        Il                     det    gennaio
        primo                  amod   gennaio  ADJ ms
        gennaio                nsubj  nasce    NOUN ms
        nasce/nascere          root   -        VERB pres 3s
        la                     det    rete
        rete                   obj    nasce    NOUN fs
    """)

    assert arc(doc, "rete") == ("nsubj", "nasce")


def test_who_has_a_role_and_stands_beside_a_quotation_says_it() -> None:
    doc = repaired("""
        La                   det        diga
        diga                 nsubj      regge     NOUN fs
        regge/reggere        root       -         VERB pres 3s
        l'                   det        acqua
        acqua                obj        regge     NOUN fs
        ,                    punct      assicura
        assicura/assicurare  parataxis  regge     VERB pres 3s
        il                   det        sindaco
        sindaco              obj        assicura  NOUN ms
    """)

    assert arc(doc, "sindaco") == ("nsubj", "assicura")
    assert drawn(doc) == triples(("diga", "reggere", "acqua", "+", "reported"))


def test_what_stands_beside_a_quotation_without_a_role_says_nothing() -> None:
    doc = repaired("""
        La                   det        diga
        diga                 nsubj      regge     NOUN fs
        regge/reggere        root       -         VERB pres 3s
        l'                   det        acqua
        acqua                obj        regge     NOUN fs
        ,                    punct      assicura
        assicura/assicurare  parataxis  regge     VERB pres 3s
        la                   det        tenuta
        tenuta               obj        assicura  NOUN fs
    """)

    assert arc(doc, "tenuta") == ("obj", "assicura")


def test_who_has_a_role_is_reassured_where_nothing_is_quoted() -> None:
    doc = repaired("""
        Assicura/assicurare  root  -         VERB pres 3s
        il                   det   sindaco
        sindaco              obj   Assicura  NOUN ms
    """)

    assert arc(doc, "sindaco") == ("obj", "Assicura")


def test_the_first_of_several_subjects_behind_a_plural_verb_may_be_one() -> None:
    doc = repaired("""
        Alla                      case  regata
        regata                    obl   partecipano  NOUN fs
        partecipano/partecipare   root  -            VERB pres 3p
        una                       det   barca
        barca                     obj   partecipano  NOUN fs
        e                         cc    zattera
        una                       det   zattera
        zattera                   conj  barca        NOUN fs
    """)

    assert arc(doc, "barca") == ("nsubj", "partecipano")
    assert drawn(doc) == triples(("barca", "partecipare a", "regata"), ("zattera", "partecipare a", "regata"))


def test_what_a_plural_verb_measures_is_no_subject() -> None:
    doc = repaired("""
        Crescono/crescere  root    -         VERB pres 3p
        un                 det     metro
        mezzo              nummod  metro     NUM
        metro              obj     Crescono  NOUN ms
    """)

    assert arc(doc, "metro") == ("obj", "Crescono")


def test_the_object_of_a_plural_verb_that_takes_one_stays_its_object() -> None:
    doc = repaired("""
        Comprano/comprare  root    -         VERB pres 3p
        una                det     barca
        barca              obj     Comprano  NOUN fs
    """)

    assert arc(doc, "barca") == ("obj", "Comprano")


def test_some_of_a_kind_behind_a_partitive_article_are_a_subject() -> None:
    doc = repaired("""
        Dei              case   cani
        cani/cane        nsubj  abbaiano  NOUN mp
        abbaiano/abbaiare  root  -        VERB pres 3p
    """)

    assert arc(doc, "cani") == ("nsubj", "abbaiano")
