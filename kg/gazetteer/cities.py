"""Cities by any of their names, from GeoNames."""

from __future__ import annotations

from functools import cache

from kg.gazetteer.fold import fold
from kg.gazetteer.place import Place
from kg.gazetteer.tables import geonames, load_derived


def find_city(name: str) -> Place | None:
    """The city that goes by `name`; of several, the one an Italian reader thinks of.

    Args:
        name: a name in any language written in Latin letters; case and accents do not matter.

    Example:
        >>> find_city("Pechino").english
        ('Beijing',)
    """
    row = _cities().get(fold(name))
    if row is None:
        return None
    number, english, country, *_ = row
    plain = english.encode("ascii", "ignore").decode() if english.isascii() else _plain(english)
    return Place("city", tuple(dict.fromkeys((english, plain))), (geonames(number),), country)


@cache
def _cities() -> dict[str, tuple[str, ...]]:
    return {key: row for row in load_derived("cities") for key in row[4].split("|")}


def _plain(name: str) -> str:
    """The name without accents, as English texts often have it: `Córdoba` gives `Cordoba`."""
    return "".join(fold(letter).upper() if letter.isupper() else fold(letter) or letter for letter in name)
