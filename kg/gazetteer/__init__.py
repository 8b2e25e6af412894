"""Names of places (and of languages and currencies) in other languages, offline, with links."""

from __future__ import annotations

from functools import cache

from kg.gazetteer.cities import find_city
from kg.gazetteer.countries import find_country, find_currency, find_language, territory
from kg.gazetteer.fold import fold
from kg.gazetteer.place import Place
from kg.gazetteer.regions import find_region

__all__ = ["Place", "fold", "lookup", "territory"]


@cache
def lookup(name: str, lang: str = "it") -> Place | None:
    """What `name` means as a proper name: a place before a language, a language before a currency.

    A name that could be several places goes to a region, sea or mountain of the language's own table, then to a
    country, then to the city that a reader thinks of. Ask only for what stands as a name in the text: common words
    are names of towns, too (Fermo, Massa).

    Args:
        name: the name without article; case, accents and the shape of apostrophes do not matter.
        lang: the language of the text.

    Returns:
        The place, or `None` where no table has the name.

    Raises:
        KgError: kg has no such language.

    Example:
        >>> lookup("Monaco").kind, lookup("Monaco di Baviera").english
        ('country', ('Munich',))
    """
    return (
        find_region(name, lang)
        or find_country(name, lang)
        or find_city(name)
        or find_language(name, lang)
        or find_currency(name, lang)
    )
