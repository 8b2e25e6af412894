"""Verbs that the parser did not see: behind an infinitive that opens the sentence, and participles like adverbs."""

from __future__ import annotations

from parses import arc, drawn, parse, repaired, triples, word


def test_what_is_good_for_an_infinitive_does_not_do_it() -> None:
    table = """
        A                mark   scalare
        scalare          advcl  utile    VERB inf
        la               det    torre
        torre            obj    scalare  NOUN fs
        è                cop    utile
        utile            root   -        ADJ s
        con              case   corda
        una              det    corda
        corda            obl    utile    NOUN fs
    """

    assert [(t.dep_, t.head.i) for t in repaired(table)] == [(t.dep_, t.head.i) for t in parse(table)]


def test_an_infinitive_behind_the_copula_opens_no_sentence() -> None:
    table = """
        Sesti            nsubj  pronta   PROPN PER
        è                cop    pronta
        pronta/pronto    root   -        ADJ fs
        a                mark   scalare
        scalare          xcomp  pronta   VERB inf
        la               det    torre
        torre            obj    scalare  NOUN fs
    """

    assert [(t.dep_, t.head.i) for t in repaired(table)] == [(t.dep_, t.head.i) for t in parse(table)]


def test_what_somebody_has_had_to_bear_is_the_object_of_a_verb() -> None:
    doc = repaired("""
        I                det     vigneti
        vigneti/vigneto  nsubj   hanno   NOUN mp
        hanno/avere      root    -       VERB pres 3p
        subito           advmod  hanno   ADV
        grandinate/grandinata  obj  hanno  NOUN fp
    """)

    assert (word(doc, "subito").pos_, word(doc, "subito").lemma_) == ("VERB", "subire")
    assert arc(doc, "grandinate") == ("obj", "subito")
    assert drawn(doc) == triples(("vigneti", "subire", "grandinate"))
