"""Tokens of SPARQL as Oxigraph reads them, and nothing that calls out is let through."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Store

from kg.errors import KgError
from kg.sparql.tokens import Token, forbidden, refuse_remote, tokens, written

NOWHERE = "http://127.0.0.1:9/"
"""A port that Oxigraph refuses to call: a query that tries gives an OSError."""
PROLOGUE = f"PREFIX : <{NOWHERE}> PREFIX ex: <{NOWHERE}> "
BEFORE = [
    *("", "?s ?p ?o .", "?s ?p ?o", "?s ?p true", "?s ?p 1", "?s ?p 1.", "BIND(1 AS ?y)", "FILTER(1<2)", "OPTIONAL{}"),
    *("VALUES ?x {'''a''' '\"'}", "VALUES ?x {1} FILTER(?x<?x)#>\n", "VALUES ?x {1} FILTER(?x<?x)#>'\n", "# it's\n"),
    *(r"VALUES ?x {'\''}", "<urn:x#> ?p '#' .", "?s ?p ex:a\\' .", "VALUES (?x ?y) {(1 <urn:x#>)}", "{} UNION", '#"\r'),
]
GAPS = st.sampled_from(["", " ", "\n", "#>\n", "# '''\r", "\t"])
KEYWORDS = st.lists(st.booleans(), min_size=7, max_size=7).map(
    lambda upper: "".join(letter.upper() if up else letter for letter, up in zip("service", upper, strict=True))
)
CALLS = st.tuples(
    *(st.lists(st.sampled_from(BEFORE), max_size=2).map("".join), GAPS, KEYWORDS, GAPS),
    *(st.sampled_from([":x", "ex:x", f"<{NOWHERE}>"]), GAPS, st.sampled_from(["{}", "{?s ?p ?o}"])),
    st.sampled_from(["", "#'''", "?s ?p '''\n'''"]),
)
QUERIES = CALLS.map(lambda parts: f"{PROLOGUE}SELECT * {{ {''.join(parts)}\n}}")
"""Queries that mostly call out, the keyword as hard to find as can be."""
HIDDEN = [
    "SERVICE:x{?s ?p ?o}",
    "SERVICEex:x{?s ?p ?o}",
    "SERVICESILENTex:x{?s ?p ?o}",
    "?s ?p trueSERVICE:x{?s ?p ?o}",
    r"VALUES ?x {'''a' } SERVICE <http://127.0.0.1:9/> {} #\q'''}" + "\n",
    r"VALUES ?x {'''a' } SERVICE <http://127.0.0.1:9/> {} #\uD800'''}" + "\n",
    "VALUES ?x {1} FILTER(?x<?x)SERVICE:x#>\n{}",
    "VALUES ?x {1} FILTER(?x<?x)#>'''\nSERVICE<http://127.0.0.1:9/>{}#'''\n",
    "VALUES (?x ?y) {(1 <urn:x#>)} SERVICE <http://127.0.0.1:9/> {}",
    r"VALUES ?x {<http://x\u0062#>} SERVICE <http://127.0.0.1:9/> {}",
    "BIND(1 AS ?o)SERVICE?x{?s ?p ?o}",
    "# a comment\rSERVICE <http://127.0.0.1:9/> {}",
]
HARMLESS = [
    "SELECT ?service { ?service ?p 'SERVICE' } # SERVICE",
    "PREFIX service: <http://a/> SELECT * { ?s service:x ?o }",
    "PREFIX service: <http://a/> SELECT * { GRAPH service:x { ?s ?p ?o } }",
    "PREFIX ex: <http://a/service/> SELECT * { ?s ex:service ?load FILTER (?load < ex:load) }",
    "SELECT * { <http://a/SERVICE> ?p '''SERVICE \" ' LOAD''' ; <http://a/#p> \"it's a SERVICE\"@en }",
]


def calls_out(query: str) -> bool:
    """Whether Oxigraph would try to reach a server."""
    try:
        for _ in Store().query(query):  # type: ignore[union-attr]  # none of them is an ASK
            pass
    except OSError:
        return True
    except (SyntaxError, RuntimeError, ValueError, TypeError):
        return False
    return False


def refused(query: str, *, update: bool = False) -> bool:
    try:
        refuse_remote(query, update=update)
    except KgError:
        return True
    return False


@given(st.text())
def test_the_tokens_of_any_text_are_the_text(text: str) -> None:
    assert "".join(token.text for token in tokens(text)) == text


@given(QUERIES)
def test_the_tokens_of_any_query_lie_where_they_say(query: str) -> None:
    assert all(query[token.start : token.end] == token.text for token in tokens(query))


@given(QUERIES)
def test_what_calls_out_is_never_let_through(query: str) -> None:
    assert refused(query) or not calls_out(query)


@pytest.mark.parametrize("hidden", HIDDEN)
def test_a_call_that_is_hidden_is_refused(hidden: str) -> None:
    assert refused(f"{PROLOGUE}SELECT * {{ {hidden} }}")


@pytest.mark.parametrize("update", ["LOAD:x", "LOADSILENT:x", "LOADex:x", "load silent ex:x INTO GRAPH ex:y"])
def test_a_load_is_refused_however_it_is_written(update: str) -> None:
    assert refused(PROLOGUE + update, update=True)


def test_oxigraph_decodes_no_escape_of_a_keyword() -> None:
    with pytest.raises(SyntaxError):
        Store().query(PROLOGUE + r"SELECT * { \u0053ERVICE :x {} }")


def test_prefixes_that_differ_only_in_case_hide_nothing() -> None:
    assert refused(f"PREFIX trueSErvice: <http://a/> {PROLOGUE}SELECT * {{ ?s ?p trueSERVICE:x {{ ?s ?p ?o }} }}")


@pytest.mark.parametrize("query", HARMLESS)
def test_the_letters_in_names_strings_and_comments_are_harmless(query: str) -> None:
    assert forbidden(query) is None
    assert not refused(query)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<http://a/b#c>", Token.IRI),
        ("'''a''b\n'''", Token.STRING),
        (r'"a\"b"', Token.STRING),
        ("?città", Token.VARIABLE),
        ("$x1", Token.VARIABLE),
        ("@it-IT", Token.LANGUAGE),
        ("ex:a.b", Token.NAME),
        (r"ex:a\'b%20", Token.NAME),
        ("_:b1", Token.NAME),
        (":", Token.NAME),
        ("1.5e-3", Token.NUMBER),
        ("COUNT", Token.WORD),
        ("^^", Token.MARK),
    ],
)
def test_each_kind_of_token_is_read_whole(text: str, kind: Token) -> None:
    assert [(token.kind, token.text) for token in written(f" {text} # rest")] == [(kind, text)]


def test_a_comparison_is_no_iri() -> None:
    assert [token.text for token in written("FILTER(?a < ?b && ?c > 3)")][3] == "<"
