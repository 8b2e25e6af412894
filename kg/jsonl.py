"""Facts as JSON lines, one fact a line: subject, predicate, object with their names, evidence, rule, confidence."""

from __future__ import annotations

import json
import re
from typing import Any

from kg.values import Entity, Fact, Knowledge

LINE_ENDS = re.compile("[\x85\u2028\u2029]")


def to_jsonl(knowledge: Knowledge) -> str:
    """All facts of `knowledge`, one JSON object a line, in their order."""
    entities = {entity.id: entity for entity in knowledge.entities}
    return "".join(_line(record(fact, entities)) for fact in knowledge.facts)


def record(fact: Fact, entities: dict[str, Entity]) -> dict[str, Any]:
    """One fact as the plain mapping that a line holds."""
    first = fact.evidence[0] if fact.evidence else None
    return {
        "id": fact.id,
        "subject": _slot(entities[fact.subject]),
        "predicate": {
            "id": fact.relation.id,
            "lemma": fact.relation.lemma,
            "names": list(fact.relation.labels.values()),
            "labels": dict(fact.relation.labels),
            "canonical": fact.relation.canonical,
        },
        "object": _slot(entities[fact.object]),
        "polarity": fact.polarity.value,
        "modality": fact.modality.value,
        "speaker": _slot(entities[fact.speaker]) if fact.speaker else None,
        "time": fact.time,
        "time_value": fact.time_value.lexical if fact.time_value else None,
        "time_datatype": fact.time_value.datatype if fact.time_value else None,
        "document": first.document if first else None,
        "sentence": first.sentence if first else None,
        "start": first.start if first else None,
        "end": first.end if first else None,
        "text": first.text if first else None,
        "evidence": [
            {"document": e.document, "sentence": e.sentence, "start": e.start, "end": e.end, "text": e.text}
            for e in fact.evidence
        ],
        "rule": fact.rules[0],
        "rules": list(fact.rules),
        "confidence": fact.confidence,
    }


def _line(values: dict[str, Any]) -> str:
    """`values` on one line, also for a reader that takes other characters for line ends."""
    line = json.dumps(values, ensure_ascii=False)
    return LINE_ENDS.sub(lambda end: f"\\u{ord(end.group()):04x}", line) + "\n"


def _slot(entity: Entity) -> dict[str, Any]:
    slot: dict[str, Any] = {
        "id": entity.id,
        "names": list(dict.fromkeys([*entity.names, *entity.english])),
        "type": entity.type.value,
        "english": list(entity.english),
        "lang": entity.lang,
        "links": list(entity.links),
    }
    if entity.value is not None:
        slot |= {"value": entity.value.lexical, "datatype": entity.value.datatype, "unit": entity.value.unit}
    return slot
