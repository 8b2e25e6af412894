"""The page's data written compactly: tables by column, with what is said again and again said once.

`assets/script/unpack.js` reads it back into what `page_data` returns.
"""

from __future__ import annotations

import json
from typing import Any

Data = dict[str, Any]

SPANS = {"entities": "mentions", "facts": "evidence"}
"""Where the tables hold places in sentences."""
WORTH = 3
"""A column is written by number where each value occurs so often on the average."""


def packed(data: Data) -> Data:
    """Return what `page_data` returned in fewer characters.

    Tables become columns (see `column`), places in sentences four numbers each (document, sentence, start, end), one
    place after the other, and the parts of a block are texts or pairs of a sentence's number and its text.

    Example:
        >>> empty = {"name": "a", "documents": [], "entities": [], "facts": []}
        >>> packed(empty) == empty | {"entities": {}, "facts": {}, "documents": []}
        True
    """
    number = {document["id"]: index for index, document in enumerate(data["documents"])}
    tables = {
        table: _columns([row | {key: _flat(row[key], number)} for row in data[table]]) for table, key in SPANS.items()
    }
    return data | tables | {"documents": [_document(document) for document in data["documents"]]}


def column(values: list[Any]) -> Data:
    """Return a column of a table: one value for all, or values by number, or each in its row.

    Example:
        >>> column(["it", "it"])
        {'all': 'it'}
        >>> column(["a", "b", "a", "b", "a", "b"])
        {'of': ['a', 'b'], 'at': [0, 1, 0, 1, 0, 1]}
        >>> column([1, 2, 3])
        {'each': [1, 2, 3]}
    """
    written = [json.dumps(value, sort_keys=True) for value in values]
    first = {text: index for index, text in reversed(list(enumerate(written)))}
    if len(first) == 1:
        return {"all": values[0]}
    if len(first) * WORTH > len(values):
        return {"each": values}
    distinct = sorted(first.values())
    place = {written[index]: number for number, index in enumerate(distinct)}
    return {"of": [values[index] for index in distinct], "at": [place[text] for text in written]}


def _columns(rows: list[Data]) -> Data:
    """What a row does not have is null."""
    keys = dict.fromkeys(key for row in rows for key in row)
    return {key: column([row.get(key) for row in rows]) for key in keys}


def _flat(spans: list[Data], number: dict[str, int]) -> list[int]:
    return [
        value
        for span in spans
        for value in (number[span["document"]], span["sentence"], span["start"], span["end"])
        if span["document"] in number
    ]


def _document(document: Data) -> Data:
    return document | {"blocks": [block | {"parts": list(map(_part, block["parts"]))} for block in document["blocks"]]}


def _part(part: Data) -> Any:
    return [part["sentence"], part["text"]] if "sentence" in part else part["text"]
