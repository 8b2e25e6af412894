"""Whether two phrases name the same thing, by their words alone."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.gazetteer import lookup
from kg.lang.grammar import Grammar
from kg.mentions import Phrase
from kg.resolution.cluster import Cluster, agreement
from kg.values import EntityType

INITIALS = re.compile(r"[A-Z][A-Z.&]+$")
NUMBER = re.compile(r"[IVX]+$")
OPEN_TYPES = frozenset({EntityType.CONCEPT})
LONG_NAME = 6
"""Letters from which a word of a name may be misspelt by one, where another word of it is spelt the same."""
SMALL_WORD = 5
"""Letters of the articles and prepositions that an acronym passes over."""
WIDEST = 12
"""Words that may stand between the head of a name and the parenthesis after it."""


def same_name(phrase: Phrase, type_: EntityType, cluster: Cluster, grammar: Grammar) -> bool:
    """Whether a proper name is, in full or in part, a name of `cluster`: "Gallo" of "Franco Gallo".

    A title alone stands for the person whose name it opens ("la Regina"), and so does a given name; "gli Abete" are
    nobody's name.
    """
    titles = grammar.titles
    words = name_words(phrase.names[0])
    names = [name_words(name) for name in proper_names(cluster)]
    titled = any(len(name) > 1 and name[0].lower() in titles and name[1][0].isupper() for name in names)
    known = EntityType.PERSON if titled else cluster.type
    if cluster.named and known is EntityType.PERSON and len(words) == 1 and words[0].lower() in titles:
        return any(name[:1] == words for name in names) or words[0].lower() in cluster.kinds
    if not cluster.named or not (_compatible(type_, known) or _compatible(type_, cluster.type)):
        return False
    if EntityType.PERSON in {type_, known}:
        if agreement(phrase.head)[0] == "Plur":
            return False
        if len(words) == 1 and words[0] in grammar.name_genders and any(name[:1] == words for name in names):
            return True
        bare = [name[1:] for name in names if len(name) > 1 and name[0].lower() in titles]
        return any(_covers_person(words, name) or _misspelt(words, name) for name in names + bare)
    if any(name[:1] == words[:1] and not _is_along(words, name) for name in names):
        return any(_misspelt(words, name) for name in names)  # "Palio di Siena" is not the "Palio di Asti"
    return any(_covers(words, name, type_) or _misspelt(words, name) for name in names)


def _is_along(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names go on alike as far as both go."""
    length = min(len(one), len(other))
    return one[:length] == other[:length]


def equal_name(phrase: Phrase, type_: EntityType, cluster: Cluster) -> bool:
    """Whether a proper name is a name of `cluster` to the letter."""
    return cluster.named and _compatible(type_, cluster.type) and phrase.names[0] in proper_names(cluster)


def proper_names(cluster: Cluster) -> list[str]:
    """The names of `cluster` that open with a capital or a figure."""
    return [name for name in cluster.names if name[:1].isupper() or name[:1].isdigit()]


def expands(phrase: Phrase, cluster: Cluster) -> bool:
    """Whether the name in parentheses right after a name of `cluster` is its acronym, or what its acronym is short for.

    "Organizzazione mondiale della sanità (OMS)", but not "Campione d'Italia (CO)" nor "Rossi (PD)".
    """
    doc = phrase.head.doc
    if not is_in_parentheses(phrase) or not cluster.named:
        return False
    if cluster.type in {EntityType.PERSON, EntityType.PLACE} or cluster.last < phrase.start - WIDEST:
        return False
    before, inside = doc[phrase.start - 2], phrase.names[0]
    if not any(name_words(name)[-1:] == (before.text,) for name in cluster.names):
        return False
    return any(_is_acronym(inside, name) or _is_acronym(name, inside) for name in cluster.names)


def is_in_parentheses(phrase: Phrase) -> bool:
    """Whether nothing but a phrase stands between parentheses, and something before them."""
    doc = phrase.head.doc
    opens = phrase.start >= 2 and doc[phrase.start - 1].text == "("
    return opens and phrase.end + 1 < len(doc) and doc[phrase.end + 1].text == ")"


def same_noun(phrase: Phrase, cluster: Cluster) -> bool:
    """Whether a common noun phrase has the same content words as an earlier mention of `cluster`, inflection apart.

    Modifiers may be left out or added as long as one besides the head is shared: "documento in 145 pagine" is the
    "documento di 145 pagine del governo".
    """
    if cluster.named or not (not phrase.number or not cluster.number or phrase.number == cluster.number):
        return False
    return any(phrase.key == key or _nested(phrase.key, key) for key in cluster.keys)


def _nested(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    short, full = sorted((one, other), key=len)
    return len(short) > 1 and full[: len(short)] == short


def takes_up(phrase: Phrase, cluster: Cluster) -> bool:
    """Whether a bare definite phrase takes up `cluster`: "il documento" after "un documento di 145 pagine"."""
    if not (phrase.kind and phrase.definite and phrase.bare and phrase.kind in cluster.kinds):
        return False
    return not phrase.number or not cluster.number or phrase.number == cluster.number


def plays(phrase: Phrase, cluster: Cluster) -> bool:
    """Whether a phrase repeats the role that `cluster` is said to have: "il presidente della Corte" is Gallo."""
    return phrase.number != "Plur" and any(phrase.key == key or _nested(phrase.key, key) for key in cluster.roles)


def _compatible(one: EntityType, other: EntityType) -> bool:
    if one == other or one in OPEN_TYPES or other in OPEN_TYPES:
        return True
    # the recogniser confuses these; a person and a place of the same name stay apart
    mixed = {EntityType.ORGANIZATION, EntityType.PRODUCT, EntityType.WORK, EntityType.PLACE, EntityType.GROUP}
    return {one, other} <= mixed


def _covers_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one name of a person is the other cut short.

    A surname, given name and surname around middle names, or a ruler without number or realm ("Elisabetta II").
    """
    short, full = sorted((one, other), key=len)
    if not short or len(short) == len(full):
        return bool(short) and short == full
    if full[: len(short)] == short:
        return full[len(short)][0].islower() or bool(NUMBER.match(full[len(short)]))
    before = full[-len(short) - 1]
    surname = full[-len(short) :] == short and not (before.islower() and len(before) <= SMALL_WORD)
    return surname or (len(short) > 1 and short[0] == full[0] and short[-1] == full[-1])


def _covers(words: tuple[str, ...], known: tuple[str, ...], type_: EntityType) -> bool:
    """Whether `words` name the thing of that `known` name, shorter or longer than it is.

    A place may drop its kind in front ("provincia di Hainan"), a body what follows its short form ("Corte
    costituzionale"); but Italia is neither the Banca d'Italia nor "Italia settentrionale", and what comes to a short
    name later makes another thing of it: Ubuntu is not Ubuntu Studio.
    """
    short, full = sorted((words, known), key=len)
    if not short or len(short) == len(full):
        return bool(short) and short == full
    if len(short) == 1 and INITIALS.match(short[0]) and len(full) > 1:
        return short[0].replace(".", "").upper() in _initials(full)
    if full[0][:1].islower() and full[-len(short) :] == short:
        return True
    if full[: len(short)] != short or "-" in full or not (len(short) > 1 or short[0][:1].isupper()):
        return False
    if type_ is EntityType.PLACE and lookup(" ".join(short)) is not None:
        return False
    return short is words or full[len(short)][0].islower()


def _misspelt(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names of several words are the same but for one letter inside a long word: "Elisebetta II".

    First and last letter count: *Francesca* is not *Francesco*.
    """
    differing = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    if len(one) != len(other) or len(one) < 2 or len(differing) != 1:
        return False
    a, b = differing[0]
    if min(len(a), len(b)) < LONG_NAME or (a[0], a[-1]) != (b[0], b[-1]) or not (a + b).isalpha():
        return False
    if len(a) == len(b):
        return sum(x != y for x, y in zip(a, b, strict=True)) == 1
    short, full = sorted((a, b), key=len)
    return len(full) == len(short) + 1 and any(full[:i] + full[i + 1 :] == short for i in range(len(full)))


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name, those with an apostrophe parted: `("Banca", "d'", "Italia")`."""
    return tuple(re.findall(r"[\w.&'-]+", name.replace("'", "' ")))


def acronyms(words: tuple[str, ...]) -> set[str]:
    """What a name can be known by where it is, or has, an acronym; as `_covers` compares them."""
    if len(words) == 1:
        return {words[0].replace(".", "").upper()} if INITIALS.match(words[0]) else set()
    return _initials(words)


def _initials(words: tuple[str, ...]) -> set[str]:
    """The acronyms that the words of a name make: of its capitals, of its long words, of all of them."""
    bare = [letters for word in words if (letters := word.rstrip("'"))]
    capital = [word for word in bare if word[0].isupper()]
    long = [word for word in bare if word[0].isupper() or len(word) > SMALL_WORD]
    return {"".join(word[0] for word in chosen).upper() for chosen in (capital, long, bare)}


def _is_acronym(short: str, full: str) -> bool:
    """Whether `short` is made of letters of the words of `full`, in their order, the first of them included."""
    letters = re.sub(r"[^A-Za-z]", "", short)
    if " " in short or not 2 <= len(letters) <= len(full) // 3 or sum(c.isupper() for c in letters) < 2:
        return False
    rest = iter(full.lower())
    return full[:1].lower() == letters[0].lower() and all(letter in rest for letter in letters.lower())
