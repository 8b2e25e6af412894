"""The lexicon tables are sorted, without duplicates, well-formed, and big enough to be of use."""

from __future__ import annotations

from collections import Counter
from importlib import resources

import pytest

from kg.errors import KgError
from kg.lang.data import load_table
from kg.values import EntityType

COLUMNS = {
    ("it", "regions"): 4,
    ("it", "lexicon/adjectives"): 2,
    ("it", "lexicon/adverbs"): 2,
    ("it", "lexicon/affixes"): 2,
    ("it", "lexicon/calendar"): 3,
    ("it", "lexicon/complements"): 3,
    ("it", "lexicon/conjunctions"): 2,
    ("it", "lexicon/contests"): 1,
    ("it", "lexicon/degrees"): 2,
    ("it", "lexicon/demonyms"): 3,
    ("it", "lexicon/determiners"): 3,
    ("it", "lexicon/endings"): 2,
    ("it", "lexicon/figures"): 2,
    ("it", "lexicon/given_names"): 1,
    ("it", "lexicon/known_names"): 2,
    ("it", "lexicon/name_words"): 3,
    ("it", "lexicon/name_genders"): 2,
    ("it", "lexicon/names"): 2,
    ("it", "lexicon/nouns"): 2,
    ("it", "lexicon/organizations"): 2,
    ("it", "lexicon/participles"): 2,
    ("it", "lexicon/partitives"): 1,
    ("it", "lexicon/plurals"): 2,
    ("it", "lexicon/prefixes"): 1,
    ("it", "lexicon/prepositions"): 4,
    ("it", "lexicon/roles"): 2,
    ("it", "lexicon/type_endings"): 3,
    ("it", "lexicon/types"): 2,
    ("it", "lexicon/verb_types"): 3,
    ("it", "lexicon/verbs"): 3,
    ("en", "lexicon/articles"): 1,
    ("en", "lexicon/comparatives"): 3,
    ("en", "lexicon/mass"): 1,
    ("en", "lexicon/multipliers"): 1,
    ("en", "lexicon/participles"): 2,
    ("en", "lexicon/places"): 2,
    ("en", "lexicon/plurals"): 2,
    ("en", "lexicon/superlatives"): 2,
    ("en", "lexicon/to"): 1,
}
LEAST = {"nouns": 5_000, "adjectives": 2_000, "verbs": 2_000, "demonyms": 120, "organizations": 150, "roles": 250,
         "types": 6_000}  # fmt: skip
SEVERAL_ROWS = {"lexicon/complements", "lexicon/endings"}


@pytest.mark.parametrize(("lang", "name"), COLUMNS)
def test_a_table_is_sorted_and_no_word_stands_twice(lang: str, name: str) -> None:
    rows = load_table(lang, name)
    words = [row if name in SEVERAL_ROWS else row[0] for row in rows]

    assert list(rows) == sorted(rows)
    assert [word for word, times in Counter(words).items() if times > 1] == []


@pytest.mark.parametrize(("lang", "name"), COLUMNS)
def test_every_row_has_the_columns_its_header_names_and_no_stray_blanks(lang: str, name: str) -> None:
    for row in load_table(lang, name):
        assert len(row) == COLUMNS[lang, name], row
        assert [cell for cell in row if cell != " ".join(cell.split())] == [], row
        assert row[0], row


@pytest.mark.parametrize(("lang", "name"), COLUMNS)
def test_a_table_opens_with_what_it_holds_and_its_licence(lang: str, name: str) -> None:
    head = resources.files("kg.lang").joinpath(lang, f"{name}.tsv").read_text("utf8").splitlines()[:3]

    assert [line[:1] for line in head] == ["#", "#", "#"]
    assert "Apache-2.0" in head[2]


@pytest.mark.parametrize(("name", "least"), LEAST.items())
def test_a_table_covers_the_words_of_the_news(name: str, least: int) -> None:
    assert len(load_table("it", f"lexicon/{name}")) >= least


def test_every_type_is_a_type_of_entity() -> None:
    types = {row[1] for row in load_table("it", "lexicon/types")}
    types |= {row[2] for row in load_table("it", "lexicon/name_words")}
    types |= {row[1] for row in load_table("it", "lexicon/known_names")}
    types |= {cell for row in load_table("it", "lexicon/type_endings") for cell in row[1:]}
    types |= {cell for row in load_table("it", "lexicon/verb_types") for cell in row[1:] if cell != "-"}

    assert types <= {str(type_) for type_ in EntityType}


def test_a_noun_that_is_a_role_too_stands_only_among_the_roles() -> None:
    roles = {row[0] for row in load_table("it", "lexicon/roles")}

    assert [row[0] for row in load_table("it", "lexicon/nouns") if row[0] in roles] == []


def test_every_third_person_follows_its_base_form() -> None:
    irregular = {"have": "has", "be": "is", "do": "does", "go": "goes"}

    for _, base, third in load_table("it", "lexicon/verbs"):
        verb, person = base.split()[0], third.split()[0]
        assert person == irregular.get(verb) or person in (f"{verb}s", f"{verb}es", f"{verb[:-1]}ies"), base
        assert base.split()[1:] == third.split()[1:], base


def test_an_unknown_language_is_refused_with_the_known_ones() -> None:
    with pytest.raises(KgError, match=r"unknown language 'xx' \(kg knows .*it"):
        load_table("xx", "lexicon/nouns")


def test_a_path_is_no_language() -> None:
    with pytest.raises(KgError, match="unknown language"):
        load_table("../lang/it", "lexicon/nouns")
