"""The SPARQL 1.1 Protocol tests of the W3C, read from their manifest and sent to any endpoint."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
from rdflib import RDF, RDFS, Graph, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
HT = Namespace("http://www.w3.org/2011/http#")
CNT = Namespace("http://www.w3.org/2011/content#")
UT = Namespace("http://www.w3.org/2009/sparql/tests/test-update#")
FORMATS = {
    "boolean": ("application/sparql-results+json", "application/sparql-results+xml"),
    "tabular": ("application/sparql-results+json", "application/sparql-results+xml", "text/csv"),
    "RDF": (
        "text/turtle",
        "application/rdf+xml",
        "application/n-triples",
        "application/ld+json",
        "application/n-quads",
        "application/trig",
    ),
}
PREFIX = "/sparql/"
QUERY = ("content-type", "application/sparql-query")
"""The header of a query among the requests of a case about updates."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request, and what has to come back."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes | None
    statuses: tuple[str, ...]
    boolean: bool | None
    format: str | None


@dataclass(frozen=True, slots=True)
class Case:
    """A case: graphs that are there before, by name, and exchanges in their order."""

    id: str
    name: str
    graphs: tuple[tuple[str, Path], ...]
    exchanges: tuple[Exchange, ...]


def cases(folder: Path) -> Iterator[Case]:
    """The cases of the manifest in `folder`, in its order."""
    path = folder / "manifest.ttl"
    graph = Graph().parse(path)
    entries = graph.value(None, RDF.type, MF.Manifest)
    assert entries is not None
    for entry in Collection(graph, _one(graph, entries, MF.entries)):
        requests = Collection(graph, _one(graph, _one(graph, entry, MF.action), HT.requests))
        data = sorted(
            (str(_one(graph, node, RDFS.label)), folder / str(_one(graph, node, UT.graph)).rpartition("/")[2])
            for node in graph.objects(entry, UT.graphData)
        )
        yield Case(
            str(entry).rpartition("#")[2],
            str(_one(graph, entry, MF.name)),
            tuple(data),
            tuple(_exchange(graph, request) for request in requests),
        )


def failures(case: Case, endpoint: Callable[[bool], str], client: httpx.Client) -> list[str]:
    """What a server does otherwise than a case asks.

    Args:
        case: its graphs have to be there already.
        endpoint: the address to send a query to, or, for true, an update.
        client: what to send it with.
    """
    found = []
    for number, exchange in enumerate(case.exchanges, 1):
        url = endpoint("update" in case.id and QUERY not in exchange.headers) + exchange.path.removeprefix(PREFIX)
        # a header that a client would add of itself must not be there, so the request is built by hand
        request = httpx.Request(exchange.method, url, headers=list(exchange.headers), content=exchange.body)
        found += [f"request {number}: {what}" for what in _differences(exchange, client.send(request))]
    return found


def _differences(exchange: Exchange, response: httpx.Response) -> Iterator[str]:
    if not any(f"{response.status_code}"[0] == status[0] for status in exchange.statuses):
        yield f"status {response.status_code} where {' or '.join(exchange.statuses)} is due"
        return
    type_ = response.headers.get("content-type", "").partition(";")[0]
    if exchange.format is not None and type_ not in FORMATS[exchange.format]:
        yield f"Content-Type '{type_}' where one of {exchange.format} is due"
    elif exchange.boolean is not None and _boolean(response, type_) is not exchange.boolean:
        yield f"the answer is not {exchange.boolean}"


def _boolean(response: httpx.Response, type_: str) -> bool | None:
    if type_ == FORMATS["boolean"][0]:
        value = response.json().get("boolean")
        return value if isinstance(value, bool) else None
    return "<boolean>true" in response.text if "<boolean>" in response.text else None


def _exchange(graph: Graph, request: Node) -> Exchange:
    listed = graph.value(request, HT.headers)
    headers = Collection(graph, listed) if listed is not None else ()
    content = graph.value(request, HT.body)
    body = None
    if content is not None:
        encoding = str(_one(graph, content, CNT.characterEncoding))
        body = str(_one(graph, content, CNT.chars)).encode(encoding)
    response = _one(graph, request, HT.resp)
    boolean, format_ = graph.value(response, MF.expectedBoolean), graph.value(response, MF.expectedFormat)
    return Exchange(
        str(_one(graph, request, HT.methodName)),
        str(_one(graph, request, HT.absolutePath)),
        tuple((str(_one(graph, node, HT.fieldName)), str(_one(graph, node, HT.fieldValue))) for node in headers),
        body,
        tuple(sorted(str(status).rpartition("StatusCode")[2] for status in graph.objects(response, MF.expectedStatus))),
        None if boolean is None else str(boolean) == "true",
        None if format_ is None else str(format_),
    )


def _one(graph: Graph, subject: Node, predicate: URIRef) -> Node:
    found = graph.value(subject, predicate)
    assert found is not None, (subject, predicate)
    return found


def quads(case: Case) -> str:
    """The graphs of a case as N-Quads."""
    lines = []
    for name, path in case.graphs:
        text = path.read_text("utf8")
        lines += [line.rstrip().removesuffix(".") + f"<{name}> ." for line in text.splitlines() if line.strip()]
    return "\n".join([*lines, ""])
