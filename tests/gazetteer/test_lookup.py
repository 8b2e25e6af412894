"""Names of places, languages and currencies lead to English names and links."""

from __future__ import annotations

import pytest

from kg.errors import KgError
from kg.gazetteer import Place, fold, lookup, territory


@pytest.mark.parametrize(
    ("name", "english", "country"),
    [
        ("Pechino", "Beijing", "CN"),
        ("Londra", "London", "GB"),
        ("Parigi", "Paris", "FR"),
        ("Monaco di Baviera", "Munich", "DE"),
        ("Mosca", "Moscow", "RU"),
        ("Il Cairo", "Cairo", "EG"),
        ("Città del Messico", "Mexico City", "MX"),
        ("Milano", "Milan", "IT"),
        ("Roma", "Rome", "IT"),
        ("Napoli", "Naples", "IT"),
        ("Torino", "Turin", "IT"),
        ("Genova", "Genoa", "IT"),
        ("Firenze", "Florence", "IT"),
        ("Venezia", "Venice", "IT"),
        ("Salemi", "Salemi", "IT"),
        ("Racalmuto", "Racalmuto", "IT"),
        ("San Paolo", "São Paulo", "BR"),
        ("New York", "New York", "US"),
        ("Colonia", "Cologne", "DE"),
        ("L’Avana", "Havana", "CU"),
    ],
)
def test_an_italian_name_of_a_city_leads_to_the_english_one_and_to_geonames(
    name: str, english: str, country: str
) -> None:
    place = lookup(name)

    assert place is not None
    assert (place.kind, place.english[0], place.code) == ("city", english, country)
    assert place.links[0].startswith("https://sws.geonames.org/")


def test_beijing_has_the_number_it_has_in_geonames() -> None:
    assert lookup("Pechino") == Place("city", ("Beijing",), ("https://sws.geonames.org/1816670/",), "CN")


def test_monaco_is_the_principality_and_not_munich() -> None:
    place = lookup("Monaco")

    assert place is not None
    assert (place.kind, place.english[0], place.code) == ("country", "Monaco", "MC")


@pytest.mark.parametrize(
    ("name", "english", "code"),
    [
        ("Cina", "China", "CN"),
        ("Stati Uniti", "United States", "US"),
        ("Costa d’Avorio", "Ivory Coast", "CI"),
        ("Turchia", "Turkey", "TR"),
        ("Olanda", "Netherlands", "NL"),
        ("Bosnia-Erzegovina", "Bosnia and Herzegovina", "BA"),
        ("Kosovo", "Kosovo", "XK"),
    ],
)
def test_a_country_carries_its_iso_code_and_the_iri_of_the_publications_office(
    name: str, english: str, code: str
) -> None:
    place = lookup(name)

    assert place is not None
    assert (place.kind, place.english[0], place.code) == ("country", english, code)
    assert place.links[0].startswith("http://publications.europa.eu/resource/authority/country/")


@pytest.mark.parametrize(
    ("name", "kind", "english", "code"),
    [
        ("Lombardia", "region", "Lombardy", "IT"),
        ("Baviera", "region", "Bavaria", "DE"),
        ("Hainan", "region", "Hainan", "CN"),
        ("Mar Nero", "sea", "Black Sea", ""),
        ("Tevere", "river", "Tiber", ""),
        ("Europa", "continent", "Europe", "150"),
        ("yuan cinese", "currency", "Chinese Yuan", "CNY"),
        ("giapponese", "language", "Japanese", "ja"),
    ],
)
def test_regions_seas_continents_currencies_and_languages_are_known(
    name: str, kind: str, english: str, code: str
) -> None:
    place = lookup(name)

    assert place is not None
    assert (place.kind, place.english[0], place.code) == (kind, english, code)


def test_case_accents_hyphens_and_curly_apostrophes_make_no_difference() -> None:
    assert lookup("forli") == lookup("Forlì")
    assert lookup("Emilia Romagna") == lookup("Emilia-Romagna")
    assert lookup("Valle d’Aosta") == lookup("valle d'aosta")


def test_a_city_that_shares_its_name_goes_to_the_one_an_italian_reader_thinks_of() -> None:
    found = {name: lookup(name) for name in ("Alessandria", "Valencia", "Toledo", "Lodi")}

    assert {name: place.code for name, place in found.items() if place} == {
        "Alessandria": "IT",
        "Valencia": "ES",
        "Toledo": "ES",
        "Lodi": "IT",
    }


def test_common_words_and_given_names_are_no_cities() -> None:
    words = ("Governo", "Lega", "Camera", "Costa", "Lago", "Maria", "Anna", "Francesca", "Capo", "Nato")

    assert [word for word in words if lookup(word) is not None] == []


def test_an_unknown_name_is_none() -> None:
    assert lookup("Xyzzyville") is None
    assert lookup("") is None


def test_an_unknown_language_is_refused_by_name() -> None:
    with pytest.raises(KgError, match="unknown language 'tlh'"):
        lookup("Roma", "tlh")


def test_a_territory_is_found_by_its_code() -> None:
    italy = territory("IT")

    assert italy is not None
    assert italy.english == ("Italy",)
    assert territory("QQ") is None


def test_letters_that_do_not_decompose_are_folded_too() -> None:
    assert fold("Łódź Ærø") == "lodz aero"
