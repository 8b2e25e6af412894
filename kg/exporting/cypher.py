"""The graph as Cypher, for Neo4j and its relatives: run it again, and nothing is there twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kg.resolution.entities import slug
from kg.values import Entity, Fact, Knowledge

Value = str | int | float | list[str]


def to_cypher(knowledge: Knowledge) -> str:
    """A script that makes a node of each entity and a relationship of each fact.

    Nodes have the label `Entity` and that of their type, relationships a type made from the relation. Words from
    articles stand only in string literals, never in names.

    Example:
        >>> print(to_cypher(Knowledge("empty", (), (), (), ())), end="")
        CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
    """
    return "".join(f"{statement};\n" for statement in _statements(knowledge))


def _statements(knowledge: Knowledge) -> Iterator[str]:
    yield "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE"
    for entity in knowledge.entities:
        yield f"MERGE (e:Entity {{id: {quoted(entity.id)}}}) SET e:{entity.type}, e += {_map(_node(entity))}"
    for fact in knowledge.facts:
        type_ = relationship_type(fact.relation.id)
        yield (
            f"MATCH (s:Entity {{id: {quoted(fact.subject)}}}), (o:Entity {{id: {quoted(fact.object)}}}) "
            f"MERGE (s)-[r:{type_} {{id: {quoted(fact.id)}}}]->(o) SET r += {_map(_edge(fact))}"
        )


def relationship_type(relation: str) -> str:
    """The type of a relationship: the id of the relation in capitals, with nothing that Cypher could misread.

    Example:
        >>> relationship_type("headquarteredIn"), relationship_type("puntare-su"), relationship_type("`]->(x)")
        ('HEADQUARTERED_IN', 'PUNTARE_SU', 'X')
    """
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", relation)
    name = slug(parted).replace("-", "_").upper()
    return name if name[:1].isalpha() else f"R_{name}"


def quoted(text: str) -> str:
    r"""A string literal.

    Old parsers of Neo4j read `\u0027` as an apostrophe before anything else, even behind another backslash; so no
    literal holds a backslash beside a `u` of the text.

    Example:
        >>> print(quoted("l'Aquila"), quoted("a" + chr(92) + "u0027"))
        'l\'Aquila' 'a\\' + 'u0027'
    """
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    for char, name in (("\n", "n"), ("\r", "r"), ("\t", "t"), ("\b", "b"), ("\f", "f")):
        escaped = escaped.replace(char, f"\\{name}")
    return "'" + re.sub(r"\\\\(?=[uU])", r"\\\\' + '", escaped) + "'"


def _node(entity: Entity) -> dict[str, Value]:
    return {
        "label": entity.label,
        "label_en": next(iter(entity.english), ""),
        "names": list(dict.fromkeys((*entity.names, *entity.english))),
        "links": list(entity.links),
        "value": entity.value.lexical if entity.value else "",
        "unit": entity.value.unit if entity.value else "",
    }


def _edge(fact: Fact) -> dict[str, Value]:
    return {
        "relation": fact.relation.id,
        "lemma": fact.relation.lemma,
        "label": next(iter(fact.relation.labels.values()), fact.relation.lemma),
        "label_en": fact.relation.labels.get("en", ""),
        "polarity": fact.polarity.value,
        "modality": fact.modality.value,
        "speaker": fact.speaker or "",
        "time": fact.time or "",
        "time_value": fact.time_value.lexical if fact.time_value else "",
        "confidence": float(fact.confidence),
        "rules": list(fact.rules),
        "documents": list(dict.fromkeys(evidence.document for evidence in fact.evidence)),
        "evidence": [evidence.text for evidence in fact.evidence],
    }


def _map(values: Mapping[str, Value]) -> str:
    known = (f"{name}: {_value(value)}" for name, value in values.items() if value not in ("", []))
    return f"{{{', '.join(known)}}}"


def _value(value: Value) -> str:
    if isinstance(value, list):
        return f"[{', '.join(quoted(item) for item in value)}]"
    return quoted(value) if isinstance(value, str) else repr(value)
