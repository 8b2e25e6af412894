"""Who did it, behind the copula; participles like adverbs; verbs that share an object; lists behind a colon."""

from __future__ import annotations

from parses import arc, drawn, repaired, triples


def test_who_stands_behind_the_copula_of_a_cleft_did_it() -> None:
    doc = repaired("""
        A                mark   pulire
        pulire           advcl  volontari  VERB inf
        il               det    fiume
        fiume            obj    pulire     NOUN ms
        sono             aux    volontari
        stati/essere     cop    volontari  AUX part mp
        i                det    volontari
        volontari/volontario root -        NOUN mp
    """)

    assert drawn(doc) == triples(("volontari", "pulire", "fiume"))


def test_an_infinitive_of_purpose_is_no_cleft() -> None:
    doc = repaired("""
        Per                  mark   pulire
        pulire               advcl  volontari  VERB inf
        il                   det    fiume
        fiume                obj    pulire     NOUN ms
        erano/essere         cop    volontari  AUX imp 3p
        utili/utile          amod   volontari  ADJ mp
        i                    det    volontari
        volontari/volontario root   -          NOUN mp
    """)

    assert arc(doc, "pulire") == ("advcl", "volontari")


def test_subito_behind_avere_and_before_a_noun_is_a_verb() -> None:
    doc = repaired("""
        Le                det    ferrovie
        ferrovie/ferrovia nsubj  danni   NOUN fp
        hanno             aux    danni
        subito            advmod danni   ADV
        danni/danno       root   -       NOUN mp
    """)

    assert drawn(doc) == triples(("ferrovie", "subire", "danni"))


def test_subito_beside_another_verb_stays_an_adverb() -> None:
    doc = repaired("""
        Le                det    ferrovie
        ferrovie/ferrovia nsubj  chiesto  NOUN fp
        hanno             aux    chiesto
        subito            advmod chiesto  ADV
        chiesto/chiedere  root   -        VERB part ms
        aiuto             obj    chiesto  NOUN ms
    """)

    assert drawn(doc) == triples(("ferrovie", "chiedere", "aiuto"))


def test_verbs_side_by_side_share_the_object_behind_them() -> None:
    facts = drawn("""
        Elsa              nsubj      scritto  PROPN PER
        Monti             flat:name  Elsa     PROPN +PER
        ha                aux        scritto
        scritto/scrivere  root       -        VERB part ms
        e                 cc         cantato
        cantato/cantare   conj       scritto  VERB part ms
        una               det        ballata
        ballata           obj        cantato  NOUN fs
    """)

    assert facts == triples(("Elsa Monti", "scrivere", "ballata"), ("Elsa Monti", "cantare", "ballata"))


def test_a_verb_with_an_object_of_its_own_takes_no_other() -> None:
    facts = drawn("""
        Elsa              nsubj      scritto  PROPN PER
        Monti             flat:name  Elsa     PROPN +PER
        ha                aux        scritto
        scritto/scrivere  root       -        VERB part ms
        lettere/lettera   obj        scritto  NOUN fp
        e                 cc         cantato
        cantato/cantare   conj       scritto  VERB part ms
        una               det        ballata
        ballata           obj        cantato  NOUN fs
    """)

    assert facts == triples(("Elsa Monti", "scrivere", "lettere"), ("Elsa Monti", "cantare", "ballata"))


def test_what_a_colon_lists_behind_a_plural_are_members_of_it() -> None:
    facts = drawn("""
        La               det    ditta
        ditta            nsubj  gestisce  NOUN fs
        gestisce/gestire root   -         VERB pres 3s
        due              nummod teatri    NUM
        teatri/teatro    obj    gestisce  NOUN mp
        :                punct  gestisce

        Aurora           root   -         PROPN MISC
        e                cc     Eden
        Eden             conj   Aurora    PROPN MISC
    """)

    assert facts >= triples(("Aurora", "essere", "teatri"), ("Eden", "essere", "teatri"), ("ditta", "gestire", "Eden"))


def test_what_a_colon_brings_as_a_sentence_is_no_list() -> None:
    facts = drawn("""
        La               det    ditta
        ditta            nsubj  gestisce  NOUN fs
        gestisce/gestire root   -         VERB pres 3s
        due              nummod teatri    NUM
        teatri/teatro    obj    gestisce  NOUN mp
        :                punct  gestisce

        Aurora           nsubj  chiude    PROPN MISC
        chiude/chiudere  root   -         VERB pres 3s
        """)

    assert facts == triples(("ditta", "gestire", "due teatri"))


def test_a_province_is_that_of_the_place_before_it() -> None:
    doc = repaired("""
        Il            det    cantiere
        cantiere      nsubj  dorme     NOUN ms
        a             case   Lodi
        Lodi          nmod   cantiere  PROPN LOC
        ,             punct  provincia
        provincia     appos  cantiere  NOUN fs
        lombarda/lombardo amod provincia ADJ fs
        ,             punct  provincia
        dorme/dormire root   -         VERB pres 3s
    """)

    assert arc(doc, "provincia") == ("appos", "Lodi")


def test_the_people_named_beside_a_deed_are_the_people_before_them() -> None:
    doc = repaired("""
        La               det    partenza
        partenza         nsubj  commuove  NOUN fs
        dei              case   figli
        figli/figlio     nmod   partenza  NOUN mp
        ,                punct  Rosa
        Rosa             appos  partenza  PROPN PER
        e                cc     Paolo
        Paolo            conj   Rosa      PROPN PER
        ,                punct  Rosa
        commuove/commuovere root -        VERB pres 3s
        la               det    nonna
        nonna            obj    commuove  NOUN fs
    """)

    assert arc(doc, "Rosa") == ("appos", "figli")


def test_a_name_right_before_a_verb_without_subject_is_its_subject() -> None:
    doc = repaired("""
        Vetra              nsubj  compra  PROPN ORG
        compra/comprare    root   -       VERB pres 3s
        Nemi               obj    compra  PROPN ORG
        e                  cc     Orsa
        Orsa               conj   Nemi    PROPN ORG
        vende/vendere      conj   compra  VERB pres 3s
        navi/nave          obj    vende   NOUN fp
    """)

    assert drawn(doc) == triples(("Vetra", "comprare", "Nemi"), ("Orsa", "vendere", "navi"))
