"""Whether a fact says what a gold fact says: names and predicates are compared without the words that carry none.

"la sede dell'azienda" and "Sede dell'azienda" are one name, `investire in` and "investire nei" one predicate.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice, product
from pathlib import Path

TABLE = Path(__file__).with_name("empty_words.tsv")
READINGS = 64
"""How many readings of a pattern with optional parts are tried at most."""


@cache
def empty_words(*kinds: str) -> frozenset[str]:
    """The words of the table that are of one of `kinds` (`leading`, `function`)."""
    rows = (line.split("\t") for line in TABLE.read_text("utf8").splitlines() if not line.startswith("#"))
    return frozenset(word for word, kind in rows if kind in kinds)


@cache
def name_key(text: str) -> str:
    """What is compared of a name: lower case, without quotes, and without what leads in.

    Example:
        >>> name_key("La sede dell’“azienda”")
        "sede dell' azienda"
    """
    words = _words(text)
    leading = empty_words("leading")
    first = next((i for i, word in enumerate(words) if word not in leading), len(words) - 1)
    return " ".join(words[max(first, 0) :])


def name_keys(patterns: Iterable[str]) -> frozenset[str]:
    """The keys of all readings of names with [optional] parts.

    Example:
        >>> sorted(name_keys(["[Renzo] Nostini"]))
        ['nostini', 'renzo nostini']
    """
    return frozenset(filter(None, map(name_key, _readings(patterns))))


@cache
def predicate_keys(pattern: str) -> frozenset[str]:
    """What is compared of a predicate: its words with content; where it has none, all of it behind an equals sign.

    Example:
        >>> sorted(predicate_keys("stabilire [la] sede [principale] in"))
        ['stabilire sede', 'stabilire sede principale']
        >>> sorted(predicate_keys("essere"))
        ['=essere']
    """
    return frozenset(map(_predicate_key, _readings([pattern])))


def _predicate_key(text: str) -> str:
    words = _words(text)
    content = [word for word in words if word not in empty_words("leading", "function")]
    return " ".join(content) or "=" + " ".join(words)


def _readings(patterns: Iterable[str]) -> Iterator[str]:
    """Each pattern without and with each of its parts in brackets."""
    for pattern in patterns:
        fixed, optional = re.split(r"\[[^\]]*\]", pattern), re.findall(r"\[([^\]]*)\]", pattern)
        choices = [("", part) for part in optional]
        for chosen in islice(product(*choices), READINGS):
            yield " ".join(part for pair in zip(fixed, (*chosen, ""), strict=True) for part in pair)


def _words(text: str) -> list[str]:
    """Lower-case words, an elided article apart from its noun."""
    plain = unicodedata.normalize("NFC", text).lower().translate(str.maketrans("’ʼ", "''", '"«»“”„()'))
    plain = re.sub(r"(?<=\w)'(?=\w)", "' ", plain)
    return [word for piece in plain.split() if (word := piece.rstrip(".,;:!?"))]
