"""IRIs are readable, stable and safe whatever stands in an id."""

from __future__ import annotations

import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import KgError
from kg.rdf import Iris
from kg.rdf.iris import is_iri


def test_they_are_readable():
    iris = Iris("https://example.org/")
    assert str(iris.entity("governo-cinese")) == "https://example.org/entity/governo-cinese"
    assert str(iris.string("polo", 3, 12)) == "https://example.org/document/polo#char=3,12"


@pytest.mark.parametrize("base", ["https://example.org/#", "https://example.org/kg#", "http://example.org/a/b/"])
def test_they_have_one_fragment_at_most(base):
    iris = Iris(base)
    for iri in (iris.entity("a"), iris.string("a", 0, 1), iris.vocabulary + "owns"):
        assert iri.count("#") <= 1
        assert iri.startswith(base)


@pytest.mark.parametrize(
    "base", ["", "kg.example/", "https://kg.example", "ftp://kg.example/", "https:///", "https://a b/", "https://a/#b#",
             "https://a/#/", "https://a>/", "https://a/\n"],
)  # fmt: skip
def test_a_base_that_is_none_is_refused_with_its_remedy(base):
    with pytest.raises(KgError, match="ending in / or #"):
        Iris(base)


@given(st.text())
def test_no_id_can_break_an_iri(id_):
    for iri in (Iris().entity(id_), Iris().string(id_, 0, 1)):
        assert is_iri(iri)
        assert pyoxigraph.NamedNode(iri).value == str(iri)


@given(st.text(), st.text())
def test_different_ids_have_different_iris(one, other):
    assert (Iris().entity(one) == Iris().entity(other)) == (one == other)


@pytest.mark.parametrize("id_", [".", ".."])
def test_no_id_climbs_the_path(id_):
    assert not Iris().entity(id_).endswith(".")


@pytest.mark.parametrize(
    "text", ["", "polo.txt", "http:", "http://a b", "javascript: alert(1)", "http://a/<b>", "x:\ud800"]
)
def test_what_is_no_absolute_iri_is_not_taken_for_one(text):
    assert not is_iri(text)
