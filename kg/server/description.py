"""What the endpoint says of itself: a SPARQL 1.1 Service Description."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import BlankNode, NamedNode, QueryResultsFormat, RdfFormat, Triple, serialize

from kg.server.jobs import Reply, Settings, refusal
from kg.server.media import GRAPHS, TABLES, negotiate

SD = "http://www.w3.org/ns/sparql-service-description#"
TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
FORMATS = "http://www.w3.org/ns/formats/"
NAMES = {
    QueryResultsFormat.JSON: "SPARQL_Results_JSON",
    QueryResultsFormat.XML: "SPARQL_Results_XML",
    QueryResultsFormat.CSV: "SPARQL_Results_CSV",
    QueryResultsFormat.TSV: "SPARQL_Results_TSV",
    RdfFormat.TURTLE: "Turtle",
    RdfFormat.N_TRIPLES: "N-Triples",
    RdfFormat.RDF_XML: "RDF_XML",
    RdfFormat.JSON_LD: "JSON-LD",
}
"""What the W3C calls the formats."""


def description(endpoint: str, settings: Settings, accept: str) -> Reply:
    """The description of the endpoint, in a format that the client accepts.

    Example:
        >>> from pathlib import Path
        >>> "UnionDefaultGraph" in description("http://localhost/sparql", Settings(Path("s")), "").body.decode()
        True
    """
    media = negotiate(accept, GRAPHS)
    if media is None:
        return refusal(406, f"the service description is there as {', '.join(media.type for media in GRAPHS)}")
    prefixes = {"sd": SD, "formats": FORMATS}
    written = serialize(_triples(endpoint, settings), format=media.format, prefixes=prefixes)
    assert written is not None
    return Reply(200, media.header, written)


def _triples(endpoint: str, settings: Settings) -> Iterator[Triple]:
    service, dataset, graph = (BlankNode(name) for name in ("service", "dataset", "graph"))
    yield Triple(service, TYPE, _sd("Service"))
    yield Triple(service, _sd("endpoint"), NamedNode(endpoint))
    yield Triple(service, _sd("supportedLanguage"), _sd("SPARQL11Query"))
    if settings.writable:
        yield Triple(service, _sd("supportedLanguage"), _sd("SPARQL11Update"))
    # a query that names no graph is asked of all of them together
    yield Triple(service, _sd("feature"), _sd("UnionDefaultGraph"))
    if settings.federated:
        yield Triple(service, _sd("feature"), _sd("BasicFederatedQuery"))
    for media in (*TABLES, *GRAPHS):
        yield Triple(service, _sd("resultFormat"), NamedNode(FORMATS + NAMES[media.format]))
    yield Triple(service, _sd("defaultDataset"), dataset)
    yield Triple(dataset, TYPE, _sd("Dataset"))
    yield Triple(dataset, _sd("defaultGraph"), graph)
    yield Triple(graph, TYPE, _sd("Graph"))


def _sd(name: str) -> NamedNode:
    return NamedNode(SD + name)
