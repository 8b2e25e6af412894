"""The figures reach the docs: tables between their markers, and a picture that is the same each time."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from curve import svg
from quality import PAGE, README, bin_table, filled, markdown

PAGE_WITH_MARKERS = "# Title\n\n<!-- a -->\nold\n<!-- /a -->\n\nkept\n\n<!-- b -->\n<!-- /b -->\n"


def test_what_stands_between_markers_is_written_anew_and_the_rest_stays() -> None:
    page = filled(PAGE_WITH_MARKERS, {"a": "new", "b": "more"})
    assert page == "# Title\n\n<!-- a -->\nnew\n<!-- /a -->\n\nkept\n\n<!-- b -->\nmore\n<!-- /b -->\n"
    assert filled(page, {"a": "new"}) == page


def test_a_page_without_the_markers_is_an_error() -> None:
    with pytest.raises(ValueError, match="markers of 'c' once, not 0 times"):
        filled(PAGE_WITH_MARKERS, {"c": "new"})


def test_ratios_have_three_decimals_and_counts_none() -> None:
    assert markdown(("a", "b"), [(3, 0.5)]).splitlines()[-1] == "| 3 | 0.500 |"


def test_facts_are_counted_by_confidence_and_empty_ranges_left_out() -> None:
    rows = bin_table([(0.85, True), (0.81, False), (0.2, False)]).splitlines()[2:]
    assert rows == ["| 0.0 to 0.4 | 1 | 0.200 | 0.000 |", "| 0.8 to 0.9 | 2 | 0.830 | 0.500 |"]


def test_the_picture_is_well_formed_and_names_its_lines() -> None:
    root = ET.fromstring(svg("what it shows", "across", [("precision", "#123456", [(0.0, 0.5), (1.0, 1.0)])]))
    assert "precision" in {text.text for text in root.iter("{http://www.w3.org/2000/svg}text")}
    (line,) = root.iter("{http://www.w3.org/2000/svg}polyline")
    (x0, y0), (x1, y1) = (map(float, point.split(",")) for point in line.attrib["points"].split())
    assert x0 < x1
    assert y0 > y1  # more is higher


def test_the_docs_have_the_markers_of_every_table() -> None:
    blocks = ("scores", "outside", "realis", "errors", "peers", "confidence", "calibration")
    assert filled(PAGE.read_text("utf8"), dict.fromkeys(blocks, "x")).count("\nx\n") == len(blocks)
    assert "<!-- figures -->" in README.read_text("utf8")
