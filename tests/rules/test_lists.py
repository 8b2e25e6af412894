"""What only looks like a list or a shared object, long prepositions, bodies of offices, and whose deed it is."""

from __future__ import annotations

import pytest
from parses import ITALIAN, drawn, parse, triples, word

from kg.rules.arguments.relative import antecedent

BOUGHT = """
    Il                 det    museo
    museo              nsubj  compra  NOUN ms
    compra/comprare    root   -       VERB pres 3s
"""
TWO_PAINTINGS = f"""{BOUGHT.rstrip()}
    due                nummod tele    NUM
    tele/tela          obj    compra  NOUN fp
"""


def test_what_a_colon_lists_in_the_same_sentence_takes_part_too() -> None:
    facts = drawn(f"""{TWO_PAINTINGS.rstrip()}
    :                  punct  Aurora
    Aurora             appos  tele    PROPN MISC
    e                  cc     Rondine
    Rondine            conj   Aurora  PROPN MISC
    """)

    assert facts >= triples(("museo", "comprare", "Aurora"), ("museo", "comprare", "Rondine"))


def test_another_sentence_without_a_verb_is_no_list_behind_a_full_stop() -> None:
    facts = drawn(f"""{TWO_PAINTINGS.rstrip()}
    .                  punct  compra

    Aurora             root   -       PROPN MISC
    """)

    assert ("museo", "comprare", "Aurora") not in {fact[:3] for fact in facts}


def test_one_thing_is_no_class_of_what_a_colon_lists() -> None:
    facts = drawn(f"""{BOUGHT.rstrip()}
    una                det    tela
    tela               obj    compra  NOUN fs
    :                  punct  compra

    Aurora             root   -       PROPN MISC
    """)

    assert ("museo", "comprare", "Aurora") not in {fact[:3] for fact in facts}


def test_a_verb_with_an_object_or_a_complement_of_its_own_shares_none() -> None:
    with_object = drawn("""
        Landi              nsubj  ideato   PROPN PER
        ha                 aux    ideato
        ideato/ideare      root   -        VERB part ms
        gare/gara          obj    ideato   NOUN fp
        e                  cc     diretto
        diretto/dirigere   conj   ideato   VERB part ms
        la                 det    rivista
        rivista            obj    diretto  NOUN fs
    """)
    with_complement = drawn("""
        Landi              nsubj  vissuto  PROPN PER
        ha                 aux    vissuto
        vissuto/vivere     root   -        VERB part ms
        a                  case   Gozo
        Gozo               obl    vissuto  PROPN LOC
        e                  cc     diretto
        diretto/dirigere   conj   vissuto  VERB part ms
        la                 det    rivista
        rivista            obj    diretto  NOUN fs
    """)

    assert with_object == triples(("Landi", "ideare", "gare"), ("Landi", "dirigere", "rivista"))
    assert with_complement == triples(("Landi", "vivere a", "Gozo"), ("Landi", "dirigere", "rivista"))


@pytest.mark.parametrize(
    ("first", "noun", "second", "predicate"),
    [
        ("in", "mano NOUN fs", "ai", "restare in mano a"),
        ("a", "bordo NOUN ms", "di", "restare a bordo di"),
        ("all'", "interno NOUN ms", "di", "restare in"),
    ],
)
def test_a_long_preposition_keeps_its_words_only_where_they_say_more(
    first: str, noun: str, second: str, predicate: str
) -> None:
    form, *codes = noun.split()
    facts = drawn(f"""
        La                 det    valigia
        valigia            nsubj  resta    NOUN fs
        resta/restare      root   -        VERB pres 3s
        {first}            case   {form}
        {form}             obl    resta    {" ".join(codes)}
        {second}           case   pirati
        pirati/pirata      nmod   {form}   NOUN mp
    """)

    assert facts == triples(("valigia", predicate, "pirati"))


def test_a_noun_with_an_adjective_of_its_own_is_no_long_preposition() -> None:
    facts = drawn("""
        La                 det    valigia
        valigia            nsubj  resta    NOUN fs
        resta/restare      root   -        VERB pres 3s
        in                 case   mano
        buona/buono        amod   mano     ADJ fs
        mano               obl    resta    NOUN fs
        ai                 case   pirati
        pirati/pirata      nmod   mano     NOUN mp
    """)

    assert {fact.predicate for fact in facts} == {"restare in"}


def test_an_office_is_held_in_a_body_told_by_its_kind_and_name() -> None:
    facts = drawn("""
        Ada                nsubj      ministra  PROPN PER
        Sesti              flat:name  Ada       PROPN +PER
        è                  cop        ministra
        ministra/ministro  root       -         NOUN fs
        nel                case       governo
        governo            nmod       ministra  NOUN ms
        Colli              nmod       governo   PROPN PER
    """)

    assert ("Ada Sesti", "ministro in", "governo Colli") in {fact[:3] for fact in facts}


def test_no_office_is_held_in_a_body_without_a_name() -> None:
    facts = drawn("""
        Ada                nsubj      ministra  PROPN PER
        Sesti              flat:name  Ada       PROPN +PER
        è                  cop        ministra
        ministra/ministro  root       -         NOUN fs
        nel                case       governo
        governo            nmod       ministra  NOUN ms
    """)

    assert not any(fact.predicate == "ministro in" for fact in facts)


def test_where_a_passive_says_that_something_is_is_a_fact() -> None:
    facts = drawn("""
        La                   det         frana
        frana                nsubj:pass  segnalata  NOUN fs
        è                    aux:pass    segnalata
        stata                aux:pass    segnalata
        segnalata/segnalare  root        -          VERB part fs
        a                    case        Gozo
        Gozo                 obl         segnalata  PROPN LOC
    """)

    assert facts == triples(("frana", "segnalare a", "Gozo"))


def test_where_somebody_says_something_is_none() -> None:
    facts = drawn("""
        Landi                nsubj  segnalato  PROPN PER
        ha                   aux    segnalato
        segnalato/segnalare  root   -          VERB part ms
        a                    case   Gozo
        Gozo                 obl    segnalato  PROPN LOC
    """)

    assert facts == set()


PEOPLE = """
    Salgono/salire   root       -        VERB pres 3p
    tre              nummod     alpine   NUM
    alpine/alpina    nsubj      Salgono  NOUN fp
    {case}           case       {noun}
    {number}
    {row}
    ,                punct      cantano
    che              nsubj      cantano
    cantano/cantare  acl:relcl  {noun}   VERB pres 3p
    inni/inno        obj        cantano  NOUN mp
"""


def test_not_the_years_did_it_but_who_is_so_old() -> None:
    doc = parse(
        PEOPLE.format(case="di", noun="anni", number="venti nummod anni NUM", row="anni/anno nmod alpine NOUN mp")
    )

    assert antecedent(word(doc, "cantano"), ITALIAN).text == "alpine"
    assert ("tre alpine di venti anni", "cantare", "inni") in {tuple(fact)[:3] for fact in drawn(doc)}


def test_what_is_not_counted_may_do_it() -> None:
    doc = parse(
        PEOPLE.format(case="dei", noun="cori", number="grandi amod cori ADJ mp", row="cori/coro nmod alpine NOUN mp")
    )

    assert antecedent(word(doc, "cantano"), ITALIAN).text == "cori"


def deed(whose: str) -> set[tuple[str, str, str]]:
    form = whose.split()[0]
    facts = drawn(f"""
        Continua/continuare  root   -         VERB pres 3s
        la                   det    visita
        visita               nsubj  Continua  NOUN fs
        del                  case   {form}
        {form}               nmod   visita    {" ".join(whose.split()[1:])}
        a                    case   Lodi
        Lodi                 nmod   visita    PROPN LOC
    """)
    return {tuple(fact)[:3] for fact in facts if fact.predicate.startswith("visitare")}


@pytest.mark.parametrize("who", ["sindaco NOUN ms", "Landi PROPN PER"])
def test_who_can_act_visits_the_place(who: str) -> None:
    assert deed(who) == {(who.split()[0], "visitare", "Lodi")}


def test_a_thing_that_is_visited_visits_nothing() -> None:
    assert deed("mulino NOUN ms") == set()


def test_a_place_behind_another_place_is_where_the_first_is() -> None:
    facts = drawn("""
        Piove/piovere      root   -          VERB pres 3s
        a                  case   Gallipoli
        Gallipoli          obl    Piove      PROPN LOC
        ,                  punct  provincia
        provincia          appos  Gallipoli  NOUN fs
        di                 case   Lecce
        Lecce              nmod   provincia  PROPN LOC
    """)

    assert ("Gallipoli", "in", "Lecce") in {tuple(fact)[:3] for fact in facts}
    assert not any(fact.predicate == "essere" for fact in facts)


def test_what_else_is_said_of_a_place_is_what_it_is() -> None:
    facts = drawn("""
        Piove/piovere      root   -          VERB pres 3s
        a                  case   Gallipoli
        Gallipoli          obl    Piove      PROPN LOC
        ,                  punct  perla
        perla              appos  Gallipoli  NOUN fs
        dello              case   Ionio
        Ionio              nmod   perla      PROPN LOC
    """)

    assert ("Gallipoli", "essere", "perla dello Ionio") in {tuple(fact)[:3] for fact in facts}
