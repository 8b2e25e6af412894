"""How real the text says it is: denied, planned, wished, possible, reported, and when."""

from __future__ import annotations

import pytest
from parses import Triple, drawn, drawn_propositions, read, speakers, triples


def test_non_denies_its_clause() -> None:
    facts = drawn("""
        Il det club
        club nsubj paga NOUN ms
        non advmod paga
        paga/pagare root - VERB pres 3s
        gli det stipendi
        stipendi/stipendio obj paga NOUN mp
    """)

    assert facts == {Triple("club", "pagare", "stipendi", "-")}


def test_a_denied_copula_is_denied() -> None:
    facts = drawn("""
        Il      det     museo
        museo   nsubj   scuola  NOUN ms
        non     advmod  scuola
        è       cop     scuola
        una     det     scuola
        scuola  root    -       NOUN fs
    """)

    assert facts == {Triple("museo", "essere", "scuola", "-")}


def test_ne_denies_the_second_verb_as_well() -> None:
    facts = drawn("""
        Il                     det     club
        club                   nsubj   compra  NOUN ms
        non                    advmod  compra
        compra/comprare        root    -       VERB pres 3s
        attaccanti/attaccante  obj     compra  NOUN mp
        né                     cc      vende
        vende/vendere          conj    compra  VERB pres 3s
        terzini/terzino        obj     vende   NOUN mp
    """)

    assert facts == triples(("club", "comprare", "attaccanti", "-"), ("club", "vendere", "terzini", "-"))


def test_the_denial_of_the_first_verb_does_not_reach_the_second() -> None:
    facts = drawn("""
        Il                     det     club
        club                   nsubj   compra  NOUN ms
        non                    advmod  compra
        compra/comprare        root    -       VERB pres 3s
        attaccanti/attaccante  obj     compra  NOUN mp
        ma                     cc      vende
        vende/vendere          conj    compra  VERB pres 3s
        terzini/terzino        obj     vende   NOUN mp
    """)

    assert facts == triples(("club", "comprare", "attaccanti", "-"), ("club", "vendere", "terzini"))


def test_nobody_as_a_subject_denies() -> None:
    facts = drawn("""
        Nessuno/nessuno  nsubj  guidato  PRON neg
        ha               aux    guidato
        guidato/guidare  root   -        VERB part ms
        il               det    furgone
        furgone          obj    guidato  NOUN ms
    """)

    assert {(fact.object, fact.polarity) for fact in facts} <= {("furgone", "-")}


def test_no_player_as_a_subject_denies() -> None:
    facts = drawn("""
        Nessun/nessuno   det    giocatore  DET neg
        giocatore        nsubj  firmato    NOUN ms
        ha               aux    firmato
        firmato/firmare  root   -          VERB part ms
        il               det    contratto
        contratto        obj    firmato    NOUN ms
    """)

    assert facts == {Triple("giocatore", "firmare", "contratto", "-")}


def test_never_denies() -> None:
    facts = drawn("""
        La             det     squadra
        squadra        nsubj   vinto    NOUN fs
        non            advmod  vinto
        ha             aux     vinto
        mai            advmod  vinto
        vinto/vincere  root    -        VERB part ms
        la             det     coppa
        coppa          obj     vinto    NOUN fs
    """)

    assert facts == {Triple("squadra", "vincere", "coppa", "-")}


def test_without_denies_what_follows_and_nothing_else() -> None:
    facts = drawn("""
        Il               det    capitano
        capitano         nsubj  lascia    NOUN ms
        lascia/lasciare  root   -         VERB pres 3s
        il               det    campo
        campo            obj    lascia    NOUN ms
        senza            mark   salutare
        salutare         advcl  lascia    VERB inf
        i                det    tifosi
        tifosi/tifoso    obj    salutare  NOUN mp
    """)

    assert facts == triples(("capitano", "lasciare", "campo"), ("capitano", "salutare", "tifosi", "-"))


def test_not_only_denies_nothing() -> None:
    facts = drawn("""
        La                det     cooperativa
        cooperativa       nsubj   produce      NOUN fs
        non               advmod  produce
        solo              advmod  produce
        produce/produrre  root    -            VERB pres 3s
        olio              obj     produce      NOUN ms
    """)

    assert facts == {Triple("cooperativa", "produrre", "olio")}


def test_to_refuse_is_not_to_do() -> None:
    facts = drawn("""
        La                 det    regione
        regione            nsubj  rifiuta     NOUN fs
        rifiuta/rifiutare  root   -           VERB pres 3s
        di                 mark   finanziare
        finanziare         xcomp  rifiuta     VERB inf
        il                 det    museo
        museo              obj    finanziare  NOUN ms
    """)

    assert facts == {Triple("regione", "finanziare", "museo", "-")}


def test_a_plan_not_to_do_is_denied_and_planned() -> None:
    facts = drawn("""
        La               det     società
        società          nsubj   decide   NOUN fs
        decide/decidere  root    -        VERB pres 3s
        di               mark    vendere
        non              advmod  vendere
        vendere          xcomp   decide   VERB inf
        il               det     marchio
        marchio          obj     vendere  NOUN ms
    """)

    assert facts == {Triple("società", "vendere", "marchio", "-", "planned")}


def test_who_does_not_intend_to_do_it_is_not_said_to_do_it() -> None:
    facts = drawn("""
        La                 det     società
        società            nsubj   intende  NOUN fs
        non                advmod  intende
        intende/intendere  root    -        VERB pres 3s
        vendere            xcomp   intende  VERB inf
        il                 det     marchio
        marchio            obj     vendere  NOUN ms
    """)

    assert facts == {Triple("società", "vendere", "marchio", "-", "planned")}


def test_who_does_not_succeed_in_doing_it_has_not_done_it() -> None:
    facts = drawn("""
        La                 det     sonda
        sonda              nsubj   riuscita     NOUN fs
        non                advmod  riuscita
        è                  aux     riuscita
        riuscita/riuscire  root    -            VERB part fs
        a                  mark    fotografare
        fotografare        xcomp   riuscita     VERB inf
        la                 det     cometa
        cometa             obj     fotografare  NOUN fs
    """)

    assert facts == {Triple("sonda", "fotografare", "cometa", "-")}


@pytest.mark.parametrize(
    ("auxiliary", "modality"),
    [("vuole", "desired"), ("vorrebbe", "desired"), ("può", "possible"), ("potrebbe", "possible"), ("deve", "planned")],
)
def test_a_modal_verb_tells_how_real_it_is(auxiliary: str, modality: str) -> None:
    facts = drawn(f"""
        Il           det    ministro
        ministro     nsubj  chiudere  NOUN ms
        {auxiliary}  aux    chiudere
        chiudere     root   -         VERB inf
        la           det    miniera
        miniera      obj    chiudere  NOUN fs
    """)

    assert facts == {Triple("ministro", "chiudere", "miniera", modality=modality)}


@pytest.mark.parametrize(
    ("verb", "codes", "modality"),
    [
        ("chiuderà/chiudere", "fut", "planned"),
        ("chiuderebbe/chiudere", "cnd", "possible"),
        ("chiude/chiudere", "pres", "actual"),
        ("chiuse/chiudere", "past", "actual"),
        ("chiudeva/chiudere", "imp", "actual"),
    ],
)
def test_tense_and_mood_tell_how_real_it_is(verb: str, codes: str, modality: str) -> None:
    form = verb.partition("/")[0]
    facts = drawn(f"""
        Il        det    ministro
        ministro  nsubj  {form}    NOUN ms
        {verb}    root   -         VERB {codes} 3s
        la        det    miniera
        miniera   obj    {form}    NOUN fs
    """)

    assert facts == {Triple("ministro", "chiudere", "miniera", modality=modality)}


def test_the_conditional_of_hearsay_is_a_possibility() -> None:
    facts = drawn("""
        Il               det    portiere
        portiere         nsubj  firmato    NOUN ms
        avrebbe          aux    firmato
        firmato/firmare  root   -          VERB part ms
        il               det    contratto
        contratto        obj    firmato    NOUN ms
    """)

    assert facts == {Triple("portiere", "firmare", "contratto", modality="possible")}


def test_what_is_done_for_a_purpose_is_actual_and_the_purpose_planned() -> None:
    facts = drawn("""
        Il           det    comune
        comune       nsubj  alza     NOUN ms
        alza/alzare  root   -        VERB pres 3s
        le           det    tasse
        tasse/tassa  obj    alza     NOUN fp
        per          mark   salvare
        salvare      advcl  alza     VERB inf
        il           det    teatro
        teatro       obj    salvare  NOUN ms
    """)

    assert facts == triples(("comune", "alzare", "tasse"), ("comune", "salvare", "teatro", "+", "planned"))


def test_a_condition_is_no_more_than_possible() -> None:
    facts = drawn("""
        Se                 mark   vende
        il                 det    club
        club               nsubj  vende     NOUN ms
        vende/vendere      advcl  occupano  VERB pres 3s
        lo                 det    stadio
        stadio             obj    vende     NOUN ms
        ,                  punct  vende
        i                  det    tifosi
        tifosi/tifoso      nsubj  occupano  NOUN mp
        occupano/occupare  root   -         VERB pres 3p
        la                 det    piazza
        piazza             obj    occupano  NOUN fs
    """)

    assert Triple("club", "vendere", "stadio", modality="possible") in facts


def test_what_has_been_found_is_found_also_within_a_plan() -> None:
    facts = drawn("""
        Il               det    museo
        museo            nsubj  esporrà  NOUN ms
        esporrà/esporre  root   -        VERB fut 3s
        una              det    statua
        statua           obj    esporrà  NOUN fs
        trovata/trovare  acl    statua   VERB part fs
        a                case   Otranto
        Otranto          obl    trovata  PROPN LOC
    """)

    assert Triple("museo", "esporre", "statua", modality="planned") in facts
    assert Triple("statua", "trovare a", "Otranto") in facts


def test_what_somebody_says_is_reported_and_has_a_speaker() -> None:
    table = """
        Il             det    ministro
        ministro       nsubj  detto     NOUN ms
        ha             aux    detto
        detto/dire     root   -         VERB part ms
        che            mark   vende
        la             det    società
        società        nsubj  vende     NOUN fs
        vende/vendere  ccomp  detto     VERB pres 3s
        la             det    rete
        rete           obj    vende     NOUN fs
    """

    assert Triple("società", "vendere", "rete", modality="reported") in drawn(table)
    assert speakers(table) == {"vendere": "ministro"}


def test_a_denial_that_is_reported_stays_a_denial() -> None:
    facts = drawn("""
        Il             det     ministro
        ministro       nsubj   detto     NOUN ms
        ha             aux     detto
        detto/dire     root    -         VERB part ms
        che            mark    vende
        la             det     società
        società        nsubj   vende     NOUN fs
        non            advmod  vende
        vende/vendere  ccomp   detto     VERB pres 3s
        la             det     rete
        rete           obj     vende     NOUN fs
    """)

    assert Triple("società", "vendere", "rete", "-", "reported") in facts


def test_both_verbs_of_what_is_said_are_reported() -> None:
    table = """
        Il               det    ministro
        ministro         nsubj  detto     NOUN ms
        ha               aux    detto
        detto/dire       root   -         VERB part ms
        che              mark   vende
        la               det    società
        società          nsubj  vende     NOUN fs
        vende/vendere    ccomp  detto     VERB pres 3s
        la               det    rete
        rete             obj    vende     NOUN fs
        e                cc     compra
        compra/comprare  conj   vende     VERB pres 3s
        navi/nave        obj    compra    NOUN fp
    """

    assert {fact.modality for fact in drawn(table)} == {"reported"}
    assert speakers(table) == {"vendere": "ministro", "comprare": "ministro"}


def test_a_clause_after_the_saying_is_not_part_of_it() -> None:
    facts = drawn("""
        Il                 det    ministro
        ministro           nsubj  detto     NOUN ms
        ha                 aux    detto
        detto/dire         root   -         VERB part ms
        che                mark   vende
        la                 det    società
        società            nsubj  vende     NOUN fs
        vende/vendere      ccomp  detto     VERB pres 3s
        la                 det    rete
        rete               obj    vende     NOUN fs
        e                  cc     lasciato
        ha                 aux    lasciato
        lasciato/lasciare  conj   detto     VERB part ms
        l'                 det    aula
        aula               obj    lasciato  NOUN fs
    """)

    assert Triple("ministro", "lasciare", "aula") in facts


def test_according_to_somebody_is_reported() -> None:
    table = """
        Secondo        case   agenzia
        l'             det    agenzia
        agenzia        obl    perso     NOUN fs
        ,              punct  perso
        la             det    sonda
        sonda          nsubj  perso     NOUN fs
        ha             aux    perso
        perso/perdere  root   -         VERB part ms
        una            det    batteria
        batteria       obj    perso     NOUN fs
    """

    assert drawn(table) == {Triple("sonda", "perdere", "batteria", modality="reported")}
    assert speakers(table) == {"perdere": "agenzia"}


def test_what_one_reads_in_a_report_is_the_report_speaking() -> None:
    table = """
        "                  punct        perde
        La                 det          valle
        valle              nsubj        perde     NOUN fs
        perde/perdere      root         -         VERB pres 3s
        abitanti/abitante  obj          perde     NOUN mp
        "                  punct        perde
        ,                  punct        legge
        si                 expl:impers  legge
        legge/leggere      parataxis    perde     VERB pres 3s
        nel                case         rapporto
        rapporto           obl          legge     NOUN ms
    """

    assert drawn(table) == {Triple("valle", "perdere", "abitanti", modality="reported")}
    assert speakers(table) == {"perdere": "rapporto"}


def test_what_nobody_is_quoted_for_has_no_speaker() -> None:
    assert (
        speakers("""
        La                 det    valle
        valle              nsubj  perde  NOUN fs
        perde/perdere      root   -      VERB pres 3s
        abitanti/abitante  obj    perde  NOUN mp
    """)
        == {}
    )


@pytest.mark.parametrize(
    ("rows", "time"),
    [
        ("entro case 2031\n il det 2031\n 2031 obl lancia NUM", "entro il 2031"),
        ("lunedì obl lancia NOUN ms", "lunedì"),
        ("un det mese\n mese obl lancia NOUN ms\n fa advmod mese ADV", "un mese fa"),
        ("nei case anni\n prossimi/prossimo amod anni ADJ mp\n anni/anno obl lancia NOUN mp", "nei prossimi anni"),
    ],
)
def test_a_time_dates_the_facts_of_its_clause(rows: str, time: str) -> None:
    story = read(f"""
        L' det agenzia
        agenzia nsubj lancia NOUN fs
        lancia/lanciare root - VERB pres 3s
        una det sonda
        sonda obj lancia NOUN fs
        {rows}
    """)

    assert [(fact.relation.lemma, fact.time) for fact in story.facts] == [("lanciare", time)]


def test_a_clause_without_a_time_has_none() -> None:
    (proposition,) = drawn_propositions("""
        La                 det    valle
        valle              nsubj  perde  NOUN fs
        perde/perdere      root   -      VERB pres 3s
        abitanti/abitante  obj    perde  NOUN mp
    """)

    assert proposition.time == ()


def test_who_is_kept_from_doing_something_does_not_do_it() -> None:
    facts = drawn("""
        Il                  det    giudice
        giudice             nsubj  impedisce  NOUN ms
        impedisce/impedire  root   -          VERB pres 3s
        alla                case   banca
        banca               obl    impedisce  NOUN fs
        di                  mark   demolire
        demolire            xcomp  impedisce  VERB inf
        la                  det    villa
        villa               obj    demolire   NOUN fs
    """)

    assert ("banca", "demolire", "villa", "-") in {fact[:4] for fact in facts}
    assert not any(fact.subject == "giudice" and fact.predicate == "demolire" for fact in facts)


def test_neither_nor_before_the_subjects_denies_for_both() -> None:
    facts = drawn("""
        Né               cc     Landi
        Landi            nsubj  firmato    PROPN PER
        né               cc     Sesti
        Sesti            conj   Landi      PROPN PER
        hanno            aux    firmato
        firmato/firmare  root   -          VERB part ms
        il               det    contratto
        contratto        obj    firmato    NOUN ms
    """)

    assert facts == triples(("Landi", "firmare", "contratto", "-"), ("Sesti", "firmare", "contratto", "-"))


def test_one_object_and_not_the_other_is_not_both() -> None:
    facts = drawn("""
        La                   det     regione
        regione              nsubj   finanzia  NOUN fs
        finanzia/finanziare  root    -         VERB pres 3s
        il                   det     museo
        museo                obj     finanzia  NOUN ms
        e                    cc      teatro
        non                  advmod  teatro
        il                   det     teatro
        teatro               conj    museo     NOUN ms
    """)

    assert Triple("regione", "finanziare", "museo") in facts
    assert Triple("regione", "finanziare", "teatro") not in facts


@pytest.mark.parametrize("noun", ["piano", "progetto", "intenzione", "proposta", "decisione"])
def test_what_is_planned_is_never_said_to_be_so(noun: str) -> None:
    facts = drawn(f"""
        Il        det    club
        club      nsubj  ha        NOUN ms
        ha/avere  root   -         VERB pres 3s
        {noun}    obj    ha        NOUN s
        di        mark   comprare
        comprare  acl    {noun}    VERB inf
        lo        det    stadio
        stadio    obj    comprare  NOUN ms
    """)

    assert Triple("club", "comprare", "stadio", modality="planned") in facts
    assert Triple("club", "comprare", "stadio") not in facts


def test_what_somebody_is_honoured_for_having_done_is_done() -> None:
    facts = drawn("""
        La               det    giunta
        giunta           nsubj  premia   NOUN fs
        premia/premiare  root   -        VERB pres 3s
        Landi            obj    premia   PROPN PER
        per              mark   salvato
        aver/avere       aux    salvato  AUX inf
        salvato/salvare  advcl  premia   VERB part ms
        il               det    faro
        faro             obj    salvato  NOUN ms
    """)

    assert {(fact.object, fact.modality) for fact in facts} == {("Landi", "actual"), ("faro", "actual")}


def test_a_prize_for_having_done_something_is_no_plan_to_do_it() -> None:
    facts = drawn("""
        Landi             nsubj  riceve   PROPN PER
        riceve/ricevere   root   -        VERB pres 3s
        un                det    premio
        premio            obj    riceve   NOUN ms
        per               mark   salvato
        aver/avere        aux    salvato  AUX inf
        salvato/salvare   acl    premio   VERB part ms
        il                det    faro
        faro              obj    salvato  NOUN ms
    """)

    assert {fact.modality for fact in facts if fact.object == "faro"} == {"actual"}


def test_a_prize_for_doing_something_is_for_what_is_planned() -> None:
    facts = drawn("""
        Landi             nsubj  riceve   PROPN PER
        riceve/ricevere   root   -        VERB pres 3s
        un                det    premio
        premio            obj    riceve   NOUN ms
        per               mark   salvare
        salvare           acl    premio   VERB inf
        il                det    faro
        faro              obj    salvare  NOUN ms
    """)

    assert {fact.modality for fact in facts if fact.object == "faro"} == {"planned"}
