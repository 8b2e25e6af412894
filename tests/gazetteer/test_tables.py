"""The derived tables are well-formed, and the script makes them again."""

from __future__ import annotations

import importlib.util
from importlib import resources
from pathlib import Path

from kg.gazetteer.fold import fold
from kg.gazetteer.tables import load_derived

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "gazetteer.py"
LARGEST = 2_500_000


def test_every_city_has_five_columns_and_a_number_of_its_own() -> None:
    rows = load_derived("cities")

    assert {len(row) for row in rows} == {5}
    assert len({row[0] for row in rows}) == len(rows)
    assert [int(row[0]) for row in rows] == sorted(int(row[0]) for row in rows)


def test_a_name_leads_to_one_city_and_is_already_folded() -> None:
    keys = [key for row in load_derived("cities") for key in row[4].split("|")]

    assert len(set(keys)) == len(keys)
    assert [key for key in keys if fold(key) != key] == []


def test_every_country_has_codes_of_two_and_three_letters() -> None:
    rows = load_derived("countries")

    assert list(rows) == sorted(rows)
    assert [row for row in rows if len(row[0]) != 2 or len(row[1]) != 3 or not row[2].isdigit()] == []


def test_the_tables_stay_small_and_say_where_they_come_from() -> None:
    for name in ("cities.tsv", "countries.tsv"):
        text = resources.files("kg.gazetteer").joinpath(name).read_text("utf8")
        assert len(text.encode()) < LARGEST
        assert "GeoNames" in text[:400]
        assert "CC BY 4.0" in text[:400]


def test_the_script_makes_the_same_tables_again() -> None:
    spec = importlib.util.spec_from_file_location("derive_gazetteer", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)

    for name, text in script.tables().items():
        assert text == resources.files("kg.gazetteer").joinpath(name).read_text("utf8"), name
