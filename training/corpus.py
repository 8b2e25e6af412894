"""Treebanks and name corpora as spaCy training files.

Three corpora come out of the raw data: `segments` (where sentences begin), and for the plain configuration `parsing`
(tags, lemmas, heads, relations) and `names` (entity spans). Contractions stay one token (`della`), as in every spaCy
pipeline for Italian.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from augment import WITHOUT_STOP, augmented, loanwords
from harmonise import harmonised
from spacy.tokens import Doc, DocBin
from spacy.training import biluo_tags_to_spans, iob_to_biluo
from spacy.training.converters.conllu_to_docs import conllu_to_docs
from spacy.vocab import Vocab
from vectors import parts_of_speech

from kg.parsing.typography import fold

SENTENCES_PER_DOC = 10
"""How many sentences make one training document, so that sentence ends are learnt (spaCy's own convention)."""

FOREIGN_TAGS = ("it_pud",)
"""Treebanks whose tags and features follow another scheme: only lemmas, heads and relations are used."""

KEPT_NAMES = ("PER", "LOC", "ORG")
ATTRIBUTES = ["ORTH", "SPACY", "TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "SENT_START", "ENT_IOB", "ENT_TYPE"]
WORD, TAG = -2, -1
Rows = list[list[str]]
Spaced = list[tuple[str, bool]]
"""The words of a sentence, and whether a space follows each."""

ENDS = frozenset('.?!:;…"')
NUMBERED = 0.03


def parsed_docs(path: Path) -> Iterator[Doc]:
    """Documents of ten sentences from one CoNLL-U file as it is."""
    yield from conllu_to_docs(path.read_text("utf8"), SENTENCES_PER_DOC, merge_subtokens=True, no_print=True)


def harmonised_docs(path: Path, foreign: list[str], seed: int, without_stop: float = WITHOUT_STOP) -> Iterator[Doc]:
    """Documents of ten sentences from one CoNLL-U file, in ISDT's scheme and augmented."""
    treebank = path.name.split("-")[0].removeprefix("it_")
    changed = augmented(harmonised(path.read_text("utf8"), treebank), foreign, seed, without_stop)
    text = "".join(sentence.text() for sentence in changed)
    yield from _usable(path, conllu_to_docs(text, SENTENCES_PER_DOC, merge_subtokens=True, no_print=True))


def plain_docs(path: Path) -> Iterator[Doc]:
    """Documents of ten sentences from one CoNLL-U file as it is, but for tags of another scheme."""
    yield from _usable(path, parsed_docs(path))


def _usable(path: Path, docs: Iterable[Doc]) -> Iterator[Doc]:
    for doc in docs:
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


def named_docs(blocks: Iterable[Rows]) -> Iterator[Doc]:
    """Documents of ten sentences from sentences of words with an IOB tag each (in the last column)."""
    vocab = Vocab()
    batch: list[Doc] = []
    for rows in blocks:
        words = [row[WORD] for row in rows]
        tags = iob_to_biluo([row[TAG] if row[TAG][2:] in KEPT_NAMES else "O" for row in rows])
        doc = Doc(vocab, words=words, spaces=_spaces(words))
        doc.ents = biluo_tags_to_spans(doc, tags)
        batch.append(doc)
        if len(batch) == SENTENCES_PER_DOC:
            yield Doc.from_docs(batch)
            batch = []
    if batch:
        yield Doc.from_docs(batch)


def sentences(path: Path) -> list[Rows]:
    """The sentences of a file with a word and an IOB tag per line."""
    found: list[Rows] = []
    block: Rows = []
    for line in [*path.read_text("utf8").splitlines(), ""]:
        if line.strip():
            block.append(line.split())
        elif block:
            found.append(block)
            block = []
    return found


def _spaces(words: list[str]) -> list[bool]:
    """Whether a space follows each word: the files hold tokens only, so the usual typography is put back."""
    after = []
    for word, following in zip(words, [*words[1:], ""], strict=True):
        glued_left = following[:1] in set(".,;:!?)]}»”%") and len(following) == 1
        glued_right = (word.endswith(("'", "’")) and len(word) > 1) or word in set("([{«“")
        after.append(not (glued_left or glued_right))
    return after


def write(docs: Iterable[Doc], path: Path) -> int:
    """Store `docs` at `path` (`.spacy`) and return how many there were."""
    store = DocBin(docs=docs, attrs=ATTRIBUTES)
    path.parent.mkdir(parents=True, exist_ok=True)
    store.to_disk(path)
    return len(store)


def prepare_parsing(data: Path, work: Path) -> None:
    """Convert the treebanks under `data` (laid out as in README.md) into `work/parsing/{train,dev}.spacy` as they are.

    Tags of PUD are left out, which are of another scheme.
    """
    paths = sorted((data / "ud/train").glob("*.conllu"))
    write((doc for path in paths for doc in plain_docs(path)), work / "parsing/train.spacy")
    write(parsed_docs(data / "ud/dev/it_isdt-ud-dev.conllu"), work / "parsing/dev.spacy")


def prepare_segments(data: Path, work: Path) -> None:
    """Convert the treebanks and the news under `data` into `work/segments/{train,dev}.spacy`: where sentences begin.

    Titles of news are left out: what has no stop ends a paragraph, which needs no segmenter, and a segmenter that looks
    for such ends finds some inside sentences. Some sentences bear a number, as articles of law do.
    """
    known = frozenset(form for table in parts_of_speech().values() for form in table)
    foreign = loanwords(data / "ner/wikineural-en-val.conllu", known)
    paths = sorted((data / "ud/train").glob("*.conllu"))
    docs = (doc for path in paths for doc in harmonised_docs(path, foreign, 0, without_stop=0.0))
    trees = [[(token.text, bool(token.whitespace_)) for token in sent] for doc in docs for sent in doc.sents]
    found = [[fold(row[WORD]) for row in rows] for rows in sentences(data / "ner/WN_train.tsv")]
    news = [list(zip(words, _spaces(words), strict=True)) for words in found if words[-1][-1] in ENDS]
    dice = random.Random(0)
    write(segmented_docs([numbered(sentence, dice) for sentence in [*trees, *news]]), work / "segments/train.spacy")
    write(parsed_docs(data / "ud/dev/it_isdt-ud-dev.conllu"), work / "segments/dev.spacy")


def numbered(sentence: Spaced, dice: random.Random) -> Spaced:
    """The sentence, now and then with a number before it: *907. Distanza delle costruzioni*."""
    if dice.random() >= NUMBERED:
        return sentence
    return [(str(dice.randint(1, 2_000)), False), (".", True), *sentence]


def segmented_docs(found: Iterable[Spaced]) -> Iterator[Doc]:
    """Documents of ten sentences, with nothing but where each begins."""
    vocab = Vocab()
    rest = iter(found)
    while batch := list(islice(rest, SENTENCES_PER_DOC)):
        for sentence in batch:
            sentence[-1] = (sentence[-1][0], True)
        words, spaces = zip(*(pair for sentence in batch for pair in sentence), strict=True)
        starts = [place == 0 for sentence in batch for place in range(len(sentence))]
        yield Doc(vocab, words=list(words), spaces=list(spaces), sent_starts=starts)


def prepare_names(data: Path, work: Path, *, plain: bool = False) -> None:
    """Convert what names are measured on into `work/names/dev.spacy`; with `plain`, the corpora into `train.spacy`."""
    if plain:
        blocks = [rows for name in ("WN", "FIC", "ADG") for rows in sentences(data / f"ner/{name}_train.tsv")]
        silver = [rows for name in ("val", "test") for rows in sentences(data / f"ner/wikineural-it-{name}.conllu")]
        write(named_docs([*blocks, *silver]), work / "names/train.spacy")
    write(named_docs(sentences(data / "ner/WN_dev.tsv")), work / "names/dev.spacy")
