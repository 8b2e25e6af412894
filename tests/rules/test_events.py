"""When events are, and what a day or a number beside a name does not say."""

from __future__ import annotations

import pytest
from parses import Triple, drawn, triples


def test_since_when_it_grows_is_no_departure() -> None:
    facts = drawn("""
        La              det    tassa
        tassa           nsubj  cresce   NOUN fs
        cresce/crescere root   -        VERB pres 3s
        a               mark   partire
        partire         advcl  cresce   VERB inf
        dal             case   2021
        2021            obl    partire  NUM
    """)

    assert not any(fact.predicate.startswith("partire") for fact in facts)


def test_when_one_begins_to_do_something_is_no_fact_of_its_own() -> None:
    facts = drawn("""
        La                   det    banda
        banda                nsubj  comincia  NOUN fs
        comincia/cominciare  root   -         VERB pres 3s
        a                    case   marzo
        marzo                obl    comincia  NOUN ms
        a                    mark   suonare
        suonare              xcomp  comincia  VERB inf
        valzer               obj    suonare   NOUN mp
    """)

    assert facts == triples(("banda", "suonare", "valzer"))


@pytest.mark.parametrize(
    "beside",
    ["domenica appos Sesti NOUN fs", "30 appos Sesti NUM", "del case circolo\ncircolo appos Sesti NOUN ms"],
    ids=["a day", "a number", "behind a preposition"],
)
def test_a_day_a_number_and_a_complement_beside_a_name_do_not_say_what_it_is(beside: str) -> None:
    facts = drawn(f"""
        Sesti           nsubj  saluta  PROPN PER
        ,               punct  Sesti
        {beside}
        ,               punct  Sesti
        saluta/salutare root   -       VERB pres 3s
        il              det    pubblico
        pubblico        obj    saluta  NOUN ms
    """)

    assert facts == triples(("Sesti", "salutare", "pubblico"))


def test_goals_beside_a_name_are_no_age() -> None:
    facts = drawn("""
        Sesti           nsubj   saluta  PROPN PER
        ,               punct   gol
        30              nummod  gol     NUM
        gol             appos   Sesti   NOUN mp
        ,               punct   gol
        saluta/salutare root    -       VERB pres 3s
        il              det     pubblico
        pubblico        obj     saluta  NOUN ms
    """)

    assert not any(fact.predicate == "avere" for fact in facts)


def test_the_kind_of_a_place_right_before_its_name_is_a_fact() -> None:
    facts = drawn("""
        L'              det        isola
        isola           nsubj      saluta  NOUN fs
        Gozo            flat:name  isola   PROPN LOC
        saluta/salutare root       -       VERB pres 3s
        il              det        pubblico
        pubblico        obj        saluta  NOUN ms
    """)

    assert Triple("Gozo", "essere", "isola") in facts
