"""What something is, is called, is like, where it is and when it happens."""

from __future__ import annotations

from parses import NOBODY_NAMED, Triple, drawn, triples


def test_a_copula_says_what_its_subject_is() -> None:
    facts = drawn("""
        Elsa nsubj direttrice PROPN PER
        Monti flat:name Elsa PROPN +PER
        è cop direttrice
        direttrice root - NOUN fs
        del case museo
        museo nmod direttrice NOUN ms
    """)

    assert facts == {Triple("Elsa Monti", "essere", "direttrice del museo")}


def test_a_copular_verb_keeps_its_own_name() -> None:
    facts = drawn("""
        Il                 det    porto
        porto              nsubj  diventa  NOUN ms
        diventa/diventare  root   -        VERB pres 3s
        un                 det    parco
        parco              xcomp  diventa  NOUN ms
    """)

    assert facts == {Triple("porto", "diventare", "parco")}


def test_coordinated_attributes_are_one_fact_each() -> None:
    facts = drawn("""
        Riva      nsubj  regista   PROPN PER
        è         cop    regista
        regista   root   -         NOUN fs
        e         cc     pittrice
        pittrice  conj   regista   NOUN fs
    """)

    assert facts >= triples(("Riva", "essere", "regista"), ("Riva", "essere", "pittrice"))


def test_an_adjective_takes_its_complement() -> None:
    facts = drawn("""
        La           det    regione
        regione      nsubj  ricca    NOUN fs
        è            cop    ricca
        ricca/ricco  root   -        ADJ fs
        di           case   laghi
        laghi/lago   obl    ricca    NOUN mp
    """)

    assert facts == {Triple("regione", "ricco di", "laghi")}


def test_an_adjective_beside_its_noun_takes_its_complement_too() -> None:
    facts = drawn("""
        Un               det    senatore
        senatore         nsubj  lascia     NOUN ms
        contrario        amod   senatore   ADJ ms
        alla             case   riforma
        riforma          obl    contrario  NOUN fs
        lascia/lasciare  root   -          VERB pres 3s
        l'               det    aula
        aula             obj    lascia     NOUN fs
    """)

    assert facts == triples(
        ("senatore contrario alla riforma", "contrario a", "riforma"),
        ("senatore contrario alla riforma", "lasciare", "aula"),
    )


def test_an_adjective_alone_says_how_the_subject_is() -> None:
    facts = drawn("""
        La           det    regione
        regione      nsubj  ricca    NOUN fs
        è            cop    ricca
        ricca/ricco  root   -        ADJ fs
    """)

    assert facts == {Triple("regione", "essere", "ricca")}


def test_a_place_behind_a_copula_is_where_the_subject_is_and_not_what_it_is() -> None:
    facts = drawn("""
        Gli             det    uffici
        uffici/ufficio  nsubj  Trento  NOUN mp
        sono            cop    Trento
        a               case   Trento
        Trento          root   -       PROPN LOC
    """)

    assert facts == {Triple("uffici", "essere a", "Trento")}


def test_an_event_of_which_only_the_time_is_said_is_related_to_its_time() -> None:
    facts = drawn("""
        Il                 det     sorteggio
        sorteggio          nsubj   avvenuto   NOUN ms
        è                  aux     avvenuto
        avvenuto/avvenire  root    -          VERB part ms
        ieri               advmod  avvenuto   ADV
    """)

    assert facts == {Triple("sorteggio", "avvenire", "ieri")}


def test_the_time_of_an_event_keeps_its_preposition() -> None:
    facts = drawn("""
        Il                   det    torneo
        torneo               nsubj  comincia  NOUN ms
        comincia/cominciare  root   -         VERB pres 3s
        a                    case   marzo
        marzo                obl    comincia  NOUN ms
    """)

    assert facts == {Triple("torneo", "cominciare a", "marzo")}


def test_a_time_beside_a_place_is_no_fact_of_its_own() -> None:
    facts = drawn("""
        Il                   det    torneo
        torneo               nsubj  comincia  NOUN ms
        comincia/cominciare  root   -         VERB pres 3s
        ad                   case   Anversa
        Anversa              obl    comincia  PROPN LOC
        a                    case   marzo
        marzo                obl    comincia  NOUN ms
    """)

    assert facts == {Triple("torneo", "cominciare a", "Anversa")}


def test_who_is_named_something_is_that() -> None:
    facts = drawn("""
        Il                 det        club
        club               nsubj      nominato  NOUN ms
        ha                 aux        nominato
        nominato/nominare  root       -         VERB part ms
        Carla              obj        nominato  PROPN PER
        Sesti              flat:name  Carla     PROPN +PER
        presidente         xcomp      nominato  NOUN s
    """)

    assert facts == triples(("club", "nominare", "Carla Sesti"), ("Carla Sesti", "essere", "presidente"))


def test_who_has_been_elected_something_is_that() -> None:
    facts = drawn("""
        Carla            nsubj:pass  eletta  PROPN PER
        Sesti            flat:name   Carla   PROPN +PER
        è                aux:pass    eletta
        stata            aux:pass    eletta
        eletta/eleggere  root        -       VERB part fs
        sindaca          xcomp       eletta  NOUN fs
    """)

    assert facts == {Triple("Carla Sesti", "essere", "sindaca")}


def test_a_participle_of_naming_names_its_noun() -> None:
    facts = drawn("""
        La                     det    giunta
        giunta                 nsubj  approva     NOUN fs
        approva/approvare      root   -           VERB pres 3s
        un                     det    programma
        programma              obj    approva     NOUN ms
        denominato/denominare  acl    programma   VERB part ms
        Aurora                 xcomp  denominato  PROPN MISC
    """)

    assert Triple("Aurora", "essere", "programma") in facts


def test_what_calls_itself_by_a_name_is_known_by_it() -> None:
    facts = drawn("""
        La               det    sonda
        sonda            nsubj  chiama  NOUN fs
        si               expl   chiama
        chiama/chiamare  root   -       VERB pres 3s
        Rondine          xcomp  chiama  PROPN MISC
    """)

    assert {(fact.subject, fact.object) for fact in facts} == {("Rondine", "sonda")}


def test_a_verb_of_another_kind_names_nobody() -> None:
    facts = drawn("""
        Il                   det    club
        club                 nsubj  acquista  NOUN ms
        acquista/acquistare  root   -         VERB pres 3s
        Sesti                obj    acquista  PROPN PER
    """)

    assert facts == {Triple("club", "acquistare", "Sesti")}


def test_a_role_with_its_adjective_is_another_role() -> None:
    facts = drawn("""
        Carla                   nsubj      amministratore  PROPN PER
        Sesti                   flat:name  Carla           PROPN +PER
        è                       cop        amministratore
        amministratore          root       -               NOUN ms
        delegato                amod       amministratore  ADJ ms
        di                      case       Vetra
        Vetra                   nmod       amministratore  PROPN ORG
    """)

    assert Triple("Carla Sesti", "amministratore delegato di", "Vetra") in facts
    assert Triple("Carla Sesti", "amministratore di", "Vetra") not in facts


def test_an_adjective_that_makes_no_other_role_is_left_out() -> None:
    facts = drawn("""
        Carla      nsubj      presidente  PROPN PER
        Sesti      flat:name  Carla       PROPN +PER
        è          cop        presidente
        la         det        presidente
        nuova      amod       presidente  ADJ fs
        presidente root       -           NOUN fs
        di         case       Vetra
        Vetra      nmod       presidente  PROPN ORG
    """)

    assert Triple("Carla Sesti", "presidente di", "Vetra") in facts


def test_what_relates_two_names_is_a_role_too() -> None:
    facts = drawn("""
        Lugano    nsubj  capitale  PROPN LOC
        è         cop    capitale
        la        det    capitale
        capitale  root   -         NOUN fs
        della     case   Elvezia
        Elvezia   nmod   capitale  PROPN LOC
    """)

    assert Triple("Lugano", "capitale di", "Elvezia") in facts


def test_the_wife_of_a_brother_is_not_the_wife_of_whom_the_brother_belongs_to() -> None:
    facts = drawn("""
        Carla     nsubj      moglie    PROPN PER
        è         cop        moglie
        la        det        moglie
        moglie    root       -         NOUN fs
        del       case       fratello
        fratello  nmod       moglie    NOUN ms
        di        case       Landi
        Landi     nmod       fratello  PROPN PER
    """)

    assert not any(fact.predicate == "moglie di" for fact in facts)


def test_an_adjective_behind_a_copular_verb_says_how_the_subject_is() -> None:
    facts = drawn("""
        Il               det    porto
        porto            nsubj  resta   NOUN ms
        resta/restare    root   -       VERB pres 3s
        agibile          xcomp  resta   ADJ ms
    """)

    assert facts == {Triple("porto", "restare", "agibile")}


def test_an_adjective_behind_a_full_verb_says_nothing_of_the_subject() -> None:
    facts = drawn("""
        Il               det    vento
        vento            nsubj  soffia  NOUN ms
        soffia/soffiare  root   -       VERB pres 3s
        forte            xcomp  soffia  ADJ ms
    """)

    assert facts == set()


def test_a_name_behind_a_copula_is_what_the_class_before_it_says() -> None:
    facts = drawn("""
        Il          det        vincitore
        vincitore   nsubj      Ada        NOUN ms
        è           cop        Ada
        Ada         root       -          PROPN PER
        Sesti       flat:name  Ada        PROPN +PER
    """)

    assert facts == {Triple("Ada Sesti", "essere", "vincitore")}


def test_a_name_behind_a_copula_says_what_another_name_is() -> None:
    facts = drawn("""
        La          det        Rondine
        Rondine     nsubj      Aurora   PROPN MISC
        è           cop        Aurora
        l'          det        Aurora
        Aurora      root       -        PROPN MISC
    """)

    assert facts == {Triple("Rondine", "essere", "Aurora")}


def test_a_name_behind_a_copula_says_what_a_noun_with_a_name_is() -> None:
    facts = drawn("""
        La          det        nave
        nave        nsubj      Aurora   NOUN fs
        Rondine     flat:name  nave     PROPN MISC
        è           cop        Aurora
        l'          det        Aurora
        Aurora      root       -        PROPN MISC
    """)

    assert facts == {Triple("Rondine", "essere", "nave"), Triple("Rondine", "essere", "Aurora")}


def test_what_there_is_says_nothing_of_what_somebody_is() -> None:
    facts = drawn("""
        Ci          expl       veglia   PRON
        è           aux        veglia
        stata       cop        veglia
        una         det        veglia
        veglia      root       -        NOUN fs
    """)

    assert facts == set()


def test_what_a_birth_is_dated_by_is_a_fact_beside_its_place() -> None:
    facts = drawn("""
        Sesti         nsubj  nata   PROPN PER
        è             aux    nata
        nata/nascere  root   -      VERB part fs
        a             case   Gozo
        Gozo          obl    nata   PROPN LOC
        il            det    9
        9             obl    nata   NUM
        marzo         flat   9      NOUN ms
        1950          flat   9      NUM
    """)

    assert facts == {Triple("Sesti", "nascere a", "Gozo"), Triple("Sesti", "nascere", "9 marzo 1950")}


def test_what_a_hike_is_dated_by_is_no_fact_beside_its_place() -> None:
    facts = drawn("""
        Sesti                  nsubj  camminato   PROPN PER
        ha                     aux    camminato
        camminato/camminare    root   -           VERB part ms
        a                      case   Gozo
        Gozo                   obl    camminato   PROPN LOC
        il                     det    9
        9                      obl    camminato   NUM
        marzo                  flat   9           NOUN ms
        1950                   flat   9           NUM
    """)

    assert facts == {Triple("Sesti", "camminare a", "Gozo")}


def test_an_arrival_without_a_time_has_its_place_alone() -> None:
    facts = drawn("""
        Sesti            nsubj  arriva  PROPN PER
        arriva/arrivare  root   -       VERB pres 3s
        a                case   Gozo
        Gozo             obl    arriva  PROPN LOC
        in               case   barca
        barca            obl    arriva  NOUN fs
    """)

    assert not any(fact.predicate == "arrivare" for fact in facts)


def test_a_noun_with_a_preposition_before_a_clause_does_not_say_what_the_subject_is() -> None:
    facts = drawn("""
        Da                  case   alpinista
        alpinista           advcl  scalato  NOUN fs
        ,                   punct  alpinista
        ha                  aux    scalato
        scalato/scalare     root   -        VERB part ms
        il                  det    vulcano
        vulcano             obj    scalato  NOUN ms
    """)

    assert not any(fact.predicate == "essere" for fact in facts)


def test_a_bare_noun_before_a_clause_says_what_its_missing_subject_is() -> None:
    facts = drawn("""
        Alpinista          advcl  scalato  NOUN fs
        ,                  punct  Alpinista
        ha                 aux    scalato
        scalato/scalare    root   -        VERB part ms
        il                 det    vulcano
        vulcano            obj    scalato  NOUN ms
    """)

    assert facts == {
        Triple(NOBODY_NAMED, "essere", "Alpinista"),
        Triple(NOBODY_NAMED, "scalare", "vulcano"),
    }
