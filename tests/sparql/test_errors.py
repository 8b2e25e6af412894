"""Wrong SPARQL is told with its line and a caret under the wrong token."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Store

from kg.errors import KgError
from kg.sparql import SparqlError, caret, query
from kg.sparql.plain import width

WRONG = {
    "a term that is missing": ("SELECT ?x {\n  ?x ?y\n}", "line 3: a term is missing before '}'", "}"),
    "a brace that is missing": ("SELECT ?x { ?x a ?y", "line 1: the query ends too early", ""),
    "a misspelt keyword": ("SELEC ?x { ?x a ?y }", "a query does not begin with 'SELEC'", "SELEC"),
    "an update": ("INSERT DATA { e:a a e:b }", "'INSERT' begins an update", "INSERT"),
    "an unknown prefix": ("SELECT * {\n?x a kgv:Place ; foaf:name ?y }", "line 2: unknown prefix 'foaf:'", "foaf:"),
    "a prefix misspelt behind a semicolon": ("ASK { ?x a kgv:Place ; kgw:is ?y }", "unknown prefix 'kgw:'", "kgw:"),
    "an unknown function": ("SELECT (foo(?x) AS ?y) { }", "there is no function 'foo'", "foo"),
    "a relative IRI": ("ASK { ?x a <polo> }", "'<polo>' is no IRI", "<polo>"),
    "a string without an end": ('ASK { ?x ?p "polo }', "a string does not end", '"'),
    "a variable that is not grouped": ("SELECT ?x (COUNT(?y) AS ?n) { ?x a ?y }", "not grouped", ""),
    "the same variable twice": ("SELECT ?x ?x { ?x a ?y }", "names a variable twice", ""),
    "a blank node in two patterns": ("ASK { _:a a ?x . OPTIONAL { _:a a ?y } }", "blank node '_:a'", "_:a a ?y"),
    "windows lines": ("SELECT ?x {\r\n  ?x a a }\r\n", "line 2: unexpected 'a'", "a }"),
    "tabs": ("ASK {\n\t\t?x @@ }", "line 2: unexpected '@'", "@@"),
    "letters of two columns": ("ASK { ?北京 '北京' ?x }", "'", "'北京'"),
    "letters of no column": ("ASK { ?cafe\u0301 foaf:x ?y }", "unknown prefix 'foaf:'", "foaf:"),
    "a space that Oxigraph does not read": ("SELECT (CONCAT ('a') AS ?x) {}", "a space behind 'CONCAT'", "CONCAT"),
}


def raised(text: str) -> SparqlError:
    with pytest.raises(SparqlError) as error:
        query(Store(), text)
    return error.value


@pytest.mark.parametrize("case", WRONG)
def test_the_message_names_line_and_problem(case: str) -> None:
    text, told, _ = WRONG[case]
    assert told in str(raised(text))


@pytest.mark.parametrize("case", WRONG)
def test_the_caret_stands_under_the_wrong_token(case: str) -> None:
    text, _, token = WRONG[case]
    line, mark = raised(text).excerpt.split("\n")
    column = width(mark[: mark.index("^")])
    place = next(n for n in range(len(line) + 1) if width(line[:n]) == column and (not token or line[n:] != ""))
    assert line[place:].startswith(token)
    if not token:
        assert place == len(line)


def test_the_caret_alone_can_be_had() -> None:
    text = "ASK {\n?x a }"
    with pytest.raises(SyntaxError) as error:
        Store().query(text)
    assert caret(text, error.value) == "2 | ?x a }\n  |      ^"


def test_a_long_line_is_cut_around_the_caret() -> None:
    line, mark = raised("ASK { " + "?x a ?y . " * 400 + "?x a }").excerpt.split("\n")
    assert len(line) < 120
    assert line[mark.index("^")] == "}"


def test_what_was_expected_is_in_the_remedy() -> None:
    assert "'}'" in raised("ASK { ?x a ?y").remedy


def test_the_known_prefixes_are_named() -> None:
    assert "kgv:, nif:" in raised("ASK { foaf:a ?p ?o }").remedy


def test_a_prefix_that_the_query_declares_is_known() -> None:
    assert "unexpected" in str(raised("PREFIX foaf: <http://xmlns.com/foaf/0.1/> ASK { ?x a ?y ; foaf:name foaf:x y }"))


@given(st.text(max_size=60))
def test_no_text_is_too_odd_to_be_told(text: str) -> None:
    with pytest.raises(KgError) as raised:
        query(Store(), "ASK { ?x a " + text + " %%")
    assert str(raised.value).isprintable()
    if isinstance(raised.value, SparqlError):
        line, mark = raised.value.excerpt.split("\n")
        assert (line + mark).isprintable()
        assert mark.strip("0123456789 |") == "^"
