"""Facts from JSON lines, as `kg.jsonl` writes them: without the articles, whose text they do not hold."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kg.errors import KgError
from kg.values import Entity, EntityType, Evidence, Fact, Knowledge, Modality, Polarity, Relation, Source, Value

Record = dict[str, Any]


def from_jsonl(text: str, name: str = "graph") -> Knowledge:
    """Read facts from JSON lines.

    Args:
        text: a line for each fact, as `kg build` writes `NAME.jsonl`; other keys are left alone.
        name: what to call the whole.

    Returns:
        The facts with their evidence, their entities, and the documents by id; no sentences and no mentions.

    Raises:
        KgError: a line is no JSON, lacks a key or holds a value that kg does not know; the line is named.

    Example:
        >>> from_jsonl("").facts
        ()
    """
    facts: list[Fact] = []
    entities: dict[str, Entity] = {}
    for record, line in _records(text):
        try:
            for slot in (record["subject"], record["object"], record.get("speaker")):
                if slot is not None:
                    entities.setdefault(slot["id"], _entity(slot))
            facts.append(_fact(record))
        except (KeyError, TypeError, ValueError, IndexError) as error:
            raise KgError(
                f"line {line} is no fact of kg's: {error!r}", "give NAME.jsonl as kg build wrote it"
            ) from error
    documents = sorted({evidence.document for fact in facts for evidence in fact.evidence})
    lang = next(iter(entities.values())).lang if entities else "it"
    sources = tuple(Source(document, "", lang, ()) for document in documents)
    return Knowledge(name, sources, (), tuple(entities[id_] for id_ in sorted(entities)), tuple(facts))


def read_jsonl(paths: Iterable[Path]) -> Knowledge:
    """Read the facts of files of JSON lines, as `from_jsonl` does.

    Raises:
        KgError: a file cannot be read, or a line is no fact; file and line are named.
    """
    texts: list[str] = []
    for path in paths:
        try:
            texts.append(path.read_text("utf8"))
            from_jsonl(texts[-1])
        except FileNotFoundError as error:
            raise KgError(f"no such file: '{path}'", "check the path") from error
        except (OSError, UnicodeDecodeError) as error:
            raise KgError(f"cannot read '{path}': {error}", "give a file that kg build wrote") from error
        except KgError as error:
            raise KgError(f"'{path}', {error.problem}", error.remedy) from error
    return from_jsonl("\n".join(texts))


def _records(text: str) -> Iterator[tuple[Record, int]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                yield json.loads(line), number
            except json.JSONDecodeError as error:
                raise KgError(
                    f"line {number} is no JSON: {error.msg}", "give a file with one JSON object a line"
                ) from error


def _entity(slot: Record) -> Entity:
    english = tuple(slot.get("english", ()))
    names = slot["names"]
    own = tuple(name for place, name in enumerate(names) if place == 0 or name not in english)
    value = Value(slot["value"], slot["datatype"], slot.get("unit", "")) if "datatype" in slot else None
    links, lang = tuple(slot.get("links", ())), slot.get("lang", "it")
    return Entity(slot["id"], own, EntityType(slot["type"]), english, (), links, value, lang)


def _fact(record: Record) -> Fact:
    predicate, speaker = record["predicate"], record.get("speaker")
    time_datatype = record.get("time_datatype")
    return Fact(
        record["id"],
        record["subject"]["id"],
        Relation(predicate["id"], predicate["lemma"], predicate.get("labels", {}), predicate.get("canonical", False)),
        record["object"]["id"],
        tuple(Evidence(e["document"], e["sentence"], e["start"], e["end"], e["text"]) for e in record["evidence"]),
        tuple(record["rules"]),
        float(record["confidence"]),
        Polarity(record["polarity"]),
        Modality(record["modality"]),
        speaker["id"] if speaker else None,
        record.get("time"),
        Value(record["time_value"], time_datatype) if time_datatype else None,
    )
