"""Training the names: news and silver encyclopaedia together, then news alone."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from augment import renamed
from corpus import KEPT_NAMES, TAG, WORD, Rows, sentences
from graph import Words
from learning import Plan, learn
from naming import LABELS, SOURCES, Named, Names, batches, measured, states
from parser import READ_AS, Parser
from spacy.vectors import Vectors
from torch import Tensor
from vectors import persons

from kg.parsing.graph.forms import Alphabets, alphabets
from kg.parsing.typography import fold

PLAN = Plan(steps=4_600, rate=2e-3)
BOTH = 0.45
"""The share of the steps that reads silver sentences, too."""

WORDS_IN_BATCH = 1_000
RARE = 3


@dataclass(frozen=True)
class Corpus:
    """Sentences, what the parser says of their words, and the forms in the numbers of the names' own network."""

    sentences: list[Named]
    states: list[Tensor]
    words: Words


def labelled(blocks: list[Rows], source: str) -> list[Named]:
    """Sentences with a number for each label; a name of another kind than those kept is none."""
    found = []
    for rows in blocks:
        labels, before = [], "O"
        for row in rows:
            label = row[TAG] if row[TAG][2:] in KEPT_NAMES else "O"
            if label.startswith("I-") and before[2:] != label[2:]:
                label = f"B-{label[2:]}"
            labels.append(LABELS.index(label))
            before = label
        found.append(Named(tuple(fold(row[WORD]) for row in rows), tuple(labels), source))
    return found


def corpora(data: Path) -> list[Named]:
    """News, news with other persons, and silver sentences."""
    news = sentences(data / "ner/WN_train.tsv")
    people = {name: sorted(words) for name, words in persons().items()}
    dice = random.Random(0)
    others = [renamed(rows, people, dice) for rows in news]
    silver = [rows for name in ("val", "test") for rows in sentences(data / f"ner/wikineural-it-{name}.conllu")]
    return [*labelled(news, "news"), *labelled(others, "news"), *labelled(silver, "silver")]


def train_names(data: Path, vectors: Vectors, parser: Parser) -> tuple[Names, Alphabets]:
    """The trained network of names, and the alphabets of its forms."""
    torch.manual_seed(0)
    found = corpora(data)
    known = alphabets((form for sentence in found for form in sentence.forms), RARE)
    corpus = read(found, parser, known, vectors)
    dev = read(labelled(sentences(data / "ner/WN_dev.tsv"), "news"), parser, known, vectors)
    network = Names(known, vectors.shape[1], corpus.states[0].shape[1])

    def report(step: int) -> None:
        print(step, measured_on(network, dev), flush=True)

    learn(network, losses(network, corpus), PLAN, report)
    return network, known


def read(found: list[Named], parser: Parser, known: Alphabets, vectors: Vectors) -> Corpus:
    """What the parser says of sentences."""
    for_parser, own = Words(parser.known, vectors), Words(known, vectors)
    for sentence in found:
        for form in sentence.forms:
            for_parser.id(form)
            own.id(form)
    source = 1 + parser.sources.index(READ_AS)
    return Corpus(found, states(parser.network, found, for_parser, for_parser.tables(), source), own)


@torch.no_grad()
def measured_on(network: Names, corpus: Corpus) -> dict[str, float]:
    """Precision, recall and F of the names of sentences."""
    views, static = corpus.words.tables()
    gold, found = [], []
    for some in batches([len(sentence.forms) for sentence in corpus.sentences], 3_000, random.Random(0)):
        ids, _, said, lengths, source = batch(corpus, some)
        scores = network.scores(views[ids], static[ids], said, source, lengths)
        for row, i in enumerate(some):
            gold.append(list(corpus.sentences[i].labels))
            found.append(network.best(scores[row], int(lengths[row])))
    return measured(gold, found)


def losses(network: Names, corpus: Corpus) -> Iterator[Callable[[], Tensor]]:
    """Loss after loss: `BOTH` of the steps from all sentences, the rest from news."""
    dice = random.Random(1)
    tables = corpus.words.tables()
    every = list(range(len(corpus.sentences)))
    news = [i for i in every if corpus.sentences[i].source == "news"]
    step = 0
    while True:
        pool = every if step < BOTH * PLAN.steps else news
        for some in batches([len(corpus.sentences[i].forms) for i in pool], WORDS_IN_BATCH, dice):
            numbers = batch(corpus, [pool[i] for i in some])
            yield lambda numbers=numbers: loss(network, tables, *numbers)
            step += 1
            if pool is every and step >= BOTH * PLAN.steps:
                break


def batch(corpus: Corpus, places: list[int]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Forms, labels, states, lengths and sources of some sentences, the longest first."""
    lengths = torch.tensor([len(corpus.sentences[i].forms) for i in places])
    ids = torch.zeros(len(places), int(lengths[0]), dtype=torch.long)
    labels = torch.zeros_like(ids)
    said = torch.zeros(*ids.shape, corpus.states[0].shape[1])
    for row, i in enumerate(places):
        sentence, n = corpus.sentences[i], int(lengths[row])
        ids[row, :n] = torch.tensor([corpus.words.id(form) for form in sentence.forms])
        labels[row, :n] = torch.tensor(sentence.labels)
        said[row, :n] = corpus.states[i].float()
    return ids, labels, said, lengths, torch.tensor([SOURCES.index(corpus.sentences[i].source) for i in places])


def loss(
    network: Names,
    tables: tuple[Tensor, Tensor],
    ids: Tensor,
    labels: Tensor,
    said: Tensor,
    lengths: Tensor,
    source: Tensor,
) -> Tensor:
    """How unlikely the labels of a batch are."""
    views, static = tables
    mask = torch.arange(ids.shape[1]) < lengths.unsqueeze(1)
    return network.loss(network.scores(views[ids], static[ids], said, source, lengths), labels, mask)
