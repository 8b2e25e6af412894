"""What rests on what, what is still to come, what does not agree, when it happened, what changed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.analysis import (
    Quote,
    chosen,
    compare,
    contradictions,
    kinds,
    network,
    prospects,
    relations,
    support,
    things,
    timeline,
)
from kg.analysis.timeline import span
from kg.errors import KgError
from kg.values import EntityType
from tests.analysis.graphs import made
from tests.sample import knowledge

PLANNED, DENIED = {"modality": "planned"}, {"polarity": "-"}


def test_an_edge_carries_every_sentence_that_states_it_in_full() -> None:
    edge = network(knowledge()).edges["okcoin", "hainan", "f2"]
    assert edge["quotes"] == (Quote("polo", 2, "OKCoin ha la sede in Hainan dal 2019."),)
    assert edge["when"] == "2019"


def test_a_fact_about_a_date_is_dated_with_it() -> None:
    assert network(knowledge()).edges["okcoin", "2019", "f3"]["when"] == "2019"


def test_dates_and_amounts_connect_nothing() -> None:
    graph = made(("a", "r", "1999"), ("b", "r", "1999"), **{"1999": "Date"})
    assert set(things(graph)) == {"a", "b"}
    assert set(graph) == {"a", "b", "1999"}


def test_facts_are_chosen_by_how_real_they_are_how_sure_and_what_they_join() -> None:
    graph = made(("a", "r", "b"), ("a", "r", "c", PLANNED), ("a", "r", "d", DENIED | {"confidence": 0.4}), d="Place")
    assert set(chosen(graph, modalities=["planned"])) == {"a", "c"}
    assert set(chosen(graph, modalities=["Denied", "planned"])) == {"a", "c", "d"}
    assert set(chosen(graph, min_confidence=0.5)) == {"a", "b", "c"}
    assert set(chosen(graph, types=["organization"])) == {"a", "b", "c"}
    assert set(graph) == {"a", "b", "c", "d"}


@pytest.mark.parametrize(
    ("choice", "word"),
    [({"modalities": ["fake"]}, "planned"), ({"types": ["Persn"]}, "Person"), ({"min_confidence": 7.0}, "0.7")],
)
def test_what_cannot_be_chosen_is_told_with_what_can(choice: dict[str, Any], word: str) -> None:
    with pytest.raises(KgError, match=word):
        chosen(made(("a", "r", "b")), **choice)


def test_facts_rest_on_one_sentence_on_one_document_on_several_or_on_nothing() -> None:
    one, two = Quote("d", 0, "x"), Quote("d", 1, "y")
    graph = made(
        ("a", "r", "b", {"quotes": (one,), "confidence": 0.9}),
        ("a", "r", "c", {"quotes": (one, two)}),
        ("a", "r", "d", {"quotes": (one, Quote("e", 0, "z"))}),
        ("a", "r", "e", {"quotes": ()}),
        ("a", "r", "f", {"quotes": (two,), "confidence": 0.4}),
    )
    found = support(graph)
    assert (found.one_sentence, found.one_document, found.documents, found.unsourced) == (2, 1, 1, 1)
    assert [fact.object for fact in found.lone] == ["f", "b"]


def test_of_facts_equally_sure_those_about_the_central_are_checked_first() -> None:
    graph = made(("x", "r", "y"), ("a", "r", "b"), ("a", "r", "c"), ("a", "r", "d"))
    assert support(graph).lone[-1].subject == "x"


def test_a_plan_knows_what_became_of_it() -> None:
    graph = made(
        ("a", "buys", "b", PLANNED), ("a", "buys", "b"), ("a", "buys", "c", PLANNED), ("a", "buys", "c", DENIED)
    )
    done, given_up = prospects(graph)
    assert [fact.kind for fact in done.actual] == ["actual"]
    assert not done.denied
    assert [fact.kind for fact in given_up.denied] == ["denied"]


def test_prospects_come_in_the_order_of_how_real_they_are() -> None:
    graph = made(
        *((f"{kind}", "r", "b", {"modality": kind}) for kind in ("reported", "possible", "planned", "desired"))
    )
    assert [one.statement.kind for one in prospects(graph)] == ["planned", "desired", "possible", "reported"]


def test_what_is_affirmed_and_denied_is_a_contradiction_unless_at_different_times() -> None:
    assert [one.reason for one in contradictions(made(("a", "owns", "b"), ("a", "owns", "b", DENIED)))] == ["denied"]
    then = made(("a", "owns", "b", {"when": "1999"}), ("a", "owns", "b", DENIED | {"when": "2005"}))
    assert contradictions(then) == ()


def test_a_denied_plan_is_no_contradiction() -> None:
    assert contradictions(made(("a", "owns", "b", PLANNED), ("a", "owns", "b", DENIED))) == ()


def test_two_seats_are_a_contradiction_and_two_products_are_not() -> None:
    seats = made(
        ("a", "headquarteredIn", "roma"), ("a", "headquarteredIn", "milano"), ("a", "uses", "x"), ("a", "uses", "y")
    )
    assert [(one.one.object, one.other.object) for one in contradictions(seats)] == [("roma", "milano")]


def test_a_town_does_not_contradict_its_country_nor_a_year_its_day() -> None:
    town = made(("a", "bornIn", "perth"), ("a", "bornIn", "scozia"), ("perth", "locatedIn", "scozia"))
    assert contradictions(town) == ()
    day = made(("a", "bornOn", "1914", {"when": "1914"}), ("a", "bornOn", "27 maggio", {"when": "1914-05-27"}))
    assert contradictions(day) == ()
    days = made(
        ("a", "bornOn", "1 giugno", {"when": "1914-06-01"}), ("a", "bornOn", "27 maggio", {"when": "1914-05-27"})
    )
    assert len(contradictions(days)) == 1


def test_what_one_sentence_says_in_one_breath_is_no_contradiction() -> None:
    same = {"quotes": (Quote("d", 1, "È morto a Perth, in Scozia."),)}
    assert contradictions(made(("a", "diedIn", "perth", same), ("a", "diedIn", "scozia", same))) == ()


def test_the_time_line_is_in_order_and_open_stretches_stand_where_they_are_known() -> None:
    times = ["2019", "../2022", "1975/..", "198X", "2005-23", "2005-03", "1914-05-27"]
    graph = made(*(("a", "r", f"b{number}", {"when": when}) for number, when in enumerate(times)))
    order = ["1914-05-27", "1975/..", "198X", "2005-23", "2005-03", "2019", "../2022"]
    assert [moment.when for moment in timeline(graph)] == order


def test_facts_without_a_date_are_not_in_the_time_line() -> None:
    assert timeline(made(("a", "r", "b", {"time": "ieri"}))) == ()


@given(st.dates())
def test_a_day_lies_within_its_month_its_year_and_its_decade(day: Any) -> None:
    iso = day.isoformat()
    for wider in (iso[:7], iso[:4], f"{iso[:3]}X", f"{iso[:2]}XX"):
        (first, last), (start, end) = span(wider), span(iso)
        assert first <= start
        assert end <= last


def test_what_is_new_gone_and_changed() -> None:
    before = made(("a", "buys", "b", PLANNED), ("a", "owns", "c"), ("a", "uses", "d"))
    after = made(("a", "buys", "b"), ("a", "uses", "d", {"quotes": (Quote("doc", 2, "a uses d"),)}), ("e", "uses", "d"))
    found = compare(before, after)
    assert [str(fact) for fact in found.new] == ["E — uses — D"]
    assert [str(fact) for fact in found.gone] == ["A — owns — C"]
    assert [(change.what[0], str(change.after[0])) for change in found.changed] == [("kind", "A — buys — B")]
    assert (found.same, found.new_entities, found.gone_entities) == (1, ("E",), ("C",))


def test_a_graph_is_as_it_is() -> None:
    graph = network(knowledge())
    found = compare(graph, graph)
    assert (found.new, found.gone, found.changed, found.same) == ((), (), (), graph.number_of_edges())


def test_frequencies_count_facts_and_kinds_come_in_their_order() -> None:
    graph = made(("a", "uses", "b", DENIED), ("a", "uses", "c"), ("a", "owns", "c", PLANNED))
    assert [(one.id, one.count) for one in relations(graph)] == [("uses", 2), ("owns", 1)]
    assert [one.id for one in kinds(graph)] == ["actual", "planned", "denied"]


def test_every_type_can_be_chosen() -> None:
    for type_ in EntityType:
        assert len(chosen(made(("a", "r", "b"), a=type_, b=type_), types=[type_])) == 2
