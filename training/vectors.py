"""Word vectors that carry what lists know: neighbours in running text, parts of speech, and kinds of names.

A row is `DIMENSIONS` numbers of skip-gram (gensim) and one number for each list that the form is in. Forms of the
lexicon that the text lacks share a row with all forms of the same lists and ending, so that the table stays small.
"""

from __future__ import annotations

import gzip
import importlib
import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from importlib import resources
from pathlib import Path

import numpy as np
from gensim.models import Word2Vec
from numpy.typing import NDArray
from spacy.strings import get_string_id
from spacy.vectors import Vectors

DIMENSIONS = 64
LEAST = 3
ENDING = 3
FUNCTION = ("adp", "det", "pron", "aux", "num", "other")
PERSONS = {"it": ("it_IT",), "foreign": ("en_US", "en_GB", "fr_FR", "de_DE", "es_ES")}
KINDS = ("PER", "LOC", "ORG")
LARGE = 200_000
Lists = dict[str, dict[str, float]]


def running_text(data: Path) -> list[list[str]]:
    """All sentences of training text, as lists of words in lower case: trees, names and silver names."""
    found: list[list[str]] = []
    for path in sorted((data / "ud/train").glob("*.conllu")):
        found.extend(_words(path, 1))
    for name in ("WN_train.tsv", "FIC_train.tsv", "ADG_train.tsv"):
        found.extend(_words(data / "ner" / name, 0))
    for name in ("wikineural-it-val.conllu", "wikineural-it-test.conllu"):
        found.extend(_words(data / "ner" / name, 1))
    return found


def _words(path: Path, column: int) -> Iterator[list[str]]:
    sentence: list[str] = []
    hidden = 0
    for line in path.read_text("utf8").splitlines():
        fields = line.split()
        if not fields:
            if sentence:
                yield sentence
            sentence = []
        elif line[0] != "#" or len(fields) == 2:
            number = fields[0]
            if column and "-" in number:  # a contraction stands for the words that follow it
                hidden = int(number.split("-")[1])
            elif column and (not number.isdigit() or (int(number) <= hidden and len(fields) > 3)):
                continue
            elif column:
                hidden = 0
            sentence.append(fields[column].lower())
    if sentence:
        yield sentence


def parts_of_speech() -> Lists:
    """Which forms Morph-it! knows as what (the package spacy-lookups-data carries it)."""
    lists: Lists = {}
    for name in ("noun", "verb", "adj", "adv", *FUNCTION):
        path = resources.files("spacy_lookups_data") / "data" / f"it_lemma_lookup_{name}.json.gz"
        table: dict[str, str] = json.loads(gzip.decompress(path.read_bytes()))
        kind = "function" if name in FUNCTION else name
        lists.setdefault(kind, {}).update((form.lower(), 1.0) for form in table if form.isalpha())
    return lists


def persons() -> Lists:
    """Given names and surnames, Italian and foreign, from the lists of the package Faker."""
    lists: Lists = {}
    for kind, locales in PERSONS.items():
        for locale in locales:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
            for attribute in ("first_names", "first_names_male", "first_names_female"):
                _add(lists, f"given {kind}", getattr(provider, attribute, ()))
            _add(lists, f"surname {kind}", getattr(provider, "last_names", ()))
    return lists


def _add(lists: Lists, name: str, words: Iterable[str]) -> None:
    lists.setdefault(name, {}).update((part, 1.0) for word in words for part in word.lower().split() if len(part) > 2)


def places(gazetteer: Path) -> Lists:
    """Names of cities and countries, from the project's own gazetteer (GeoNames)."""
    lists: Lists = {}
    for line in (gazetteer / "cities.tsv").read_text("utf8").splitlines():
        if not line.startswith("#"):
            _, name, _, population, others = line.split("\t")
            whole = [n for n in (name, *others.split("|")) if " " not in n]
            _add(lists, "city" if int(population) >= LARGE else "town", whole)
    for line in (gazetteer / "countries.tsv").read_text("utf8").splitlines():
        if not line.startswith("#"):
            _add(lists, "country", [line.split("\t")[3]])
    return lists


def foreign_names(data: Path) -> Lists:
    """How much more often than not a word is part of a name of each kind in the English silver corpus."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for name in ("wikineural-en-val.conllu", "wikineural-en-test.conllu"):
        for line in (data / "ner" / name).read_text("utf8").splitlines():
            fields = line.split()
            if len(fields) == 3 and fields[1][:1].isupper():
                counts[fields[2][2:] or "O"][fields[1].lower()] += 1
    total = Counter[str]()
    for table in counts.values():
        total.update(table)
    lists: Lists = {}
    for kind in KINDS:
        often = {word: n for word, n in counts[kind].items() if n > 1}
        lists[f"english {kind}"] = {word: math.log1p(n) * n / total[word] / 2 for word, n in often.items()}
    return lists


def build(data: Path, gazetteer: Path, seed: int = 0) -> Vectors:
    """The table of vectors, keyed by the form in lower case."""
    sentences = running_text(data)
    model = Word2Vec(
        sentences, vector_size=DIMENSIONS, window=3, min_count=LEAST, sg=1, negative=8, epochs=12, workers=1, seed=seed
    )
    lists = parts_of_speech() | persons() | places(gazetteer) | foreign_names(data)
    names = list(lists)
    learnt = {word: _unit(model.wv[word]) for word in model.wv.index_to_key}
    rest = sorted({form for table in lists.values() for form in table} - set(learnt))

    def bits(word: str) -> tuple[float, ...]:
        return tuple(lists[name].get(word, 0.0) for name in names)

    def group(word: str) -> tuple[str, tuple[bool, ...]]:
        return word[-ENDING:], tuple(bit > 0 for bit in bits(word))

    members: dict[tuple[str, tuple[bool, ...]], list[NDArray[np.float32]]] = defaultdict(list)
    for word, vector in learnt.items():
        members[group(word)].append(vector)
        members["", group(word)[1]].append(vector)
    rows = [np.concatenate([vector, bits(word)]) for word, vector in learnt.items()]
    keys = {word: number for number, word in enumerate(learnt)}
    shared: dict[tuple[tuple[str, tuple[bool, ...]], tuple[float, ...]], int] = {}
    for word in rest:
        name = group(word)
        if name not in members:
            name = ("", name[1])
        place = (name, tuple(round(bit, 1) for bit in bits(word)))
        if place not in shared:
            shared[place] = len(rows)
            mean = np.mean(members[name], axis=0) if name in members else np.zeros(DIMENSIONS)
            rows.append(np.concatenate([mean, place[1]]))
        keys[word] = shared[place]
    vectors = Vectors(data=np.asarray(rows, dtype="float32"), name="it_kg", attr="LOWER")
    for word, number in keys.items():
        vectors.add(get_string_id(word), row=number)
    return vectors


def _unit(vector: NDArray[np.float32]) -> NDArray[np.float32]:
    length = np.float32(np.linalg.norm(vector) or 1.0)
    return vector / length * np.float32(2.0)
