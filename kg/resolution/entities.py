"""From clusters to entities: a readable id, the labels in both languages, the links."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date

from kg.gazetteer import Place, lookup
from kg.lang.grammar import Grammar, grammar
from kg.lang.lexicon import lexicon
from kg.parsing.typography import fold
from kg.resolution.cluster import Cluster
from kg.resolution.english import english_of
from kg.resolution.values import value_of
from kg.values import Entity, EntityType

LONGEST_ID = 60
TITLED = frozenset({EntityType.CONCEPT, EntityType.EVENT, EntityType.WORK})
"""Types whose names are titles, of which the fullest is the best."""
SHORT = 5
"""Letters of the prepositions and articles inside names."""


def name_entities(
    clusters: Sequence[Cluster], lang: str, times: Mapping[int, str] | None = None, written: date | None = None
) -> dict[int, Entity]:
    """The entity of each cluster, keyed by its identity; ids are unique, the first in the text keeps the plain one.

    `times` are the full words of those that are dates ("questo pomeriggio"), keyed alike; `written` is the day on which
    the article was, which tells what they mean.
    """
    taken: set[str] = set()
    entities: dict[int, Entity] = {}
    for cluster in clusters:
        names = ordered_names(cluster, lang)
        id_ = _free(slug(names[0]), taken)
        taken.add(id_)
        place = lookup(names[0], lang) if cluster.named and cluster.type is EntityType.PLACE else None
        entities[id(cluster)] = Entity(
            id_,
            names,
            cluster.type,
            english_names(cluster, names, place, lang),
            tuple(sorted(cluster.mentions, key=lambda m: (m.start, m.end))),
            place.links if place is not None else (),
            value_of((times or {}).get(id(cluster), names[0]), cluster.type, lang, written),
            lang,
        )
    return entities


def ordered_names(cluster: Cluster, lang: str) -> tuple[str, ...]:
    """The names of a cluster, the label first: the fullest form of a proper name, else the first one read."""
    names = list(cluster.names)
    if cluster.named:
        strict = cluster.type in {EntityType.PERSON, EntityType.PLACE}
        proper = [n for n in names if is_proper(n)] if strict else []
        if cluster.type is EntityType.PERSON:
            proper = [n for n in proper if not _goes_on(n, lang)]
        if proper:
            # what runs on into the sentence is no name: "Papa bottiglie di vino"
            names = [n for n in names if n in proper or not n[:1].isupper()]
        capital = proper or [n for n in names if n[:1].isupper() or n[:1].isdigit()] or names
        best = max(capital, key=lambda n: (cluster.names[n] > 1, cluster.names[n], len(n), -names.index(n)))
        if cluster.type in TITLED:
            best = max(
                (n for n in capital if n.startswith(best)), key=lambda n: (len(n.split()) <= 8, len(n), -names.index(n))
            )
        if cluster.type is EntityType.PERSON:
            fuller = (n for n in capital if n == best or _is_fuller(n, best, grammar(lang)))
            best = max(fuller, key=lambda n: (len(n.split()) <= 4, len(n), -names.index(n)))
        return (best, *(n for n in names if n != best))
    # "governo della città" is better told as "governo della città di Pechino"
    whole = (n for n in names if n.startswith(names[0]) and any(word[:1].isupper() for word in n.split()))
    best = next(whole, names[0]) if names[0].islower() else names[0]
    return (best, *(n for n in names if n != best))


def _goes_on(name: str, lang: str) -> bool:
    """Whether what is said of a person follows the name: "Sesti all'Inter", but not "Vittorio Emanuele di Savoia"."""
    words, prepositions = grammar(lang), lexicon(lang).prepositions
    plain = [prepositions[w.lower()][0] for w in name.replace("'", "' ").split()[1:] if w.lower() in prepositions]
    return any(not words.is_particle(p, "genitive") and not words.is_particle(p, "agent") for p in plain)


def _is_fuller(name: str, short: str, words: Grammar) -> bool:
    """Whether `name` of a person tells more than `short`; before a given name only titles do (not *Morto*)."""
    before, found, _ = name.partition(short)
    if not found:
        return False
    given = short.split()[0] in words.name_genders
    return not given or all(word.lower() in words.titles for word in before.split())


def is_proper(name: str) -> bool:
    """Whether `name` is a proper name without further words: "Mario De Luca", "Banca d'Italia", not "Luca sorridente".

    Words in small letters may only be short ones.
    """
    return not name[:1].islower() and all(
        word[:1].isupper() or word[:1].isdigit() or len(word) <= SHORT for word in name.replace("'", "' ").split()
    )


def english_names(cluster: Cluster, names: tuple[str, ...], place: Place | None, lang: str) -> tuple[str, ...]:
    """The English names, the best first: from the gazetteers, else word by word, else the proper name as it is."""
    known = list(place.english) if place is not None else []
    translated = [english for name in names if (english := english_of(name, cluster.wordings[name], lang))]
    kept = [names[0]] if cluster.named and not known and not translated else []
    return tuple(dict.fromkeys([*known, *translated, *kept]))


def slug(label: str) -> str:
    """A readable id of ASCII letters, digits and hyphens.

    Example:
        >>> slug("Città di Xiong’an")
        'citta-di-xiong-an'
    """
    plain = unicodedata.normalize("NFKD", fold(label)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_ID].strip("-") or "entity"


def _free(id_: str, taken: set[str]) -> str:
    candidate, count = id_, 2
    while candidate in taken:
        candidate, count = f"{id_}-{count}", count + 1
    return candidate
