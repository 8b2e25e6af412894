"""Scores of a pipeline as a user meets it: raw text in, its own tokens and sentences, by spaCy's conventions."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example
from spacy.training.converters.conllu_to_docs import conllu_to_docs
from spacy.vocab import Vocab

from kg.parsing.typography import fold

LABELS = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "conj", "appos", "acl", "acl:relcl", "advcl", "xcomp")
MEASURES = {
    "UAS": "dep_uas",
    "LAS": "dep_las",
    "POS": "pos_acc",
    "tag": "tag_acc",
    "morph": "morph_acc",
    "lemma": "lemma_acc",
    "sentences": "sents_f",
}
Scores = dict[str, Any]


def percent(value: float | None) -> float:
    """A share as a number of hundredths with two decimals."""
    return round(100 * (value or 0.0), 2)


def parsing_scores(nlp: Language, gold: list[Doc]) -> Scores:
    """Tags, features, lemmas, relations and sentences of `gold`, from its raw text."""
    found = nlp.evaluate(_examples(nlp, gold))
    by_label = found["dep_las_per_type"]
    scores: Scores = {name: percent(found[key]) for name, key in MEASURES.items() if found.get(key) is not None}
    scores["LAS by label"] = {label: percent(by_label[label]["f"]) for label in LABELS if label in by_label}
    return scores


def name_scores(nlp: Language, gold: list[Doc]) -> Scores:
    """Spans of names of `gold`, from its raw text."""
    found = nlp.evaluate(_examples(nlp, gold))
    by_label = {label: percent(f["f"]) for label, f in sorted(found["ents_per_type"].items())}
    total = {name: percent(found[f"ents_{name.lower()}"]) for name in "PRF"}
    return {**total, "F by label": by_label}


def words_per_second(nlp: Language, gold: list[Doc]) -> int:
    """Words of raw text parsed in a second of one processor, the best of three runs, whatever else it does."""
    texts = [doc.text for doc in gold]
    words = sum(len(doc) for doc in gold)
    times = []
    for _ in range(3):
        start = time.process_time()
        for _doc in nlp.pipe(texts):
            pass
        times.append(time.process_time() - start)
    return round(words / min(times))


def trees(path: Path) -> list[Doc]:
    """Documents of ten sentences from a CoNLL-U file."""
    return list(conllu_to_docs(path.read_text("utf8"), 10, merge_subtokens=True, no_print=True))


def stored(path: Path, nlp: Language) -> list[Doc]:
    """The documents of a `.spacy` file."""
    return list(DocBin().from_disk(path).get_docs(nlp.vocab))


def _examples(nlp: Language, gold: list[Doc]) -> list[Example]:
    return [Example(nlp.make_doc(doc.text), _folded(doc, nlp.vocab)) for doc in gold]


def _folded(doc: Doc, vocab: Vocab) -> Doc:
    """The same annotation on plain typography, since kg's tokeniser gives that, character for character."""
    parsed = doc.has_annotation("DEP")
    return Doc(
        vocab,
        words=[fold(token.text) for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        tags=[token.tag_ for token in doc] if parsed else None,
        pos=[token.pos_ for token in doc] if parsed else None,
        morphs=[str(token.morph) for token in doc] if parsed else None,
        lemmas=[token.lemma_ for token in doc] if parsed else None,
        heads=[token.head.i for token in doc] if parsed else None,
        deps=[token.dep_ for token in doc] if parsed else None,
        sent_starts=[bool(token.is_sent_start) for token in doc] if parsed else None,
        ents=[f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O" for token in doc],
    )
