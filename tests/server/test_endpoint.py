"""The endpoint, asked as the protocol has it, and otherwise."""

from __future__ import annotations

import json

import httpx
import pytest
from pyoxigraph import RdfFormat, parse

from tests.server.conftest import ask

NAMES = "SELECT ?l WHERE { ?s rdfs:label ?l } ORDER BY ?l"
TRIPLES = "CONSTRUCT WHERE { ?s a kgv:Place }"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
ROWS = ["application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values"]
GRAPHS = {
    "text/turtle": RdfFormat.TURTLE,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/rdf+xml": RdfFormat.RDF_XML,
    "application/ld+json": RdfFormat.JSON_LD,
}


def type_of(response: httpx.Response) -> str:
    return str(response.headers["content-type"]).partition(";")[0]


@pytest.mark.parametrize("accept", ROWS)
@pytest.mark.parametrize("query", [NAMES, "ASK { ?s a kgv:Place }"])
def test_rows_and_booleans_come_in_every_format_of_the_w3c(client: httpx.Client, query: str, accept: str) -> None:
    response = ask(client, query, accept)
    assert (response.status_code, type_of(response)) == (200, accept)


@pytest.mark.parametrize("accept", GRAPHS)
def test_triples_come_in_every_format_of_rdf(client: httpx.Client, accept: str) -> None:
    response = ask(client, TRIPLES, accept)
    assert type_of(response) == accept
    assert len(list(parse(response.content, format=GRAPHS[accept]))) == 2


@pytest.mark.parametrize(
    ("accept", "type_"),
    [
        ("*/*", ROWS[0]),
        ("text/csv;q=0.3, application/sparql-results+xml;q=0.9", ROWS[1]),
        ("application/json", ROWS[0]),
        ("text/*", "text/csv"),
        ("application/sparql-results+json;q=0, */*;q=0.1", ROWS[1]),
        ("text/csv;q=x, text/tab-separated-values;q=0.1", ROWS[3]),
    ],
)
def test_the_client_gets_what_it_likes_best(client: httpx.Client, accept: str, type_: str) -> None:
    assert type_of(ask(client, NAMES, accept)) == type_


@pytest.mark.parametrize(("query", "accept"), [(NAMES, "image/png"), (NAMES, "text/turtle"), (TRIPLES, "text/csv")])
def test_what_fits_nothing_is_not_acceptable(client: httpx.Client, query: str, accept: str) -> None:
    response = ask(client, query, accept)
    assert response.status_code == 406
    assert "there are" in response.text


def test_a_query_can_be_sent_in_three_ways(client: httpx.Client) -> None:
    direct = {"Content-Type": "application/sparql-query; charset=UTF-8"}
    answers = [
        client.get("/sparql", params={"query": NAMES}),
        client.post("/sparql", data={"query": NAMES}),
        client.post("/sparql/", content=NAMES, headers=direct),
    ]
    assert len({answer.content for answer in answers}) == 1
    assert answers[0].status_code == 200


def test_head_is_get_without_a_body(client: httpx.Client) -> None:
    response = client.head("/sparql", params={"query": NAMES})
    assert (response.status_code, response.content) == (200, b"")
    assert int(response.headers["content-length"]) == len(ask(client, NAMES).content)


def test_options_tell_the_methods(client: httpx.Client) -> None:
    response = client.options("/sparql")
    assert (response.status_code, response.headers["allow"]) == (204, "GET, HEAD, POST, OPTIONS")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE"])
def test_other_methods_are_not_allowed(client: httpx.Client, method: str) -> None:
    assert client.request(method, "/sparql").status_code == 405


@pytest.mark.parametrize(
    ("question", "body", "headers", "status"),
    [
        ("?query=ASK{}", "query=ASK{}", FORM, 400),
        ("", "query=ASK{}&update=CLEAR ALL", FORM, 400),
        ("", "", FORM, 400),
        ("?using-graph-uri=http://a/", "query=ASK{}", FORM, 400),
        ("?default-graph-uri=a", "query=ASK{}", FORM, 400),
        ("?query=ASK{}", "ASK{}", {"Content-Type": "application/sparql-query"}, 400),
        ("", "ASK{}", {"Content-Type": "text/plain"}, 415),
        ("", "ASK{}", {}, 415),
        ("", "ASK{}", {"Content-Type": "application/sparql-query; charset=latin1"}, 415),
        ("", "query=%FF", FORM, 400),
        ("", b"ASK{ ?s ?p '\xff' }", {"Content-Type": "application/sparql-query"}, 400),
        ("?query=%FF", "ASK{}", {"Content-Type": "application/sparql-query"}, 400),
    ],
)
def test_what_is_against_the_protocol_is_refused(
    client: httpx.Client, question: str, body: str | bytes, headers: dict[str, str], status: int
) -> None:
    response = client.post(f"/sparql{question}", content=body, headers=headers)
    assert response.status_code == status
    assert type_of(response) == "text/plain"


def test_a_request_of_more_than_a_mebibyte_is_too_large(client: httpx.Client) -> None:
    response = client.post("/sparql", data={"query": f"ASK {{}} #{'x' * (1 << 20)}"})
    assert response.status_code == 413


def test_a_long_query_may_stand_in_the_address(client: httpx.Client) -> None:
    assert ask(client, f"ASK {{}} #{'x' * 60_000}").status_code == 200


def test_a_query_of_nearly_a_mebibyte_is_answered(client: httpx.Client) -> None:
    values = " ".join(f'"{number:06}"' for number in range(80_000))
    response = client.post("/sparql", data={"query": f"SELECT (COUNT(*) AS ?n) {{ VALUES ?x {{ {values} }} }}"})
    assert response.json()["results"]["bindings"][0]["n"]["value"] == "80000"


def test_wrong_sparql_is_told_with_line_and_caret(client: httpx.Client) -> None:
    response = ask(client, "SELECT ?x WHERE {\n ?x a }")
    assert response.status_code == 400
    assert response.text.splitlines()[0].startswith("wrong SPARQL in line 2")
    assert response.text.splitlines()[-1].endswith("^")


def test_updates_are_refused_where_they_are_not_allowed(client: httpx.Client) -> None:
    response = client.post("/sparql", data={"update": "CLEAR ALL"})
    assert response.status_code == 403
    assert "--allow-updates" in response.text
    assert ask(client, "ASK { ?s ?p ?o }").json()["boolean"] is True


@pytest.mark.parametrize(
    "query",
    ["SELECT * { SERVICE <http://127.0.0.1:9/> {} }", "PREFIX : <http://127.0.0.1:9/> SELECT * { SERVICE:x{} }"],
)
def test_no_other_server_is_asked(client: httpx.Client, query: str) -> None:
    response = ask(client, query)
    assert response.status_code == 403
    assert "--federated" in response.text


def test_a_query_that_names_no_graph_is_asked_of_all_of_them(writable: httpx.Client) -> None:
    def found(query: str, **dataset: object) -> list[str]:
        bindings = ask(writable, query, **dataset).json()["results"]["bindings"]
        return sorted(row["s"]["value"][-1] for row in bindings)

    everywhere, in_graphs = "SELECT ?s { ?s ?p ?o }", "SELECT ?s { GRAPH ?g { ?s ?p ?o } }"
    one, two = "http://g/1", "http://g/2"
    assert found(everywhere) == ["1", "2", "3"]
    assert found(in_graphs) == ["1", "2"]
    assert found(f"SELECT ?s FROM <{one}> {{ ?s ?p ?o }}") == ["1"]
    assert found(f"SELECT ?s FROM <{one}> {{ ?s ?p ?o }}", **{"default-graph-uri": two}) == ["2"]
    assert found(everywhere, **{"default-graph-uri": [one, two]}) == ["1", "2"]
    assert found(everywhere, **{"named-graph-uri": one}) == []
    assert found(in_graphs, **{"named-graph-uri": one}) == ["1"]
    assert found(in_graphs, **{"default-graph-uri": one}) == []


def test_an_update_is_there_for_the_next_query(writable: httpx.Client) -> None:
    response = writable.post("/sparql", data={"update": "INSERT DATA { <http://s/4> <http://p> 4 }"})
    assert (response.status_code, response.content) == (204, b"")
    assert ask(writable, "ASK { <http://s/4> ?p ?o }").json()["boolean"] is True


def test_graphs_in_update_and_request_are_a_conflict(writable: httpx.Client) -> None:
    update = "INSERT { ?s <http://q> 1 } USING <http://g/1> WHERE { ?s ?p ?o }"
    response = writable.post("/sparql", params={"using-graph-uri": "http://g/2"}, data={"update": update})
    assert response.status_code == 400


def test_a_file_of_this_machine_is_not_loaded(writable: httpx.Client) -> None:
    for update in ("LOAD <file:///etc/passwd>", "LOAD <http://127.0.0.1:9/>", "LOADSILENT<http://127.0.0.1:9/>"):
        assert writable.post("/sparql", data={"update": update}).status_code == 403


def test_the_endpoint_describes_itself(client: httpx.Client, writable: httpx.Client) -> None:
    read, written = client.get("/sparql"), writable.get("/sparql", headers={"Accept": "application/n-triples"})
    assert type_of(read) == "text/turtle"
    assert "sd:UnionDefaultGraph" in read.text
    assert "SPARQL11Update" not in read.text
    assert "sparql-service-description#SPARQL11Update" in written.text
    assert client.get("/sparql", headers={"Accept": "image/png"}).status_code == 406


def test_a_browser_at_the_endpoint_is_sent_to_the_editor(client: httpx.Client) -> None:
    response = client.get(
        "/sparql", headers={"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
    )
    assert (response.status_code, response.headers["location"]) == (303, "/query")


def test_labels_that_mean_harm_arrive_as_they_are(client: httpx.Client) -> None:
    label = "<img src=x onerror=alert(1)>\u202e\u001b[31m"
    values = [row["l"]["value"] for row in ask(client, NAMES).json()["results"]["bindings"]]
    assert label in values
    assert json.loads(json.dumps(values)) == values
