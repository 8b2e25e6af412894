"""Finite verbs that lack a subject and have none: impersonal ones, and those whose subject the parser put elsewhere."""

from __future__ import annotations

import pytest
from parses import NOBODY_NAMED, drawn

PERSONAL = """
    Firma/firmare      root    -        VERB pres 3s
    un                 det     accordo
    accordo            obj     Firma    NOUN ms
"""
IMPERSONAL = {
    "it is necessary": """
        Bisogna/bisognare  root   -        VERB pres 3s
        firmare            xcomp  Bisogna  VERB inf
        un                 det    accordo
        accordo            obj    firmare  NOUN ms
    """,
    "it seems that": """
        Sembra/sembrare    root   -        VERB pres 3s
        nel                case   porto
        porto              obl    Sembra   NOUN ms
        che                mark   firmi
        Vetra              nsubj  firmi    PROPN ORG
        firmi/firmare      ccomp  Sembra   VERB sub 3s
        un                 det    accordo
        accordo            obj    firmi    NOUN ms
    """,
    "it was forbidden to": """
        È/essere           aux       impedito  AUX pres 3s
        stato              aux:pass  impedito
        impedito/impedire  root      -         VERB part ms
        ai                 case      pescatori
        pescatori/pescatore  obl     impedito  NOUN mp
        di                 mark      firmare
        firmare            xcomp     impedito  VERB inf
        un                 det       accordo
        accordo            obj       firmare   NOUN ms
    """,
    "weeks ago": """
        Vetra              nsubj    firma      PROPN ORG
        firma/firmare      root     -          VERB pres 3s
        tre                nummod   settimane  NUM
        settimane/settimana  obl    firma      NOUN fp
        fa/fare            advcl    firma      VERB pres 3s
        con                case     Solmar
        Solmar             obl      fa         PROPN ORG
    """,
    "as the minister said": """
        Come/come          mark     precisato  SCONJ
        ha                 aux      precisato
        precisato/precisare  advcl  firma      VERB part ms
        il                 det      ministro
        ministro           obj      precisato  NOUN ms
        Vetra              nsubj    firma      PROPN ORG
        firma/firmare      root     -          VERB pres 3s
        un                 det      accordo
        accordo            obj      firma      NOUN ms
    """,
    "this news will give her": """
        Questa/questo      det         notizia  DET fs dem
        notizia            dislocated  darà     NOUN fs
        darà/dare          root        -        VERB fut 3s
        la                 det         voglia
        voglia             obj         darà     NOUN fs
    """,
}


@pytest.mark.parametrize("sentence", IMPERSONAL.values(), ids=IMPERSONAL)
def test_nobody_does_it(sentence: str) -> None:
    assert not [fact for fact in drawn(sentence) if NOBODY_NAMED in {fact.subject, fact.object}]


def test_somebody_unnamed_does_it() -> None:
    assert [fact.subject for fact in drawn(PERSONAL)] == [NOBODY_NAMED]


def test_what_is_planned_is_the_subject_of_its_passive() -> None:
    facts = drawn("""
        A                  case  Otranto
        Otranto            obl   previsto  PROPN LOC
        è                  aux   previsto
        previsto/prevedere  root  -        VERB part ms
        un                 det   aumento
        aumento            obj   previsto  NOUN ms
    """)

    assert {fact.subject for fact in facts} == {"aumento"}


def test_a_name_cut_off_by_what_is_beside_it_is_the_subject() -> None:
    facts = drawn("""
        Sesti              root   -         PROPN PER s
        ,                  punct  Sesti
        architetto         appos  Sesti     NOUN ms
        ,                  punct  Sesti
        firma/firmare      conj   Sesti     VERB pres 3s
        un                 det    accordo
        accordo            obj    firma     NOUN ms
    """)

    assert ("Sesti", "firmare", "accordo") in {fact[:3] for fact in facts}
