"""Which words mean the same thing, from one sentence to the next."""

from __future__ import annotations

from parses import Triple, read, triples

from kg.values import EntityType


def test_a_surname_takes_up_the_full_name() -> None:
    story = read("""
        Paolo nsubj visita PROPN PER
        Landi flat:name Paolo PROPN +PER
        visita/visitare root - VERB pres 3s
        Otranto obj visita PROPN LOC

        Landi nsubj incontra PROPN PER
        incontra/incontrare root - VERB pres 3s
        i det pescatori
        pescatori/pescatore obj incontra NOUN mp
    """)

    assert story.triples == triples(("Paolo Landi", "visitare", "Otranto"), ("Paolo Landi", "incontrare", "pescatori"))


def test_another_person_of_the_same_surname_is_another_person() -> None:
    story = read("""
        Paolo                nsubj      visita     PROPN PER
        Landi                flat:name  Paolo      PROPN +PER
        visita/visitare      root       -          VERB pres 3s
        Otranto              obj        visita     PROPN LOC

        Rosa                 nsubj      incontra   PROPN PER
        Landi                flat:name  Rosa       PROPN +PER
        incontra/incontrare  root       -          VERB pres 3s
        i                    det        pescatori
        pescatori/pescatore  obj        incontra   NOUN mp
    """)

    assert story.triples == triples(("Paolo Landi", "visitare", "Otranto"), ("Rosa Landi", "incontrare", "pescatori"))


def test_a_short_name_of_a_company_takes_up_the_long_one() -> None:
    story = read("""
        Vetra                nsubj      apre      PROPN ORG
        Energia              flat:name  Vetra     PROPN +ORG
        apre/aprire          root       -         VERB pres 3s
        un                   det        cantiere
        cantiere             obj        apre      NOUN ms

        Vetra                nsubj      assume    PROPN ORG
        assume/assumere      root       -         VERB pres 3s
        saldatori/saldatore  obj        assume    NOUN mp
    """)

    assert len([entity for entity in story.entities if entity.label.startswith("Vetra")]) == 1


def test_an_acronym_takes_up_the_name_it_is_made_of() -> None:
    story = read("""
        L'               det        Agenzia
        Agenzia          nsubj      lancia   PROPN ORG
        Spaziale         flat:name  Agenzia  PROPN +ORG
        Lusitana         flat:name  Agenzia  PROPN +ORG
        lancia/lanciare  root       -        VERB pres 3s
        una              det        sonda
        sonda            obj        lancia   NOUN fs

        L'               det        ASL
        ASL              nsubj      assume   PROPN ORG
        assume/assumere  root       -        VERB pres 3s
        fisici/fisico    obj        assume   NOUN mp
    """)

    subjects = {fact.subject for fact in story.facts}

    assert len(subjects) == 1
    assert "ASL" in next(entity for entity in story.entities if entity.id in subjects).names


def test_another_acronym_is_another_thing() -> None:
    story = read("""
        L'               det        Agenzia
        Agenzia          nsubj      lancia   PROPN ORG
        Spaziale         flat:name  Agenzia  PROPN +ORG
        Lusitana         flat:name  Agenzia  PROPN +ORG
        lancia/lanciare  root       -        VERB pres 3s
        una              det        sonda
        sonda            obj        lancia   NOUN fs

        L'               det        FIB
        FIB              nsubj      assume   PROPN ORG
        assume/assumere  root       -        VERB pres 3s
        fisici/fisico    obj        assume   NOUN mp
    """)

    assert len({fact.subject for fact in story.facts}) == 2


def test_a_noun_and_its_name_are_one_thing_also_for_later_sentences() -> None:
    story = read("""
        La                     det        sonda
        sonda                  nsubj      sorvola    NOUN fs
        Rondine                flat:name  sonda      PROPN MISC
        sorvola/sorvolare      root       -          VERB pres 3s
        Venere                 obj        sorvola    PROPN LOC

        La                     det        sonda
        sonda                  nsubj      fotografa  NOUN fs
        fotografa/fotografare  root       -          VERB pres 3s
        i                      det        crateri
        crateri/cratere        obj        fotografa  NOUN mp
    """)

    assert {t.subject for t in story.triples} == {"Rondine"}


def test_a_definite_noun_takes_up_the_indefinite_one() -> None:
    story = read("""
        La                 det    giunta
        giunta             nsubj  approva      NOUN fs
        approva/approvare  root   -            VERB pres 3s
        un                 det    regolamento
        regolamento        obj    approva      NOUN ms
        edilizio           amod   regolamento  ADJ ms

        Il                 det    regolamento
        regolamento        nsubj  vieta        NOUN ms
        vieta/vietare      root   -            VERB pres 3s
        i                  det    camini
        camini/camino      obj    vieta        NOUN mp
    """)

    assert story.triples == triples(
        ("giunta", "approvare", "regolamento edilizio"), ("regolamento edilizio", "vietare", "camini")
    )


def test_the_city_takes_up_the_city_named_before() -> None:
    story = read("""
        Vetra            nsubj  lascia    PROPN ORG
        lascia/lasciare  root   -         VERB pres 3s
        Torino           obj    lascia    PROPN LOC

        La               det    città
        città            nsubj  perde     NOUN fs
        perde/perdere    root   -         VERB pres 3s
        una              det    fabbrica
        fabbrica         obj    perde     NOUN fs
    """)

    assert story.triples == triples(("Vetra", "lasciare", "Torino"), ("Torino", "perdere", "fabbrica"))


def test_the_company_takes_up_the_company_and_not_the_city() -> None:
    story = read("""
        Vetra                nsubj  lascia   PROPN ORG
        lascia/lasciare      root   -        VERB pres 3s
        Torino               obj    lascia   PROPN LOC

        L'                   det    azienda
        azienda              nsubj  assume   NOUN fs
        assume/assumere      root   -        VERB pres 3s
        saldatori/saldatore  obj    assume   NOUN mp
    """)

    assert Triple("Vetra", "assumere", "saldatori") in story.triples


def test_a_city_does_not_take_up_the_one_named_before() -> None:
    story = read("""
        Vetra            nsubj  lascia  PROPN ORG
        lascia/lasciare  root   -       VERB pres 3s
        Torino           obj    lascia  PROPN LOC

        Una              det    città
        città            nsubj  offre   NOUN fs
        offre/offrire    root   -       VERB pres 3s
        terreni/terreno  obj    offre   NOUN mp
    """)

    assert Triple("città", "offrire", "terreni") in story.triples


def test_a_missing_subject_is_that_of_the_sentence_before() -> None:
    story = read("""
        La               det    Vetra
        Vetra            nsubj  lascia    PROPN ORG fs
        lascia/lasciare  root   -         VERB pres 3s
        Torino           obj    lascia    PROPN LOC

        Ha               aux    venduto
        venduto/vendere  root   -         VERB part ms
        la               det    fabbrica
        fabbrica         obj    venduto   NOUN fs
    """)

    assert Triple("Vetra", "vendere", "fabbrica") in story.triples


def test_a_missing_subject_agrees_with_its_verb() -> None:
    story = read("""
        I                    det    pescatori
        pescatori/pescatore  nsubj  occupano   NOUN mp
        occupano/occupare    root   -          VERB pres 3p
        il                   det    porto
        porto                obj    occupano   NOUN ms
        di                   case   Otranto
        Otranto              nmod   porto      PROPN LOC s

        Bruciano/bruciare    root   -          VERB pres 3p
        copertoni/copertone  obj    Bruciano   NOUN mp
    """)

    assert Triple("pescatori", "bruciare", "copertoni") in story.triples


def test_a_missing_subject_with_nothing_before_it_states_nothing() -> None:
    story = read("""
        Ha               aux   venduto
        venduto/vendere  root  -         VERB part ms
        la               det   fabbrica
        fabbrica         obj   venduto   NOUN fs
    """)

    assert story.facts == ()


def test_a_fact_that_rests_on_a_reference_says_so_and_is_less_sure() -> None:
    story = read("""
        Vetra            nsubj  vende   PROPN ORG s
        vende/vendere    root   -       VERB pres 3s
        una              det    nave
        nave             obj    vende   NOUN fs

        Compra/comprare  root   -       VERB pres 3s
        un               det    molo
        molo             obj    Compra  NOUN ms
    """)

    assert "reference" not in story.fact("vendere").rules
    assert "reference" in story.fact("comprare").rules
    assert story.fact("comprare").confidence < story.fact("vendere").confidence


def test_a_missing_subject_leaves_an_empty_mention() -> None:
    story = read("""
        Vetra            nsubj  vende   PROPN ORG s
        vende/vendere    root   -       VERB pres 3s
        una              det    nave
        nave             obj    vende   NOUN fs

        Compra/comprare  root   -       VERB pres 3s
        un               det    molo
        molo             obj    Compra  NOUN ms
    """)

    assert [(m.text, m.implicit) for m in story.entity("Vetra").mentions] == [("Vetra", False), ("", True)]


def test_nobody_is_nobody_named_before() -> None:
    story = read("""
        Vetra              nsubj  vende     PROPN ORG s
        vende/vendere      root   -         VERB pres 3s
        una                det    nave
        nave               obj    vende     NOUN fs

        Nessuno/nessuno    nsubj  comprato  PRON s neg
        ha                 aux    comprato
        comprato/comprare  root   -         VERB part ms
        il                 det    molo
        molo               obj    comprato  NOUN ms
    """)

    assert not any(fact.subject == "Vetra" and fact.predicate == "comprare" for fact in story.triples)


def test_a_pronoun_stands_for_what_agrees_with_it() -> None:
    story = read("""
        Rosa             nsubj      allena    PROPN PER fs
        Landi            flat:name  Rosa      PROPN +PER
        allena/allenare  root       -         VERB pres 3s
        i                det        juniores
        juniores         obj        allena    NOUN mp

        Vetra            nsubj      paga      PROPN ORG
        la               obj        paga      PRON fs prs
        paga/pagare      root       -         VERB pres 3s
    """)

    assert Triple("Vetra", "pagare", "Rosa Landi") in story.triples


def test_the_subject_is_not_its_own_object() -> None:
    story = read("""
        Vetra                  nsubj  compra     PROPN ORG s
        compra/comprare        root   -          VERB pres 3s
        Solmar                 obj    compra     PROPN ORG s

        Solmar                 nsubj  ringrazia  PROPN ORG s
        la                     obj    ringrazia  PRON s prs
        ringrazia/ringraziare  root   -          VERB pres 3s
    """)

    assert story.fact("ringraziare").object == story.entity("Vetra").id


def test_its_borders_are_those_of_a_place() -> None:
    story = read("""
        La                   det       provincia
        provincia            nsubj     convince   NOUN fs
        di                   case      Salina
        Salina               nmod      provincia  PROPN LOC fs
        convince/convincere  root      -          VERB pres 3s
        Vetra                obj       convince   PROPN ORG fs
        a                    mark      investire
        investire            xcomp     convince   VERB inf
        all'                 case      interno
        interno              obl       investire  NOUN ms
        dei                  case      confini
        suoi/suo             det:poss  confini    DET mp poss
        confini/confine      nmod      interno    NOUN mp
    """)

    assert Triple("Vetra", "investire in", "Salina") in story.triples


def test_a_singular_possessive_does_not_pick_one_of_a_pair() -> None:
    story = read("""
        La                        det       Norvegia
        Norvegia                  nsubj     accoglie       PROPN LOC fs
        accoglie/accogliere       root      -              VERB pres 3s
        Vetra                     obj       accoglie       PROPN ORG
        e                         cc        Solmar
        Solmar                    conj      Vetra          PROPN ORG
        sul                       case      suolo
        suo                       det:poss  suolo          DET ms poss
        suolo                     obl       accoglie       NOUN ms
        ,                         punct     accoglie
        e                         cc        trasferiscono
        i                         det       dirigenti
        dirigenti/dirigente       nsubj     trasferiscono  NOUN mp
        trasferiscono/trasferire  conj      accoglie       VERB pres 3p
        la                        det       sede
        sede                      obj       trasferiscono  NOUN fs
        nel                       case      territorio
        suo                       det:poss  territorio     DET ms poss
        territorio                obl       trasferiscono  NOUN ms
    """)

    assert (
        Triple("dirigenti", "trasferire sede in", "Norvegia") in story.triples
        or Triple("dirigenti", "trasferire in", "Norvegia") in story.triples
    )
    assert not any(
        fact.object in {"Vetra", "Solmar"} and fact.predicate.startswith("trasferire") for fact in story.triples
    )


def test_their_plan_is_the_plan_of_the_many() -> None:
    story = read("""
        Il                   det       sindaco
        sindaco              nsubj     riceve     NOUN ms
        riceve/ricevere      root      -          VERB pres 3s
        i                    det       pescatori
        pescatori/pescatore  obj       riceve     NOUN mp

        Il                   det       giornale
        giornale             nsubj     illustra   NOUN ms
        illustra/illustrare  root      -          VERB pres 3s
        il                   det       piano
        loro                 det:poss  piano      DET poss
        piano                obj       illustra   NOUN ms
        per                  mark      comprare
        comprare             acl       piano      VERB inf
        il                   det       molo
        molo                 obj       comprare   NOUN ms
    """)

    assert Triple("pescatori", "comprare", "molo", modality="planned") in story.triples


def test_a_person_and_a_place_of_the_same_name_stay_apart() -> None:
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

    assert {entity.type for entity in story.entities if entity.label == "Otranto"} == {
        EntityType.PERSON,
        EntityType.PLACE,
    }


def test_one_thing_in_the_singular_and_many_of_it_stay_apart() -> None:
    story = read("""
        La                   det    regione
        regione              nsubj  restaura  NOUN fs
        restaura/restaurare  root   -         VERB pres 3s
        un                   det    faro
        faro                 obj    restaura  NOUN ms

        I                    det    fari
        fari/faro            nsubj  attirano  NOUN mp
        attirano/attirare    root   -         VERB pres 3p
        turisti/turista      obj    attirano  NOUN mp
    """)

    assert {"faro", "fari"} <= set(story.labels)


def test_a_kind_of_things_is_not_the_thing_of_that_kind() -> None:
    story = read("""
        La                 det        sonda
        sonda              nsubj      sorvola  NOUN fs
        Rondine            flat:name  sonda    PROPN MISC
        sorvola/sorvolare  root       -        VERB pres 3s
        Venere             obj        sorvola  PROPN LOC
    """)

    assert story.triples == triples(("Rondine", "essere", "sonda"), ("Rondine", "sorvolare", "Venere"))


def test_the_country_takes_up_the_country_and_not_the_city() -> None:
    story = read("""
        Vetra          nsubj  opera     PROPN ORG
        opera/operare  root   -         VERB pres 3s
        in             case   Norvegia
        Norvegia       obl    opera     PROPN LOC
        e              cc     Torino
        a              case   Torino
        Torino         conj   Norvegia  PROPN LOC

        Il             det    Paese
        Paese/paese    nsubj  tassa     NOUN ms
        tassa/tassare  root   -         VERB pres 3s
        il             det    salmone
        salmone        obj    tassa     NOUN ms
    """)

    assert Triple("Norvegia", "tassare", "salmone") in story.triples


def test_the_man_is_not_the_woman_named_before() -> None:
    story = read("""
        Rosa                 nsubj      incontra  PROPN PER fs
        Landi                flat:name  Rosa      PROPN +PER
        incontra/incontrare  root       -         VERB pres 3s
        Paolo                obj        incontra  PROPN PER ms
        Sesti                flat:name  Paolo     PROPN +PER

        L'                   det        uomo
        uomo                 nsubj      vende     NOUN ms
        vende/vendere        root       -         VERB pres 3s
        barche/barca         obj        vende     NOUN fp
    """)

    assert Triple("Paolo Sesti", "vendere", "barche") in story.triples


def test_a_date_is_never_the_one_who_acts() -> None:
    story = read("""
        Il                   det    torneo
        torneo               nsubj  comincia  NOUN ms
        comincia/cominciare  root   -         VERB pres 3s
        nel                  case   2031
        2031                 obl    comincia  NUM

        Attira/attirare      root   -         VERB pres 3s
        turisti/turista      obj    Attira    NOUN mp
    """)

    assert Triple("torneo", "attirare", "turisti") in story.triples


def test_a_name_far_back_is_not_taken_up_by_a_missing_subject() -> None:
    aside = """
        Ne/ne             obj   parliamo  PRON
        parliamo/parlare  root  -         VERB pres 1p
    """
    story = read(
        f"""
        Vetra nsubj vende PROPN ORG s
        vende/vendere root - VERB pres 3s
        una det nave
        nave obj vende NOUN fs
        {aside * 6}
        Compra/comprare root - VERB pres 3s
        un det molo
        molo obj Compra NOUN ms
        """
    )

    assert [fact.relation.lemma for fact in story.facts] == ["vendere"]
