"""Dates and amounts become typed literals only where their type allows them."""

from __future__ import annotations

import pytest
from rdflib import XSD

from kg.rdf import literals
from kg.values import Value


@pytest.mark.parametrize(
    ("lexical", "datatype"),
    [("2019", "gYear"), ("-0044", "gYear"), ("2020-02", "gYearMonth"), ("2020-02-29", "date"), ("--06-30", "gMonthDay"),
     ("3000000", "integer"), ("1.5", "decimal"), ("-2", "decimal"), ("2020-02-01T10:00:00Z", "dateTime"),
     ("P2Y", "duration")],
)  # fmt: skip
def test_a_value_keeps_its_words_and_gets_its_type(lexical, datatype):
    literal = literals.typed(Value(lexical, datatype))
    assert (str(literal), literal.datatype) == (lexical, XSD[datatype])
    assert not literal.ill_typed


@pytest.mark.parametrize(
    ("lexical", "datatype"),
    [("duemila", "gYear"), ("2021-02-29", "date"), ("2020-13", "gYearMonth"), ("1,5", "decimal"), ("١٢", "integer"),
     ("1\n", "integer"), ("", "decimal"), ("1", "number"), ("P", "duration")],
)  # fmt: skip
def test_a_value_that_its_type_does_not_allow_is_no_literal(lexical, datatype):
    assert literals.typed(Value(lexical, datatype)) is None


@pytest.mark.parametrize(
    "lexical",
    ["2010/2015", "../2022", "1998/..", "198X", "14XX", "-02XX", "1987-22", "1500~", "-0043", "2011-03-07/2011-03-13",
     "196X/198X", "2020-01/2020-03"],
)  # fmt: skip
def test_a_time_that_xml_schema_has_no_type_for_is_edtf(lexical):
    literal = literals.typed(Value(lexical, "EDTF"))
    assert (str(literal), str(literal.datatype)) == (lexical, "http://id.loc.gov/datatypes/edtf/EDTF")


@pytest.mark.parametrize("lexical", ["../..", "2010/", "2010-13", "1987-25", "ieri", "19X", "2010/2015/2020", ""])
def test_what_edtf_does_not_allow_is_no_literal(lexical):
    assert literals.typed(Value(lexical, "EDTF")) is None


@pytest.mark.parametrize(
    ("words", "datatype"), [("2020-07-02", XSD.date), ("2020-07", XSD.gYearMonth), ("2020", XSD.gYear), ("ieri", None)]
)
def test_the_date_of_an_article_is_typed_where_it_reads_as_one(words, datatype):
    assert literals.date(words).datatype == datatype


def test_a_number_has_its_one_form_of_many():
    forms = {str(literals.typed(Value(number, "decimal"))) for number in ("1.5", "1.50", "+01.5", "001.500")}
    assert forms == {"1.5"}
    assert {str(literals.typed(Value(number, "integer"))) for number in ("00", "-0", "0")} == {"0"}
