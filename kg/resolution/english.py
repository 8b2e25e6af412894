"""English for what the article says in its own language: labels of phrases and of predicates."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.lexicon import lexicon
from kg.mentions import Phrase
from kg.parsing.tree import feature
from kg.translation import Word, translate_phrase, translate_verb


def english_of(phrase: Phrase, lang: str) -> dict[str, str]:
    """The English of each name of `phrase` that can be translated, by name."""
    doc = phrase.head.doc
    found = {}
    for name, run in zip(phrase.names, phrase.runs, strict=True):
        english = translate_phrase(words_of([doc[i] for i in run]), lexicon(lang))
        if english:
            found[name] = english
    return found


def words_of(tokens: list[Token]) -> list[Word]:
    """A stretch of tokens as the plain words that translation reads; heads outside it give way to the root."""
    places = {token.i: place for place, token in enumerate(tokens)}
    inner = [places.get(token.head.i, -1) for token in tokens]
    roots = [place for place, head in enumerate(inner) if head in (-1, place)]
    root = next((p for p in roots if tokens[p].pos_ in {"NOUN", "PROPN"}), roots[0] if roots else 0)
    return [
        Word(
            token.text,
            token.lemma_,
            token.pos_,
            token.dep_,
            root if head in (-1, place) else head,
            feature(token, "Number"),
        )
        for place, (token, head) in enumerate(zip(tokens, inner, strict=True))
    ]


def predicate_label(predicate: str, lang: str) -> str | None:
    """An English label for a predicate in dictionary form, None where a word is unknown.

    Example:
        >>> predicate_label("investire in", "it")
        'invests in'
    """
    words = lexicon(lang)
    first, *rest = predicate.split(" ")
    verb = translate_verb(first, lang)
    start = verb[1] if verb else words.adjectives.get(first)
    if start is None:
        return None
    labels = [start if verb else f"is {start}"]
    for word in rest:
        known = (
            words.prepositions[word][2]
            if word in words.prepositions
            else words.nouns.get(word, words.adjectives.get(word))
        )
        if known is None:
            return None
        labels.append(known)
    return " ".join(labels)
