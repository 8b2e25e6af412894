"""Infinitives, relative clauses and complements that hang on the word beside them."""

from __future__ import annotations

import pytest
from parses import arc, drawn, read, repaired, triples


def test_an_infinitive_belongs_to_the_verb_that_asks_for_it() -> None:
    doc = repaired("""
        Il               det    governo
        governo          nsubj  spinge   NOUN ms
        spinge/spingere  root   -        VERB pres 3s
        le               det    scuole
        scuole/scuola    obj    spinge   NOUN fp
        e                cc     musei
        i                det    musei
        musei/museo      conj   scuole   NOUN mp
        a                mark   usare
        usare            acl    musei    VERB inf
        droni/drone      obj    usare    NOUN mp
    """)

    assert arc(doc, "usare") == ("xcomp", "spinge")
    assert drawn(doc) >= triples(("scuole", "usare", "droni"), ("musei", "usare", "droni"))


def test_an_infinitive_belongs_to_the_plan_before_it() -> None:
    doc = repaired("""
        La         det    provincia
        provincia  nsubj  ha         NOUN fs
        ha/avere   root   -          VERB pres 3s
        un         det    piano
        piano      obj    ha         NOUN ms
        per        mark   diventare
        diventare  advcl  ha         VERB inf
        una        det    meta
        meta       xcomp  diventare  NOUN fs
    """)

    assert arc(doc, "diventare") == ("acl", "piano")


def test_what_one_becomes_keeps_its_complement() -> None:
    doc = repaired("""
        Il                 det    borgo
        borgo              nsubj  diventa  NOUN ms
        diventa/diventare  root   -        VERB pres 3s
        un                 det    centro
        centro             xcomp  diventa  NOUN ms
        per                case   vela
        la                 det    vela
        vela               obl    diventa  NOUN fs
    """)

    assert arc(doc, "vela") == ("nmod", "centro")
    assert drawn(doc) == triples(("borgo", "diventare", "centro per la vela"))


@pytest.mark.parametrize(
    ("preposition", "moment"), [("a", "marzo/marzo obl diventa NOUN ms"), ("nel", "2031 obl diventa NUM")]
)
def test_when_one_becomes_it_stays_with_the_verb(preposition: str, moment: str) -> None:
    form = moment.split()[0].partition("/")[0]
    doc = repaired(f"""
        Il det borgo
        borgo nsubj diventa NOUN ms
        diventa/diventare root - VERB pres 3s
        un det comune
        comune xcomp diventa NOUN ms
        {preposition} case {form}
        {moment}
    """)

    assert [(fact.relation.lemma, fact.time) for fact in read(doc).facts] == [("diventare", f"{preposition} {form}")]


def test_what_a_known_thing_is_used_for_belongs_to_the_verb() -> None:
    doc = repaired("""
        I                    det    contadini
        contadini/contadino  nsubj  usano      NOUN mp
        usano/usare          root   -          VERB pres 3p
        i                    det    droni
        droni/drone          obj    usano      NOUN mp
        per                  case   semina
        la                   det    semina
        semina               nmod   droni      NOUN fs
    """)

    assert arc(doc, "semina") == ("obl", "usano")


def test_what_a_new_thing_is_for_belongs_to_the_thing() -> None:
    doc = repaired("""
        La           det    regione
        regione      nsubj  crea     NOUN fs
        crea/creare  root   -        VERB pres 3s
        un           det    fondo
        fondo        obj    crea     NOUN ms
        per          case   semina
        la           det    semina
        semina       nmod   fondo    NOUN fs
    """)

    assert arc(doc, "semina") == ("nmod", "fondo")


def test_a_plan_keeps_what_it_is_for() -> None:
    doc = repaired("""
        La                 det    regione
        regione            nsubj  approva  NOUN fs
        approva/approvare  root   -        VERB pres 3s
        il                 det    piano
        piano              obj    approva  NOUN ms
        per                case   semina
        la                 det    semina
        semina             nmod   piano    NOUN fs
    """)

    assert arc(doc, "semina") == ("nmod", "piano")


def test_a_new_fund_is_what_will_do_what_it_is_created_for() -> None:
    doc = repaired("""
        La det creazione
        creazione root - NOUN fs
        di case fondo
        un det fondo
        fondo nmod creazione NOUN ms
        per mark finanziare
        finanziare acl creazione VERB inf
        film obj finanziare NOUN mp
    """)

    assert arc(doc, "finanziare") == ("acl", "fondo")


def test_a_relative_clause_belongs_to_the_noun_before_its_pronoun() -> None:
    doc = repaired("""
        Il               det    progetto
        progetto         nsubj  piace     NOUN ms
        ,                punct  riduce
        che              nsubj  riduce
        riduce/ridurre   advcl  piace     VERB pres 3s
        i                det    consumi
        consumi/consumo  obj    riduce    NOUN mp
        ,                punct  riduce
        piace/piacere    root   -         VERB pres 3s
        ai               case   comuni
        comuni/comune    obl    piace     NOUN mp
    """)

    assert arc(doc, "riduce") == ("acl:relcl", "progetto")
    assert drawn(doc) >= triples(("progetto", "ridurre", "consumi"))


def test_a_relative_clause_belongs_to_a_noun_that_agrees_with_its_verb() -> None:
    doc = repaired("""
        Le                   det        reti
        reti/rete            nsubj      piacciono  NOUN fp
        del                  case       comune
        comune               nmod       reti       NOUN ms
        ,                    punct      collegano
        che                  nsubj      collegano
        collegano/collegare  parataxis  piacciono  VERB pres 3p
        i                    det        borghi
        borghi/borgo         obj        collegano  NOUN mp
        ,                    punct      collegano
        piacciono/piacere    root       -          VERB pres 3p
    """)

    assert arc(doc, "collegano") == ("acl:relcl", "reti")


def test_an_adjective_that_takes_no_complement_leaves_it_to_the_verb() -> None:
    doc = repaired("""
        La               det    ditta
        ditta            nsubj  monta   NOUN fs
        monta/montare    root   -       VERB pres 3s
        pannelli/pannello obj   monta   NOUN mp
        solari/solare    amod   pannelli ADJ mp
        nelle            case   scuole
        scuole/scuola    obl    solari  NOUN fp
    """)

    assert arc(doc, "scuole") == ("obl", "monta")
    assert ("ditta", "montare in", "scuole") in {tuple(fact)[:3] for fact in drawn(doc)}


def test_an_adjective_that_takes_a_complement_keeps_it() -> None:
    doc = repaired("""
        La               det    ditta
        ditta            nsubj  monta   NOUN fs
        monta/montare    root   -       VERB pres 3s
        pannelli/pannello obj   monta   NOUN mp
        adatti/adatto    amod   pannelli ADJ mp
        alle             case   scuole
        scuole/scuola    obl    adatti  NOUN fp
    """)

    assert arc(doc, "scuole") == ("obl", "adatti")


def test_a_light_verb_makes_one_predicate_with_its_new_object_and_has_the_complement() -> None:
    doc = repaired("""
        La               det    ditta
        ditta            nsubj  ottiene NOUN fs
        ottiene/ottenere root   -       VERB pres 3s
        un               det    incarico
        incarico         obj    ottiene NOUN ms
        pubblico         amod   incarico ADJ ms
        nelle            case   scuole
        scuole/scuola    obl    pubblico NOUN fp
    """)

    assert arc(doc, "scuole") == ("obl", "ottiene")


def test_what_stands_behind_the_noun_of_a_copula_is_its_complement() -> None:
    doc = repaired("""
        Sesti            nsubj  docente  PROPN PER
        è                cop    docente
        docente          root   -        NOUN fs
        di               case   vela
        vela             obl    docente  NOUN fs
        a                case   marzo
        marzo            obl    docente  NOUN ms
    """)

    assert arc(doc, "vela") == ("nmod", "docente")
    assert arc(doc, "marzo") == ("obl", "docente")
