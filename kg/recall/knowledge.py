"""All that a store holds of kg's, as one value."""

from __future__ import annotations

from collections import Counter

from pyoxigraph import Store

from kg.errors import KgError
from kg.recall.documents import sentences, sources
from kg.recall.entities import entities
from kg.recall.nodes import Nodes
from kg.recall.plain import literal_objects, plain_facts
from kg.recall.statements import facts
from kg.values import Knowledge


def recall(store: Store, name: str = "graph") -> Knowledge:
    """Read back what `kg.build` wrote.

    From the evidence twin, alone or with the clean graph, comes everything: documents with their text, sentences,
    entities with their mentions, facts with their evidence. From the clean graph alone come its plain triples, as facts
    that rest on nothing but themselves. What other vocabularies say is left out.

    Args:
        store: with the files that kg wrote.
        name: what to call the whole.

    Returns:
        The same facts as were written; names beside the preferred one come back sorted.

    Raises:
        KgError: there are no entities of kg's in it, or a fact stands on something that is not described.

    Example:
        >>> from kg.rdf import evidence_dataset, to_trig
        >>> from pyoxigraph import RdfFormat
        >>> store = Store()
        >>> store.load(to_trig(evidence_dataset(Knowledge("empty", (), (), (), ()))).encode(), RdfFormat.TRIG)
        >>> recall(store)
        Traceback (most recent call last):
        kg.errors.KgError: no entity of kg's in this graph (give a file that kg build wrote)
    """
    nodes = Nodes.of(store)
    documents = tuple(sources(nodes))
    languages = Counter(source.lang for source in documents)
    found = list(entities(nodes, languages.most_common(1)[0][0] if languages else "it"))
    stated = facts(nodes)
    if not stated:
        stated = plain_facts(nodes)
        found = sorted([*found, *literal_objects(nodes)], key=lambda entity: entity.id)
    known = {entity.id for entity in found}
    if not known:
        raise KgError("no entity of kg's in this graph", "give a file that kg build wrote")
    for fact in stated:
        for end in (fact.subject, fact.object, fact.speaker):
            if end is not None and end not in known:
                raise KgError(
                    f"fact {fact.id!r} stands on {end!r}, which is not described", "give all files of the graph"
                )
    return Knowledge(name, documents, tuple(sentences(nodes)), tuple(found), tuple(stated))
