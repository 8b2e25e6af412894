"""The endpoint as clients use it that nobody here wrote."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import httpx
import pytest
from rdflib import RDFS, Graph, Literal, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore, SPARQLUpdateStore
from SPARQLWrapper import CSV, JSON, POST, TURTLE, XML, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

from tests.needs import missing
from tests.server.conftest import needs

PECHINO = URIRef("https://kg.example/entity/pechino")
NAMES = "SELECT ?l WHERE { e:pechino rdfs:label ?l } ORDER BY ?l"
COMUNICA = Path(__file__).parents[2] / ".venv" / "comunica" / "node_modules" / ".bin" / "comunica-sparql"


@pytest.mark.parametrize("method", ["GET", POST])
def test_sparqlwrapper_reads_rows(address: str, method: str) -> None:
    wrapper = SPARQLWrapper(f"{address}/sparql", returnFormat=JSON)
    wrapper.setMethod(method)
    wrapper.setQuery(NAMES)
    rows = wrapper.queryAndConvert()["results"]["bindings"]
    assert [(row["l"]["value"], row["l"]["xml:lang"]) for row in rows] == [("Beijing", "en"), ("Pechino", "it")]


def test_sparqlwrapper_reads_xml_csv_and_turtle(address: str) -> None:
    wrapper = SPARQLWrapper(f"{address}/sparql")
    wrapper.setQuery(NAMES)
    wrapper.setReturnFormat(XML)
    assert "Pechino" in wrapper.queryAndConvert().toxml()
    wrapper.setReturnFormat(CSV)
    assert wrapper.queryAndConvert().decode().split() == ["l", "Beijing", "Pechino"]
    wrapper.setQuery("CONSTRUCT WHERE { e:pechino rdfs:label ?l }")
    wrapper.setReturnFormat(TURTLE)
    assert len(Graph().parse(data=wrapper.queryAndConvert(), format="turtle")) == 2


def test_sparqlwrapper_is_told_what_is_wrong(address: str) -> None:
    wrapper = SPARQLWrapper(f"{address}/sparql")
    wrapper.setQuery("SELECT ?x WHERE { ?x a }")
    with pytest.raises(QueryBadFormed, match="wrong SPARQL in line 1"):
        wrapper.query()


def test_rdflib_walks_a_graph_over_the_endpoint(address: str) -> None:
    graph = Graph(SPARQLStore(f"{address}/sparql"))
    assert set(graph.objects(PECHINO, RDFS.label)) == {Literal("Pechino", "it"), Literal("Beijing", "en")}
    assert (PECHINO, RDFS.label, Literal("Roma", "it")) not in graph


def test_rdflib_writes_over_the_endpoint(writable: httpx.Client) -> None:
    endpoint = f"{writable.base_url}/sparql".replace("//sparql", "/sparql")
    store = SPARQLUpdateStore(endpoint, endpoint, autocommit=True)
    graph = Graph(store, identifier=URIRef("http://g/new"))
    graph.add((PECHINO, RDFS.label, Literal("citt\u00e0 'di' \"tutti\"\\\n", "it")))
    assert list(graph.objects(PECHINO, RDFS.label)) == [Literal("citt\u00e0 'di' \"tutti\"\\\n", "it")]


def test_curl_reads_rows(address: str) -> None:
    command = [
        needs("curl"),
        "-sS",
        "-H",
        "Accept: text/csv",
        "--data-urlencode",
        f"query={NAMES}",
        f"{address}/sparql",
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.split()) == (0, ["l", "Beijing", "Pechino"])


def test_comunica_finds_the_endpoint_by_its_description_and_joins_over_it(address: str) -> None:
    needs("node")
    if not COMUNICA.exists():
        reason = "Comunica is not installed (tests/install-comunica): the endpoint was not tried with it"
        missing(reason)
    query = """PREFIX kgv: <https://kg.example/vocabulary#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?who ?where { ?a kgv:headquarteredIn ?b . ?a rdfs:label ?who . ?b rdfs:label ?where }"""
    command = [str(COMUNICA), f"{address}/sparql", query, "-t", "application/sparql-results+json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180)
    rows = json.loads(done.stdout)["results"]["bindings"]
    assert [(row["who"]["value"], row["where"]["value"]) for row in rows] == [("OKCoin", "Hainan")]
