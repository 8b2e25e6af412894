"""Adjectives in English: degrees, adverbs, coordination, participles of verbs, and what an adjective governs."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from kg.lang.data import load_table
from kg.lang.grammar import grammar
from kg.lang.lexicon import plain
from kg.translation import english
from kg.translation.numbers import roman_ordinal, with_suffix
from kg.translation.phrases import FOREIGN_LETTERS, FUNCTION_WORDS, Phrase, Unit
from kg.translation.predicates import translate_verb
from kg.translation.prefixes import prefixed
from kg.translation.unknown import UnknownWordError

DEGREES = frozenset({"more", "less", "most", "least"})
SUPERLATIVE = {"more": "most", "less": "least"}
NEGATION = "non"


def is_adjective(unit: Unit, phrase: Phrase) -> bool:
    """Whether the tables know the word as an adjective, whatever the parse says of it."""
    text = plain(unit.text)
    return text in phrase.lexicon.adjectives or phrase.lexicon.stem(text) in phrase.lexicon.stems


def adjective(phrase: Phrase, index: int, complement: Callable[[int, int], str], *, definite: bool) -> tuple[str, str]:
    """The English of the adjective at `index` with all that hangs on it, and where it stands.

    Args:
        phrase: the phrase.
        index: of the adjective.
        complement: makes the English of what hangs on a unit with a preposition.
        definite: whether the noun has a definite article, which makes a comparative the superlative.

    Returns:
        What stands before the noun and what stands behind it; either may be empty.
    """
    unit = phrase.units[index]
    word = adjective_word(phrase, index)
    degree = ""
    behind: list[str] = []
    joined = ""
    for child in phrase.children[index]:
        other = phrase.units[child]
        if other.dep == "conj" and other.pos in ("ADJ", "VERB"):
            before, after = adjective(phrase, child, complement, definite=definite)
            if after or not before:
                raise UnknownWordError(other.text)
            joined += f"{_joint(phrase, child)} {before}"
        elif other.pos == "ADV" and plain(other.text) in phrase.lexicon.adverbs and not phrase.contents(child):
            adverb = phrase.lexicon.adverbs[plain(other.text)]
            if adverb in DEGREES:
                degree = SUPERLATIVE.get(adverb, adverb) if definite else adverb
            else:
                word = f"non-{word}" if adverb == NEGATION else f"{adverb} {word}"
        elif phrase.preposition(child) is not None and other.pos not in FUNCTION_WORDS:
            behind.append(complement(index, child))
        elif other.pos not in FUNCTION_WORDS:
            raise UnknownWordError(other.text)
    if degree:
        word = english.compared(word, degree)
    elif definite:
        word = english.superlative_of(word)
    word += joined
    if behind and degree in SUPERLATIVE.values():
        return word, " ".join(behind)  # "the richest cities of the world"
    if behind:
        return "", " ".join([word, *behind])
    # a participle with its particle stands behind: "operations carried out"
    return ("", word) if unit.pos == "VERB" and word.count(" ") and not joined and not degree else (word, "")


def adjective_word(phrase: Phrase, index: int) -> str:
    """The English of a single adjective or participle, with a capital where the text has one in a name."""
    unit, lexicon = phrase.units[index], phrase.lexicon
    text, lemma = plain(unit.text), plain(unit.lemma)
    found = (
        unit.english
        or roman_ordinal(unit.text)
        or lexicon.adjectives.get(text)
        or lexicon.stems.get(lexicon.stem(text))
        or _intensified(phrase, text, lemma)
        or lexicon.adjectives.get(lemma)
        or _participle(unit, lexicon.lang)
        or with_suffix(text, lexicon)
        or prefixed(lexicon.stem(text), lexicon.stems, lexicon.lang)
    )
    if found:
        inside_name = unit.is_name or (unit.text[:1].isupper() and unit.entity.endswith("ORG"))
        return f"{found[:1].upper()}{found[1:]}" if inside_name else found
    if unit.pos in ("ADJ", "X") and FOREIGN_LETTERS.search(text):
        return unit.text
    raise UnknownWordError(unit.text)


def _intensified(phrase: Phrase, text: str, lemma: str) -> str | None:
    """An adjective in the absolute superlative: *gravissima*, `very serious`."""
    base, stem = phrase.lexicon.adjectives.get(lemma), phrase.lexicon.stem(text)
    found = next((row[1] for row in load_table(phrase.lexicon.lang, "lexicon/degrees") if stem.endswith(row[0])), None)
    return f"{found} {base}" if found and base else None


def _participle(unit: Unit, lang: str) -> str | None:
    """A past participle of a verb that takes an object: *sequestrati*, `seized`."""
    words, text = grammar(lang), plain(unit.text)
    base = text[:-1] + words.participle_endings.get(text[-1:], text[-1:])
    infinitive = plain(unit.lemma) if unit.pos == "VERB" else _regular_participles(lang).get(base, "")
    if infinitive in words.intransitive | words.unaccusative or not base.endswith(tuple(_participle_marks(lang))):
        return None
    verb = translate_verb(infinitive, lang)
    return english.past_participle(verb[0]) if verb else None


@cache
def _participle_marks(lang: str) -> frozenset[str]:
    """The letters before and with the ending of past participles: *-to*, *-so*."""
    return frozenset(row[0] for row in load_table(lang, "lexicon/participles") if not row[1])


@cache
def _regular_participles(lang: str) -> dict[str, str]:
    """The infinitive of each participle that is made by rule."""
    made = {}
    for ending, infinitive in ((row[0], row[1]) for row in load_table(lang, "lexicon/participles") if row[1]):
        for verb in (row[0] for row in load_table(lang, "lexicon/verbs") if row[0].endswith(infinitive)):
            made[verb.removesuffix(infinitive) + ending] = verb
    return made


def _joint(phrase: Phrase, conjunct: int) -> str:
    link = next((phrase.units[c].text for c in phrase.children[conjunct] if phrase.units[c].dep == "cc"), None)
    if link is None:
        return ","
    found = phrase.lexicon.conjunctions.get(plain(link))
    if found is None:
        raise UnknownWordError(link)
    return f" {found}"


def describes(phrase: Phrase, head: int, child: int) -> bool:
    """Whether `child` is an adjective or participle; a noun that stands as one may be one by the tables only."""
    unit, top = phrase.units[child], phrase.units[head]
    if unit.pos in ("ADJ", "VERB"):
        return True
    if roman_ordinal(unit.text) is not None and child < head:
        return True
    alone = all(phrase.units[c].pos == "ADV" for c in phrase.contents(child)) and not unit.english
    if unit.pos == "NOUN" and unit.dep == "amod":
        return alone and is_adjective(unit, phrase)
    if top.is_body and unit.is_name:
        return alone and is_adjective(unit, phrase)
    in_name = unit.is_name and top.is_name and top.entity.endswith("ORG") and not top.english and child == head + 1
    return in_name and alone and is_adjective(unit, phrase)
