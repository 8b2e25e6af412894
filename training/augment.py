"""Sentences that the treebanks lack: titles without a stop, and loanwords where an Italian noun stood."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from harmonise import Sentence

WITHOUT_STOP = 0.06
LOANWORD = 0.02
LEAST_LETTERS = 4
OTHER_NAME = 0.4


def loanwords(path: Path, known: frozenset[str]) -> list[str]:
    """English words in lower case from a file of tagged names that are no Italian form, twice or more in it, sorted."""
    counts = Counter(
        columns[1]
        for columns in map(str.split, path.read_text("utf8").splitlines())
        if len(columns) > 2 and columns[-1] == "O" and columns[1].isalpha() and columns[1].islower()
    )
    return sorted(w for w, n in counts.items() if n > 1 and len(w) >= LEAST_LETTERS and w not in known)


def augmented(
    sentences: Iterator[Sentence], foreign: list[str], seed: int = 0, without_stop: float = WITHOUT_STOP
) -> Iterator[Sentence]:
    """The same sentences, some without their final stop, some with an English word for a noun."""
    dice = random.Random(seed)
    for sentence in sentences:
        if dice.random() < without_stop:
            _drop_stop(sentence)
        for row in sentence.words:
            plain = row.pos == "NOUN" and row.columns[1].isalpha() and row.columns[1].islower()
            if plain and foreign and dice.random() < LOANWORD:
                row.columns[1] = row.columns[2] = dice.choice(foreign)
        yield sentence


def _drop_stop(sentence: Sentence) -> None:
    last = sentence.words[-1]
    if last.columns[1] == "." and not last.children and len(sentence.words) > 1:
        sentence.words.pop()
        sentence.lines.remove(last.columns)


def renamed(rows: list[list[str]], people: dict[str, list[str]], dice: random.Random) -> list[list[str]]:
    """The sentence with some persons of two words called otherwise, by a given name and a surname of one list."""
    found = [list(row) for row in rows]
    for first, last in pairwise(found):
        if first[-1] == "B-PER" and last[-1] == "I-PER" and dice.random() < OTHER_NAME:
            kind = dice.choice(("it", "foreign"))
            first[-2] = dice.choice(people[f"given {kind}"]).title()
            last[-2] = dice.choice(people[f"surname {kind}"]).title()
    return found
