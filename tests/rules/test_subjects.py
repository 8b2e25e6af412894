"""Who does it, where the subject is not beside its verb."""

from __future__ import annotations

from parses import NOBODY_NAMED, OWNER, Triple, drawn, rules_of, triples


def test_a_relative_pronoun_stands_for_the_noun_before_it() -> None:
    table = """
        Lo det stadio
        stadio nsubj appartiene NOUN ms
        che nsubj ospita
        ospita/ospitare acl:relcl stadio VERB pres 3s
        concerti/concerto obj ospita NOUN mp
        appartiene/appartenere root - VERB pres 3s
        al case comune
        comune obl appartiene NOUN ms
    """

    assert drawn(table) == triples(("stadio", "ospitare", "concerti"), ("stadio", "appartenere a", "comune"))
    assert rules_of(table, "ospitare") == {"verb_object", "relative_subject"}


def test_a_relative_pronoun_looks_above_a_noun_that_disagrees_with_its_verb() -> None:
    facts = drawn("""
        Il                 det        consiglio
        consiglio          nsubj      approva    NOUN ms
        approva/approvare  root       -          VERB pres 3s
        un                 det        elenco
        elenco             obj        approva    NOUN ms
        di                 case       comuni
        30                 nummod     comuni     NUM
        comuni/comune      nmod       elenco     NOUN mp
        che                nsubj      esclude
        esclude/escludere  acl:relcl  comuni     VERB pres 3s
        Otranto            obj        esclude    PROPN LOC
    """)

    assert Triple("elenco di 30 comuni", "escludere", "Otranto") in facts
    assert not any(fact.subject.endswith("30 comuni") and not fact.subject.startswith("elenco") for fact in facts)


def test_both_verbs_of_a_relative_clause_have_the_noun_as_subject() -> None:
    facts = drawn("""
        Una                  det        banca
        banca                root       -         NOUN fs
        che                  nsubj      finanzia
        finanzia/finanziare  acl:relcl  banca     VERB pres 3s
        mostre/mostra        obj        finanzia  NOUN fp
        e                    cc         sostiene
        sostiene/sostenere   conj       finanzia  VERB pres 3s
        artisti/artista      obj        sostiene  NOUN mp
    """)

    assert facts == triples(("banca", "finanziare", "mostre"), ("banca", "sostenere", "artisti"))


def test_a_relative_pronoun_may_be_the_object() -> None:
    facts = drawn("""
        Il             det        film
        film           root       -       NOUN ms
        che            obj        girato
        Sesti          nsubj      girato  PROPN PER
        ha             aux        girato
        girato/girare  acl:relcl  film    VERB part ms
    """)

    assert facts == {Triple("Sesti", "girare", "film")}


def test_a_relative_pronoun_behind_a_preposition_keeps_the_preposition() -> None:
    facts = drawn("""
        Il               det        villaggio
        villaggio        root       -          NOUN ms
        in               case       cui
        cui              obl        lavora
        lavora/lavorare  acl:relcl  villaggio  VERB pres 3s
        la               det        pittrice
        pittrice         nsubj      lavora     NOUN fs
    """)

    assert facts == {Triple("pittrice", "lavorare in", "villaggio")}


def test_coordinated_verbs_share_their_subject() -> None:
    table = """
        La                     det    società
        società                nsubj  chiuso        NOUN fs
        ha                     aux    chiuso
        chiuso/chiudere        root   -             VERB part ms
        lo                     det    stabilimento
        stabilimento           obj    chiuso        NOUN ms
        e                      cc     licenziato
        ha                     aux    licenziato
        licenziato/licenziare  conj   chiuso        VERB part ms
        gli                    det    operai
        operai/operaio         obj    licenziato    NOUN mp
    """

    assert drawn(table) == triples(("società", "chiudere", "stabilimento"), ("società", "licenziare", "operai"))
    assert "shared_subject" in rules_of(table, "licenziare")


def test_a_verb_in_another_number_does_not_share_the_subject() -> None:
    facts = drawn("""
        La                 det    società
        società            nsubj  chiuso        NOUN fs
        ha                 aux    chiuso
        chiuso/chiudere    root   -             VERB part ms
        lo                 det    stabilimento
        stabilimento       obj    chiuso        NOUN ms
        e                  cc     occupato
        hanno              aux    occupato
        occupato/occupare  conj   chiuso        VERB part ms
        la                 det    strada
        strada             obj    occupato      NOUN fs
    """)

    assert Triple("società", "occupare", "strada") not in facts
    assert Triple(NOBODY_NAMED, "occupare", "strada") in facts


def test_who_is_forced_to_do_something_does_it() -> None:
    table = """
        Il                     det    giudice
        giudice                nsubj  costretto   NOUN ms
        ha                     aux    costretto
        costretto/costringere  root   -           VERB part ms
        la                     det    banca
        banca                  obj    costretto   NOUN fs
        a                      mark   restituire
        restituire             xcomp  costretto   VERB inf
        i                      det    soldi
        soldi/soldo            obj    restituire  NOUN mp
    """

    assert drawn(table) == triples(("giudice", "costringere", "banca"), ("banca", "restituire", "soldi"))
    assert "controlled_subject" in rules_of(table, "restituire")


def test_who_is_allowed_to_do_something_may_do_it() -> None:
    facts = drawn("""
        Il                   det    sindaco
        sindaco              nsubj  permesso  NOUN ms
        ha                   aux    permesso
        permesso/permettere  root   -         VERB part ms
        ai                   case   negozi
        negozi/negozio       obl    permesso  NOUN mp
        di                   mark   occupare
        occupare             xcomp  permesso  VERB inf
        i                    det    cortili
        cortili/cortile      obj    occupare  NOUN mp
    """)

    assert Triple("negozi", "occupare", "cortili", modality="possible") in facts
    assert not any(fact.subject == "sindaco" and fact.predicate == "occupare" for fact in facts)


def test_who_tries_to_do_something_is_the_one_to_do_it() -> None:
    facts = drawn("""
        Il             det    ministro
        ministro       nsubj  tenta     NOUN ms
        tenta/tentare  root   -         VERB pres 3s
        di             mark   chiudere
        chiudere       xcomp  tenta     VERB inf
        la             det    miniera
        miniera        obj    chiudere  NOUN fs
    """)

    assert facts == {Triple("ministro", "chiudere", "miniera", modality="desired")}


def test_a_gerund_has_the_subject_of_its_verb() -> None:
    facts = drawn("""
        La                        det    sonda
        sonda                     nsubj  sorvola       NOUN fs
        sorvola/sorvolare         root   -             VERB pres 3s
        il                        det    cratere
        cratere                   obj    sorvola       NOUN ms
        fotografando/fotografare  advcl  sorvola       VERB ger
        le                        det    rocce
        rocce/roccia              obj    fotografando  NOUN fp
    """)

    assert facts == triples(("sonda", "sorvolare", "cratere"), ("sonda", "fotografare", "rocce"))


def test_the_owner_of_a_plan_is_to_carry_it_out() -> None:
    table = """
        Il             det    piano
        piano          nsubj  piace     NOUN ms
        del            case   club
        club           nmod   piano     NOUN ms
        per            mark   comprare
        comprare       acl    piano     VERB inf
        lo             det    stadio
        stadio         obj    comprare  NOUN ms
        piace/piacere  root   -         VERB pres 3s
        ai             case   tifosi
        tifosi/tifoso  obl    piace     NOUN mp
    """

    assert Triple("club", "comprare", "stadio", modality="planned") in drawn(table)
    assert "owner_of_noun" in rules_of(table, "comprare")


def test_their_plan_is_carried_out_by_those_whom_the_possessive_means() -> None:
    facts = drawn("""
        Il                   det       manifesto
        manifesto            nsubj     illustra   NOUN ms
        illustra/illustrare  root      -          VERB pres 3s
        il                   det       piano
        loro                 det:poss  piano      DET poss
        piano                obj       illustra   NOUN ms
        per                  mark      diventare
        diventare            acl       piano      VERB inf
        una                  det       potenza
        potenza              xcomp     diventare  NOUN fs
    """)

    assert Triple(OWNER, "diventare", "potenza", modality="planned") in facts


def test_who_has_a_plan_without_an_owner_is_to_carry_it_out() -> None:
    facts = drawn("""
        La            det    provincia
        provincia     nsubj  ha            NOUN fs
        ha/avere      root   -             VERB pres 3s
        un            det    piano
        piano         obj    ha            NOUN ms
        per           mark   chiudere
        chiudere      acl    piano         VERB inf
        l'            det    inceneritore
        inceneritore  obj    chiudere      NOUN ms
    """)

    assert Triple("provincia", "chiudere", "inceneritore", modality="planned") in facts


def test_a_thing_made_for_a_purpose_is_to_serve_it() -> None:
    facts = drawn("""
        La                        det    regione
        regione                   nsubj  crea        NOUN fs
        crea/creare               root   -           VERB pres 3s
        un                        det    fondo
        fondo                     obj    crea        NOUN ms
        per                       mark   finanziare
        finanziare                acl    fondo       VERB inf
        documentari/documentario  obj    finanziare  NOUN mp
    """)

    assert facts == triples(
        ("regione", "creare", "fondo"),
        ("fondo", "finanziare", "documentari", "+", "planned"),
    )


def test_a_participle_describes_the_noun_that_it_agrees_with() -> None:
    table = """
        Il                 det    senato
        senato             nsubj  discute  NOUN ms
        discute/discutere  root   -        VERB pres 3s
        l'                 det    accordo
        accordo            obj    discute  NOUN ms
        sulla              case   pesca
        pesca              nmod   accordo  NOUN fs
        firmato/firmare    acl    pesca    VERB part ms
        a                  case   Bergen
        Bergen             obl    firmato  PROPN LOC
    """

    assert any(f.subject.startswith("accordo") and f.predicate == "firmare a" for f in drawn(table))
    assert not any(fact.subject == "pesca" for fact in drawn(table))
    assert "modified_noun" in rules_of(table, "firmare a")


def test_a_participle_with_an_agent_is_a_passive() -> None:
    facts = drawn("""
        Una                  det        sonda
        sonda                root       -          NOUN fs
        costruita/costruire  acl        sonda      VERB part fs
        da                   case       Vetra
        Vetra                obl:agent  costruita  PROPN ORG
    """)

    assert facts == {Triple("Vetra", "costruire", "sonda")}


def test_a_verb_without_a_subject_leaves_the_question_open() -> None:
    table = """
        Ha               aux     venduto
        già              advmod  venduto   ADV
        venduto/vendere  root    -         VERB part ms
        la               det     fabbrica
        fabbrica         obj     venduto   NOUN fs
    """

    assert drawn(table) == {Triple(NOBODY_NAMED, "vendere", "fabbrica")}
    assert "null_subject" in rules_of(table, "vendere")


def test_what_we_do_is_not_about_the_things_of_the_article() -> None:
    facts = drawn("""
        Abbiamo/avere    aux   venduto   AUX pres 1p
        venduto/vendere  root  -         VERB part ms
        la               det   fabbrica
        fabbrica         obj   venduto   NOUN fs
    """)

    assert facts == set()


def test_an_impersonal_si_has_no_subject_at_all() -> None:
    facts = drawn("""
        Si             expl:impers  parla
        parla/parlare  root         -        VERB pres 3s
        di             case         fusione
        una            det          fusione
        fusione        obl          parla    NOUN fs
    """)

    assert facts == set()


def test_an_infinitive_that_nobody_governs_has_no_subject() -> None:
    facts = drawn("""
        Vietato/vietato  root   -             ADJ ms
        attraversare     csubj  Vietato       VERB inf
        i                det    binari
        binari/binario   obj    attraversare  NOUN mp
    """)

    assert facts == set()


def test_who_has_been_forced_to_do_something_does_it() -> None:
    facts = drawn("""
        La                     det         banca
        banca                  nsubj:pass  costretta   NOUN fs
        è                      aux:pass    costretta
        stata                  aux:pass    costretta
        costretta/costringere  root        -           VERB part fs
        a                      mark        restituire
        restituire             xcomp       costretta   VERB inf
        i                      det         soldi
        soldi/soldo            obj         restituire  NOUN mp
    """)

    assert Triple("banca", "restituire", "soldi") in facts


def test_who_is_able_to_do_something_would_be_the_one_to_do_it() -> None:
    facts = drawn("""
        Vetra                nsubj  presenta  PROPN ORG
        presenta/presentare  root   -         VERB pres 3s
        un                   det    robot
        robot                obj    presenta  NOUN ms
        in                   case   grado
        grado                nmod   robot     NOUN ms
        di                   mark   potare
        potare               acl    grado     VERB inf
        gli                  det    ulivi
        ulivi/ulivo          obj    potare    NOUN mp
    """)

    assert any(fact.subject.startswith("robot") and fact.predicate == "potare" for fact in facts)
    assert not any(fact.subject == "Vetra" and fact.predicate == "potare" for fact in facts)
