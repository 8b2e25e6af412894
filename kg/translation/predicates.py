"""English labels for verbs and predicates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kg.lang.data import load_table
from kg.lang.grammar import grammar
from kg.lang.lexicon import Lexicon, lexicon, plain
from kg.translation import english
from kg.translation.prepositions import complements

UNDIRECTED = "at"
DIRECTED = "to"
ORIGIN, AGENT = "from", "by"


def translate_verb(lemma: str, lang: str = "it") -> tuple[str, str] | None:
    """The English verb for an infinitive: its base form and its third person singular of the present.

    Example:
        >>> translate_verb("costruire")
        ('build', 'builds')
    """
    return _verbs(lang).get(plain(lemma))


def translate_predicate(predicate: str, lang: str, *, passive: bool = False) -> str | None:
    """An English label for a predicate in dictionary form, in the third person; None where a word is unknown.

    The longest beginning that the table of verbs has is taken as one (*fare parte di*, `is part of`); what follows are
    prepositions, which English chooses by the verb, and the noun of a verb that says little by itself.

    Example:
        >>> translate_predicate("investire in", "it"), translate_predicate("pubblicare in", "it", passive=True)
        ('invests in', 'is published in')
        >>> translate_predicate("parlare con", "it"), translate_predicate("diventare presidente di", "it")
        ('speaks to', 'becomes president of')
    """
    words = lexicon(lang)
    parts = predicate.split(" ")
    head = _head(parts, words, passive=passive)
    if head is None:
        return None
    label, base, taken = head
    rest = _rest(parts[taken:], parts[0], base, words, passive=passive)
    return None if rest is None else " ".join([label, *rest])


def _head(parts: Sequence[str], words: Lexicon, *, passive: bool) -> tuple[str, str, int] | None:
    """The English of the verb, adjective or noun that the predicate opens with, its base, and how many words it is."""
    for end in range(len(parts), 0, -1):
        entry = " ".join(parts[:end])
        verb = translate_verb(entry, words.lang)
        if verb is not None:
            return _conjugated(verb, parts[0], words.lang, passive=passive), verb[0], end
        named = (words.nouns.get(entry) if entry in words.roles else None) or words.adjectives.get(entry)
        named = named or words.nouns.get(entry)
        if named is not None:
            return f"is {named}", "", end
    return None


def _conjugated(verb: tuple[str, str], infinitive: str, lang: str, *, passive: bool) -> str:
    """The third person; verbs without an object have no passive, whatever the parse says (*è arrivato*)."""
    without_object = infinitive in grammar(lang).unaccusative | grammar(lang).intransitive
    if not passive or without_object:
        return verb[1]
    return f"is {english.past_participle(verb[0])}"


def _rest(parts: Sequence[str], word: str, base: str, words: Lexicon, *, passive: bool) -> list[str] | None:
    """The English of what follows the head: prepositions of one word or more, and nouns."""
    found: list[str] = []
    start = 0
    while start < len(parts):
        end = next((e for e in range(len(parts), start, -1) if " ".join(parts[start:e]) in words.prepositions), 0)
        if end:
            found.append(_preposition(" ".join(parts[start:end]), word, base, words, passive=passive))
            start = end
            continue
        noun = words.nouns.get(parts[start]) or words.adjectives.get(parts[start])
        if noun is None:
            return None
        found.append(noun)
        word, base = parts[start], ""
        start += 1
    return [part for part in found if part]


def _preposition(preposition: str, word: str, base: str, words: Lexicon, *, passive: bool) -> str:
    plain_form, _, usual = words.prepositions[preposition]
    chosen = complements(words.lang).get((word, plain_form))
    if chosen is not None:
        return chosen
    if usual == ORIGIN and passive and base and not english.takes_to(base):
        return AGENT  # "seguito da": what moves or is taken away comes from somewhere, the rest is done by somebody
    return UNDIRECTED if usual == DIRECTED and base and not english.takes_to(base) else usual


@cache
def _verbs(lang: str) -> dict[str, tuple[str, str]]:
    return {row[0]: (row[1], row[2]) for row in load_table(lang, "lexicon/verbs")}
