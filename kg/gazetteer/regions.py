"""Regions, seas, rivers, mountains and the like, from the `regions` table of each language."""

from __future__ import annotations

from functools import cache

from kg.gazetteer.cities import find_city
from kg.gazetteer.countries import territory
from kg.gazetteer.fold import fold
from kg.gazetteer.place import Place
from kg.lang.data import load_table


def find_region(name: str, lang: str) -> Place | None:
    """The place that the `regions` table of language `lang` calls `name`; what it says goes before all else.

    Raises:
        KgError: kg has no such language.

    Example:
        >>> find_region("Lombardia", "it")
        Place(kind='region', english=('Lombardy',), links=(), code='IT')
    """
    row = _regions(lang).get(fold(name))
    if row is None:
        return None
    own, english, kind, code = row
    known = find_city(own) if kind == "city" else territory(code) if kind in ("country", "continent") else None
    if known is None:
        return Place(kind, (english,), (), code)
    return Place(kind, tuple(dict.fromkeys((english, *known.english))), known.links, code)


@cache
def _regions(lang: str) -> dict[str, tuple[str, str, str, str]]:
    padded = ((*row, "")[:4] for row in load_table(lang, "regions"))
    return {fold(own): (own, english, kind, code) for own, english, kind, code in padded}
