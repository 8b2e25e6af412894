"""Nouns that name a deed, with who and what takes part in it."""

from __future__ import annotations

import pytest
from parses import OWNER, Triple, drawn, drawn_propositions, speakers, triples


def test_whose_visit_it_is_visits_the_place() -> None:
    facts = drawn("""
        La                 det    visita
        visita             nsubj  continua  NOUN fs
        della              case   rettrice
        rettrice           nmod   visita    NOUN fs
        a                  case   Gozo
        Gozo               nmod   visita    PROPN LOC
        continua/continuare root  -         VERB pres 3s
    """)

    assert facts == triples(("rettrice", "visitare", "Gozo"))


def test_a_deed_keeps_the_preposition_that_its_verb_has() -> None:
    facts = drawn("""
        Il                 det    ritorno
        ritorno            nsubj  continua  NOUN ms
        delle              case   gru
        gru                nmod   ritorno   NOUN fp
        in                 case   Norvegia
        Norvegia           nmod   ritorno   PROPN LOC
        continua/continuare root  -         VERB pres 3s
    """)

    assert facts == triples(("gru", "tornare in", "Norvegia"))


def test_to_whom_it_is_done_keeps_its_place() -> None:
    table = """
        Il                 det    trasporto
        trasporto          nsubj  continua   NOUN ms
        dei                case   marmi
        marmi/marmo        nmod   trasporto  NOUN mp
        a                  case   Lodi
        Lodi               nmod   trasporto  PROPN LOC
        continua/continuare root  -          VERB pres 3s
    """

    assert drawn(table) == triples(("marmi", "trasportare a", "Lodi"))
    assert {p.participle for p in drawn_propositions(table)} == {"trasportato"}


def test_a_deed_of_which_nothing_more_is_said_states_nothing() -> None:
    facts = drawn("""
        Il                 det    trasporto
        trasporto          nsubj  continua   NOUN ms
        dei                case   marmi
        marmi/marmo        nmod   trasporto  NOUN mp
        a                  case   maggio
        maggio             nmod   trasporto  NOUN ms
        continua/continuare root  -          VERB pres 3s
    """)

    assert not any(fact.predicate.startswith("trasportare") for fact in facts)


def test_a_noun_that_names_no_deed_states_nothing() -> None:
    table = """
        Il                 det    prezzo
        prezzo             nsubj  cresce  NOUN ms
        dei                case   marmi
        marmi/marmo        nmod   prezzo  NOUN mp
        a                  case   Lodi
        Lodi               nmod   prezzo  PROPN LOC
        cresce/crescere    root   -       VERB pres 3s
    """

    assert not any("nominalisation" in p.rules for p in drawn_propositions(table))


def test_after_and_during_take_no_part_in_a_deed() -> None:
    facts = drawn("""
        Il                 det    ritorno
        ritorno            nsubj  continua  NOUN ms
        delle              case   gru
        gru                nmod   ritorno   NOUN fp
        dopo               case   gelo
        il                 det    gelo
        gelo               nmod   ritorno   NOUN ms
        continua/continuare root  -         VERB pres 3s
    """)

    assert facts == set()


@pytest.mark.parametrize("head", ["parte", "acquisto"])
def test_who_does_it_stands_behind_da_parte_di_wherever_it_hangs(head: str) -> None:
    facts = drawn(f"""
        L'                 det    acquisto
        acquisto           nsubj  piace     NOUN ms
        della              case   Vetra
        Vetra              nmod   acquisto  PROPN ORG
        da                 case   parte
        parte              nmod   acquisto  NOUN fs
        della              case   Solmar
        Solmar             nmod   {head}    PROPN ORG
        piace/piacere      root   -         VERB pres 3s
    """)

    assert Triple("Solmar", "acquistare", "Vetra") in facts
    assert not any(fact.subject == "Vetra" and fact.predicate.startswith("acquistare") for fact in facts)


def test_who_the_thing_is_bought_for_does_not_buy_it() -> None:
    facts = drawn("""
        L'                 det    acquisto
        acquisto           nsubj  piace     NOUN ms
        della              case   Vetra
        Vetra              nmod   acquisto  PROPN ORG
        per                case   Solmar
        la                 det    Solmar
        Solmar             nmod   acquisto  PROPN ORG
        piace/piacere      root   -         VERB pres 3s
    """)

    assert not any(fact.subject == "Solmar" for fact in facts)


def test_between_two_means_that_one_does_it_to_the_other() -> None:
    facts = drawn("""
        L'                 det    incontro
        incontro           nsubj  continua  NOUN ms
        tra                case   Vetra
        Vetra              nmod   incontro  PROPN ORG
        e                  cc     Solmar
        Solmar             conj   Vetra     PROPN ORG
        continua/continuare root  -         VERB pres 3s
    """)

    assert facts == triples(("Vetra", "incontrare", "Solmar"))


def test_with_whom_a_mutual_deed_is_done_is_its_other_end() -> None:
    facts = drawn("""
        Il                 det    dialogo
        dialogo            nsubj  continua  NOUN ms
        del                case   museo
        museo              nmod   dialogo   NOUN ms
        con                case   Solmar
        la                 det    Solmar
        Solmar             nmod   dialogo   PROPN ORG
        continua/continuare root  -         VERB pres 3s
    """)

    assert facts == triples(("museo", "dialogare con", "Solmar"))


def test_where_a_mutual_deed_is_done_does_not_take_part_in_it() -> None:
    facts = drawn("""
        L'                 det    incontro
        incontro           nsubj  continua  NOUN ms
        dei                case   velisti
        velisti/velista    nmod   incontro  NOUN mp
        a                  case   Gozo
        Gozo               nmod   incontro  PROPN LOC
        continua/continuare root  -         VERB pres 3s
    """)

    assert not any(fact.predicate == "incontrare" for fact in facts)


def test_a_possessive_tells_whose_deed_it_is() -> None:
    facts = drawn("""
        Il                 det       ritorno
        suo                det:poss  ritorno   DET ms poss
        ritorno            nsubj     continua  NOUN ms
        a                  case      Gozo
        Gozo               nmod      ritorno   PROPN LOC
        continua/continuare root     -         VERB pres 3s
    """)

    assert facts == triples((OWNER, "tornare a", "Gozo"))


def test_a_second_deed_of_a_headline_is_done_by_whose_the_first_is() -> None:
    facts = drawn("""
        Visita             root   -         NOUN fs
        della              case   rettrice
        rettrice           nmod   Visita    NOUN fs
        a                  case   Gozo
        Gozo               nmod   Visita    PROPN LOC
        ,                  punct  incontro
        incontro           appos  Visita    NOUN ms
        con                case   pescatori
        i                  det    pescatori
        pescatori          nmod   incontro  NOUN mp
    """)

    assert facts >= triples(("rettrice", "visitare", "Gozo"), ("rettrice", "incontrare", "pescatori"))


def test_a_second_deed_with_an_article_has_nobody_yet() -> None:
    facts = drawn("""
        Visita             root   -         NOUN fs
        della              case   rettrice
        rettrice           nmod   Visita    NOUN fs
        a                  case   Gozo
        Gozo               nmod   Visita    PROPN LOC
        ,                  punct  incontro
        l'                 det    incontro
        incontro           appos  Visita    NOUN ms
        con                case   pescatori
        i                  det    pescatori
        pescatori          nmod   incontro  NOUN mp
    """)

    assert not any(fact.predicate == "incontrare" for fact in facts)


MOVING = """
        il                 det    trasferimento
        trasferimento      {relation}  {verb}  NOUN ms
        del                case   mercato
        mercato            nmod   trasferimento  NOUN ms
        a                  case   Lodi
        Lodi               nmod   trasferimento  PROPN LOC
"""


@pytest.mark.parametrize(
    ("verb", "modality"),
    [
        ("propone/proporre root - VERB pres 3s", "planned"),
        ("chiede/chiedere root - VERB pres 3s", "desired"),
        ("ipotizza/ipotizzare root - VERB pres 3s", "possible"),
        ("festeggerà/festeggiare root - VERB fut 3s", "planned"),
        ("festeggia/festeggiare root - VERB pres 3s", "actual"),
    ],
)
def test_a_deed_is_as_real_as_the_verb_above_it_says(verb: str, modality: str) -> None:
    form = verb.partition("/")[0]
    facts = drawn(f"La det giunta\ngiunta nsubj {form} NOUN fs\n{verb}" + MOVING.format(relation="obj", verb=form))

    assert Triple("mercato", "trasferire a", "Lodi", "+", modality) in facts


def test_a_deed_that_permits_another_is_real_itself() -> None:
    facts = drawn(
        MOVING.format(relation="nsubj", verb="permette").rstrip()
        + """
        permette/permettere root  -         VERB pres 3s
        la                  det   festa
        festa               obj   permette  NOUN fs
        """
    )

    assert Triple("mercato", "trasferire a", "Lodi") in facts


def test_a_deed_that_is_only_a_plan_is_planned() -> None:
    facts = drawn("""
        Il                 det    progetto
        progetto           nsubj  piace      NOUN ms
        del                case   trasporto
        trasporto          nmod   progetto   NOUN ms
        dei                case   marmi
        marmi/marmo        nmod   trasporto  NOUN mp
        a                  case   Lodi
        Lodi               nmod   trasporto  PROPN LOC
        piace/piacere      root   -          VERB pres 3s
    """)

    assert facts == triples(("marmi", "trasportare a", "Lodi", "+", "planned"))


def test_a_deed_below_a_denied_verb_states_nothing() -> None:
    table = "La det giunta\ngiunta nsubj vuole NOUN fs\nnon advmod vuole\nvuole/volere root - VERB pres 3s"

    assert not any(
        fact.predicate == "trasferire a" for fact in drawn(table + MOVING.format(relation="obj", verb="vuole"))
    )


def test_a_deed_that_somebody_tells_of_is_told_by_them() -> None:
    table = "Secondo case Landi\nLandi obl continua PROPN PER" + MOVING.format(relation="nsubj", verb="continua")

    assert speakers(table + "continua/continuare root - VERB pres 3s") == {"trasferire a": "Landi"}


def test_when_it_is_done_is_not_whose_deed_it_is() -> None:
    facts = drawn("""
        Il                 det    trasporto
        trasporto          nsubj  piace      NOUN ms
        di                 case   maggio
        maggio             nmod   trasporto  NOUN ms
        a                  case   Lodi
        Lodi               nmod   trasporto  PROPN LOC
        piace/piacere      root   -          VERB pres 3s
    """)

    assert facts == set()


def test_according_to_whom_it_is_done_takes_no_part_in_it() -> None:
    facts = drawn("""
        Il                 det    trasporto
        trasporto          nsubj  piace      NOUN ms
        dei                case   marmi
        marmi/marmo        nmod   trasporto  NOUN mp
        secondo            case   norma
        la                 det    norma
        norma              nmod   trasporto  NOUN fs
        piace/piacere      root   -          VERB pres 3s
    """)

    assert facts == set()


def test_a_deed_behind_a_noun_that_names_none_has_nobody_yet() -> None:
    facts = drawn("""
        Festa              root   -         NOUN fs
        della              case   rettrice
        rettrice           nmod   Festa     NOUN fs
        ,                  punct  incontro
        incontro           appos  Festa     NOUN ms
        con                case   pescatori
        i                  det    pescatori
        pescatori          nmod   incontro  NOUN mp
    """)

    assert not any(fact.predicate == "incontrare" for fact in facts)


def test_a_deed_that_is_not_possible_states_nothing() -> None:
    table = MOVING.format(relation="nsubj", verb="possibile").rstrip()

    facts = drawn(f"{table}\nnon advmod possibile\nè cop possibile\npossibile root - ADJ ms")

    assert not any(fact.predicate == "trasferire a" for fact in facts)


def test_a_deed_that_will_be_long_is_planned() -> None:
    table = MOVING.format(relation="nsubj", verb="lungo").rstrip()

    facts = drawn(f"{table}\nsarà cop lungo\nlungo root - ADJ ms")

    assert Triple("mercato", "trasferire a", "Lodi", "+", "planned") in facts
