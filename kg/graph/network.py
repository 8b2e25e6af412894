"""From `Knowledge` to a NetworkX graph: an entity is a node, a fact is an edge."""

from __future__ import annotations

from typing import Any

import networkx as nx

from kg.errors import KgError
from kg.values import Entity, Fact, Knowledge

NAME_SEPARATOR = " | "


def to_networkx(knowledge: Knowledge) -> nx.MultiDiGraph:
    """Return the facts of `knowledge` as a directed multigraph, from subject to object.

    Nodes are the entities that are subject or object of a fact, in the order of `knowledge.entities`, keyed by entity
    id; edges are the facts, in their order, keyed by fact id, so that several facts between the same two entities
    stay apart. What is not known is None, except lists, which are joined to a possibly empty string.

    Args:
        knowledge: what was read from the articles.

    Returns:
        A graph named after `knowledge`. Nodes carry `label`, `label_en`, `type`, `names`, `links`; edges `relation`,
        `label`, `label_en`, `lemma`, `polarity`, `modality`, `confidence`, `time`, `speaker`, `rule`, `document`,
        `sentence`, `evidence`.

    Raises:
        KgError: a fact stands on an entity that `knowledge` does not hold.

    Example:
        >>> from kg.values import Knowledge
        >>> to_networkx(Knowledge("empty", (), (), (), ())).number_of_nodes()
        0
    """
    graph = nx.MultiDiGraph(name=knowledge.name)
    ends = {end for fact in knowledge.facts for end in (fact.subject, fact.object)}
    graph.add_nodes_from((entity.id, _node(entity)) for entity in knowledge.entities if entity.id in ends)
    languages = {source.id: source.lang for source in knowledge.sources}
    for fact in knowledge.facts:
        for end in (fact.subject, fact.object):
            if end not in graph:
                raise KgError(f"fact {fact.id!r} stands on {end!r}, which is no entity", "add the entity")
        graph.add_edge(fact.subject, fact.object, key=fact.id, **_edge(fact, languages))
    return graph


def _node(entity: Entity) -> dict[str, Any]:
    return {
        "label": entity.label,
        "label_en": entity.english[0] if entity.english else None,
        "type": str(entity.type),
        "names": NAME_SEPARATOR.join(dict.fromkeys((*entity.names, *entity.english))),
        "links": " ".join(entity.links),
    }


def _edge(fact: Fact, languages: dict[str, str]) -> dict[str, Any]:
    relation = fact.relation
    first = fact.evidence[0] if fact.evidence else None
    language = languages.get(first.document, "") if first else ""
    return {
        "relation": relation.id,
        "label": relation.labels.get(language, relation.lemma),
        "label_en": relation.labels.get("en"),
        "lemma": relation.lemma,
        "polarity": str(fact.polarity),
        "modality": str(fact.modality),
        "confidence": float(fact.confidence),
        "time": fact.time,
        "speaker": fact.speaker,
        "rule": fact.rules[0] if fact.rules else None,
        "document": first.document if first else None,
        "sentence": first.sentence if first else None,
        "evidence": first.text if first else None,
    }
