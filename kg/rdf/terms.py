"""The terms of the vocabulary, taken from `vocabulary.ttl` by local name; a name it does not define raises."""

from __future__ import annotations

from functools import cache
from importlib import resources

from rdflib import RDF, RDFS, Graph, Literal, URIRef
from rdflib.plugins.parsers.notation3 import BadSyntax

from kg.errors import KgError
from kg.plugins import packages
from kg.rdf.iris import DEFAULT_BASE, Iris
from kg.values import Relation

_WRITTEN_IN = Iris(DEFAULT_BASE).vocabulary


@cache
def term(name: str, base: str = DEFAULT_BASE) -> URIRef:
    """The IRI of the term `name` under `base`.

    Raises:
        KgError: the vocabulary has no such term.

    Example:
        >>> str(term("headquarteredIn"))
        'https://kg.example/vocabulary#headquarteredIn'
    """
    if name not in _names():
        raise KgError(f"the vocabulary has no term {name!r}", "see vocabulary.ttl for those it has")
    return URIRef(Iris(base).vocabulary + name)


def predicate(relation: Relation, iris: Iris) -> URIRef:
    """The property that a relation stands for: a term where it is canonical, else one of its own.

    Raises:
        KgError: it claims to be canonical, but the vocabulary has no such relation.
    """
    if not relation.canonical:
        return iris.relation(relation.id)
    if relation.id not in canonical_relations():
        raise KgError(f"the vocabulary has no relation {relation.id!r}", "see vocabulary.ttl for those it has")
    return term(relation.id, iris.base)


@cache
def canonical_relations() -> tuple[str, ...]:
    """The local names of all relations that the vocabulary defines, sorted.

    Example:
        >>> "headquarteredIn" in canonical_relations()
        True
    """
    relations = loaded().subjects(RDF.type, URIRef(_WRITTEN_IN + "Relation"))
    return tuple(sorted(str(relation).removeprefix(_WRITTEN_IN) for relation in relations))


@cache
def makings() -> frozenset[str]:
    """The local names of the relations by which their object comes to be: who plans one plans the object.

    Example:
        >>> "builds" in makings(), "uses" in makings()
        (True, False)
    """
    relations = loaded(DEFAULT_BASE).subjects(RDF.type, URIRef(_WRITTEN_IN + "Making"))
    return frozenset(str(relation).removeprefix(_WRITTEN_IN) for relation in relations)


def relation_labels(name: str) -> dict[str, str]:
    """The labels of the term `name` by language, as they read on an edge.

    Raises:
        KgError: the vocabulary has no such term.

    Example:
        >>> relation_labels("plans")
        {'en': 'plans', 'it': 'pianifica'}
    """
    labels = [label for label in loaded().objects(term(name), RDFS.label) if isinstance(label, Literal)]
    return {label.language: str(label) for label in sorted(labels, key=lambda x: x.language or "") if label.language}


@cache
def relation_labels_table() -> dict[str, dict[str, str]]:
    """The labels of every canonical relation, by local name and language.

    Example:
        >>> relation_labels_table()["headquarteredIn"]["it"]
        'ha sede in'
    """
    return {name: relation_labels(name) for name in canonical_relations()}


def vocabulary(base: str = DEFAULT_BASE) -> Graph:
    """The whole vocabulary as a graph, its terms under `base`: that of kg, and the terms that plugins add to it."""
    known = _read("vocabulary.ttl", base)
    own = set(known.subjects())
    for package in packages("kg.relations").values():
        file = package.joinpath("vocabulary.ttl")
        added = _parsed(file.read_text("utf8"), base, str(file)) if file.is_file() else ()
        for triple in added:
            if triple[0] not in own:  # nobody changes what kg's own terms mean
                known.add(triple)
    return known


def shapes(base: str = DEFAULT_BASE) -> Graph:
    """The SHACL shapes that the clean Turtle and the evidence twin keep to, for terms under `base`."""
    return _read("shapes.ttl", base)


def _read(name: str, base: str) -> Graph:
    return _parsed(resources.files("kg.rdf").joinpath(name).read_text("utf8"), base, name)


def _parsed(text: str, base: str, name: str) -> Graph:
    """Turtle that was written for the default base, its terms under `base`."""
    moved = Iris(base).vocabulary
    # the ontology itself has the IRI of the namespace without its last character
    text = text.replace(_WRITTEN_IN, moved).replace(f"<{_WRITTEN_IN[:-1]}>", f"<{moved[:-1]}>")
    try:
        return Graph().parse(data=text, format="turtle")
    except BadSyntax as error:
        raise KgError(f"'{name}' is no Turtle: line {error.lines + 1}", "mend it, or uninstall its package") from error


@cache
def loaded(base: str = DEFAULT_BASE) -> Graph:
    """The vocabulary as `vocabulary` gives it, read once and shared: not to be changed."""
    return vocabulary(base)


@cache
def _names() -> frozenset[str]:
    subjects = (str(subject) for subject in loaded().subjects())
    return frozenset(name.removeprefix(_WRITTEN_IN) for name in subjects if name.startswith(_WRITTEN_IN))
