"""Right parses that look like the wrong ones: no repair touches them."""

from __future__ import annotations

import pytest
from parses import parse, repaired

RIGHT = {
    "a person behind a preposition is not the subject": """
        Nasce/nascere  root       -      VERB pres 3s
        a              case       Lecce
        Lecce          obl        Nasce  PROPN LOC
        da             case       Ada
        Ada            nmod       Lecce  PROPN PER
        Sesti          flat:name  Ada    PROPN +PER
    """,
    "a person behind a comma is not the subject": """
        Nasce/nascere  root       -      VERB pres 3s
        a              case       Lecce
        Lecce          obl        Nasce  PROPN LOC
        ,              punct      Ada
        Ada            appos      Lecce  PROPN PER
        Sesti          flat:name  Ada    PROPN +PER
    """,
    "a person beside a place that is an object is not the subject": """
        Ammira/ammirare  root       -       VERB pres 3s
        Lecce            obj        Ammira  PROPN LOC
        Ada              flat:name  Lecce   PROPN PER
    """,
    "a club between two commas does not have the role before it": """
        Il               det    rettore
        rettore          nsubj  vengono  NOUN ms
        ,                punct  Vetra
        Vetra            conj   rettore  PROPN ORG
        ,                punct  sindaco
        e                cc     sindaco
        il               det    sindaco
        sindaco          conj   rettore  NOUN ms
        vengono/venire   root   -        VERB pres 3p
    """,
    "a name with an article between two commas does not have the role before it": """
        Il               det    rettore
        rettore          nsubj  vengono  NOUN ms
        ,                punct  Sesti
        la               det    Sesti
        Sesti            conj   rettore  PROPN PER
        ,                punct  sindaco
        e                cc     sindaco
        il               det    sindaco
        sindaco          conj   rettore  NOUN ms
        vengono/venire   root   -        VERB pres 3p
    """,
    "a name behind another mark does not have the role before it": """
        Il               det    rettore
        rettore          nsubj  vengono  NOUN ms
        ;                punct  Landi
        Landi            conj   rettore  PROPN PER
        ,                punct  sindaco
        e                cc     sindaco
        il               det    sindaco
        sindaco          conj   rettore  NOUN ms
        vengono/venire   root   -        VERB pres 3p
    """,
    "one name between two commas does not have the role of several": """
        I                det    rettori
        rettori/rettore  nsubj  vengono  NOUN mp
        ,                punct  Landi
        Landi            conj   rettori  PROPN PER
        ,                punct  sindaco
        e                cc     sindaco
        il               det    sindaco
        sindaco          conj   rettori  NOUN ms
        vengono/venire   root   -        VERB pres 3p
    """,
    "a reason in a headline without a verb stays with its noun": """
        Un               det   premio
        premio           root  -        NOUN ms
        per              mark  salvato
        aver/avere       aux   salvato  AUX inf
        salvato/salvare  acl   premio   VERB part ms
        il               det   faro
        faro             obj   salvato  NOUN ms
    """,
    "what a merit consists of is no reason": """
        Nega/negare      root  -        VERB pres 3s
        il               det   merito
        merito           obj   Nega     NOUN ms
        di               mark  salvato
        aver/avere       aux   salvato  AUX inf
        salvato/salvare  acl   merito   VERB part ms
        il               det   faro
        faro             obj   salvato  NOUN ms
    """,
    "a name before a comma is the subject": """
        Vetra            nsubj  venduto  PROPN ORG
        ,                punct  Vetra
        ha               aux    venduto
        venduto/vendere  root   -        VERB part ms
        navi/nave        obj    venduto  NOUN fp
    """,
    "a counted noun before a comma is the subject": """
        Due                  nummod  alpiniste  NUM
        alpiniste/alpinista  nsubj   scalano    NOUN fp
        ,                    punct   alpiniste
        scalano/scalare      root    -          VERB pres 3p
        il                   det     monte
        monte                obj     scalano    NOUN ms
    """,
    "a bare noun behind another word is the subject": """
        Ieri             advmod  scalato    ADV
        ,                punct   alpinista
        alpinista        nsubj   scalato    NOUN fs
        tenace           amod    alpinista  ADJ fs
        ,                punct   alpinista
        ha               aux     scalato
        scalato/scalare  root    -          VERB part ms
        il               det     monte
        monte            obj     scalato    NOUN ms
    """,
    "a bare noun before a participle without a tense is its subject": """
        Alpinista     nsubj  caduta     NOUN fs
        ,             punct  Alpinista
        caduta/cadere root   -          VERB part fs
        a             case   Gozo
        Gozo          obl    caduta     PROPN LOC
    """,
    "what somebody was is no thing that there was": """
        Sono/essere   aux   veglie  AUX pres 3p
        state/essere  cop   veglie  AUX part fp
        veglie/veglia root  -       NOUN fp
    """,
    "what is dear to us is no thing that there is": """
        Ci    expl  caro  PRON
        è     cop   caro
        caro  root  -     ADJ ms
    """,
    "where a thing is that is there belongs to the thing before the verb": """
        La        det    barca
        barca     nsubj  è      NOUN fs
        nel       case   porto
        porto     nmod   barca  NOUN ms
        c'        expl   è      PRON
        è/essere  root   -      VERB pres 3s
    """,
    "what a thing is for that is there belongs to the thing": """
        Ci            expl   sono   PRON
        sono/essere   root   -      VERB pres 3p
        barche/barca  nsubj  sono   NOUN fp
        per           case   porto
        il            det    porto
        porto         nmod   barche NOUN ms
    """,
    "the season of a thing that is there belongs to the thing": """
        Ci              expl   sono    PRON
        sono/essere     root   -       VERB pres 3p
        regate/regata   nsubj  sono    NOUN fp
        in              case   estate
        estate          nmod   regate  NOUN fs
    """,
    "a group named by a name has no members": """
        Chiude/chiudere  root  -       VERB pres 3s
        la               det   Vetra
        Vetra            nsubj Chiude  PROPN ORG
        ,                punct cedro
        tra              case  cui
        cui              nmod  cedro
        un               det   cedro
        cedro            conj  Chiude  NOUN ms
    """,
    "a participle with an auxiliary is the main verb": """
        La                det         statua
        statua            nsubj:pass  scolpita  NOUN fs
        ,                 punct       scolpita
        è                 aux:pass    scolpita
        scolpita/scolpire root        -         VERB part fs
        a                 case        Lecce
        Lecce             obl         scolpita  PROPN LOC
        ,                 punct       vinto
        ha                aux         vinto
        vinto/vincere     parataxis   scolpita  VERB part ms
        un                det         premio
        premio            obj         vinto     NOUN ms
    """,
    "a participle that does not agree with what stands before it does not describe it": """
        La                det        statua
        statua            nsubj      scolpiti  NOUN fs
        ,                 punct      scolpiti
        scolpiti/scolpire root       -         VERB part mp
        a                 case       Lecce
        Lecce             obl        scolpiti  PROPN LOC
        ,                 punct      vinto
        ha                aux        vinto
        vinto/vincere     parataxis  scolpiti  VERB part ms
        un                det        premio
        premio            obj        vinto     NOUN ms
    """,
    "a participle before a coordinated clause stays the verb": """
        La                det        statua
        statua            nsubj      scolpita  NOUN fs
        ,                 punct      scolpita
        scolpita/scolpire root       -         VERB part fs
        a                 case       Lecce
        Lecce             obl        scolpita  PROPN LOC
        ,                 punct      vinto
        ma                cc         vinto
        ha                aux        vinto
        vinto/vincere     conj       scolpita  VERB part ms
        un                det        premio
        premio            obj        vinto     NOUN ms
    """,
    "an example behind a person's name stays with it": """
        La               det    giuria
        giuria           nsubj  premia  NOUN fs
        premia/premiare  root   -       VERB pres 3s
        Sesti            obj    premia  PROPN PER
        come             case   autrice
        autrice          nmod   Sesti   NOUN fs
    """,
    "a complement of the deed of a deed stays where it is": """
        La               det    richiesta
        richiesta        nsubj  resta      NOUN fs
        di               case   ritorno
        ritorno          nmod   richiesta  NOUN ms
        in               case   Norvegia
        Norvegia         nmod   ritorno    PROPN LOC
        resta/restare    root   -          VERB pres 3s
    """,
    "what a thing with a number is a kind of owns nothing by itself": """
        La               det     gara
        gara             nsubj   resta   NOUN fs
        di               case    scafi
        due              nummod  scafi   NUM
        scafi/scafo      nmod    gara    NOUN mp
        della            case    Vetra
        Vetra            nmod    scafi   PROPN ORG
        resta/restare    root    -       VERB pres 3s
    """,
    "a kind behind another preposition keeps its name": """
        La               det     gara
        gara             nsubj   resta   NOUN fs
        in               case    onore
        onore            nmod    gara    NOUN ms
        di               case    Vetra
        Vetra            nmod    onore   PROPN ORG
        resta/restare    root    -       VERB pres 3s
    """,
    "an infinitive without a preposition keeps its subject": """
        Vede/vedere  root   -      VERB pres 3s
        vincere      xcomp  Vede   VERB inf
        la           det    Vetra
        Vetra        nsubj  vincere  PROPN ORG
    """,
    "a passive infinitive keeps its subject": """
        Chiede/chiedere   root        -         VERB pres 3s
        di                mark        premiati
        essere            aux:pass    premiati  AUX inf
        premiati/premiare ccomp       Chiede    VERB inf
        i                 det         velisti
        velisti/velista   nsubj:pass  premiati  NOUN mp
    """,
    "the object of a verb of saying that quotes a clause stays its object": """
        Assicura/assicurare  root   -         VERB pres 3s
        Landi                obj    Assicura  PROPN PER
        che                  mark   regge
        la                   det    diga
        diga                 nsubj  regge     NOUN fs
        regge/reggere        ccomp  Assicura  VERB pres 3s
    """,
    "the object of a verb that has its subject stays its object": """
        Partecipano/partecipare  root   -            VERB pres 3p
        i                        det    velisti
        velisti/velista          nsubj  Partecipano  NOUN mp
        emozioni/emozione        obj    Partecipano  NOUN fp
    """,
    "what is done to oneself is no subject": """
        Si             expl  muore  PRON
        muore/morire   root  -      VERB pres 3s
        la             det   morte
        morte          obj   muore  NOUN fs
    """,
}


@pytest.mark.parametrize("table", RIGHT.values(), ids=RIGHT)
def test_what_only_looks_wrong_is_left_alone(table: str) -> None:
    before, after = parse(table), repaired(table)

    assert [(t.text, t.pos_, t.dep_, t.head.i) for t in after] == [(t.text, t.pos_, t.dep_, t.head.i) for t in before]
