"""Treebanks and name corpora as spaCy training files.

Two corpora come out of the raw data: `parsing` (tags, lemmas, heads, relations) and `names` (entity spans).
Contractions stay one token (`della`), as in every spaCy pipeline for Italian.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.training import biluo_tags_to_spans, iob_to_biluo
from spacy.training.converters import conllu_to_docs
from spacy.vocab import Vocab

SENTENCES_PER_DOC = 10
"""How many sentences make one training document, so that sentence ends are learnt (spaCy's own convention)."""

FOREIGN_TAGS = ("it_pud",)
"""Treebanks whose tags and features follow another scheme: only lemmas, heads and relations are used."""

KEPT_NAMES = ("PER", "LOC", "ORG")


def parsed_docs(path: Path) -> Iterator[Doc]:
    """Documents of ten sentences from one CoNLL-U file."""
    for doc in conllu_to_docs(path.read_text("utf8"), SENTENCES_PER_DOC, merge_subtokens=True, no_print=True):
        yield _without_tags(doc) if path.name.startswith(FOREIGN_TAGS) else doc


def _without_tags(doc: Doc) -> Doc:
    return Doc(
        doc.vocab,
        words=[t.text for t in doc],
        spaces=[bool(t.whitespace_) for t in doc],
        lemmas=[t.lemma_ for t in doc],
        heads=[t.head.i for t in doc],
        deps=[t.dep_ for t in doc],
        sent_starts=[bool(t.is_sent_start) for t in doc],
    )


def named_docs(path: Path) -> Iterator[Doc]:
    """Documents of ten sentences from one file with a word and an IOB tag per line (the tag in the last column)."""
    vocab = Vocab()
    batch: list[Doc] = []
    for rows in _blocks(path.read_text("utf8").splitlines()):
        words = [row[-2] for row in rows]
        tags = iob_to_biluo([row[-1] if row[-1][2:] in KEPT_NAMES else "O" for row in rows])
        doc = Doc(vocab, words=words, spaces=_spaces(words))
        doc.ents = biluo_tags_to_spans(doc, tags)
        batch.append(doc)
        if len(batch) == SENTENCES_PER_DOC:
            yield Doc.from_docs(batch)
            batch = []
    if batch:
        yield Doc.from_docs(batch)


def _blocks(lines: Iterable[str]) -> Iterator[list[list[str]]]:
    block: list[list[str]] = []
    for line in lines:
        if line.strip():
            block.append(line.split())
        elif block:
            yield block
            block = []
    if block:
        yield block


def _spaces(words: list[str]) -> list[bool]:
    """Whether a space follows each word: the files hold tokens only, so the usual typography is put back."""
    after = []
    for word, following in zip(words, [*words[1:], ""], strict=True):
        glued_left = following[:1] in set(".,;:!?)]}»”%") and len(following) == 1
        glued_right = word.endswith(("'", "’")) and len(word) > 1 or word in set("([{«“")
        after.append(not (glued_left or glued_right))
    return after


def write(docs: Iterable[Doc], path: Path) -> int:
    """Store `docs` at `path` (`.spacy`) and return how many there were."""
    store = DocBin(docs=docs, attrs=["ORTH", "SPACY", "TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "SENT_START",
                                     "ENT_IOB", "ENT_TYPE"])
    path.parent.mkdir(parents=True, exist_ok=True)
    store.to_disk(path)
    return len(store)


def prepare(data: Path, work: Path) -> None:
    """Convert everything under `data` (laid out as in README.md) into `work/{parsing,names}/{train,dev}.spacy`."""
    parsing = [doc for path in sorted((data / "ud/train").glob("*.conllu")) for doc in parsed_docs(path)]
    write(parsing, work / "parsing/train.spacy")
    write(parsed_docs(data / "ud/dev/it_isdt-ud-dev.conllu"), work / "parsing/dev.spacy")
    names = [data / "ner" / name for name in ("WN_train.tsv", "FIC_train.tsv", "ADG_train.tsv",
                                              "wikineural-it-val.conllu", "wikineural-it-test.conllu")]
    write([doc for path in names for doc in named_docs(path)], work / "names/train.spacy")
    write(named_docs(data / "ner/WN_dev.tsv"), work / "names/dev.spacy")
