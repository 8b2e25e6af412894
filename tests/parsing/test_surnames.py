"""A surname alone is its bearer's."""

from __future__ import annotations

from parses import parse

from kg.parsing.surnames import share_surnames

TWICE = """
    Kevin          nsubj      vince   PROPN PER
    Vetrini        flat:name  Kevin   PROPN +PER
    vince/vincere  root       -       VERB pres 3s
    la             det        gara
    gara           obj        vince   NOUN fs

    {surname}      nsubj      ride    PROPN {label}
    ride/ridere    root       -       VERB pres 3s
"""


def people(surname: str, label: str) -> list[str]:
    doc = parse(TWICE.format(surname=surname, label=label))
    share_surnames(doc, {"kevin"})
    return [ent.text for ent in doc.ents if ent.label_ == "PER"]


def test_a_surname_alone_is_a_person_whatever_the_recogniser_takes_it_for() -> None:
    assert people("Vetrini", "LOC") == people("Vetrini", "") == ["Kevin Vetrini", "Vetrini"]


def test_another_name_stays_what_it_is() -> None:
    assert people("Solmar", "ORG") == ["Kevin Vetrini"]


def test_a_known_place_stays_one_though_somebody_is_called_so() -> None:
    doc = parse("""
        Kevin          nsubj      lascia  PROPN PER
        Trento         flat:name  Kevin   PROPN +PER
        lascia/lasciare  root     -       VERB pres 3s

        Trento         nsubj      ride    PROPN LOC
        ride/ridere    root       -       VERB pres 3s
    """)
    share_surnames(doc, frozenset())

    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Kevin Trento", "PER"), ("Trento", "LOC")]


def test_a_given_name_makes_a_person_of_a_name_that_the_recogniser_takes_for_a_body() -> None:
    doc = parse(TWICE.format(surname="Vetrini", label="ORG").replace("PER", "ORG"))
    share_surnames(doc, {"kevin"})

    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Kevin Vetrini", "ORG"), ("Vetrini", "PER")]


def test_the_first_word_of_a_longer_name_is_no_surname() -> None:
    doc = parse("""
        Kevin          nsubj      guida   PROPN PER
        Vetrini        flat:name  Kevin   PROPN +PER
        guida/guidare  root       -       VERB pres 3s
        la             det        Vetrini
        Vetrini        obj        guida   PROPN ORG
        Motori         flat:name  Vetrini PROPN +ORG
    """)
    share_surnames(doc, {"kevin"})

    assert [ent.text for ent in doc.ents if ent.label_ == "ORG"] == ["Vetrini Motori"]
