"""Under which IRI the things of a graph stand."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pyoxigraph import NamedNode, Quad, Store

from kg.rdf import DEFAULT_BASE
from kg.values import EntityType

_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
# every file of kg describes its documents, entities or relations with types of its vocabulary
_TERM = re.compile(rf"(.*[/#])vocabulary[/#](?:{'|'.join([*EntityType, 'Document', 'Relation', 'Statement'])})")


def base_of(quads: Store | Iterable[Quad]) -> str:
    """The base of kg's IRIs in a graph, told by the vocabulary that is used there; the default one where none is.

    Example:
        >>> base_of(Store())
        'https://kg.example/'
    """
    typed = quads.quads_for_pattern(None, _TYPE, None) if isinstance(quads, Store) else quads
    for quad in typed:
        if quad.predicate == _TYPE and isinstance(quad.object, NamedNode):
            found = _TERM.fullmatch(quad.object.value)
            if found:
                return found[1]
    return DEFAULT_BASE
