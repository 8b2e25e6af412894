"""Verbs that the tagger or the lemmatiser had to guess, and infinitives that give a reason."""

from __future__ import annotations

import pytest
from parses import ITALIAN, arc, drawn, repaired, triples, word

from kg.parsing.repairs import repair


def lemma_of(line: str) -> str:
    """The lemma of a verb alone in its sentence, once the parse is mended."""
    return repaired(line)[0].lemma_


@pytest.mark.parametrize(
    ("guessed", "infinitive"),
    [
        ("venderà/vendare", "vendere"),
        ("costruirebbe/costruirere", "costruire"),
        ("cercheranno/cercherare", "cercare"),
        ("pagherò/pagherare", "pagare"),
        ("rimarrà/rimarrare", "rimanere"),
        ("verrà/verrare", "venire"),
    ],
)
def test_a_future_tells_which_known_verb_it_is_of(guessed: str, infinitive: str) -> None:
    assert lemma_of(f"{guessed} root - VERB fut 3s") == infinitive


@pytest.mark.parametrize(("guessed", "infinitive"), [("vende/vendare", "vendere"), ("dipinge/dipingire", "dipingere")])
def test_an_unknown_infinitive_gives_way_to_the_known_one_of_another_conjugation(guessed: str, infinitive: str) -> None:
    assert lemma_of(f"{guessed} root - VERB pres 3s") == infinitive


def test_an_infinitive_that_dictionaries_list_under_another_is_that_one() -> None:
    assert lemma_of("ubbidisce/ubbidire root - VERB pres 3s") == "obbedire"


def test_a_third_person_in_a_tells_the_conjugation() -> None:
    assert lemma_of("posa/porre root - VERB pres 3s") == "posare"


@pytest.mark.parametrize("line", ["sappia/sapere root - VERB sub 3s", "posa/posare root - VERB pres 3s"])
def test_other_forms_in_a_keep_their_infinitive(line: str) -> None:
    assert lemma_of(line) == line.split()[0].partition("/")[2]


def test_a_verb_that_is_too_new_for_the_lexicon_keeps_its_infinitive() -> None:
    assert lemma_of("zumba/zumbare root - VERB pres 3s") == "zumbare"


def test_a_future_that_was_taken_for_an_auxiliary_is_a_verb() -> None:
    doc = repaired("""
        Il     det    mandato
        mandato nsubj cadrà    NOUN ms
        cadrà  root   -        AUX fut 3s
    """)

    assert (word(doc, "cadrà").pos_, word(doc, "cadrà").lemma_) == ("VERB", "cadere")


def test_an_auxiliary_whose_infinitive_is_known_stays_an_auxiliary() -> None:
    doc = repaired("""
        Il              det       ponte
        ponte           nsubj     chiuso  NOUN ms
        sarà            aux:pass  chiuso
        chiuso/chiudere root      -       VERB part ms
    """)

    assert (word(doc, "sarà").pos_, word(doc, "sarà").lemma_) == ("AUX", "essere")


def test_a_present_participle_with_an_object_is_a_verb() -> None:
    doc = repaired("""
        Un              det    regolamento
        regolamento     nsubj  vieta         NOUN ms
        concernente     amod   regolamento   ADJ ms
        le              det    spiagge
        spiagge/spiaggia obj   concernente   NOUN fp
        vieta/vietare   root   -             VERB pres 3s
        i               det    falò
        falò            obj    vieta         NOUN mp
    """)

    assert (word(doc, "concernente").pos_, word(doc, "concernente").lemma_) == ("VERB", "concernere")
    assert arc(doc, "concernente") == ("acl", "regolamento")
    assert ("regolamento", "concernere", "spiagge") in {tuple(fact)[:3] for fact in drawn(doc)}


def test_a_present_participle_behind_a_comma_describes_the_noun_before_it() -> None:
    doc = repaired("""
        Il              det    prefetto
        prefetto        nsubj  firma         NOUN ms
        firma/firmare   root   -             VERB pres 3s
        l'              det    ordinanza
        ordinanza       obj    firma         NOUN fs
        12              nummod ordinanza     NUM
        ,               punct  concernente
        concernente     advcl  firma         ADJ fs
        le              det    spiagge
        spiagge/spiaggia obj   concernente   NOUN fp
    """)

    assert arc(doc, "concernente") == ("acl", "ordinanza")


def test_the_same_form_without_an_object_is_no_verb() -> None:
    doc = repaired("""
        Un              det    regolamento
        regolamento     nsubj  vieta         NOUN ms
        contraente      amod   regolamento   ADJ ms
        vieta/vietare   root   -             VERB pres 3s
        i               det    falò
        falò            obj    vieta         NOUN mp
    """)

    assert word(doc, "contraente").pos_ == "ADJ"


def test_an_adjective_of_no_known_verb_is_no_participle() -> None:
    doc = repaired("""
        Un              det    regolamento
        regolamento     nsubj  vieta         NOUN ms
        elegante        amod   regolamento   ADJ ms
        le              det    spiagge
        spiagge/spiaggia obj   elegante      NOUN fp
        vieta/vietare   root   -             VERB pres 3s
    """)

    assert word(doc, "elegante").pos_ == "ADJ"


def test_who_is_called_by_a_participle_is_no_verb() -> None:
    doc = repaired("""
        Il              det    comandante
        comandante      nsubj  saluta      NOUN ms
        le              det    truppe
        truppe/truppa   obj    comandante  NOUN fp
        saluta/salutare root   -           VERB pres 3s
    """)

    assert word(doc, "comandante").pos_ == "NOUN"


def test_what_was_done_before_is_a_reason_for_the_whole_clause() -> None:
    doc = repaired("""
        Landi            nsubj  vinto    PROPN PER
        ha               aux    vinto
        vinto/vincere    root   -        VERB part ms
        un               det    premio
        premio           obj    vinto    NOUN ms
        per              mark   salvato
        aver/avere       aux    salvato  AUX inf
        salvato/salvare  acl    premio   VERB part ms
        il               det    faro
        faro             obj    salvato  NOUN ms
    """)

    assert arc(doc, "salvato") == ("advcl", "vinto")
    assert drawn(doc) == triples(("Landi", "vincere", "premio"), ("Landi", "salvare", "faro"))


def test_what_is_still_to_be_done_stays_with_its_noun() -> None:
    doc = repaired("""
        Landi            nsubj  vinto    PROPN PER
        ha               aux    vinto
        vinto/vincere    root   -        VERB part ms
        un               det    premio
        premio           obj    vinto    NOUN ms
        per              mark   salvare
        salvare          acl    premio   VERB inf
        il               det    faro
        faro             obj    salvare  NOUN ms
    """)

    assert arc(doc, "salvare") == ("acl", "premio")


def test_an_accusation_keeps_the_deed_that_it_is_about() -> None:
    doc = repaired("""
        Landi              nsubj  respinge  PROPN PER
        respinge/respingere root  -         VERB pres 3s
        l'                 det    accusa
        accusa             obj    respinge  NOUN fs
        per                mark   venduto
        aver/avere         aux    venduto   AUX inf
        venduto/vendere    acl    accusa    VERB part ms
        il                 det    faro
        faro               obj    venduto   NOUN ms
    """)

    assert arc(doc, "venduto") == ("acl", "accusa")


SHOWS = """
    Il               det    custode
    custode          nsubj  {form}   NOUN ms
    {form}/{lemma}   root   -        VERB {codes}
    le               det    reti
    reti/rete        obj    {form}   NOUN fp
"""


def test_a_verb_of_the_first_conjugation_that_was_taken_for_a_participle_is_a_present() -> None:
    doc = repaired(SHOWS.format(form="posa", lemma="porre", codes="part fs"))

    assert word(doc, "posa").lemma_ == "posare"
    assert str(word(doc, "posa").morph) == "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"


def test_a_participle_with_an_auxiliary_keeps_its_infinitive() -> None:
    doc = repaired("""
        La               det         rete
        rete             nsubj:pass  posa   NOUN fs
        è                aux:pass    posa
        posa/porre       root        -      VERB part fs
    """)

    assert word(doc, "posa").lemma_ == "porre"


@pytest.mark.parametrize("guessed", ["spenge/spengere", "spenge/spengere_si"])
def test_a_variant_keeps_what_is_fused_to_it(guessed: str) -> None:
    doc = repaired("Spenge/spengere root - VERB pres 3s")
    doc[0].lemma_ = guessed.partition("/")[2].replace("_", " ")
    repair(doc, ITALIAN)

    assert doc[0].lemma_ == guessed.partition("/")[2].replace("spengere", "spegnere").replace("_", " ")


def test_an_auxiliary_that_is_no_future_of_a_known_verb_stays_one() -> None:
    doc = repaired("""
        Ivo     nsubj  pronto  PROPN PER
        zarà    cop    pronto  AUX fut 3s
        pronto  root   -       ADJ ms
    """)

    assert (word(doc, "zarà").pos_, word(doc, "zarà").lemma_) == ("AUX", "zarà")
