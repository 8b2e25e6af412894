"""English words put into form: plurals, articles, numbers."""

from __future__ import annotations

from functools import cache

from kg.lang.data import load_table

_VOWELS = "aeiou"


def plural(noun: str) -> str:
    """The plural of a noun or noun phrase, whose last word is its head unless the table knows better.

    Example:
        >>> plural("agency"), plural("smart city"), plural("point of view"), plural("funding")
        ('agencies', 'smart cities', 'points of view', 'funding')
    """
    irregular = _plurals()
    before, _, head = noun.rpartition(" ")
    known = irregular.get(noun)
    if known is not None:
        return known
    changed = irregular.get(head) or _regular_plural(head)
    return f"{before} {changed}" if before else changed


def is_mass(noun: str) -> bool:
    """Whether the noun stands without an article when it is meant in general, as `innovation` does."""
    return noun in _words("mass") or noun.rpartition(" ")[2] in _words("mass")


def takes_article(name: str) -> bool:
    """Whether the name of a place stands with the article, as `United States` does."""
    return name in _words("articles")


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
def _participles() -> dict[str, str]:
    return {row[0]: row[1] for row in load_table("en", "lexicon/participles")}


def _regular_plural(word: str) -> str:
    if word[:1].isupper() and word.endswith(("ese", "ish", "ch", "ss")):
        return word
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "z", "ch", "sh")) else f"{word}s"


@cache
def _plurals() -> dict[str, str]:
    return {row[0]: row[1] for row in load_table("en", "lexicon/plurals")}


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(row[0] for row in load_table("en", f"lexicon/{table}"))
