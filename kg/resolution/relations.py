"""Which property a predicate means: a canonical one of the vocabulary, or one made from its lemma."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from kg.lang.relations import meanings
from kg.values import Relation


def relation_of(predicate: str, lang: str, labels: Mapping[str, Mapping[str, str]], english: str | None) -> Relation:
    """The relation that `predicate` (dictionary form, with its preposition) stands for.

    Args:
        predicate: as in `stabilire sede in`.
        lang: the language of the predicate.
        labels: the labels of each canonical property, by local name and language.
        english: an English label, where the predicate has no canonical property and one is known.
    """
    name = meanings(lang).get(predicate)
    if name is not None and name in labels:
        return Relation(name, predicate, dict(labels[name]), canonical=True)
    own = {lang: predicate} | ({"en": english} if english else {})
    return Relation(local_name(predicate), predicate, own)


def local_name(predicate: str) -> str:
    """The local name of a property made from a predicate: words joined in camel case, without accents.

    Example:
        >>> local_name("fare dichiarazione su")
        'fareDichiarazioneSu'
    """
    plain = unicodedata.normalize("NFKD", predicate).encode("ascii", "ignore").decode()
    words: list[str] = re.findall(r"[A-Za-z0-9]+", plain) or ["relation"]
    first, *rest = words
    return first[:1].lower() + first[1:] + "".join(word[:1].upper() + word[1:] for word in rest)
