"""What the user calls a thing → its IRI: by any of its names, in any language; case and accents make no difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from pyoxigraph import NamedNode, Store

from kg.errors import KgError
from kg.gazetteer.fold import fold
from kg.rdf import Iris
from kg.rdf.prefixes import prefixes
from kg.sparql.plain import plain
from kg.store import base_of

PREFERRED = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
OTHER = NamedNode("http://www.w3.org/2004/02/skos/core#altLabel")
IDENTIFIER = NamedNode("http://purl.org/dc/terms/identifier")
TITLE = NamedNode("http://purl.org/dc/terms/title")
SHOWN = 5


def entity_named(store: Store, name: str) -> NamedNode:
    """The entity called `name`.

    One whose label it is goes before those that are only called so among other names.

    Args:
        store: where to look.
        name: any of its names, its IRI, or the IRI with a prefix (`e:pechino`).

    Raises:
        KgError: nothing, or more than one thing, is called so; those that come near are named.

    Example:
        >>> from pyoxigraph import Literal, Quad
        >>> node = NamedNode("https://kg.example/entity/citta")
        >>> store = Store()
        >>> store.add(Quad(node, PREFERRED, Literal("Città", language="it")))
        >>> entity_named(store, "citta") == node
        True
    """
    return _named(store, name, "entity", PREFERRED, OTHER)


def document_named(store: Store, name: str) -> NamedNode:
    """The document with that name or title; arguments and errors as for `entity_named`."""
    return _named(store, name, "document", IDENTIFIER, TITLE)


def _named(store: Store, name: str, kind: str, *ways: NamedNode) -> NamedNode:
    iris = Iris(base_of(store))
    known = _by_iri(store, name, iris)
    if known is not None:
        return known
    called: dict[str, None] = {}
    for way in ways:
        found, names = _called(store, fold(name), way, iris.namespace(kind))
        if len(found) == 1:
            return NamedNode(found[0])
        if found:
            shorter = [
                f"{'e' if kind == 'entity' else 'doc'}:{iri.removeprefix(iris.namespace(kind))}" for iri in found
            ]
            more = ", …" if len(shorter) > SHOWN else ""
            raise KgError(f"{len(found)} things are called {name!r}", f"say which: {', '.join(shorter[:SHOWN])}{more}")
        called |= names
    near = [repr(plain(called_so)) for called_so in _near(name, called)]
    remedy = f"names like it: {', '.join(near)}" if near else "see those there are: kg query GRAPH --ask mentioned"
    raise KgError(f"no {kind} is called {name!r}", remedy)


def _by_iri(store: Store, name: str, iris: Iris) -> NamedNode | None:
    prefix, colon, local = name.partition(":")
    iri = prefixes(iris).get(prefix, f"{prefix}:") + local if colon else ""
    try:
        node = NamedNode(iri.strip("<>") if not name.startswith("<") else name.strip("<>"))
    except ValueError:
        return None
    return node if next(store.quads_for_pattern(node, None, None), None) else None


def _called(store: Store, folded: str, way: NamedNode, namespace: str) -> tuple[list[str], dict[str, None]]:
    """The IRIs that are called so, sorted, and every name that is in use."""
    found: set[str] = set()
    names: dict[str, None] = {}
    for iri, label in _labels(store, way, namespace):
        names[label] = None
        if fold(label) == folded:
            found.add(iri)
    return sorted(found), names


def _labels(store: Store, way: NamedNode, namespace: str) -> Iterator[tuple[str, str]]:
    for quad in store.quads_for_pattern(None, way, None):
        if isinstance(quad.subject, NamedNode) and quad.subject.value.startswith(namespace):
            yield quad.subject.value, str(getattr(quad.object, "value", ""))


def _near(name: str, names: Iterable[str]) -> list[str]:
    folded: dict[str, str] = {}
    for known in sorted(names):
        folded.setdefault(fold(known), known)
    wanted = fold(name)
    within = sorted((known for known in folded if wanted and wanted in known), key=lambda known: (len(known), known))
    close = get_close_matches(wanted, folded, n=SHOWN, cutoff=0.7)
    return [folded[known] for known in dict.fromkeys([*close, *within])][:SHOWN]
