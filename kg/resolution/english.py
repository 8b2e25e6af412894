"""English for what the article says in its own language: labels of phrases and of predicates."""

from __future__ import annotations

from collections.abc import Container

from spacy.tokens import Token

from kg.lang.lexicon import lexicon
from kg.mentions import Phrase
from kg.parsing.tree import feature
from kg.translation import Word, translate_phrase, translate_verb
from kg.translation.english import past_participle


def english_of(phrase: Phrase, lang: str, known: Container[str] = ()) -> dict[str, str]:
    """The English of each name of `phrase` that can be translated, by name; those `known` already are left out."""
    doc = phrase.head.doc
    found = {}
    for name, run in zip(phrase.names, phrase.runs, strict=True):
        if name in known:
            continue
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


def predicate_label(predicate: str, lang: str, *, passive: bool = False) -> str | None:
    """An English label for a predicate in dictionary form, None where a word is unknown.

    Example:
        >>> predicate_label("investire in", "it"), predicate_label("pubblicare in", "it", passive=True)
        ('invests in', 'is published in')
    """
    words = lexicon(lang)
    first, *rest = predicate.split(" ")
    verb = translate_verb(first, lang)
    if verb is not None:
        labels = [f"is {past_participle(verb[0])}" if passive else verb[1]]
    elif first in words.adjectives:
        labels = [f"is {words.adjectives[first]}"]
    else:
        return None
    for word in rest:
        if word in words.prepositions:
            labels.append(words.prepositions[word][2])
        elif word in words.nouns or word in words.adjectives:
            labels.append(words.nouns.get(word) or words.adjectives[word])
        else:
            return None
    return " ".join(labels)
