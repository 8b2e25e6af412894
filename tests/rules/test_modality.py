"""How real the text says it is: planned, wished, possible."""

from __future__ import annotations

import pytest
from parses import Triple, drawn, triples


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
