"""Phrases written by hand for the tests of translation."""

from __future__ import annotations

from kg.lang.lexicon import lexicon
from kg.translation import Word, translate_phrase


def words(text: str) -> list[Word]:
    """The phrase written as `text/lemma/pos/dep/head` a word, and `/number/entity` where they matter."""
    made = []
    for word in text.split():
        form, lemma, pos, dep, head, number, entity = (*word.split("/"), "", "")[:7]
        made.append(Word(form, lemma.replace("_", " "), pos, dep, int(head), number, entity))
    return made


def translated(text: str, *, definite: bool = False) -> str | None:
    """The English of the phrase, by the Italian lexicon."""
    return translate_phrase(words(text), lexicon("it"), definite=definite)
