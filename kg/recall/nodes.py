"""What a store says of one node, in plain values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from pyoxigraph import Literal, NamedNode, Store

from kg.errors import KgError
from kg.rdf import Iris, term
from kg.store import base_of

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DC = "http://purl.org/dc/elements/1.1/"
DCTERMS = "http://purl.org/dc/terms/"
NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
ITSRDF = "http://www.w3.org/2005/11/its/rdf#"
OWL = "http://www.w3.org/2002/07/owl#"
PROV = "http://www.w3.org/ns/prov#"
SCHEMA = "https://schema.org/"
XSD = "http://www.w3.org/2001/XMLSchema#"

Term = NamedNode | Literal


@dataclass(frozen=True)
class Node:
    """A node and what is said of it: for each property the values, those that are blank nodes left out."""

    iri: str
    said: dict[str, tuple[Term, ...]]

    def one(self, property_: str) -> Term | None:
        """The first value of a property, in a fixed order; `None` where it has none."""
        return self.said.get(property_, (None,))[0]

    def text(self, property_: str) -> str:
        """The words of the first value that is a literal, empty where there is none."""
        return next((value.value for value in self.said.get(property_, ()) if isinstance(value, Literal)), "")

    def iris(self, property_: str) -> tuple[str, ...]:
        """The values of a property that are IRIs."""
        return tuple(value.value for value in self.said.get(property_, ()) if isinstance(value, NamedNode))

    def texts(self, property_: str) -> tuple[Literal, ...]:
        """The values of a property that are literals."""
        return tuple(value for value in self.said.get(property_, ()) if isinstance(value, Literal))


@dataclass(frozen=True)
class Nodes:
    """A store seen node by node, all of its graphs together.

    Args:
        store: what was loaded.
        iris: makes the IRIs that kg writes under the base of the store.
    """

    store: Store
    iris: Iris
    _known: dict[str, Node] = field(default_factory=dict)

    @classmethod
    def of(cls, store: Store) -> Nodes:
        """The nodes of a store, under the base that its vocabulary shows."""
        return cls(store, Iris(base_of(store)))

    def node(self, iri: str) -> Node:
        """What is said of the node `iri`."""
        if iri not in self._known:
            said: dict[str, set[Term]] = {}
            for quad in self.store.quads_for_pattern(NamedNode(iri), None, None):
                if isinstance(quad.object, NamedNode | Literal):
                    said.setdefault(quad.predicate.value, set()).add(quad.object)
            self._known[iri] = Node(iri, {name: tuple(sorted(values, key=str)) for name, values in said.items()})
        return self._known[iri]

    def of_type(self, type_: str) -> Iterator[Node]:
        """The nodes of a type, sorted by IRI."""
        found = self.store.quads_for_pattern(None, NamedNode(RDF + "type"), NamedNode(type_))
        for iri in sorted({quad.subject.value for quad in found if isinstance(quad.subject, NamedNode)}):
            yield self.node(iri)

    def term(self, name: str) -> str:
        """The IRI of a term of kg's vocabulary."""
        return str(term(name, self.iris.base))

    def id_of(self, iri: str, kind: str) -> str:
        """The id that an IRI of `kind` (`entity`, `document`, `relation`, `statement`) was made from.

        Raises:
            KgError: it is not one of kg's.
        """
        namespace = self.iris.namespace(kind)
        if not iri.startswith(namespace):
            raise KgError(f"not the IRI of a kg {kind}: <{iri}>", "give a file that kg build wrote")
        return unquote(iri.removeprefix(namespace), errors="surrogatepass")
