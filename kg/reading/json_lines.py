"""JSON lines: one article a line, an object with its text and what else is known of it (`keys.py` has the names)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from kg.errors import KgError
from kg.reading import keys
from kg.reading.blocks import plain_blocks
from kg.reading.encoding import decoded
from kg.reading.found import Failure, Found, Input, composed
from kg.reading.naming import stem_of


def read_json_lines(given: Input) -> Iterator[Found | Failure]:
    """The articles of a file of JSON lines; a line that cannot be read is a failure of its own.

    A title that the text does not begin with is put before it, so that it is read too; offsets count from there.

    Raises:
        KgError: no line can be used.

    Example:
        >>> line = b'{"title": "Un ponte", "text": "Oggi apre."}'
        >>> next(read_json_lines(Input("notizie.jsonl", line))).text
        'Un ponte\\n\\nOggi apre.'
    """
    failures: list[Failure] = []
    nothing = True
    for number, line in enumerate(_lines(given), 1):
        if line.strip():
            called = f"{given.name} line {number}"
            try:
                found = _article(line, called, f"{stem_of(given.name)}-{number}")
            except KgError as error:
                failures.append(Failure(called, error))
                continue
            nothing = False
            yield found
    if nothing:
        raise failures[0].error if len(failures) == 1 else _nothing(given.name, failures)
    yield from failures


def _lines(given: Input) -> list[str]:
    # only these two end a line: JSON strings may hold the other characters that Python breaks lines at
    return decoded(given.data, given.name, given.encoding, given.charset).replace("\r\n", "\n").split("\n")


def _article(line: str, called: str, id_: str) -> Found:
    try:
        values = json.loads(line)
    except (ValueError, RecursionError) as error:
        place = f" at character {error.pos + 1}" if isinstance(error, json.JSONDecodeError) else ""
        raise KgError(f"'{called}' is broken JSON{place}", "give one JSON object a line") from error
    if not isinstance(values, dict):
        raise KgError(f"'{called}' is no JSON object", 'write it like {"title": "…", "text": "…"}')
    known = {keys.plain(key): value for key, value in reversed(values.items())}
    text = keys.first(known, keys.TEXT)
    if not isinstance(text, str):
        raise KgError(f"'{called}' has no text", f"keep it under one of: {', '.join(keys.TEXT)}")
    about = keys.about(values)
    about = replace(about, id=about.id or id_)
    if not about.title or about.title == text.strip().split("\n")[0].strip():
        return Found(called, text, tuple(plain_blocks(text)), about)
    whole, (title, *_) = composed([("title", about.title), ("paragraph", text)])
    below = plain_blocks(" " * (title.end + 2) + text)
    return Found(called, whole, (title, *(replace(block, kind="paragraph") for block in below)), about)


def _nothing(name: str, failures: list[Failure]) -> KgError:
    if not failures:
        return KgError(f"no article in '{name}'", 'give one JSON object a line, like {"title": "…", "text": "…"}')
    return KgError(f"no article in '{name}': {failures[0].error.problem}", failures[0].error.remedy)
