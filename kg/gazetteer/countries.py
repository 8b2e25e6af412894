"""Countries, continents, languages and currencies, from the CLDR data that Babel carries."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel import Locale, UnknownLocaleError

from kg.errors import KgError
from kg.gazetteer.fold import fold
from kg.gazetteer.place import Place
from kg.gazetteer.tables import geonames, load_derived

ENGLISH = "en"
# UN M49 codes of the continents; the other numbers are parts of continents.
_CONTINENTS = frozenset({"002", "003", "005", "009", "019", "142", "150", "AQ"})
_NOT_PLACES = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ"})


def find_country(name: str, lang: str) -> Place | None:
    """The country, continent or part of a continent that language `lang` calls `name`.

    Raises:
        KgError: CLDR has no such language.

    Example:
        >>> find_country("Cina", "it").code
        'CN'
    """
    code = _codes(lang, "territories").get(fold(name))
    return None if code is None else territory(code)


def find_language(name: str, lang: str) -> Place | None:
    """The language that language `lang` calls `name`."""
    code = _codes(lang, "languages").get(fold(name))
    if code is None:
        return None
    links = (f"http://id.loc.gov/vocabulary/iso639-1/{code}",) if len(code) == 2 else ()
    return Place("language", (_names(ENGLISH, "languages")[code],), links, code)


def find_currency(name: str, lang: str) -> Place | None:
    """The currency that language `lang` calls `name`."""
    code = _codes(lang, "currencies").get(fold(name))
    if code is None:
        return None
    link = f"http://publications.europa.eu/resource/authority/currency/{code}"
    return Place("currency", (_names(ENGLISH, "currencies")[code],), (link,), code)


@cache
def territory(code: str) -> Place | None:
    """The country, continent or part of a continent with this ISO 3166 or UN M49 code.

    Example:
        >>> territory("IT").links[0]
        'http://publications.europa.eu/resource/authority/country/ITA'
    """
    row = next((row for row in load_derived("countries") if row[0] == code), None)
    name = _names(ENGLISH, "territories").get(code)
    names = [name.replace(" & ", " and "), name] if name else []
    names += [row[3]] if row else []
    if not names:
        return None
    kind = "continent" if code in _CONTINENTS else "region" if code.isdigit() else "country"
    links = () if row is None else (_authority(row[1]), geonames(row[2]))
    return Place(kind, tuple(dict.fromkeys(names)), links, code)


def _authority(code3: str) -> str:
    return f"http://publications.europa.eu/resource/authority/country/{code3}"


@cache
def _codes(lang: str, kind: str) -> dict[str, str]:
    return {fold(name): code for code, name in _names(lang, kind).items() if code not in _NOT_PLACES}


@cache
def _names(lang: str, kind: str) -> Mapping[str, str]:
    try:
        names = getattr(Locale.parse(lang), kind)
    except (UnknownLocaleError, ValueError) as error:
        raise KgError(f"CLDR has no language '{lang}'", "use a code such as 'it'") from error
    english = getattr(Locale.parse(ENGLISH), kind)
    return {code: name for code, name in sorted(names.items()) if code in english}
