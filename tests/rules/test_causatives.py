"""Who makes or lets something happen, and who then does it."""

from __future__ import annotations

from parses import Triple, drawn, triples


def test_who_makes_something_fail_makes_it_fail() -> None:
    facts = drawn("""
        La                det    siccità
        siccità           nsubj  fatto    NOUN fs
        ha                aux    fatto
        fatto/fare        root   -        VERB part ms
        fallire           xcomp  fatto    VERB inf
        il                det    raccolto
        raccolto          obj    fallire  NOUN ms
    """)

    assert facts == {Triple("siccità", "fare fallire", "raccolto")}


def test_who_has_somebody_called_does_not_call() -> None:
    facts = drawn("""
        La                 det    preside
        preside            nsubj  fa        NOUN fs
        fa/fare            root   -         VERB pres 3s
        chiamare           xcomp  fa        VERB inf
        i                  det    genitori
        genitori/genitore  obj    chiamare  NOUN mp
    """)

    assert facts == {Triple("preside", "fare chiamare", "genitori")}


def test_who_promises_to_call_does_call() -> None:
    facts = drawn("""
        La                   det    preside
        preside              nsubj  promette  NOUN fs
        promette/promettere  root   -         VERB pres 3s
        di                   mark   chiamare
        chiamare             xcomp  promette  VERB inf
        i                    det    genitori
        genitori/genitore    obj    chiamare  NOUN mp
    """)

    assert facts == {Triple("preside", "chiamare", "genitori", modality="planned")}


def test_a_place_beside_a_place_lies_in_it() -> None:
    facts = drawn("""
        Elsa                nsubj      abita    PROPN PER
        Monti               flat:name  Elsa     PROPN +PER
        abita/abitare       root       -        VERB pres 3s
        a                   case       Otranto
        Otranto             obl        abita    PROPN LOC
        (                   punct      Lecce
        Lecce               appos      Otranto  PROPN LOC
        )                   punct      Lecce
    """)

    assert facts == triples(("Elsa Monti", "abitare a", "Otranto"), ("Otranto", "in", "Lecce"))
