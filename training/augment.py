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
OTHER_WORD = 0.08
JOINED = 0.2
MODIFIER = 0.04


def loanwords(path: Path, known: frozenset[str]) -> list[str]:
    """English words in lower case from a file of tagged names that are no Italian form, twice or more in it, sorted."""
    counts = Counter(
        columns[1]
        for columns in map(str.split, path.read_text("utf8").splitlines())
        if len(columns) > 2 and columns[-1] == "O" and columns[1].isalpha() and columns[1].islower()
    )
    return sorted(w for w, n in counts.items() if n > 1 and len(w) >= LEAST_LETTERS and w not in known)


def foreign_names(path: Path, known: frozenset[str]) -> list[str]:
    """Words of English names from a file of tagged names that are no Italian form, sorted."""
    rows = (line.split() for line in path.read_text("utf8").splitlines())
    found = {row[1] for row in rows if len(row) > 2 and row[-1] != "O" and row[1].isalpha() and row[1].istitle()}
    return sorted(word for word in found if len(word) > 2 and word.lower() not in known)


def augmented(
    sentences: Iterator[Sentence],
    foreign: list[str],
    names: list[str] | None = None,
    seed: int = 0,
) -> Iterator[Sentence]:
    """The same sentences, some without their final stop, some with an English word for a noun.

    With `names`, some names are others and some nouns have an English word for a modifier, too.
    """
    dice = random.Random(seed)
    for sentence in sentences:
        if dice.random() < WITHOUT_STOP:
            _drop_stop(sentence)
        for row in sentence.words:
            plain = row.pos == "NOUN" and row.columns[1].isalpha() and row.columns[1].islower()
            if plain and foreign and dice.random() < LOANWORD:
                row.columns[1] = row.columns[2] = dice.choice(foreign)
        if names:
            renamed_words(sentence, names, dice)
        yield modified(sentence, foreign, dice) if names else sentence


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


def modified(sentence: Sentence, foreign: list[str], dice: random.Random) -> Sentence:
    """The sentence with an English word after some nouns that nothing follows closely: *la tecnologia blockchain*."""
    added: dict[str, str] = {}
    for row, following in pairwise(sentence.words):
        plain = row.pos == "NOUN" and row.columns[1].isalpha() and row.columns[1].islower()
        if plain and following.pos in {"ADP", "PUNCT", "VERB", "AUX", "CCONJ"} and dice.random() < MODIFIER:
            added[row.columns[0]] = dice.choice(foreign)
    if not added:
        return sentence
    number, shift = {"0": "0"}, 0
    for row in sentence.words:
        number[row.columns[0]] = str(int(row.columns[0]) + shift)
        shift += row.columns[0] in added
    lines = []
    for line in sentence.lines:
        start, *end = line[0].split("-")
        if not start.isdigit():
            continue
        span = "-".join([number[start], *(number[e] for e in end)])
        lines.append([span, *line[1:6], number.get(line[6], "_"), *line[7:]])
        if line[0] in added:
            word = added[line[0]]
            glued = line[9]
            lines[-1][9] = "_"
            lines.append([str(int(span) + 1), word, word, "NOUN", "S", "_", span, "compound", "_", glued])
    return Sentence(sentence.treebank, lines, [])


def renamed_words(sentence: Sentence, foreign_names: list[str], dice: random.Random) -> None:
    """Other names in the place of some: of the English corpus, or two of them in one (*OKCoin*, *BlackRock*)."""
    for row in sentence.words:
        if row.pos == "PROPN" and row.columns[1].isalpha() and row.columns[1].istitle() and dice.random() < OTHER_WORD:
            parts = dice.choices(foreign_names, k=2 if dice.random() < JOINED else 1)
            row.columns[1] = row.columns[2] = "".join(parts)
