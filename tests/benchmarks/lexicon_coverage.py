"""How much of a text the English lexicon knows: `python tests/benchmarks/lexicon_coverage.py FILE [--part 0.3]`.

FILE is running text (`.txt`) or a column file (`.tsv`: a word a line, its form in the first column, a blank line
between sentences). The words are those that the embedded pipeline finds, with its lemmas. A word counts as known where
a table has its lemma or its form; a foreign word that would stay as it is counts apart.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import kg
from kg.lang.lexicon import Lexicon, lexicon
from kg.parsing.tree import lemma
from kg.translation import Word, translate_phrase, translate_verb

PARTS = ("VERB", "NOUN", "ADJ")
SEED = 0


def main() -> None:
    """Print the share of known words of each part of speech, and the commonest lemmas that are missing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--lang", default="it")
    parser.add_argument("--missing", type=int, default=40, help="how many missing lemmas to name of each")
    parser.add_argument("--part", type=float, default=1.0, help="share of the sentences to read, drawn at random")
    arguments = parser.parse_args()
    sentences = list(sentences_of(arguments.file))
    sentences = sorted(random.Random(SEED).sample(sentences, round(len(sentences) * arguments.part)))
    words = lexicon(arguments.lang)
    tokens: Counter[tuple[str, str, str]] = Counter()
    for doc in kg.load_pipeline(arguments.lang).pipe(sentences):
        for token in doc:
            if token.pos_ in PARTS:
                tokens[token.pos_, lemma(token), state(token.pos_, token.text, lemma(token), words)] += 1
    for part in PARTS:
        report(part, {key[1:]: times for key, times in tokens.items() if key[0] == part}, arguments.missing)


def sentences_of(path: Path) -> Iterator[str]:
    """The lines of a text, or the sentences of a column file as running text."""
    if path.suffix != ".tsv":
        yield from (line for line in path.read_text("utf8").splitlines() if line.strip())
        return
    words: list[str] = []
    for line in [*path.read_text("utf8").splitlines(), ""]:
        if line.strip():
            words.append(line.split("\t")[0])
        elif words:
            yield running(words)
            words = []


def running(words: Iterable[str]) -> str:
    """Words as they stand on a page: nothing before a comma, nothing after an apostrophe or an opening bracket."""
    text = re.sub(r" ([,.;:!?)\]»”%])", r"\1", " ".join(words))
    text = re.sub(r"([(\[«“]) ", r"\1", text)
    text = re.sub(r'" ([^"]*?) "', r'"\1"', text)
    return re.sub(r"(\w['’]) (?=\w)", r"\1", text)


def state(part: str, form: str, base: str, words: Lexicon) -> str:
    """`known`, `foreign` (stays as it is) or `missing`."""
    if part == "VERB":
        known = translate_verb(base, words.lang) is not None
        return "known" if known else "missing"
    table = words.nouns if part == "NOUN" else words.adjectives
    if {base.lower(), form.lower()} & table.keys():
        return "known"
    label = translate_phrase([Word(form, base, part, "root", 0)], words)
    return "missing" if label is None else "foreign" if label.lower() == form.lower() else "known"


def report(part: str, counts: dict[tuple[str, str], int], missing: int) -> None:
    """Print one part of speech."""
    total = sum(counts.values()) or 1
    by_state = Counter[str]()
    for (_, state_), times in counts.items():
        by_state[state_] += times
    known, foreign = by_state["known"] / total, by_state["foreign"] / total
    print(f"{part:5} {total:6} tokens: {known:6.1%} known, {foreign:5.1%} foreign, {by_state['missing']} missing")
    gaps = Counter({base: times for (base, state_), times in counts.items() if state_ == "missing"})
    print("      " + ", ".join(f"{base} {times}" for base, times in gaps.most_common(missing)))


if __name__ == "__main__":
    main()
