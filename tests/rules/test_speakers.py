"""Who says it, and when it was."""

from __future__ import annotations

import pytest
from parses import Triple, drawn, drawn_propositions, read, speakers


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
