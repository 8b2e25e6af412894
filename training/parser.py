"""The two rounds of the graph parser: treebanks alone, then treebanks and what the first round has read surely."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from augment import loanwords
from corpus import harmonised_docs, parsed_docs
from graph import Network, Tree, Words, batch, batches, label_lists, loss, measured, trees
from learning import Plan, learn
from silver import labelled, running_text, unlabelled
from spacy.vectors import Vectors
from torch import Tensor
from vectors import parts_of_speech

from kg.parsing.graph.forms import Alphabets, alphabets

FIRST = Plan(steps=3_500, rate=2e-3, flat=0.15)
SECOND = Plan(steps=2_400, rate=1.2e-3)
WORDS_IN_BATCH = 800
READ_AS = "partut"
"""The treebank whose habits come nearest to ISDT's: new text is read as if it were from it."""

GROWING = ("word", "suffix4")
"""What has new entries for the forms of running text."""

RARE = 3


@dataclass(frozen=True)
class Parser:
    """A network with the alphabets, labels and treebanks that its numbers stand for."""

    network: Network
    known: Alphabets
    lists: dict[str, list[str]]
    sources: list[str]

    def save(self, folder: Path) -> None:
        """Write it into a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        tables = {"known": self.known, "lists": self.lists, "sources": self.sources}
        (folder / "tables.json").write_text(json.dumps(tables), "utf8")
        torch.save(self.network.state_dict(), folder / "model.pt")

    def tables(self) -> dict[str, object]:
        """What `kg.parsing.graph.model.Model` needs beside the weights."""
        return {"known": self.known, **self.lists, "source": 1 + self.sources.index(READ_AS)}


def load(folder: Path, static: int) -> Parser:
    """Read a parser back; `static` is the width of the vectors."""
    tables = json.loads((folder / "tables.json").read_text("utf8"))
    network = Network(tables["known"], tables["lists"], static, len(tables["sources"]))
    network.load_state_dict(torch.load(folder / "model.pt"))
    network.eval()
    return Parser(network, tables["known"], tables["lists"], tables["sources"])


def gold(data: Path, seed: int) -> list[Tree]:
    """The harmonised and augmented sentences of all treebanks; another seed augments others."""
    known = frozenset(form for table in parts_of_speech().values() for form in table)
    foreign = loanwords(data / "ner/wikineural-en-val.conllu", known)
    found: list[Tree] = []
    for path in sorted((data / "ud/train").glob("*.conllu")):
        treebank = path.name.split("-")[0].removeprefix("it_")
        for doc in harmonised_docs(path, foreign, seed):
            found += trees(doc, treebank)
    return found


def first_round(data: Path, vectors: Vectors, folder: Path) -> None:
    """Train on the treebanks and write the parser into `folder`."""
    torch.manual_seed(0)
    found = gold(data, 0)
    lists, known = label_lists(found), alphabets(form for tree in found for form in tree.forms)
    sources = sorted({tree.source for tree in found})
    parser = Parser(Network(known, lists, vectors.shape[1], len(sources)), known, lists, sources)
    learn(parser.network, losses(parser, found, [], vectors), FIRST, reporter(data, parser, vectors))
    parser.save(folder)


def second_round(data: Path, vectors: Vectors, start: Path, folder: Path) -> None:
    """Train the parser in `start` further, on treebanks and read text alike, and write it into `folder`."""
    torch.manual_seed(1)
    teacher = load(start, vectors.shape[1])
    words = Words(teacher.known, vectors)
    text = unlabelled(running_text(data), READ_AS)
    silver = labelled(teacher.network, text, words, teacher.lists, teacher.sources)
    found = gold(data, 1)
    student = grown(teacher, alphabets((form for tree in [*found, *silver] for form in tree.forms), RARE), vectors)
    learn(student.network, losses(student, found, silver, vectors), SECOND, reporter(data, student, vectors))
    student.save(folder)


def grown(parser: Parser, more: Alphabets, vectors: Vectors) -> Parser:
    """The same parser with room for more forms, each of which begins as the unknown one."""
    state = parser.network.state_dict()
    known = dict(parser.known)
    for name in GROWING:
        new = [view for view in more[name] if view not in known[name]]
        known[name] = {**known[name], **{view: number for number, view in enumerate(new, len(known[name]) + 1)}}
        key = f"embeddings.{name}.weight"
        state[key] = torch.cat([state[key], state[key][:1].expand(len(new), -1)])
    network = Network(known, parser.lists, vectors.shape[1], len(parser.sources))
    network.load_state_dict(state)
    return replace(parser, network=network, known=known)


def losses(parser: Parser, found: list[Tree], silver: list[Tree], vectors: Vectors) -> Iterator[Callable[[], Tensor]]:
    """Loss after loss of batches in which as many words are of `silver` (if any) as of the treebanks."""
    dice = random.Random(1)
    words = Words(parser.known, vectors)
    for tree in [*found, *silver]:
        for form in tree.forms:
            words.id(form)
    views, static = words.tables()
    share = _words(found) / max(1, _words(silver))
    while True:
        pool = [*found, *dice.sample(silver, min(len(silver), int(len(silver) * share)))]
        for some in batches(pool, WORDS_IN_BATCH, dice):
            b = batch(some, words, parser.lists, parser.sources)
            yield lambda b=b: loss(parser.network, b, views, static)


def reporter(data: Path, parser: Parser, vectors: Vectors) -> Callable[[int], None]:
    """Prints how many words of the sentences of ISDT dev, their ends given, are read rightly."""
    dev = [tree for doc in parsed_docs(data / "ud/dev/it_isdt-ud-dev.conllu") for tree in trees(doc, READ_AS)]
    words = Words(parser.known, vectors)
    found = [batch(some, words, parser.lists, parser.sources) for some in batches(dev, 1_500, random.Random(0))]
    views, static = words.tables()

    def report(step: int) -> None:
        print(step, measured(parser.network, found, views, static), flush=True)

    return report


def _words(found: list[Tree]) -> int:
    return sum(len(tree.forms) for tree in found)
