"""English for what the article says in its own language: labels of phrases."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.lexicon import lexicon
from kg.mentions import Phrase
from kg.parsing.tree import feature
from kg.translation import Word, translate_phrase


def english_of(name: str, phrase: Phrase, lang: str) -> str | None:
    """The English of `name`, one of those of `phrase`; None where it cannot be translated."""
    doc = phrase.head.doc
    run = phrase.runs[phrase.names.index(name)]
    return translate_phrase(words_of([doc[i] for i in run]), lexicon(lang), definite=phrase.definite)


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
            f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "",
        )
        for place, (token, head) in enumerate(zip(tokens, inner, strict=True))
    ]
