"""Under which IRI the things of a store stand."""

from __future__ import annotations

from pyoxigraph import QuerySolutions, Store

from kg.rdf import DEFAULT_BASE

# every file of kg describes its documents, entities or relations with types of its vocabulary
_TYPED = """SELECT ?type WHERE { { ?thing a ?type } UNION { GRAPH ?graph { ?thing a ?type } }
FILTER(REGEX(STR(?type), "[/#]vocabulary[#/](Document|Relation|Statement)$")) } LIMIT 1"""


def base_of(store: Store) -> str:
    """The base of kg's IRIs in `store`, told by the vocabulary that is used there; the default one where none is.

    Example:
        >>> base_of(Store())
        'https://kg.example/'
    """
    found = store.query(_TYPED)
    assert isinstance(found, QuerySolutions)  # what a SELECT gives
    types = [str(solution["type"]) for solution in found]
    return types[0].strip("<>").rpartition("vocabulary")[0] if types else DEFAULT_BASE
