"""The graphs that the SPARQL protocol names beside a query or an update."""

from __future__ import annotations

import pytest
from pyoxigraph import NamedNode, RdfFormat, Store

from kg.errors import KgError
from kg.sparql.dataset import graph_names, names_dataset, with_dataset

A, B = NamedNode("http://a/1"), NamedNode("http://a/2")
QUADS = b"""<http://s/1> <http://p> "1" <http://a/1> .
<http://s/2> <http://p> "2" <http://a/2> .
<http://s/3> <http://p> "3" ."""


def updated(update: str) -> list[str]:
    """The quads that an update of the three above leaves."""
    store = Store()
    store.load(QUADS, RdfFormat.N_QUADS)
    store.update(update)
    return sorted(f"{quad.subject.value[-1]}{quad.predicate.value[-1]}{quad.graph_name}" for quad in store)


def test_an_insert_reads_the_graphs_that_are_named() -> None:
    update = with_dataset("INSERT { ?s <http://q> 1 } WHERE { ?s ?p ?o }", [A], [])
    assert [quad for quad in updated(update) if "q" in quad] == ["1qDEFAULT"]


def test_named_graphs_are_found_by_graph_alone() -> None:
    insert = "INSERT { ?s <http://q> 1 } WHERE { GRAPH ?g { ?s ?p ?o } }"
    assert [quad for quad in updated(with_dataset(insert, [], [B])) if "q" in quad] == ["2qDEFAULT"]
    assert [quad for quad in updated(with_dataset(insert, [B], [])) if "q" in quad] == []


def test_a_delete_where_deletes_what_matches_in_the_graphs() -> None:
    update = "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }"
    assert updated(with_dataset(update, [], [A])) == ["2p<http://a/2>", "3pDEFAULT"]


def test_every_operation_of_several_is_about_the_graphs() -> None:
    operations = (
        "DELETE {?s?p?o}WHERE{?s ?p ?o}; INSERT DATA { <http://s/9> <http://p> 'WHERE {' } ;delete where {?s ?p 1}"
    )
    assert with_dataset(operations, [A, B], []).count("USING <http://a/1> USING <http://a/2> ") == 2


def test_without_graphs_an_update_stays_as_it_is() -> None:
    assert with_dataset("WITH <http://a/1> DELETE WHERE {", [], []) == "WITH <http://a/1> DELETE WHERE {"


@pytest.mark.parametrize(
    "update",
    [
        "WITH <http://a/1> INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
        "INSERT { ?s ?p 1 } using <http://a/1> WHERE { ?s ?p ?o }",
    ],
)
def test_graphs_in_update_and_request_are_a_conflict(update: str) -> None:
    with pytest.raises(KgError, match="names its graphs with"):
        with_dataset(update, [A], [])


def test_keywords_without_a_blank_are_not_passed_over() -> None:
    with pytest.raises(KgError, match="DELETEWHERE"):
        with_dataset("DELETEWHERE { ?s ?p ?o }", [A], [])


def test_the_words_inside_braces_strings_and_comments_are_no_clauses() -> None:
    insert = "INSERT { ?s ?p 'USING } WITH' } # WITH\nWHERE { ?s ?p ?o . { SELECT * WHERE { ?s ?p ?o } } }"
    assert with_dataset(insert, [A], []).count("USING <") == 1


def test_a_query_names_its_graphs_with_from_alone() -> None:
    assert names_dataset("PREFIX a: <http://a/>ask from <http://a/1>{ }")
    assert names_dataset("SELECT * FROMNAMED<http://a/1>{ }")
    assert not names_dataset("SELECT ?from { ?from a:FROM 'FROM' } # FROM")


@pytest.mark.parametrize("iri", ["", "a", "http://a/> WHERE {} ; CLEAR ALL #", "http://a/\n"])
def test_what_is_no_iri_names_no_graph(iri: str) -> None:
    with pytest.raises(KgError, match="not the IRI of a graph"):
        graph_names([iri])
