"""What the text denies."""

from __future__ import annotations

from parses import Triple, drawn, triples


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
