"""Whether two phrases name the same thing, by their words alone."""

from __future__ import annotations

import re

from kg.mentions import Phrase
from kg.resolution.cluster import Cluster
from kg.values import EntityType

INITIALS = re.compile(r"[A-Z][A-Z.&]+$")
OPEN_TYPES = frozenset({EntityType.CONCEPT})


def same_name(phrase: Phrase, type_: EntityType, cluster: Cluster) -> bool:
    """Whether a proper name is, in full or in part, a name of `cluster`: "Gallo" of "Franco Gallo"."""
    if not cluster.named or not _compatible(type_, cluster.type):
        return False
    words = _words(phrase.names[0])
    return any(
        _covers(words, _words(name), type_) for name in cluster.names if name[:1].isupper() or name[:1].isdigit()
    )


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
    if not (phrase.definite and phrase.bare and phrase.kind in cluster.kinds):
        return False
    return not phrase.number or not cluster.number or phrase.number == cluster.number


def _compatible(one: EntityType, other: EntityType) -> bool:
    if one == other or one in OPEN_TYPES or other in OPEN_TYPES:
        return True
    # the recogniser confuses these; a person and a place of the same name stay apart
    mixed = {EntityType.ORGANIZATION, EntityType.PRODUCT, EntityType.WORK, EntityType.PLACE, EntityType.GROUP}
    return {one, other} <= mixed


def _covers(short: list[str], full: list[str], type_: EntityType) -> bool:
    if len(short) > len(full):
        short, full = full, short
    if not short or short == full:
        return bool(short)
    if len(short) == 1 and INITIALS.match(short[0]) and len(full) > 1:
        return _initials(full) == short[0].replace(".", "").upper()
    if type_ is EntityType.PERSON:
        # a surname, or given name and surname around middle names
        return full[-len(short) :] == short or (len(short) > 1 and short[0] == full[0] and short[-1] == full[-1])
    # a place may drop its kind in front ("provincia di Hainan"), a body what follows its short form ("Corte
    # costituzionale"); but Italia is not the Banca d'Italia
    kind_in_front = full[0][:1].islower() and full[-len(short) :] == short
    return kind_in_front or (full[: len(short)] == short and (len(short) > 1 or short[0][:1].isupper()))


def _words(name: str) -> list[str]:
    return [w for w in re.findall(r"[\w.&'-]+", name.replace("'", "' ")) if w]


def _initials(words: list[str]) -> str:
    return "".join(w[0] for w in words if w[0].isupper())
