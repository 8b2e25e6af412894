"""Every ready question gives what a journalist would want of two made articles."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store

from kg.errors import KgError
from kg.rdf import evidence_dataset, to_trig
from kg.sparql import filled, question_named, questions
from kg.sparql import query as ask_store
from kg.sparql.questions import LANGUAGES, Question
from kg.store import open_store
from tests.sparql.conftest import Ask, plain_rows
from tests.sparql.news import FACTS, RELATIONS, news

ALL = pytest.mark.parametrize("question", questions(), ids=lambda question: question.name)
GIVEN = {"entity": "Pechino", "document": "primo", "day": "2020-01-01", "number": "3"}


def enough(question: Question) -> dict[str, str]:
    return {p.name: GIVEN[p.kind] for p in question.parameters}


def columns(rows: list[tuple[str, ...]], *wanted: int) -> list[tuple[str, ...]]:
    return [tuple(row[column] for column in wanted) for row in rows]


def test_there_are_at_least_twenty() -> None:
    assert len(questions()) >= 20


@ALL
def test_each_is_described_in_every_language(question: Question) -> None:
    assert set(question.titles) == set(question.about) == set(LANGUAGES)
    assert all(set(p.about) == set(LANGUAGES) for p in question.parameters)


@ALL
def test_each_parameter_has_its_place_in_the_query(question: Question) -> None:
    for p in question.parameters:
        assert f"VALUES {p.variable} {{" in question.text or (p.variable == "LIMIT" and "LIMIT " in question.text)


@ALL
def test_each_can_be_asked_as_its_file_stands(question: Question, store: Store) -> None:
    assert ask_store(store, question.text).columns


@ALL
@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_can_be_asked_with_all_it_can_be_given(question: Question, lang: str, store: Store) -> None:
    answer = ask_store(store, filled(question, enough(question), store, lang))
    assert len(set(answer.rows)) == len(answer.rows)


def test_plans_are_what_is_planned_and_wanted(ask: Ask) -> None:
    rows = columns(ask("plans"), 0, 1, 2, 3)
    assert rows == [("Anna Bianchi", "desired", "visits", "Beijing"), ("Beijing", "planned", "becomes", "hub")]
    assert columns(ask("plans", "it", who="anna bianchi"), 0, 1, 2, 3) == [
        ("Anna Bianchi", "desiderato", "visita", "Pechino")
    ]


def test_headquarters_are_the_same_from_either_file(ask: Ask, folder: object) -> None:
    clean = open_store([f"{folder}/news.ttl"])
    expected = [("Beijing", "OKCoin"), ("Hainan", "OKCoin")]
    assert ask("headquarters") == ask("headquarters", in_store=clean) == expected
    assert ask("headquarters", where="HAINAN") == [("Hainan", "OKCoin")]


def test_unconfirmed_is_what_no_text_states_as_actual(ask: Ask) -> None:
    assert columns(ask("unconfirmed"), 0, 1, 2, 3, 4) == [
        ("Anna Bianchi", "visits", "Beijing", "desired", ""),
        ("Beijing", "becomes", "hub", "planned", ""),
        ("Beijing", "uses", "hub", "reported", "Anna Bianchi"),
    ]


def test_denied_says_by_whom(ask: Ask) -> None:
    assert columns(ask("denied"), 0, 1, 2, 3, 5) == [("the bank", "uses", "hub", "OKCoin", "secondo")]


def test_about_finds_subject_object_and_source(ask: Ask) -> None:
    rows = ask("about", thing="okcoin")
    assert {(row[0], row[1], row[2]) for row in rows} == {
        ("OKCoin", "headquartered in", "Hainan"),
        ("OKCoin", "headquartered in", "Beijing"),
        ("OKCoin", "founded by", "Anna Bianchi"),
        ("OKCoin", "founded in", "1987"),
        ("the bank", "uses", "hub"),
    }
    assert all(row[7].endswith(".") for row in rows), "the sentence is whole"
    assert [row[8] for row in rows] == sorted(row[8] for row in rows)


def test_common_is_what_stands_in_a_fact_with_both(ask: Ask) -> None:
    rows = ask("common", one="the bank", other="Peking")
    assert {(row[0], row[1], row[3]) for row in rows} == {("hub", "uses", "becomes"), ("hub", "uses", "uses")}


def test_a_path_follows_facts_in_either_direction(ask: Ask) -> None:
    rows = ask("path", **{"from": "presidente", "to": "the bank"})
    assert rows[0][:8] == (
        "4", "← holds the role of", "Anna Bianchi", "→ visits", "Beijing", "→ becomes", "hub", "← uses"
    )  # fmt: skip
    assert rows[0][0] == min(row[0] for row in rows)


@pytest.mark.parametrize("start", ["okcoin", "anna", "banca", "hainan"])
@pytest.mark.parametrize("end", ["polo", "presidente", "pechino"])
def test_the_first_path_is_as_short_as_networkx_says(ask: Ask, start: str, end: str) -> None:
    graph = nx.Graph((f.subject, f.object) for f in FACTS if f.polarity == "+" and f.object != "1987")
    steps = nx.shortest_path_length(graph, start, end)
    rows = ask("path", **{"from": f"e:{start}", "to": f"e:{end}", "limit": "1"})
    assert [row[0] for row in rows] == ([str(steps)] if steps <= 4 else [])


def test_mentioned_and_connected_count(ask: Ask) -> None:
    assert ask("mentioned", limit="1") == [("OKCoin", "organization", "5", "2")]
    assert ask("connected", limit="1")[0][:3] in {("OKCoin", "organization", "4"), ("Beijing", "place", "3")}


def test_changes_are_what_no_earlier_document_states(ask: Ask) -> None:
    rows = ask("changes", **{"from": "2021-01-01", "to": "2021-12-31"})
    assert {row[1] for row in rows} == {"secondo"}
    assert ("OKCoin", "headquartered in", "Hainan") not in columns(rows, 2, 3, 4)
    assert ("OKCoin", "headquartered in", "Beijing") in columns(rows, 2, 3, 4)
    assert ask("changes", **{"from": "2019-01-01", "to": "2019-12-31"}) == []


def test_contradictions_set_both_sides_beside_each_other(ask: Ask) -> None:
    assert columns(ask("contradictions"), 0, 1, 2, 4, 6) == [("the bank", "uses", "hub", "primo", "secondo")]


def test_conflicts_are_two_values_for_what_has_one(ask: Ask) -> None:
    assert {row[:2] for row in ask("conflicts")} == {("OKCoin", "headquartered in")}
    assert {frozenset((row[2], row[4])) for row in ask("conflicts")} == {frozenset({"Hainan", "Beijing"})}


def test_claims_name_their_source(ask: Ask) -> None:
    assert columns(ask("claims"), 0, 1, 5) == [
        ("Anna Bianchi", "Beijing", "affirmed"),
        ("OKCoin", "the bank", "denied"),
    ]
    assert columns(ask("claims", by="Anna Bianchi"), 0) == [("Anna Bianchi",)]


def test_the_timeline_is_in_order(ask: Ask) -> None:
    rows = ask("timeline")
    assert [row[0] for row in rows] == ["1987", "2019/..", "2019/.."]
    assert {row[1] for row in rows} == {"1987", "dal 2019"}
    assert ask("timeline", thing="Pechino") == []


def test_relations_are_counted_by_how_real_their_facts_are(ask: Ask) -> None:
    rows = {row[0]: row[2:] for row in ask("relations")}
    assert rows["uses"] == ("3", "1", "1", "1")
    assert rows["headquartered in"] == ("2", "2", "0", "0"), "a fact of two documents is one"


def test_types_are_counted(ask: Ask) -> None:
    assert ask("types", "it")[0] == ("organizzazione", "3")


def test_roles_are_those_of_people(ask: Ask) -> None:
    assert ask("roles") == [("Anna Bianchi", "holds the role of", "president")]


def test_ownership_tells_founders(ask: Ask) -> None:
    assert ask("ownership") == [("OKCoin", "founded by", "Anna Bianchi")]
    assert ask("ownership", thing="Pechino") == []


def test_single_leaves_out_what_two_sentences_say(ask: Ask) -> None:
    rows = ask("single")
    assert ("OKCoin", "headquartered in", "Hainan") not in columns(rows, 1, 2, 3)
    assert rows[0][:4] == ("0.4", "OKCoin", "headquartered in", "Beijing")


def test_the_least_certain_come_first(ask: Ask) -> None:
    assert [row[0] for row in ask("uncertain", limit="2")] == ["0.4", "0.5"]


def test_a_document_is_told_in_its_order(ask: Ask) -> None:
    in_order = [RELATIONS[fact.relation][1] for fact in FACTS if "secondo" in fact.documents]
    assert [row[1] for row in ask("document", document="Il secondo")] == in_order


def test_corroborated_is_what_two_documents_say(ask: Ask) -> None:
    rows = ask("corroborated")
    assert columns(rows, 0, 1, 3, 4) == [("2", "OKCoin", "Hainan", "primo"), ("2", "OKCoin", "Hainan", "secondo")]


def test_sources_have_titles_days_and_facts(ask: Ask) -> None:
    assert columns(ask("sources"), 0, 1, 2, 5) == [
        ("primo", "Il primo", "2020-05-01", "6"),
        ("secondo", "Il secondo", "2021-05-01", "5"),
    ]


def test_names_are_all_there_are(ask: Ask) -> None:
    assert ask("names", "it", thing="beijing") == [
        ("nome", "Beijing"),
        ("nome", "Pechino"),
        ("altro nome", "Peking"),
        ("altro nome", "la città"),
        ("tipo", "luogo"),
        ("lo stesso che", "https://example.org/bj"),
    ]


def test_a_question_that_needs_evidence_says_so_of_the_clean_graph(folder: object) -> None:
    clean = open_store([f"{folder}/news.ttl"])
    with pytest.raises(KgError, match=r"'plans' needs the evidence twin \(give NAME.trig\)"):
        filled(question_named("plans"), {}, clean)


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("plan", {}, "no ready question is called 'plan' (did you mean plans?"),
        ("about", {}, "'about' needs thing: a name or an IRI (add --with thing='Pechino')"),
        ("plans", {"whom": "x"}, "'plans' has no parameter 'whom' (it can be given who)"),
        ("types", {"who": "x"}, "'types' has no parameter 'who' (it takes none)"),
        ("about", {"thing": "Pekino"}, "no entity is called 'Pekino' (names like it: 'Peking', 'Pechino')"),
        ("about", {"thing": "la banca"}, "2 things are called 'la banca' (say which: e:banca, e:banco)"),
        ("document", {"document": "terzo"}, "no document is called 'terzo'"),
        ("changes", {"from": "ieri", "to": "2021-01-01"}, "'ieri' is no day (write it like 2011-03-15)"),
        ("mentioned", {"limit": "0"}, "'0' is no number of rows"),
        ("mentioned", {"limit": "3 } DROP ALL"}, "'3 } DROP ALL' is no number of rows"),
    ],
)
def test_what_cannot_be_asked_is_told_with_a_remedy(store: Store, name: str, given: dict[str, str], told: str) -> None:
    with pytest.raises(KgError) as raised:
        filled(question_named(name), given, store)
    assert told in str(raised.value)


@given(st.text(min_size=1).filter(str.strip), st.sampled_from(["en", "it"]))
def test_a_thing_of_any_name_is_found_by_it(label: str, lang: str) -> None:
    label = label.encode("utf8", "replace").decode()
    store, thing = Store(), NamedNode("https://kg.example/entity/x")
    store.add(Quad(thing, NamedNode("http://www.w3.org/2000/01/rdf-schema#label"), Literal(label, language="it")))
    store.add(Quad(thing, NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel"), Literal(label, language="it")))
    answer = ask_store(store, filled(question_named("names"), {"thing": label}, store, lang))
    assert [row[1] for row in answer.rows] == [Literal(label, language="it")]


def test_the_questions_can_be_asked_under_another_base() -> None:
    store = Store()
    trig = to_trig(evidence_dataset(news(), "https://example.org/news#"))
    store.load(trig.encode(), format=RdfFormat.TRIG)
    assert plain_rows(ask_store(store, filled(question_named("headquarters"), {"where": "Hainan"}, store))) == [
        ("Hainan", "OKCoin")
    ]
    assert ask_store(store, filled(question_named("mentioned"), {}, store)).rows


def test_another_language_is_refused(store: Store) -> None:
    with pytest.raises(KgError, match="no questions in the language 'fr'"):
        filled(question_named("types"), {}, store, "fr")
