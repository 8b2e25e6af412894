"""Members of groups and classes, and names with several roles: "tra cui", "e altre", "uno di"."""

from __future__ import annotations

from parses import Triple, drawn, triples


def test_members_behind_tra_cui_are_what_the_group_is_and_do_what_it_does() -> None:
    facts = drawn("""
        La                 det     giuria
        giuria             nsubj   premia   NOUN fs
        premia/premiare    root    -        VERB pres 3s
        quattro            nummod  film     NUM
        film               obj     premia   NOUN mp
        ,                  punct   Aurora
        tra                case    cui
        cui                nmod    Aurora
        Aurora             appos   film     PROPN MISC
        e                  cc      Rondine
        Rondine            conj    Aurora   PROPN MISC
    """)

    assert facts == triples(
        ("Aurora", "essere", "film"),
        ("Rondine", "essere", "film"),
        ("giuria", "premiare", "quattro film"),
        ("giuria", "premiare", "Aurora"),
        ("giuria", "premiare", "Rondine"),
    )


def test_how_many_there_are_among_them_is_no_member() -> None:
    facts = drawn("""
        La                 det     giuria
        giuria             nsubj   premia   NOUN fs
        premia/premiare    root    -        VERB pres 3s
        quattro            nummod  film     NUM
        film               obj     premia   NOUN mp
        ,                  punct   due
        tra                case    cui
        cui                nmod    due
        due                appos   film     NUM
        francesi/francese  amod    due      ADJ mp
    """)

    assert ("giuria", "premiare", "due") not in {fact[:3] for fact in facts}


def test_what_stands_beside_a_group_without_tra_cui_is_the_group_itself() -> None:
    facts = drawn("""
        La                 det     giuria
        giuria             nsubj   premia   NOUN fs
        premia/premiare    root    -        VERB pres 3s
        gli                det     attori
        attori/attore      obj     premia   NOUN mp
        ,                  punct   idoli
        idoli/idolo        appos   attori   NOUN mp
        della              case    platea
        platea             nmod    idoli    NOUN fs
    """)

    assert facts == triples(("giuria", "premiare", "attori"), ("attori", "essere", "idoli della platea"))


def test_all_names_behind_a_plural_noun_take_part() -> None:
    facts = drawn("""
        I                  det        borghi
        borghi/borgo       nsubj      festeggiano  NOUN mp
        Gozo               flat:name  borghi       PROPN LOC
        e                  cc         Comino
        Comino             conj       Gozo         PROPN LOC
        festeggiano/festeggiare root  -            VERB pres 3p
        la                 det        vittoria
        vittoria           obj        festeggiano  NOUN fs
    """)

    assert triples(("Gozo", "festeggiare", "vittoria"), ("Comino", "festeggiare", "vittoria")) <= facts


def test_names_before_and_other_companies_are_companies() -> None:
    facts = drawn("""
        Vetra            nsubj  firmano  PROPN ORG
        ,                punct  Solmar
        Solmar           conj   Vetra    PROPN ORG
        e                cc     aziende
        altre/altro      det    aziende  DET fp
        aziende/azienda  conj   Vetra    NOUN fp
        firmano/firmare  root   -        VERB pres 3p
        un               det    patto
        patto            obj    firmano  NOUN ms
    """)

    assert {fact for fact in facts if fact.predicate == "essere"} == triples(
        ("Vetra", "essere", "aziende"), ("Solmar", "essere", "aziende")
    )


def test_names_before_and_two_companies_may_be_anything() -> None:
    facts = drawn("""
        Vetra            nsubj  firmano  PROPN ORG
        e                cc     aziende
        due              nummod aziende  NUM
        aziende/azienda  conj   Vetra    NOUN fp
        firmano/firmare  root   -        VERB pres 3p
        un               det    patto
        patto            obj    firmano  NOUN ms
    """)

    assert not any(fact.predicate == "essere" for fact in facts)


def test_a_name_before_and_another_company_need_not_be_one() -> None:
    facts = drawn("""
        Landi            nsubj  firmano  PROPN PER
        e                cc     azienda
        un'              det    azienda
        altra/altro      amod   azienda  ADJ fs
        azienda          conj   Landi    NOUN fs
        firmano/firmare  root   -        VERB pres 3p
        un               det    patto
        patto            obj    firmano  NOUN ms
    """)

    assert not any(fact.predicate == "essere" for fact in facts)


def test_other_companies_behind_a_comma_alone_are_no_class_of_what_stands_before() -> None:
    facts = drawn("""
        Landi            nsubj  firma    PROPN PER
        firma/firmare    root   -        VERB pres 3s
        contratti/contratto obj firma    NOUN mp
        ,                punct  aziende
        altre/altro      det    aziende  DET fp
        aziende/azienda  conj   contratti NOUN fp
    """)

    assert not any(fact.predicate == "essere" for fact in facts)


def test_one_of_the_founders_is_a_founder() -> None:
    beside = drawn("""
        Landi                 nsubj  vive       PROPN PER
        ,                     punct  uno
        uno                   appos  Landi      PRON ms
        dei                   case   fondatori
        fondatori/fondatore   nmod   uno        NOUN mp
        del                   case   circolo
        circolo               nmod   fondatori  NOUN ms
        ,                     punct  uno
        vive/vivere           root   -          VERB pres 3s
        a                     case   Gozo
        Gozo                  obl    vive       PROPN LOC
    """)
    behind = drawn("""
        Landi                 nsubj  uno        PROPN PER
        è                     cop    uno
        uno                   root   -          PRON ms
        dei                   case   fondatori
        fondatori/fondatore   nmod   uno        NOUN mp
        del                   case   circolo
        circolo               nmod   fondatori  NOUN ms
    """)

    assert beside == triples(("Landi", "essere", "fondatori del circolo"), ("Landi", "vivere a", "Gozo"))
    assert behind == triples(("Landi", "essere", "fondatori del circolo"))


def test_one_of_a_name_is_not_that_name() -> None:
    facts = drawn("""
        Landi                 nsubj  uno        PROPN PER
        è                     cop    uno
        uno                   root   -          PRON ms
        di                    case   Gozo
        Gozo                  nmod   uno        PROPN LOC
    """)

    assert not any(fact.object == "Gozo" for fact in facts)


def test_the_first_of_the_founders_keeps_his_place() -> None:
    facts = drawn("""
        Landi                 nsubj  decano     PROPN PER
        è                     cop    decano
        il                    det    decano
        decano                root   -          NOUN ms
        dei                   case   fondatori
        fondatori/fondatore   nmod   decano     NOUN mp
    """)

    assert facts == triples(("Landi", "essere", "decano dei fondatori"))


def test_two_roles_before_one_name_are_both_what_the_name_is_and_act_once() -> None:
    facts = drawn("""
        L'               det        attrice
        attrice          nsubj      saluta   NOUN fs
        e                cc         regista
        regista          conj       attrice  NOUN fs
        Ada              flat:name  attrice  PROPN PER
        Sesti            flat:name  Ada      PROPN +PER
        saluta/salutare  root       -        VERB pres 3s
        il               det        pubblico
        pubblico         obj        saluta   NOUN ms
    """)

    assert facts == triples(
        ("Ada Sesti", "essere", "attrice"),
        ("Ada Sesti", "essere", "regista"),
        ("Ada Sesti", "salutare", "pubblico"),
    )


def test_a_role_behind_the_name_is_somebody_else() -> None:
    facts = drawn("""
        L'               det        attrice
        attrice          nsubj      salutano  NOUN fs
        Ada              flat:name  attrice   PROPN PER
        Sesti            flat:name  Ada       PROPN +PER
        e                cc         regista
        il               det        regista
        regista          conj       attrice   NOUN ms
        salutano/salutare root      -         VERB pres 3p
        il               det        pubblico
        pubblico         obj        salutano  NOUN ms
    """)

    assert facts == triples(
        ("Ada Sesti", "essere", "attrice"),
        ("Ada Sesti", "salutare", "pubblico"),
        ("regista", "salutare", "pubblico"),
    )


def test_a_conjunction_before_the_name_keeps_it_from_the_noun() -> None:
    facts = drawn("""
        L'               det        attrice
        attrice          nsubj      salutano  NOUN fs
        e                cc         Ada
        Ada              flat:name  attrice   PROPN PER
        Sesti            flat:name  Ada       PROPN +PER
        salutano/salutare root      -         VERB pres 3p
        il               det        pubblico
        pubblico         obj        salutano  NOUN ms
    """)

    assert not any(fact.predicate == "essere" for fact in facts)


def test_the_body_has_a_role_and_not_the_person() -> None:
    facts = drawn("""
        Il               det    rettore
        rettore          nsubj  saluta   NOUN ms
        dell'            case   Unisal
        Unisal           nmod   rettore  PROPN ORG
        ,                punct  Landi
        Landi            appos  rettore  PROPN PER
        ,                punct  Landi
        saluta/salutare  root   -        VERB pres 3s
        il               det    pubblico
        pubblico         obj    saluta   NOUN ms
    """)

    assert facts == triples(
        ("Landi", "essere", "rettore dell'Unisal"),
        ("Landi", "rettore di", "Unisal"),
        ("rettore dell'Unisal", "di", "Unisal"),
        ("Landi", "salutare", "pubblico"),
    )


def test_the_owner_of_a_thing_with_a_name_has_that_thing() -> None:
    facts = drawn("""
        La               det        nave
        nave             nsubj      salpa  NOUN fs
        Rondine          flat:name  nave   PROPN MISC
        della            case       Vetra
        Vetra            nmod       nave   PROPN ORG
        salpa/salpare    root       -      VERB pres 3s
    """)

    assert Triple("Rondine", "di", "Vetra") in facts


def test_what_is_only_counted_belongs_to_nobody() -> None:
    facts = drawn("""
        La               det     giunta
        giunta           nsubj   legge   NOUN fs
        legge/leggere    root    -       VERB pres 3s
        un               det     dossier
        dossier          obj     legge   NOUN ms
        di               case    pagine
        90               nummod  pagine  NUM
        pagine/pagina    nmod    dossier NOUN fp
        della            case    Vetra
        Vetra            nmod    pagine  PROPN ORG
    """)

    assert not any(fact.predicate == "di" for fact in facts)


def test_the_body_of_a_place_has_its_office_from_the_place() -> None:
    facts = drawn("""
        Landi            nsubj  sindaco  PROPN PER
        è                cop    sindaco
        sindaco          root   -        NOUN ms
        del              case   municipio
        municipio        nmod   sindaco  NOUN ms
        di               case   Gozo
        Gozo             nmod   municipio PROPN LOC
    """)

    assert Triple("Landi", "sindaco di", "Gozo") in facts


def test_a_role_beside_what_has_no_name_joins_nobody_to_the_body() -> None:
    facts = drawn("""
        La               det    donna
        donna            nsubj  saluta   NOUN fs
        ,                punct  sindaca
        sindaca          appos  donna    NOUN fs
        di               case   Gozo
        Gozo             nmod   sindaca  PROPN LOC
        ,                punct  sindaca
        saluta/salutare  root   -        VERB pres 3s
        il               det    pubblico
        pubblico         obj    saluta   NOUN ms
    """)

    assert not any(fact.predicate == "sindaca di" for fact in facts)


def test_what_is_said_of_one_is_not_said_of_those_listed_behind_it() -> None:
    facts = drawn("""
        Arrivano/arrivare    root       -          VERB pres 3p
        Paolo                nsubj      Arrivano   PROPN PER
        Landi                flat:name  Paolo      PROPN +PER
        accusato/accusare    acl        Paolo      VERB part ms
        di                   case       frode
        frode                obl        accusato   NOUN fs
        e                    cc         Rosa
        Rosa                 conj       Paolo      PROPN PER
        Sesti                flat:name  Rosa       PROPN +PER
    """)

    assert {fact.subject for fact in facts if fact.predicate == "accusare di"} == {"Paolo Landi"}


def test_what_is_said_behind_a_list_is_said_of_all() -> None:
    facts = drawn("""
        Arrivano/arrivare    root       -          VERB pres 3p
        Paolo                nsubj      Arrivano   PROPN PER
        Landi                flat:name  Paolo      PROPN +PER
        e                    cc         Rosa
        Rosa                 conj       Paolo      PROPN PER
        Sesti                flat:name  Rosa       PROPN +PER
        accusati/accusare    acl        Paolo      VERB part mp
        di                   case       frode
        frode                obl        accusati   NOUN fs
    """)

    assert {fact.subject for fact in facts if fact.predicate == "accusare di"} == {"Paolo Landi", "Rosa Sesti"}
