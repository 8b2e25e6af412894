"""English words put into form: plurals, articles, numbers."""

from __future__ import annotations

import re
from functools import cache

from kg.lang.data import load_table

_VOWELS = "aeiou"
_LINKS = frozenset({"by", "for", "from", "in", "of", "on", "to", "with", "without"})


def plural(noun: str) -> str:
    """The plural of a noun or noun phrase: its head is the last word, or the one before a preposition.

    Example:
        >>> plural("agency"), plural("smart city"), plural("freedom of the press"), plural("funding")
        ('agencies', 'smart cities', 'freedoms of the press', 'funding')
    """
    irregular = _plurals()
    known = irregular.get(noun)
    if known is not None:
        return known
    words = noun.split(" ")
    link = next((place for place, word in enumerate(words) if place and word in _LINKS), None)
    if link is not None:
        return " ".join([plural(" ".join(words[:link])), *words[link:]])
    before, _, head = noun.rpartition(" ")
    changed = irregular.get(head) or _regular_plural(head)
    return f"{before} {changed}" if before else changed


def is_mass(noun: str) -> bool:
    """Whether the noun stands without an article when it is meant in general, as `innovation` does."""
    return noun in _words("mass") or noun.rpartition(" ")[2] in _words("mass")


def takes_article(name: str) -> bool:
    """Whether the name of a place stands with the article, as `United States` does."""
    return name in _words("articles")


def place_preposition(noun: str) -> str | None:
    """What stands before a noun of a place or occasion, *at* a station and *in* the world; None before other nouns.

    Example:
        >>> place_preposition("railway station"), place_preposition("world"), place_preposition("friend")
        ('at', 'in', None)
    """
    return _place_prepositions().get(noun.rpartition(" ")[2])


def takes_to(verb: str) -> bool:
    """Whether the verb goes on with *to*, as `deliver` does."""
    return verb.partition(" ")[0] in _words("to")


def is_multiplier(noun: str) -> bool:
    """Whether the noun is a number word such as `million`, which counts without *of*."""
    return noun in _words("multipliers")


def with_indefinite_article(phrase: str) -> str:
    """The phrase with *a* or *an*, by its first letter.

    Example:
        >>> with_indefinite_article("agency"), with_indefinite_article("plan")
        ('an agency', 'a plan')
    """
    return f"{'an' if phrase[:1].lower() in _VOWELS else 'a'} {phrase}"


def ordinal(number: int) -> str:
    """The number as an ordinal in figures.

    Example:
        >>> ordinal(1), ordinal(12), ordinal(75)
        ('1st', '12th', '75th')
    """
    ending = "th" if number // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def compared(adjective: str, degree: str) -> str:
    """The comparative (`more`, `less`) or superlative (`most`, `least`) of an adjective.

    Example:
        >>> compared("large", "most"), compared("easy", "more"), compared("important", "most"), compared("easy", "less")
        ('largest', 'easier', 'most important', 'less easy')
    """
    known = _comparatives().get(adjective)
    if degree not in ("more", "most") or (known is None and not _is_short(adjective)):
        return f"{degree} {adjective}"
    if known is not None:
        return known[degree == "most"]
    stem = f"{adjective[:-1]}i" if adjective.endswith("y") else adjective.removesuffix("e")
    if adjective[-1] not in f"{_VOWELS}wxy" and adjective[-2] in _VOWELS and adjective[-3:-2] not in _VOWELS:
        stem += adjective[-1]
    return stem + ("er" if degree == "more" else "est")


def superlative_of(adjective: str) -> str:
    """The superlative of a comparative that is one word elsewhere (`best` for `better`); others as they are."""
    return _superlatives().get(adjective, adjective)


def _is_short(adjective: str) -> bool:
    """Whether an adjective is of one syllable, or of two with -y at the end; participles and the like are not."""
    if (len(adjective) > 4 and adjective.endswith(("ed", "en", "ing"))) or not adjective.isalpha():
        return False
    beats = len(re.findall(r"[aeiouy]+", adjective.removesuffix("e")))
    return beats == 1 or (beats == 2 and adjective.endswith("y"))


def past_participle(verb: str) -> str:
    """The past participle of a verb or of a verb with its particle.

    Example:
        >>> past_participle("publish"), past_participle("carry out"), past_participle("build"), past_participle("plan")
        ('published', 'carried out', 'built', 'planned')
    """
    head, _, rest = verb.partition(" ")
    formed = _participles().get(head) or _regular_participle(head)
    return f"{formed} {rest}" if rest else formed


def _regular_participle(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return f"{verb[:-1]}ied"
    # one vowel before one final consonant doubles it in words of one syllable: plan, planned
    short = sum(letter in _VOWELS for letter in verb) == 1 and verb[-2:-1] in _VOWELS and verb[-1:] not in "wxy"
    return f"{verb}{verb[-1]}ed" if short else f"{verb}ed"


@cache
def _superlatives() -> dict[str, str]:
    return {row[0]: row[1] for row in load_table("en", "lexicon/superlatives")}


@cache
def _comparatives() -> dict[str, tuple[str, str]]:
    return {row[0]: (row[1], row[2]) for row in load_table("en", "lexicon/comparatives")}


@cache
def _place_prepositions() -> dict[str, str]:
    return {row[0]: row[1] for row in load_table("en", "lexicon/places")}


@cache
def _participles() -> dict[str, str]:
    return {row[0]: row[1] for row in load_table("en", "lexicon/participles")}


def _regular_plural(word: str) -> str:
    if word[:1].isupper() and word.endswith(("ese", "ish", "ch", "ss")):
        return word
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return f"{word[:-1]}ies"
    if word.endswith("man"):
        return f"{word[:-3]}men"
    return f"{word}es" if word.endswith(("s", "x", "z", "ch", "sh")) else f"{word}s"


@cache
def _plurals() -> dict[str, str]:
    return {row[0]: row[1] for row in load_table("en", "lexicon/plurals")}


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(row[0] for row in load_table("en", f"lexicon/{table}"))
