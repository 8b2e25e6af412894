"""What type of thing a proper name names, by the words in it: "Università di Pavia", "Kevin Lee", "Linux 3.0"."""

from __future__ import annotations

import re
from functools import cache

from kg.lang.data import load_table
from kg.lang.given_names import given_names
from kg.parsing.times import YEAR
from kg.resolution.nouns import noun_types
from kg.values import EntityType

VERSION = re.compile(r"\d+([.,]\d+)*[a-z]?$|[A-Z]+\d+$")
ALONE = re.compile(r"[^\W\d_]{3,}\d+$")
"""A name that a number has grown to: "Win95"; with fewer letters it may be a road or a summit."""
ROMAN = re.compile(r"[IVXLC]+$")


def type_of_name(name: str, lang: str) -> EntityType | None:
    """The type that the words of `name` tell, None where they tell nothing.

    Example:
        >>> type_of_name("Trattato di Lisbona", "it")
        <EntityType.WORK: 'Work'>
        >>> type_of_name("Presidente della Camera", "it"), type_of_name("Regina Elisabetta II", "it")
        (<EntityType.ROLE: 'Role'>, <EntityType.PERSON: 'Person'>)
    """
    words = name.split()
    first = noun_types(lang).get(words[0].lower())
    if first is EntityType.ROLE:
        titled = len(words) > 1 and words[1][:1].isupper()
        return EntityType.PERSON if titled else EntityType.ROLE
    return _by_words(words, lang) or _by_given_name(words, lang) or _by_number(words)


def _by_words(words: list[str], lang: str) -> EntityType | None:
    if len(words) == 1:
        return None
    telling = name_words(lang)
    small = [word.lower().strip(".,") for word in words]
    places = (("first", " ".join(small[:2])), ("first", small[0]), ("last", small[-1]), *(("any", w) for w in small))
    for place, word in places:
        where, type_ = telling.get(word, ("", EntityType.CONCEPT))
        if where == place:
            return type_
    return None


def _by_given_name(words: list[str], lang: str) -> EntityType | None:
    people = len(words) > 1 and words[0].lower() in given_names(lang) and words[1][:1].isupper()
    plain = people and not any(char.isdigit() for word in words for char in word)
    return EntityType.PERSON if plain else None


def _by_number(words: list[str]) -> EntityType | None:
    """A version or a model ends in a number, an edition of something in its year: "Linux 3.0", "Expo 2015"."""
    if len(words) == 1 and ALONE.match(words[0]):
        return EntityType.PRODUCT
    if len(words) == 1 or not words[0][:1].isupper() or ROMAN.match(words[-1]):
        return None
    if YEAR.match(words[-1]):
        return EntityType.EVENT
    return EntityType.PRODUCT if VERSION.match(words[-1]) else None


@cache
def name_words(lang: str) -> dict[str, tuple[str, EntityType]]:
    """The words that tell the type of a name, each with the place it must have in it and the type."""
    return {word: (where, EntityType(type_)) for word, where, type_ in load_table(lang, "lexicon/name_words")}


@cache
def known_names(lang: str) -> dict[str, EntityType]:
    """The types of well-known names, in small letters; bodies of the lexicon among them."""
    names = {row[0].lower(): EntityType.ORGANIZATION for row in load_table(lang, "lexicon/organizations")}
    return names | {row[0]: EntityType(row[1]) for row in load_table(lang, "lexicon/known_names")}
