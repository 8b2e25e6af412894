"""The time of a fact: the words of the text, and what they amount to on the day of the article."""

from __future__ import annotations

from dataclasses import replace

import pytest
from parses import ITALIAN, document_of, parse, read

from kg.resolution import resolve
from kg.rules import propositions
from kg.values import Fact, Value

CLAUSE = """
    L'                   det    agenzia
    agenzia              nsubj  {verb}  NOUN fs
    {verb}/lanciare      root   -       VERB {tense} 3s
    una                  det    sonda
    sonda                obj    {verb}  NOUN fs
"""


def fact(rows: str, *, written: str | None = "2011-03-15", verb: str = "lancia", tense: str = "pres") -> Fact:
    """The one fact of a clause with a time."""
    (found,) = facts(rows, written=written, verb=verb, tense=tense)
    return found


def facts(
    rows: str, *, written: str | None = "2011-03-15", verb: str = "lancia", tense: str = "pres"
) -> tuple[Fact, ...]:
    """All facts of the clause."""
    doc = parse(CLAUSE.format(verb=verb, tense=tense) + rows.format(verb=verb))
    document = document_of(doc)
    document = replace(document, source=replace(document.source, date=written))
    return resolve(document, propositions(doc, ITALIAN), {})[1]


def test_a_weekday_is_the_last_one_or_with_a_future_the_next() -> None:
    assert fact("giovedì obl {verb} NOUN ms").time_value == Value("2011-03-10", "date")
    assert fact("giovedì obl {verb} NOUN ms", verb="lancerà", tense="fut").time_value == Value("2011-03-17", "date")


def test_without_the_date_of_the_article_the_words_stay_without_a_value() -> None:
    found = fact("ieri advmod {verb} ADV", written=None)
    assert (found.time, found.time_value) == ("ieri", None)


def test_both_ends_of_a_range_are_one_time() -> None:
    found = fact("dal case 2010\n2010 obl {verb} NUM\nal case 2015\n2015 obl {verb} NUM")
    assert (found.time, found.time_value) == ("dal 2010 al 2015", Value("2010/2015", "EDTF"))


@pytest.mark.parametrize(
    ("rows", "time", "value"),
    [
        ("il det 15\n15 obl {verb} NUM\nmarzo flat 15 NOUN ms\n2011 flat 15 NUM", "il 15 marzo 2011", "2011-03-15"),
        ("il det 1°\n1° obl {verb} ADJ ms\nmaggio flat 1° NOUN ms", "il 1° maggio", "2011-05-01"),
        ("a case fine\nfine obl {verb} NOUN fs\n2019 flat fine NUM", "a fine 2019", "2019"),
        ("nel case Quattrocento\nQuattrocento obl {verb} PROPN", "nel Quattrocento", "14XX"),
        ("nel case 476\n476 obl {verb} NUM", "nel 476", "0476"),
        ("due nummod anni NUM\nanni/anno obl {verb} NOUN mp\nfa advmod anni ADV", "due anni fa", "2009"),
        (
            "tra case 3\nil det 3\n3 obl {verb} NUM\ne cc 5\nil det 5\n5 conj 3 NUM\n"
            "marzo flat 5 NOUN ms\n2019 flat 5 NUM",
            "tra il 3 e il 5 marzo 2019",
            "2019-03-03/2019-03-05",
        ),
    ],
)
def test_a_date_is_the_time_of_its_clause_and_no_end_of_a_fact(rows: str, time: str, value: str) -> None:
    found = fact(rows)
    assert (found.relation.lemma, found.object, found.time) == ("lanciare", "sonda", time)
    assert found.time_value is not None
    assert found.time_value.lexical == value


@pytest.mark.parametrize(
    ("rows", "time"),
    [
        ("alle case 21:30\n21:30 obl {verb} NUM", "alle 21:30"),
        ("alle case 9\n9 obl {verb} NUM", "alle 9"),
        ("alle case 7.45\n7.45 obl {verb} NOUN", "alle 7.45"),
        ("in case serata\nserata obl {verb} NOUN fs", "in serata"),
        ("nella case notte\nnotte obl {verb} NOUN fs", "nella notte"),
        ("per case giorni\ntre nummod giorni NUM\ngiorni/giorno obl {verb} NOUN mp", "per tre giorni"),
        ("tre nummod giorni NUM\ngiorni/giorno obl {verb} NOUN mp\ndopo advmod {verb} ADV", "tre giorni dopo"),
    ],
)
def test_hours_parts_of_the_day_and_durations_are_times_as_written(rows: str, time: str) -> None:
    found = fact(rows)
    assert (found.object, found.time, found.time_value) == ("sonda", time, None)


def test_a_number_behind_another_preposition_is_no_year() -> None:
    assert [found.time for found in facts("al case 118\n118 obl {verb} NUM")] == [None, None]


def test_an_event_is_no_time() -> None:
    assert fact("durante/durante case guerra ADP\nla det guerra\nguerra obl {verb} NOUN fs").time is None


def test_a_date_that_the_parser_calls_a_second_object_is_the_time() -> None:
    found = fact("la det settimana\nsettimana obj {verb} NOUN fs\nprossima/prossimo amod settimana ADJ fs")
    assert (found.object, found.time) == ("sonda", "la settimana prossima")
    assert found.time_value == Value("2011-03-21/2011-03-27", "EDTF")


def test_what_is_joined_to_a_date_is_no_part_of_it() -> None:
    assert fact("nel case 2019\n2019 obl {verb} NUM\ne cc due\ndue conj 2019 NUM").time == "nel 2019"


def test_a_date_that_the_parser_calls_a_second_subject_is_the_time() -> None:
    found = fact("il det mese\nmese nsubj {verb} NOUN ms\nscorso amod mese ADJ ms")
    assert (found.subject, found.time, found.time_value) == (
        "agenzia",
        "il mese scorso",
        Value("2011-02", "gYearMonth"),
    )


def test_since_is_told_of_with_a_verb_too() -> None:
    found = fact("a mark partire\npartire advcl {verb} VERB inf\ndal case 2021\n2021 obl partire NUM")
    assert (found.time, found.time_value) == ("dal 2021", Value("2021/..", "EDTF"))


def test_a_person_called_like_a_part_of_the_day_is_no_time() -> None:
    story = read("""
        Alba              nsubj      presenta  PROPN PER
        Rossi             flat:name  Alba      PROPN +PER
        presenta/presentare  root    -         VERB pres 3s
        il                det        festival
        festival          obj        presenta  NOUN ms
    """)
    assert [(f.subject, f.time) for f in story.facts] == [("alba-rossi", None)]


def test_a_date_that_is_an_end_of_a_fact_is_read_with_its_determiner() -> None:
    """ "Pomeriggio" alone is no day, and "dal martedì" no one Tuesday."""
    table = """
        La                   det    mostra
        mostra               nsubj  inizia  NOUN fs
        inizia/iniziare      root   -       VERB pres 3s
        {rows}
    """
    found = {}
    for label, rows in {
        "pomeriggio": "questo det pomeriggio DET dem\n pomeriggio obl inizia NOUN ms",
        "martedì": "dal case martedì\n martedì obl inizia NOUN ms",
        "2010": "dal case 2010\n 2010 obl inizia NUM",
    }.items():
        doc = parse(table.format(rows=rows))
        document = document_of(doc)
        document = replace(document, source=replace(document.source, date="2011-03-15"))
        entities, _ = resolve(document, propositions(doc, ITALIAN), {})
        found |= {e.label: e.value and e.value.lexical for e in entities if e.label == label}

    assert found == {"pomeriggio": "2011-03-15", "martedì": None, "2010": "2010"}
