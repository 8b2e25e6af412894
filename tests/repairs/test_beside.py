"""What stands beside a phrase and says more of its last word than of its first: provinces, and persons."""

from __future__ import annotations

import pytest
from parses import arc, repaired


def beside(place: str, phrase: str) -> tuple[str, str]:
    """What a phrase behind a comma stands beside, behind "un faro vicino a …"."""
    form = phrase.split()[0]
    doc = repaired(f"""
        Crolla/crollare  root   -       VERB pres 3s
        un               det    faro
        faro             nsubj  Crolla  NOUN ms
        antico           amod   faro    ADJ ms
        a                case   {place.split()[0]}
        {place.split()[0]} nmod faro    {" ".join(place.split()[1:])}
        ,                punct  {form}
        {form}           appos  faro    {" ".join(phrase.split()[1:])}
        di               case   Lecce
        Lecce            nmod   {form}  PROPN LOC
    """)
    return arc(doc, form)


def test_a_province_is_that_of_the_place_before_it() -> None:
    assert beside("Gallipoli PROPN LOC", "provincia NOUN fs") == ("appos", "Gallipoli")


@pytest.mark.parametrize(
    ("place", "phrase"),
    [("Gallipoli PROPN LOC", "orgoglio NOUN ms"), ("secco NOUN ms", "provincia NOUN fs")],
    ids=["what is no kind of place", "behind what is no place"],
)
def test_other_phrases_stay_beside_the_thing(place: str, phrase: str) -> None:
    assert beside(place, phrase) == ("appos", "faro")


def person(thing: str, people: str, *, several: bool = False) -> tuple[str, str]:
    """What a name behind a comma stands beside, behind "la … di …"."""
    second = "e cc Ivo\nIvo conj Ada PROPN PER" if several else ""
    form = people.split()[0].split("/")[0]
    doc = repaired(
        f"""
        Continua/continuare  root   -         VERB pres 3s
        la                   det    {thing}
        {thing}              nsubj  Continua  NOUN fs
        di                   case   {form}
        {people.split()[0]}  nmod   {thing}   {" ".join(people.split()[1:])}
        ,                    punct  Ada
        Ada                  appos  {thing}   PROPN PER
        {second}
    """.replace("\n        \n", "\n")
    )
    return arc(doc, "Ada")


def test_a_person_beside_a_deed_is_who_it_happens_to() -> None:
    assert person("ricerca", "figlia NOUN fs") == ("appos", "figlia")
    assert person("ricerca", "figli/figlio NOUN mp", several=True) == ("appos", "figli")


@pytest.mark.parametrize("people", ["figli/figlio NOUN mp", "funghi/fungo NOUN mp", "fungo NOUN ms"])
def test_one_person_is_not_several_people_and_no_thing(people: str) -> None:
    assert person("ricerca", people) == ("appos", "ricerca")


def test_a_person_beside_people_stays_there() -> None:
    assert person("sorella", "fornaio NOUN ms") == ("appos", "sorella")
