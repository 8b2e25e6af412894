"""The spaCy component that tags, lemmatises, parses and marks names; a segmenter must come before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import srsly
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import registry
from spacy.vocab import Vocab

from kg.parsing.graph.model import ROOT, Guess, Model
from kg.parsing.graph.network import Numbers, Weights
from kg.parsing.graph.rules import apply_rule

WEIGHTS, TABLES = "weights.npz", "tables.json.gz"
WORDS_AT_ONCE = 4_000
SCORERS = ("tagger", "morphologizer", "lemmatizer", "parser", "ner")
"""Whose scores of spaCy are those of this component."""

ATTRIBUTES: list[int | str] = ["TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP"]


class GraphParser:
    """Sets tags, parts of speech, features, lemmas, heads, relations and names; see `kg.parsing.graph`.

    It is empty until `fill` or `from_disk`, and then leaves documents as they are.
    """

    def __init__(self, vocab: Vocab, name: str = "kg_graph_parser") -> None:
        self.vocab, self.name = vocab, name
        self.model: Model | None = None

    def fill(self, weights: Weights, tables: dict[str, Any]) -> None:
        """Take what was learnt; weights may be of half precision."""
        self.model = Model(weights, tables)

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 0) -> Iterator[Doc]:
        """Parse documents, as many at once as have `WORDS_AT_ONCE` words together."""
        waiting: list[Doc] = []
        count = 0
        for doc in stream:
            waiting.append(doc)
            count += len(doc)
            if count >= WORDS_AT_ONCE:
                yield from self._parse(waiting)
                waiting, count = [], 0
        yield from self._parse(waiting)

    def _parse(self, docs: list[Doc]) -> list[Doc]:
        words = [token.text for doc in docs for token in doc]
        if self.model is None or not words:
            return docs
        guess = self.model.guess(words, [len(span) for doc in docs for span in doc.sents], self.vectors)
        rows = self._rows(self.model, guess, words)
        labels = [self.model.tables["names"][name] for name in guess.names] if "names" in self.model.tables else []
        start = 0
        for doc in docs:
            end = start + len(doc)
            doc.from_array(ATTRIBUTES, rows[start:end])  # type: ignore[arg-type]  # the stub wants thinc's own type
            if labels:
                doc.set_ents(list(_names(doc, labels[start:end])))
            start = end
        return docs

    def vectors(self, forms: list[str]) -> Numbers:
        """The vectors of forms by their lower case, zeros where there is none."""
        table = self.vocab.vectors
        rows = np.asarray([table.key2row.get(self.vocab.strings[form.lower()], -1) for form in forms])
        found: Numbers = np.asarray(table.data)[rows]
        found[rows < 0] = 0
        return found

    def _rows(self, model: Model, guess: Guess, words: list[str]) -> NDArray[np.uint64]:
        """The values that spaCy keeps of each word."""
        strings, tables = self.vocab.strings, model.tables
        split = [label.partition("|") for label in tables["morph"]]
        pos = np.asarray([strings.add(name) for name, _, _ in split], dtype="uint64")
        morph = np.asarray([self.vocab.morphology.add(feats) for _, _, feats in split], dtype="uint64")
        tag = np.asarray([strings.add(label) for label in tables["tag"]], dtype="uint64")
        relation = np.asarray([strings.add(label) for label in tables["relation"]], dtype="uint64")
        rules = [tables["lemma"][rule] for rule in guess.labels["lemma"]]
        lemmas = [strings.add(apply_rule(rule, word)) for rule, word in zip(rules, words, strict=True)]
        shifts = [head - place if head else 0 for heads in guess.heads for place, head in enumerate(heads, 1)]
        relations = relation[guess.relations]
        relations[[head == 0 for head in chain(*guess.heads)]] = strings.add(ROOT)
        readings = guess.labels["morph"]
        columns = [tag[guess.labels["tag"]], pos[readings], morph[readings], np.asarray(lemmas, dtype="uint64")]
        heads = np.asarray(shifts, dtype="int64").astype("uint64")
        return np.stack([*columns, heads, relations], axis=1)

    def score(self, examples: Iterable[Example], **kwargs: Any) -> dict[str, Any]:
        """Scores of everything that the component sets."""
        found = list(examples)
        scores: dict[str, Any] = {}
        for name in SCORERS:
            scorer = registry.scorers.get(f"spacy.{name}_scorer.v1")()
            scores.update(scorer(found, **kwargs))
        return scores

    def to_disk(self, path: Path | str, exclude: object = ()) -> None:
        """Write weights (of half precision) and tables into the folder `path`."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        if self.model is not None:
            halves: dict[str, Any] = {name: value.astype("float16") for name, value in self.model.weights.items()}
            np.savez(folder / WEIGHTS, **halves)
            srsly.write_gzip_json(folder / TABLES, self.model.tables)

    def from_disk(self, path: Path | str, exclude: object = ()) -> GraphParser:
        """Read them back."""
        with np.load(Path(path) / WEIGHTS) as stored:
            self.fill(dict(stored), srsly.read_gzip_json(Path(path) / TABLES))
        return self


def _names(doc: Doc, labels: list[str]) -> Iterator[Span]:
    """The names of a document whose words bear IOB labels; every name begins with `B-`."""
    start = None
    for place, label in enumerate([*labels, "O"]):
        if start is not None and not label.startswith("I-"):
            yield Span(doc, start, place, label=labels[start][2:])
            start = None
        if label.startswith("B-"):
            start = place


@Language.factory(
    "kg_graph_parser",
    assigns=["token.tag", "token.pos", "token.morph", "token.lemma", "token.head", "token.dep", "doc.ents"],
    requires=["token.is_sent_start"],
)
def make_graph_parser(nlp: Language, name: str) -> GraphParser:
    """The factory that spaCy calls: an empty parser, filled by `from_disk`."""
    return GraphParser(nlp.vocab, name)
