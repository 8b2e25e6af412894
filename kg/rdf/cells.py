"""A term of the vocabulary as the cells of a Markdown table: name, labels, comments, ends, what it is elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef

from kg.rdf.iris import Iris
from kg.rdf.prefixes import SCHEMA, prefixes

WIKIDATA = "http://www.wikidata.org/entity/"
ALIGNMENTS = {
    RDFS.subClassOf: "narrower than",
    RDFS.subPropertyOf: "narrower than",
    SKOS.exactMatch: "the same as",
    SKOS.closeMatch: "close to",
    RDFS.seeAlso: "see",
}
"""What ties a term to one elsewhere, and how the page says it; kg's own terms among them are left to *below*."""


def row(node: URIRef, graph: Graph, iris: Iris) -> tuple[str, str, str, str]:
    """Name with its anchor, labels and comments in both languages, and what the term is elsewhere."""
    name = str(node).removeprefix(iris.vocabulary)
    italian, english = _words(node, RDFS.label, graph), _words(node, RDFS.comment, graph)
    label = f"{italian['en']} · *{italian['it']}*"
    return f'<a id="{name}"></a>`{name}`', label, f"{english['en']}<br>*{english['it']}*", _elsewhere(node, graph, iris)


def _elsewhere(node: URIRef, graph: Graph, iris: Iris) -> str:
    found = []
    for property_, words in ALIGNMENTS.items():
        terms = [term for term in _terms(node, property_, graph) if not term.startswith(iris.vocabulary)]
        if terms:
            found.append(f"{words} {', '.join(_link(term, iris) for term in terms)}")
    return "; ".join(found)


def kin(node: URIRef, graph: Graph, iris: Iris) -> str:
    """What a relation is to other relations of kg."""
    said = []
    for property_, words in ((RDFS.subPropertyOf, "Below"), (OWL.inverseOf, "Inverse of")):
        own = [term for term in _terms(node, property_, graph) if term.startswith(iris.vocabulary)]
        said += [f"{words} {_link(term, iris)}." for term in own]
    if (node, RDF.type, OWL.SymmetricProperty) in graph:
        said.append("The same the other way round.")
    return f"<br>{' '.join(said)}" if said else ""


def ends(node: URIRef, property_: URIRef, graph: Graph, iris: Iris) -> str:
    """What stands at the end of a property that `property_` (domain or range) tells, bold where it always does."""
    usual = SCHEMA.domainIncludes if property_ == RDFS.domain else SCHEMA.rangeIncludes
    strict = [f"**{_link(end, iris)}**" for end in _terms(node, property_, graph) if end != RDFS.Literal]
    return ", ".join([*strict, *(_link(end, iris) for end in _terms(node, usual, graph))]) or "…"


def _link(term: URIRef, iris: Iris) -> str:
    name = short(term, iris)
    if str(term).startswith(iris.vocabulary):
        local = str(term).removeprefix(iris.vocabulary)
        return f"[{local}](#{local})"
    if str(term).startswith(WIKIDATA):
        local = str(term).removeprefix(WIKIDATA)
        return f"[{name}](https://www.wikidata.org/wiki/{'Property:' if local.startswith('P') else ''}{local})"
    return f"[{name}]({term})" if str(term).startswith(str(SCHEMA)) else f"`{name}`"


def short(term: URIRef, iris: Iris) -> str:
    """A term with its prefix."""
    known = [item for item in known_prefixes(iris).items() if str(term).startswith(item[1])]
    prefix, namespace = max(known, key=lambda item: len(item[1]))
    return f"{prefix}:{str(term).removeprefix(namespace)}"


def known_prefixes(iris: Iris) -> dict[str, str]:
    """Every prefix that the page uses, with its namespace."""
    return prefixes(iris) | {"wd": WIKIDATA}


def _terms(node: URIRef, property_: URIRef, graph: Graph) -> list[URIRef]:
    return sorted(term for term in graph.objects(node, property_) if isinstance(term, URIRef))


def _words(node: URIRef, property_: URIRef, graph: Graph) -> dict[str, str]:
    """The words of a term by language; what would end a cell of a table is escaped."""
    words = (word for word in graph.objects(node, property_) if isinstance(word, Literal))
    return {word.language: str(word).replace("|", "\\|") for word in words if word.language}


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """The lines of a Markdown table."""
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
