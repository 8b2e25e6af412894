"""How alike two names are: reasons why they may name one thing, each with its weight."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Container
from dataclasses import dataclass
from functools import lru_cache

from kg.decisions.names import key
from kg.values import EntityType

LONG = 6
"""Letters from which on a name with one other letter is more likely misspelt than another name."""
SMALL = 5
"""Letters of the prepositions and articles that an acronym passes over."""
STEM = 4
"""Letters that two forms of a word have in common at least."""
ENDING = 2
"""Letters that they may differ in at the end."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two names may be of one thing, and how likely that is."""

    reason: str
    weight: float


Test = Callable[[str, str, Container[str]], bool]


@lru_cache(maxsize=1 << 16)
def bare(name: str) -> str:
    """A name in small letters, without accents and marks, its words apart.

    Example:
        >>> bare("Xi’an"), bare("S.p.A."), bare("Città di  Pechino")
        ('xian', 'spa', 'citta di pechino')
    """
    plain = unicodedata.normalize("NFKD", key(name))
    return " ".join(re.sub(r"[^\w\s]", "", "".join(c for c in plain if not unicodedata.combining(c))).split())


def likeness(one: str, other: str, type_: EntityType, titles: Container[str]) -> Likeness | None:
    """The best reason why two names of a type may name one thing; `None` where there is none.

    Args:
        one: a name.
        other: another.
        type_: of what.
        titles: words that may open a name of the same person, in small letters.

    Example:
        >>> likeness("Organizzazione delle Nazioni Unite", "ONU", EntityType.ORGANIZATION, ()).reason
        'acronym'
    """
    fitting = (
        found
        for found, types, test in TESTS
        if type_ in types and (test(one, other, titles) or test(other, one, titles))
    )
    return next(fitting, None)


def is_spelt_alike(one: str, other: str, _: Container[str] = ()) -> bool:
    """Whether only capitals, accents, marks and spaces differ.

    Example:
        >>> is_spelt_alike("Xi'an", "Xian")
        True
    """
    return bare(one).replace(" ", "") == bare(other).replace(" ", "")


def is_acronym(short: str, long: str, _: Container[str] = ()) -> bool:
    """Whether `short` is the initials of `long`, small words left out or not.

    Example:
        >>> is_acronym("OMS", "Organizzazione mondiale della sanità")
        True
    """
    letters = bare(short).replace(" ", "")
    if not 2 <= len(letters) <= 8 or not short.replace(".", "").isupper():
        return False
    words = [bare(word) for word in re.split(r"[\W_]+", key(long)) if word]
    pattern = "".join(f"{word[:1]}{'?' if len(word) <= SMALL else ''}" for word in words)
    return len(words) > 1 and re.fullmatch(pattern, letters) is not None


def is_misspelt(one: str, other: str, _: Container[str] = ()) -> bool:
    """Whether one letter was changed, left out, added or swapped with its neighbour; figures tell names apart.

    Example:
        >>> is_misspelt("Macromedia", "Macromeda"), is_misspelt("Expo 2015", "Expo 2025")
        (True, False)
    """
    a, b = bare(one), bare(other)
    if min(len(a), len(b)) < LONG or abs(len(a) - len(b)) > 1 or a == b:
        return False
    if re.sub(r"\D", "", a) != re.sub(r"\D", "", b):
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    swapped = rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:]
    return swapped or rest_a[1:] == rest_b[1:] or rest_a[1:] == rest_b or rest_a == rest_b[1:]


def is_titled(long: str, short: str, titles: Container[str]) -> bool:
    """Whether `long` is `short` with titles before it: "ing. Renzo Nostini".

    Example:
        >>> is_titled("presidente Ciampi", "Ciampi", {"presidente"})
        True
    """
    before, found, after = key(long).rpartition(key(short))
    words = [word.strip(".") for word in before.split()]
    return bool(found and words) and not after and before.endswith(" ") and all(word in titles for word in words)


def has_initial(one: str, other: str, _: Container[str] = ()) -> bool:
    """Whether a given name is shortened: "M. Rossi" for "Mario Rossi".

    Example:
        >>> has_initial("M. Rossi", "Mario Rossi")
        True
    """
    a, b = bare(one).split(), bare(other).split()
    return len(a) == len(b) > 1 and a[-1] == b[-1] and len(a[0]) == 1 and len(b[0]) > 1 and b[0].startswith(a[0])


def is_surname(short: str, long: str, _: Container[str] = ()) -> bool:
    """Whether `short` is the last word of `long`.

    Example:
        >>> is_surname("Rossi", "Mario Rossi")
        True
    """
    words = bare(long).split()
    return len(words) > 1 and bare(short) == words[-1]


def is_longer(long: str, short: str, _: Container[str] = ()) -> bool:
    """Whether `long` begins with `short`, whole words or not: "Juventus" and "Juve", "Adobe Systems" and "Adobe".

    Example:
        >>> is_longer("Juventus", "Juve")
        True
    """
    a, b = bare(long), bare(short)
    return short[:1].isupper() and long[:1].isupper() and len(b) >= STEM and a != b and a.startswith(b)


def is_inflected(one: str, other: str, _: Container[str] = ()) -> bool:
    """Whether the words are forms of the same words: "agenzia governativa" and "agenzie governative".

    Example:
        >>> is_inflected("agenzia governativa", "agenzie governative"), is_inflected("ponte", "porto")
        (True, False)
    """
    a, b = bare(one).split(), bare(other).split()
    proper = one[:1].isupper() or other[:1].isupper()
    return not proper and a != b and len(a) == len(b) and all(map(_same_stem, a, b))


def _same_stem(one: str, other: str) -> bool:
    stem = max(STEM, max(len(one), len(other)) - ENDING)
    return one == other or (one[:stem] == other[:stem] and one[:stem].isalpha())


ANY = frozenset(EntityType) - {EntityType.DATE, EntityType.QUANTITY}
PERSONS = frozenset({EntityType.PERSON})
NAMED = frozenset({EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PRODUCT, EntityType.WORK, EntityType.EVENT})

TESTS: tuple[tuple[Likeness, frozenset[EntityType], Test], ...] = (
    (
        Likeness("spelt alike", 0.95),
        ANY,
        lambda one, other, _: bare(one).replace(" ", "") == bare(other).replace(" ", ""),
    ),
    (Likeness("with and without a title", 0.85), PERSONS, is_titled),
    (Likeness("given name shortened", 0.75), PERSONS, has_initial),
    (Likeness("one letter differs", 0.7), ANY, is_misspelt),
    (Likeness("acronym", 0.7), ANY - PERSONS, is_acronym),
    (Likeness("singular and plural", 0.6), ANY, is_inflected),
    (Likeness("the surname alone", 0.55), PERSONS, is_surname),
    (Likeness("a shorter name", 0.4), NAMED, is_longer),
)
"""The reasons, the likeliest first; the weights are guesses of a reader, and only order what is shown."""
