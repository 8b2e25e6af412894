"""Which property a predicate means: a canonical one of the vocabulary, or one made from its lemma."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from kg.lang.grammar import grammar
from kg.lang.relations import meaning_of
from kg.translation import translate_predicate
from kg.values import EntityType, Relation


def relation_of(
    predicate: str,
    participle: str,
    lang: str,
    labels: Mapping[str, Mapping[str, str]],
    ends: tuple[EntityType, EntityType],
) -> Relation:
    """The relation that `predicate` (dictionary form, with its preposition) stands for between `ends`.

    What is done to its subject is another relation than what the subject does: "i progetti sono quotati in Borsa" gives
    `essereQuotatoIn`, labelled so, with the predicate `quotare in`.

    Args:
        predicate: as in `stabilire sede in`.
        participle: of the verb, where the subject is the patient; else empty.
        lang: the language of the predicate.
        labels: the labels of each canonical property, by local name and language.
        ends: the types of subject and object; "nascere a" is said of a person and a place, or it means something else.
    """
    plain = _with_plain_preposition(predicate, lang)
    name = meaning_of(predicate, lang, ends, passive=bool(participle))
    name = name or meaning_of(plain, lang, ends, passive=bool(participle))
    if name is not None and name in labels:
        return Relation(name, predicate, dict(labels[name]), canonical=True)
    own = predicate
    if participle:
        being = min(grammar(lang).particles["being"])
        own = " ".join([being, participle, *predicate.split(" ")[1:]])
    english = translate_predicate(plain, lang, passive=bool(participle))
    return Relation(local_name(own), predicate, {lang: own} | ({"en": english} if english else {}))


def _with_plain_preposition(predicate: str, lang: str) -> str:
    """The predicate with what its long preposition amounts to: `finire a` for `finire in mano a`."""
    words = predicate.split(" ")
    plain = grammar(lang).compound_prepositions.get((words[-3], words[-2], words[-1])) if len(words) > 3 else None
    return " ".join([*words[:-3], plain]) if plain else predicate


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
