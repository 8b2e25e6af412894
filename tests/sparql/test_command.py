"""`kg query`: where the query comes from, what comes out, and one line for whatever goes wrong."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kg.sparql import questions
from tests.sparql.conftest import Query, in_a_process
from tests.sparql.test_running import LONG

PLACES = "SELECT ?n { ?s a kgv:Place ; skos:prefLabel ?n FILTER (LANG(?n) = 'it') }"
TABLE = "n\n-------\nHainan\nPechino\n"
DRAWN = "CONSTRUCT { ?s ?p ?o } { ?x rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o }"

BAD = {
    "a missing file": (["manca.trig"], "no such file: 'manca.trig'", "check the path"),
    "a missing file with a query": (["manca.trig", "ASK {}"], "no such file: 'manca.trig'", "check the path"),
    "no query": (["news.trig"], "there is no query", "--ask"),
    "no graph": (["ASK { ?s ?p ?o }"], "no graph was given", "outputs/NAME.trig"),
    "nothing at all": ([], "there is no query", "--ask"),
    "an empty query": (["news.trig", ""], "the query is empty", "--ask"),
    "empty standard input": (["news.trig", "-"], "no query in standard input", "--ask"),
    "a missing query file": (["news.trig", "-f", "manca.rq"], "no such file: 'manca.rq'", "check the path"),
    "a folder as query file": (["news.trig", "-f", "."], "cannot read '.'", "check the path"),
    "two queries": (["news.trig", "-f", "x.rq", "-a", "plans"], "both a ready question and a file", "--ask or --file"),
    "an unknown question": (["news.trig", "-a", "plan"], "no ready question is called 'plan'", "did you mean plans?"),
    "a question without what it needs": (
        ["news.trig", "-a", "about"],
        "needs thing: a name or an IRI",
        "--with thing=",
    ),
    "a parameter without a value": (["news.trig", "-a", "plans", "-w", "who"], "'who' gives no value", "KEY=VALUE"),
    "an unknown format": (["news.trig", "ASK {}", "--format", "xls"], "unknown format 'xls'", "table, csv, tsv"),
    "an unknown ending": (["news.trig", "ASK {}", "-o", "a.xls"], "ending of 'a.xls'", "--format"),
    "rows as a picture": (["news.trig", PLACES, "--format", "html"], "cannot be html", "CONSTRUCT"),
    "a call": (["news.trig", "ASK { SERVICE <http://127.0.0.1:9/> {} }"], "SERVICE calls out", "--federated"),
    "an unknown language": (["--list", "--lang", "fr"], "no questions in the language 'fr'", "en, it"),
    "a question to show that is not there": (["--show", "plan"], "no ready question is called 'plan'", "plans"),
    "a clean graph where evidence is needed": (["news.ttl", "-a", "plans"], "needs the evidence twin", "NAME.trig"),
}


@pytest.mark.parametrize("case", BAD)
def test_one_line_names_the_value_and_the_remedy(kg_query: Query, folder: Path, case: str) -> None:
    before = sorted(folder.rglob("*"))
    arguments, problem, remedy = BAD[case]
    result = kg_query(*arguments, typed="")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1)
    assert result.stderr.startswith("kg: ")
    assert problem in result.stderr
    assert remedy in result.stderr
    assert sorted(folder.rglob("*")) == before


def test_wrong_sparql_gets_a_caret_below_its_line(kg_query: Query) -> None:
    result = kg_query("news.trig", "ASK {\n ?x a }")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[1:] == ["2 |  ?x a }", "  |       ^"]


def test_the_query_may_be_a_word_a_file_or_typed(kg_query: Query, tmp_path: Path) -> None:
    (tmp_path / "places.rq").write_text("\ufeff" + PLACES, "utf8")
    assert kg_query("news.trig", PLACES).stdout == TABLE
    assert kg_query("news.trig", "-f", str(tmp_path / "places.rq")).stdout == TABLE
    assert kg_query("news.trig", "-", typed=PLACES).stdout == TABLE
    assert kg_query("news.trig", "-f", "-", typed=PLACES).stdout == TABLE


def test_several_graphs_are_asked_together(kg_query: Query) -> None:
    both = "SELECT (COUNT(*) AS ?n) { e:okcoin kgv:headquarteredIn ?o . ?s rdf:subject e:okcoin ; rdf:object ?o }"
    assert kg_query("news.trig", "news.ttl", both).stdout.split()[-1] != "0"


def test_a_ready_question_answers_in_either_language(kg_query: Query) -> None:
    assert kg_query("news.trig", "-a", "roles").stdout.splitlines()[2] == "Anna Bianchi  holds the role of  president"
    italian = kg_query("news.trig", "--ask", "roles", "--lang", "it", "--with", "who=Anna Bianchi").stdout
    assert italian.splitlines()[2] == "Anna Bianchi  ricopre la carica di  presidente"


def test_nothing_found_is_said_beside_the_empty_table(kg_query: Query) -> None:
    result = kg_query("news.trig", "-a", "claims", "-w", "by=Pechino")
    assert (result.exit_code, result.stderr) == (0, "kg: nothing found\n")


def test_the_list_names_every_question_in_either_language(kg_query: Query) -> None:
    english, italian = kg_query("--list").stdout, kg_query("--list", "--lang", "it").stdout
    for question in questions():
        assert f"{question.name} — {question.titles['en']}\n" in english
        assert f"{question.name} — {question.titles['it']}\n" in italian


def test_what_is_shown_can_be_asked(kg_query: Query) -> None:
    shown = kg_query("--show", "headquarters").stdout
    assert kg_query("news.trig", "-", typed=shown).stdout == kg_query("news.trig", "-a", "headquarters").stdout


def test_an_ask_is_answered_with_yes_or_no(kg_query: Query) -> None:
    assert kg_query("news.trig", "ASK { e:okcoin ?p ?o }").stdout == "yes\n"
    assert kg_query("news.trig", "ASK { e:nessuno ?p ?o }").stdout == "no\n"


def test_triples_are_turtle_unless_something_else_is_asked_for(kg_query: Query) -> None:
    assert "kgv:headquarteredIn e:hainan , e:pechino" in kg_query("news.trig", DRAWN).stdout
    assert "subject" in kg_query("news.trig", DRAWN, "--format", "table").stdout.splitlines()[0]


@pytest.mark.parametrize(
    ("ending", "begins"),
    [("txt", "n\n---"), ("csv", "n\r\nHainan"), ("tsv", '?n\n"Hainan"@it'), ("json", "{"), ("xml", "<?xml")],
)
def test_the_ending_of_the_file_tells_the_format(kg_query: Query, tmp_path: Path, ending: str, begins: str) -> None:
    path = tmp_path / f"places.{ending}"
    result = kg_query("news.trig", PLACES, "-o", str(path))
    assert (result.exit_code, result.stdout) == (0, "")
    assert path.read_bytes().decode().startswith(begins)


def test_the_same_question_gives_the_same_bytes(kg_query: Query) -> None:
    first = kg_query("news.trig", DRAWN, "--format", "jsonld").stdout_bytes
    assert json.loads(first)
    assert kg_query("news.trig", DRAWN, "--format", "jsonld").stdout_bytes == first


def test_a_picture_is_one_page_with_the_names_of_the_nodes(kg_query: Query, tmp_path: Path) -> None:
    path = tmp_path / "rete.html"
    assert kg_query("news.trig", DRAWN, "-o", str(path)).exit_code == 0
    page = path.read_text("utf8")
    assert page.startswith("<!doctype html>")
    assert "Anna Bianchi" in page
    assert "ricopre la carica di" in page


def test_a_store_on_disk_is_filled_once_and_asked_again(kg_query: Query, tmp_path: Path) -> None:
    where = str(tmp_path / "magazzino")
    assert kg_query("news.trig", PLACES, "--store", where).stdout == TABLE
    assert kg_query(PLACES, "--store", where).stdout == TABLE
    assert kg_query(where, PLACES).stdout == TABLE


def test_a_query_out_of_time_ends_the_process_with_one_line(folder: Path) -> None:
    result = in_a_process(
        "news.trig", f"{LONG[:-1]} ?g ?h ?i . ?j ?k ?l FILTER (STR(?g) < STR(?l)) }}", "--timeout", "0.2", cwd=folder
    )
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "kg: no answer within 0.2 seconds (ask for less, or give it longer with --timeout)\n"


def test_what_steers_a_terminal_never_reaches_it(kg_query: Query, tmp_path: Path) -> None:
    (tmp_path / "a.nt").write_text('<urn:a> <urn:b> "\\u001B[31m\\u202Erosso\\u0007" .\n')
    result = kg_query(str(tmp_path / "a.nt"), "SELECT ?o { ?s ?p ?o }")
    assert all(char.isprintable() or char == "\n" for char in result.stdout)
    wrong = kg_query("news.trig", "ASK { ?x \x1b[31m }")
    assert "\x1b" not in wrong.stderr


def on_a_terminal(*arguments: str, cwd: Path) -> str:
    """What the command writes where its output is a terminal of 60 columns."""
    reading, writing = os.openpty()
    in_a_process(*arguments, cwd=cwd, stdout=writing, COLUMNS="60")
    os.close(writing)
    with open(reading, "rb", buffering=0) as terminal:
        return terminal.read(4000).decode().replace("\r\n", "\n")


def test_a_table_fits_the_terminal(folder: Path) -> None:
    lines = on_a_terminal("news.trig", "-a", "plans", cwd=folder).splitlines()
    assert {len(line.rstrip()) for line in lines} <= set(range(61))
    assert "…" in lines[2]


def test_files_for_programs_steer_no_terminal_either(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a.nt").write_text('<urn:a> <urn:b> "\\u001B[31m\\u202Erosso" .\n')
    for name in ("csv", "json", "tsv"):
        shown = on_a_terminal(str(tmp_path / "a.nt"), "SELECT ?o { ?s ?p ?o }", "--format", name, cwd=folder)
        assert "rosso" in shown
        assert all(char.isprintable() or char == "\n" for char in shown)
