"""The namespaces that kg writes in, and the prefixes it writes them with."""

from __future__ import annotations

from rdflib import DCTERMS, OWL, PROV, RDF, RDFS, SKOS, XSD, Graph, Namespace

from kg.rdf.iris import Iris

DC = Namespace("http://purl.org/dc/elements/1.1/")
EDTF = Namespace("http://id.loc.gov/datatypes/edtf/")
ITSRDF = Namespace("http://www.w3.org/2005/11/its/rdf#")
NIF = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
SCHEMA = Namespace("https://schema.org/")

_SHARED = {
    "dc": DC,
    "dcterms": DCTERMS,
    "edtf": EDTF,
    "itsrdf": ITSRDF,
    "nif": NIF,
    "owl": OWL,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SCHEMA,
    "skos": SKOS,
    "xsd": XSD,
}


def prefixes(iris: Iris) -> dict[str, str]:
    """Every prefix of kg's files with its namespace.

    Example:
        >>> prefixes(Iris())["e"]
        'https://kg.example/entity/'
    """
    own = {
        "doc": iris.namespace("document"),
        "e": iris.namespace("entity"),
        "kgv": iris.vocabulary,
        "rel": iris.namespace("relation"),
        "st": iris.namespace("statement"),
    }
    return own | {prefix: str(namespace) for prefix, namespace in _SHARED.items()}


def bind(graph: Graph, iris: Iris) -> None:
    """Give `graph` (or a dataset) the prefixes of kg's files."""
    for prefix, namespace in prefixes(iris).items():
        graph.bind(prefix, namespace, override=True, replace=True)
