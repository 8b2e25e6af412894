"""A parsed article: one spaCy `Doc` for all its blocks, with the way back to the offsets of the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from kg.lang.given_names import given_names
from kg.lang.grammar import grammar
from kg.lang.lexicon import lexicon
from kg.parsing.names import mend_names
from kg.parsing.repairs import repair
from kg.parsing.surnames import share_surnames
from kg.parsing.typography import collapse
from kg.values import Sentence, Source


@dataclass(frozen=True, slots=True)
class Document:
    """A source and its parse.

    `doc` joins the blocks, each parsed alone so that no sentence crosses from one to the next; `starts` and `ends`
    give, for each token, its characters in `source.text`; `sentence_of` the index of its sentence in `sentences`.
    """

    source: Source
    doc: Doc
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentences: tuple[Sentence, ...]
    sentence_of: tuple[int, ...]

    def text(self, first: int, last: int) -> str:
        """The words of the source from token `first` to token `last`, both included."""
        return self.source.text[self.starts[first] : self.ends[last]]


def parse(source: Source, nlp: Language) -> Document:
    """Run `nlp` over each block of `source` and join the results."""
    collapsed = [collapse(block.text) for block in source.blocks]
    docs = list(nlp.pipe(text for text, _ in collapsed))
    starts: list[int] = []
    ends: list[int] = []
    for block, (_, places), doc in zip(source.blocks, collapsed, docs, strict=True):
        starts += [block.start + places[token.idx] for token in doc]
        ends += [block.start + places[token.idx + len(token) - 1] + 1 for token in doc]
    doc = Doc.from_docs(docs, ensure_whitespace=True) or Doc(nlp.vocab)
    return document_of(source, doc, starts, ends)


def document_of(source: Source, doc: Doc, starts: Sequence[int], ends: Sequence[int]) -> Document:
    """A parse with its source, names and trees mended: `doc` is changed.

    Args:
        source: the article.
        doc: its parse, in Universal Dependencies.
        starts: the first character of each token in `source.text`.
        ends: the character behind each token.
    """
    mend_names(doc, grammar(source.lang), lexicon(source.lang))
    share_surnames(doc, given_names(source.lang))
    repair(doc, grammar(source.lang))
    sentences, sentence_of = _sentences(source, doc, starts, ends)
    return Document(source, doc, tuple(starts), tuple(ends), sentences, sentence_of)


def _sentences(
    source: Source, doc: Doc, starts: Sequence[int], ends: Sequence[int]
) -> tuple[tuple[Sentence, ...], tuple[int, ...]]:
    found: list[Sentence] = []
    sentence_of: list[int] = []
    for index, span in enumerate(doc.sents):
        start, end = starts[span.start], ends[span.end - 1]
        found.append(Sentence(source.id, index, start, end, source.text[start:end]))
        sentence_of += [index] * len(span)
    return tuple(found), tuple(sentence_of)
