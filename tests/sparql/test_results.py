"""Answers in the formats of the W3C keep every term; triples come sorted and prefixed."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, QueryResultsFormat, Store, Triple, parse_query_results

from kg.errors import KgError
from kg.sparql import query, result_format_named, result_format_of, to_bytes
from kg.sparql.answer import Answer, of_boolean, of_triples
from kg.sparql.results import RESULT_FORMATS

# what XML can hold
XML_TEXT = st.text(
    st.characters(exclude_categories=["Cc", "Cs"], include_characters="\t\n\r", exclude_characters="\ufffe\uffff"),
    max_size=20,
)
READ = {"json": QueryResultsFormat.JSON, "xml": QueryResultsFormat.XML, "tsv": QueryResultsFormat.TSV}


def literals(texts: st.SearchStrategy[str]) -> st.SearchStrategy[Literal]:
    return st.one_of(
        texts.map(Literal),
        texts.map(lambda text: Literal(text, language="it")),
        texts.map(lambda text: Literal(text, datatype=NamedNode("https://example.org/type"))),
    )


@given(st.lists(literals(XML_TEXT), max_size=4), st.sampled_from(sorted(READ)))
def test_every_term_comes_back(terms: list[Literal], name: str) -> None:
    answer = Answer(("x", "y"), tuple((term, NamedNode("urn:n")) for term in terms))
    written = to_bytes(answer, result_format_named(name), {})
    assert [tuple(row) for row in parse_query_results(written, format=READ[name])] == list(answer.rows)


def test_a_character_that_xml_cannot_hold_is_told() -> None:
    with pytest.raises(KgError, match=r"XML cannot hold the character U\+0001 \(take json or tsv\)"):
        to_bytes(Answer(("x",), ((Literal("a\x01"),),)), result_format_named("xml"), {})


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=4))
def test_csv_holds_whatever_the_label_holds(texts: list[str]) -> None:
    written = to_bytes(Answer(("x",), tuple((Literal(text),) for text in texts)), result_format_named("csv"), {})
    read = list(csv.reader(io.StringIO(written.decode(), newline=""), strict=True))
    assert ["".join(row) for row in read] == ["x", *texts]


def test_yes_and_no_have_every_format_of_rows() -> None:
    assert json.loads(to_bytes(of_boolean(True), result_format_named("json"), {}))["boolean"] is True
    assert b"<boolean>false</boolean>" in to_bytes(of_boolean(False), result_format_named("xml"), {})
    assert to_bytes(of_boolean(True), result_format_named("csv"), {}) == b"true"


def test_triples_are_sorted_and_declare_only_the_prefixes_in_use(store: Store) -> None:
    answer = query(
        store,
        "CONSTRUCT { ?o kgv:seatOf ?s } { ?x rdf:predicate kgv:headquarteredIn ; rdf:subject ?s ; rdf:object ?o }",
    )
    prefixes = {"e": "https://kg.example/entity/", "kgv": "https://kg.example/vocabulary#", "foaf": "http://xmlns.com/"}
    text = to_bytes(answer, result_format_named("turtle"), prefixes).decode()
    assert "e:hainan kgv:seatOf e:okcoin .\ne:pechino kgv:seatOf e:okcoin .\n" in text
    assert "foaf" not in text


@pytest.mark.parametrize("name", ["turtle", "ntriples", "jsonld", "rdfxml"])
def test_rows_are_no_triples(name: str) -> None:
    with pytest.raises(KgError, match=f"the query gives rows, which cannot be {name} .*CONSTRUCT"):
        to_bytes(Answer(("x",), ()), result_format_named(name), {})


def test_triples_can_be_rows() -> None:
    triple = Triple(NamedNode("urn:a"), NamedNode("urn:b"), NamedNode("urn:c"))
    written = to_bytes(of_triples([triple, triple]), result_format_named("csv"), {})
    assert written == b"subject,predicate,object\r\nurn:a,urn:b,urn:c\r\n"


def test_an_unknown_format_or_ending_lists_the_known_ones() -> None:
    with pytest.raises(KgError, match=r"unknown format 'xls' \(known are table, csv"):
        result_format_named("xls")
    with pytest.raises(KgError, match=r"no format has the ending of 'a.xls' \(known are .txt, .csv"):
        result_format_of("a.xls")


def test_every_ending_belongs_to_one_format() -> None:
    endings = [ending for format_ in RESULT_FORMATS for ending in format_.endings]
    assert len(set(endings)) == len(endings)
