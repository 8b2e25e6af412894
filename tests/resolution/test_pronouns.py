"""What pronouns, possessives and missing subjects stand for, and where they stand for nothing."""

from __future__ import annotations

import pytest
from parses import Triple, read, triples

PAIR = """
    Vetra              nsubj      fonda     PROPN ORG
    e                  cc         Solmar
    Solmar             conj       Vetra     PROPN ORG
    fondano/fondare    root       -         VERB pres 3p
    una                det        banca
    banca              obj        fondano   NOUN fs
""".replace("fonda  ", "fondano")

ROSA = """
    Rosa               nsubj      visita    PROPN PER
    Landi              flat:name  Rosa      PROPN +PER
    visita/visitare    root       -         VERB pres 3s
    il                 det        porto
    porto              obj        visita    NOUN ms
    con                case       Paolo
    Paolo              obl        visita    PROPN PER
    Sesti              flat:name  Paolo     PROPN +PER
"""


def test_a_missing_subject_is_the_subject_of_the_sentence_before_and_not_the_last_one_named() -> None:
    story = read(f"""{ROSA}
        Firma/firmare      root       -         VERB pres 3s
        un                 det        accordo
        accordo            obj        Firma     NOUN ms
    """)

    assert Triple("Rosa Landi", "firmare", "accordo") in story.triples


def test_a_missing_subject_in_the_plural_means_all_that_were_named_together() -> None:
    story = read(f"""{PAIR}
        Assumono/assumere  root       -         VERB pres 3p
        dei                det        cassieri
        cassieri/cassiere  obj        Assumono  NOUN mp
    """)

    assert {Triple("Vetra", "assumere", "cassieri"), Triple("Solmar", "assumere", "cassieri")} <= story.triples


def test_a_plural_pronoun_means_all_that_were_named_together() -> None:
    story = read(f"""{PAIR}
        La                 det        regione
        regione            nsubj      paga      NOUN fs
        li                 obj        paga      PRON mp prs
        paga/pagare        root       -         VERB pres 3s
    """)

    assert {Triple("regione", "pagare", "Vetra"), Triple("regione", "pagare", "Solmar")} <= story.triples


def test_who_is_arrested_is_no_thing() -> None:
    story = read("""
        I                  det        pescatori
        pescatori/pescatore  nsubj    seguono   NOUN mp
        seguono/seguire    root       -         VERB pres 3p
        i                  det        processi
        processi/processo  obj        seguono   NOUN mp

        I                  det        processi
        processi/processo  nsubj      attirano  NOUN mp
        attirano/attirare  root       -         VERB pres 3p
        lettori/lettore    obj        attirano  NOUN mp

        Essi               nsubj:pass  arrestati  PRON mp prs
        sono/essere        aux:pass   arrestati  AUX pres 3p
        arrestati/arrestare  root     -         VERB part mp
        a                  case       Otranto
        Otranto            obl        arrestati  PROPN LOC
    """)

    assert Triple("processi", "arrestare a", "Otranto") not in story.triples


def test_one_of_two_alternatives_is_not_both() -> None:
    story = read("""
        Vetra              nsubj      fonda     PROPN ORG
        o                  cc         Solmar
        Solmar             conj       Vetra     PROPN ORG
        fonda/fondare      root       -         VERB pres 3s
        una                det        banca
        banca              obj        fonda     NOUN fs

        Assumono/assumere  root       -         VERB pres 3p
        dei                det        cassieri
        cassieri/cassiere  obj        Assumono  NOUN mp
    """)

    assert not any(fact.predicate == "assumere" for fact in story.triples)


def test_one_of_them_is_nobody_known() -> None:
    story = read(f"""{PAIR}
        Uno/uno            nsubj      vende     PRON ms ind
        di                 case       essi
        essi/esso          nmod       Uno       PRON mp prs
        vende/vendere      root       -         VERB pres 3s
        il                 det        porto
        porto              obj        vende     NOUN ms
    """)

    assert not any(fact.predicate == "vendere" for fact in story.triples)


@pytest.mark.parametrize("pronoun", ["Questo", "Ciò"])
def test_a_pronoun_for_what_was_said_names_no_thing(pronoun: str) -> None:
    story = read(f"""{ROSA}
        {pronoun}          nsubj      preoccupa  PRON ms dem
        preoccupa/preoccupare  root   -          VERB pres 3s
        la                 det        regione
        regione            obj        preoccupa  NOUN fs
    """)

    assert not any(fact.predicate == "preoccupare" for fact in story.triples)


def test_what_somebody_has_said_is_not_the_one_named_before() -> None:
    story = read(f"""{ROSA}
        Paolo              nsubj      detto     PROPN PER
        Sesti              flat:name  Paolo     PROPN +PER
        lo                 obj        detto     PRON ms prs
        ha                 aux        detto
        detto/dire         root       -         VERB part ms
        al                 case       sindaco
        sindaco            obl        detto     NOUN ms
    """)

    assert not any(fact.object == "Rosa Landi" for fact in story.triples)


def test_le_of_a_verb_of_giving_is_a_woman_and_not_many_things() -> None:
    story = read(f"""{ROSA}
        Le                 det        navi
        navi/nave          nsubj      lasciano  NOUN fp
        lasciano/lasciare  root       -         VERB pres 3p
        il                 det        molo
        molo               obj        lasciano  NOUN ms

        Il                 det        sindaco
        sindaco            nsubj      consegna  NOUN ms
        le                 iobj       consegna  PRON fp prs
        consegna/consegnare  root     -         VERB pres 3s
        un                 det        premio
        premio             obj        consegna  NOUN ms
    """)

    assert Triple("sindaco", "consegnare a", "Rosa Landi") in story.triples
    assert Triple("sindaco", "consegnare a", "navi") not in story.triples


def test_the_participle_tells_whom_an_elided_pronoun_means() -> None:
    story = read("""
        Rosa               nsubj      incontra  PROPN PER
        Landi              flat:name  Rosa      PROPN +PER
        incontra/incontrare  root     -         VERB pres 3s
        Paolo              obj        incontra  PROPN PER
        Sesti              flat:name  Paolo     PROPN +PER

        La                 det        giuria
        giuria             nsubj      premiato  NOUN fs
        l'                 obj        premiato  PRON s prs
        ha                 aux        premiato
        premiato/premiare  root       -         VERB part ms
    """)

    assert Triple("giuria", "premiare", "Paolo Sesti") in story.triples


def test_the_latter_is_the_last_one_named_that_agrees() -> None:
    story = read(f"""{ROSA}
        Quest'/questo      det        ultimo    DET ms dem
        ultimo             nsubj      vende     PRON ms
        vende/vendere      root       -         VERB pres 3s
        barche/barca       obj        vende     NOUN fp
    """)

    assert Triple("Paolo Sesti", "vendere", "barche") in story.triples


def test_what_is_said_of_a_missing_subject_tells_its_gender() -> None:
    story = read("""
        Rosa               nsubj      incontra  PROPN PER
        Landi              flat:name  Rosa      PROPN +PER
        incontra/incontrare  root     -         VERB pres 3s
        Paolo              obj        incontra  PROPN PER
        Sesti              flat:name  Paolo     PROPN +PER

        Paolo              nsubj      lascia    PROPN PER
        Sesti              flat:name  Paolo     PROPN +PER
        lascia/lasciare    root       -         VERB pres 3s
        il                 det        porto
        porto              obj        lascia    NOUN ms

        È                  cop        contraria
        contraria/contrario  root     -         ADJ fs
        al                 case       ponte
        ponte              obl        contraria  NOUN ms
    """)

    assert [t.subject for t in story.triples if t.object == "ponte"] == ["Rosa Landi"]


def test_who_decides_is_no_event() -> None:
    story = read("""
        Rosa               nsubj      visita    PROPN PER
        Landi              flat:name  Rosa      PROPN +PER
        visita/visitare    root       -         VERB pres 3s
        il                 det        porto
        porto              obj        visita    NOUN ms

        Il                 det        processo
        processo           nsubj      attira    NOUN ms
        attira/attirare    root       -         VERB pres 3s
        curiosi/curioso    obj        attira    NOUN mp

        Firma/firmare      root       -         VERB pres 3s
        un                 det        accordo
        accordo            obj        Firma     NOUN ms
    """)

    assert Triple("Rosa Landi", "firmare", "accordo") in story.triples


def test_where_nobody_is_salient_nobody_is_found() -> None:
    story = read("""
        I                  det        pescatori
        pescatori/pescatore  nsubj    occupano  NOUN mp
        occupano/occupare  root       -         VERB pres 3p
        il                 det        molo
        molo               obj        occupano  NOUN ms
        di                 case       Otranto
        Otranto            nmod       molo      PROPN LOC

        Firma/firmare      root       -         VERB pres 3s
        un                 det        accordo
        accordo            obj        Firma     NOUN ms
    """)

    assert not any(fact.predicate == "firmare" for fact in story.triples)


def test_a_subordinate_clause_before_its_governor_has_the_subject_that_follows() -> None:
    story = read(f"""{ROSA}
        Quando/quando      mark       lascia    SCONJ
        lascia/lasciare    advcl      compra    VERB pres 3s
        il                 det        molo
        molo               obj        lascia    NOUN ms
        ,                  punct      compra
        Paolo              nsubj      compra    PROPN PER
        Sesti              flat:name  Paolo     PROPN +PER
        compra/comprare    root       -         VERB pres 3s
        una                det        barca
        barca              obj        compra    NOUN fs
    """)

    assert Triple("Paolo Sesti", "lasciare", "molo") in story.triples


def test_those_with_whom_somebody_fights_are_not_the_ones_who_fight_them() -> None:
    story = read("""
        I                  det        banditi
        banditi/bandito    nsubj      trovano   NOUN mp
        trovano/trovare    root       -         VERB pres 3p
        i                  det        carabinieri
        carabinieri/carabiniere  obj  trovano   NOUN mp
        contro             case       cui
        cui                obl        ingaggiano  PRON rel
        ingaggiano/ingaggiare  acl:relcl  carabinieri  VERB pres 3p
        un                 det        duello
        duello             obj        ingaggiano  NOUN ms
    """)

    assert Triple("banditi", "ingaggiare", "duello") in story.triples
    assert Triple("carabinieri", "ingaggiare", "duello") not in story.triples


def test_a_missing_subject_goes_on_through_a_sentence_that_states_nothing() -> None:
    story = read(f"""{ROSA}
        Riposa/riposare    root       -         VERB pres 3s

        Firma/firmare      root       -         VERB pres 3s
        un                 det        accordo
        accordo            obj        Firma     NOUN ms
    """)

    assert Triple("Rosa Landi", "firmare", "accordo") in story.triples


def test_the_coordination_is_no_thing_of_its_own() -> None:
    story = read(PAIR)

    assert story.triples == triples(("Vetra", "fondare", "banca"), ("Solmar", "fondare", "banca"))
