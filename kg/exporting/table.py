"""The facts as CSV, a row each: for spreadsheets, pandas and Gephi's table import."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from kg.jsonl import record
from kg.values import Entity, Evidence, Knowledge

COLUMNS = (
    "id",
    "subject",
    "subject_label",
    "subject_label_en",
    "subject_type",
    "relation",
    "label",
    "label_en",
    "lemma",
    "object",
    "object_label",
    "object_label_en",
    "object_type",
    "object_value",
    "polarity",
    "modality",
    "speaker",
    "speaker_label",
    "time",
    "time_value",
    "confidence",
    "rules",
    "document",
    "sentence",
    "start",
    "end",
    "text",
    "evidence",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def to_csv(knowledge: Knowledge) -> str:
    """All facts as CSV (RFC 4180), a row each, the first piece of evidence in columns and all of it as JSON.

    A cell that a spreadsheet would take for a formula begins with an apostrophe, the sign for plain text there.

    Example:
        >>> to_csv(Knowledge("empty", (), (), (), ())).split(",")[:3]
        ['id', 'subject', 'subject_label']
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in row] for row in rows(knowledge))
    return text.getvalue()


def rows(knowledge: Knowledge) -> Iterator[list[object]]:
    """A row for each fact, with a value for each of `COLUMNS`, empty text where nothing is known.

    Example:
        >>> list(rows(Knowledge("empty", (), (), (), ())))
        []
    """
    entities = {entity.id: entity for entity in knowledge.entities}
    for fact in knowledge.facts:
        subject, object_ = entities[fact.subject], entities[fact.object]
        labels = fact.relation.labels
        first = fact.evidence[0] if fact.evidence else None
        yield [
            fact.id,
            *_end(subject),
            fact.relation.id,
            labels.get(subject.lang, fact.relation.lemma),
            labels.get("en", ""),
            fact.relation.lemma,
            *_end(object_),
            object_.value.lexical if object_.value else "",
            {"+": "affirmed", "-": "denied"}[fact.polarity],
            fact.modality,
            fact.speaker or "",
            entities[fact.speaker].label if fact.speaker else "",
            fact.time or "",
            fact.time_value.lexical if fact.time_value else "",
            fact.confidence,
            " ".join(fact.rules),
            *_words(first),
            json.dumps(record(fact, entities)["evidence"], ensure_ascii=False),
        ]


def _end(entity: Entity) -> tuple[str, ...]:
    """Id, label, English label and type."""
    return (entity.id, entity.label, next(iter(entity.english), ""), entity.type)


def _words(evidence: Evidence | None) -> tuple[object, ...]:
    """Where the words stand, and the words."""
    if evidence is None:
        return ("",) * 5
    return (evidence.document, evidence.sentence, evidence.start, evidence.end, evidence.text)


def _cell(value: object) -> str:
    """A value as a cell that stays text in a spreadsheet.

    https://owasp.org/www-community/attacks/CSV_Injection
    """
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text
