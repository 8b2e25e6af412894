"""The vocabulary as a Markdown page, made from its Turtle: `python -m kg.rdf.documentation` prints it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef

from kg.rdf.cells import ends, kin, known_prefixes, row, short, table
from kg.rdf.iris import DEFAULT_BASE, Iris
from kg.rdf.terms import canonical_relations, loaded

INTRODUCTION = """\
# The vocabulary of kg

What kg writes in RDF, term by term. The page is made from [`vocabulary.ttl`](../kg/rdf/vocabulary.ttl), which is the
one place where terms are defined; `kg check` tells whether a graph keeps to them.

- [Prefixes and IRIs](#prefixes-and-iris)
- [Kinds of things](#kinds-of-things)
- [What a statement says of itself](#what-a-statement-says-of-itself)
- [How real, affirmed or denied](#how-real-affirmed-or-denied)
- [Relations](#relations): {letters}
"""
HOW_TO_READ = """\
A relation leads from its *subject* to its *object*; its label reads as the words on an edge. **Bold** ends hold in
every use (`rdfs:domain`, `rdfs:range`), so that a reasoner may infer them; the others are the usual ones
(`schema:domainIncludes`, `schema:rangeIncludes`), and … stands where anything is usual. A predicate that has no
relation here gets a property of its own under `rel:`, made from its lemma. *See* leads to what is kin but no match: a
property that is read the other way round, or the schema.org action of a verb.
"""
CHOICE = """\
Choose a base of your own before you publish, `kg build --base https://example.org/kg/`: all of these move along.
"""


def vocabulary_page(base: str = DEFAULT_BASE) -> str:
    """The page of the vocabulary: prefixes, classes, properties of statements, concepts, relations by letter.

    Args:
        base: what the IRIs on the page begin with.

    Raises:
        KgError: the base is no absolute IRI ending in `/` or `#`.

    Example:
        >>> vocabulary_page().splitlines()[0]
        '# The vocabulary of kg'
    """
    iris = Iris(base)
    graph = loaded(base)
    names = canonical_relations()
    letters = " ".join(f"[{letter.upper()}](#{letter})" for letter, _ in groupby(names, key=_letter))
    parts = [
        INTRODUCTION.format(letters=letters),
        _addresses(iris),
        _classes(graph, iris),
        _properties(graph, iris),
        _concepts(graph, iris),
        f"## Relations\n\n{len(names)} relations.\n{HOW_TO_READ}",
        *(_relations(letter, known, graph, iris) for letter, known in groupby(names, key=_letter)),
    ]
    return "\n".join(parts)


def _addresses(iris: Iris) -> str:
    made = [
        ("entity", "polo", "a thing or a person that an article speaks of"),
        ("relation", "costruireSu", "a property made from a lemma, where no relation of the vocabulary is meant"),
        ("document", "articolo", "an article, and the named graph with its text in the evidence twin"),
        ("statement", "f6894bd958d038fe1", "a fact as a text states it"),
    ]
    rows = [(f"`{iris.namespace(kind)}{id_}`", what) for kind, id_, what in made]
    rows.append((f"`{iris.string('articolo', 0, 7)}`", "characters 0 to 7 of a document, as NIF counts them"))
    rows.append((f"`{iris.vocabulary}plans`", "a term of this vocabulary"))
    shared = [(f"`{prefix}:`", f"`{namespace}`") for prefix, namespace in sorted(known_prefixes(iris).items())]
    return "\n".join(
        [
            "## Prefixes and IRIs\n",
            *table(("IRI", "of"), rows),
            f"\n{CHOICE}",
            *table(("prefix", "namespace"), shared),
            "",
        ]
    )


def _classes(graph: Graph, iris: Iris) -> str:
    rows = [row(node, graph, iris) for node in _of_type(graph, OWL.Class)]
    return "\n".join(["## Kinds of things\n", *table(("class", "label", "what it is", "elsewhere"), rows), ""])


def _properties(graph: Graph, iris: Iris) -> str:
    relations = set(graph.subjects(RDF.type, URIRef(f"{iris.vocabulary}Relation")))
    nodes = [*_of_type(graph, OWL.ObjectProperty), *_of_type(graph, OWL.DatatypeProperty)]
    rows = []
    for node in sorted(set(nodes) - relations):
        name, label, what, elsewhere = row(node, graph, iris)
        rows.append(
            (name, label, ends(node, RDFS.domain, graph, iris), ends(node, RDFS.range, graph, iris), what, elsewhere)
        )
    head = ("property", "label", "of", "value", "what it says", "elsewhere")
    note = "Beside these, statements and their evidence are described with RDF, PROV-O, NIF, ITS RDF and Dublin Core."
    return "\n".join(["## What a statement says of itself\n", note, "", *table(head, rows), ""])


def _concepts(graph: Graph, iris: Iris) -> str:
    rows = []
    for scheme in _of_type(graph, SKOS.ConceptScheme):
        for node in sorted(node for node in graph.subjects(SKOS.inScheme, scheme) if isinstance(node, URIRef)):
            name, label, what, _ = row(node, graph, iris)
            rows.append((name, f"`{short(scheme, iris)}`", label, what))
    return "\n".join(
        ["## How real, affirmed or denied\n", *table(("concept", "in", "label", "what it means"), rows), ""]
    )


def _relations(letter: str, names: Iterable[str], graph: Graph, iris: Iris) -> str:
    rows = []
    for name in names:
        node = URIRef(iris.vocabulary + name)
        anchor, label, what, elsewhere = row(node, graph, iris)
        between = f"{ends(node, RDFS.domain, graph, iris)} → {ends(node, RDFS.range, graph, iris)}"
        rows.append((anchor, label, between, what + kin(node, graph, iris), elsewhere))
    head = ("relation", "label", "subject → object", "what it says of the subject", "elsewhere")
    return "\n".join([f"### {letter.upper()}\n", *table(head, rows), ""])


def _of_type(graph: Graph, class_: URIRef) -> list[URIRef]:
    return sorted(node for node in graph.subjects(RDF.type, class_) if isinstance(node, URIRef))


def _letter(name: str) -> str:
    return name[0].lower()


if __name__ == "__main__":
    print(vocabulary_page(), end="")
