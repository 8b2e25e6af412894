"""Figures: drawn where there is something to see, told in words, in the colours of the page, the same each time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import warnings
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kg.report import report
from kg.report.colours import MARKS, theme
from kg.report.figures.axis import COLUMNS, axis, year, years_shown
from kg.report.figures.svg import inline
from kg.report.pieces import Picture
from kg.values import Knowledge, Polarity
from tests.report.cases import CASES, dated, fact, made, star
from tests.report.conftest import page_of
from tests.sample import knowledge


def figures(read: Knowledge) -> dict[str, Picture]:
    """The figures of a report by their names."""
    blocks = [block for part in report(read).parts for block in part.blocks]
    return {block.anchor: block for block in blocks if isinstance(block, Picture)}


@pytest.mark.parametrize("read", CASES.values(), ids=CASES)
def test_no_figure_is_empty_and_all_are_told_in_words(read: Knowledge) -> None:
    for figure in figures(read).values():
        root = ElementTree.fromstring(figure.svg)
        assert len(root.findall(".//path")) + len(root.findall(".//use")) > 1
        assert figure.caption
        assert figure.told


def test_there_is_a_figure_for_all_that_can_be_seen() -> None:
    read = made(
        [
            fact("f0", "a", "b", time="1999"),
            fact("f1", "a", "c", time="2004"),
            fact("f2", "d", "e", polarity=Polarity.DENIED),
        ]
    )
    assert list(figures(read)) == ["kinds", "timeline", "degrees", "centrality", "distribution", "map"]
    assert "matrix" in figures(knowledge())


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("timeline", star(3)),
        ("timeline", dated("2019")),
        ("timeline", dated("2019", "2019")),
        ("kinds", star(3)),
        ("map", star(1)),
        ("matrix", star(3)),
        ("distribution", star(1)),
    ],
)
def test_where_there_is_nothing_to_see_nothing_is_drawn(name: str, read: Knowledge) -> None:
    assert name not in figures(read)


def test_no_part_is_empty() -> None:
    for read in CASES.values():
        assert all(part.blocks for part in report(read).parts)


def test_a_figure_is_named_for_those_who_do_not_see_it() -> None:
    images = [attributes for tag, attributes in page_of(knowledge()).found if tag == "svg"]
    assert {image["role"] for image in images} == {"img"}
    assert "In how many facts the most central stand: OKCoin 3, Beijing 1, hub 1, Hainan 1, Bitcoin 1" in {
        image["aria-label"] for image in images
    }


def test_all_colours_in_figures_change_with_the_theme() -> None:
    for read in CASES.values():
        for figure in figures(read).values():
            inks = re.findall(r'(?:fill|stroke)="([^"]*)"', figure.svg)
            assert inks
            assert all(one == "none" or one.startswith("var(--") for one in inks)


def test_the_style_of_the_page_has_every_colour_in_both_themes() -> None:
    light, dark = theme("light"), theme("dark")
    assert light.keys() == dark.keys()
    assert {
        *MARKS.values(),
        "text",
        "muted",
        "border",
        "surface",
        "page",
        "accent",
        "faint",
        "edge",
        "mark",
    } <= light.keys()


def test_ids_in_figures_begin_with_their_names() -> None:
    for name, figure in figures(knowledge()).items():
        assert all(one.startswith(f"{name}-") for one in re.findall(r'id="([^"]*)"', figure.svg))


def test_the_same_facts_give_the_same_figures() -> None:
    assert figures(knowledge()) == figures(knowledge())


def test_letters_that_no_font_here_has_are_drawn_without_a_word() -> None:
    read = made([fact("f0", "北京", "\U00012000"), fact("f1", "北京", "b")])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert ">北京</text>" in figures(read)["degrees"].svg


def test_matplotlib_that_cannot_keep_its_cache_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    script = "from kg.report import report_files; from tests.sample import knowledge; report_files(knowledge())"
    environment = os.environ | {"MPLCONFIGDIR": str(tmp_path / "file" / "below")}
    result = subprocess.run(
        [sys.executable, "-c", script], env=environment, cwd=Path(__file__).parents[2], capture_output=True, check=True
    )
    assert (result.stdout, result.stderr) == (b"", b"")


def test_what_is_not_of_a_figure_is_left_out_of_its_svg() -> None:
    hostile = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="a()">'
        '<script>a()</script><style>*{}</style><a xlink:href="https://example.org">x</a>'
        '<path d="M 0 0" style="fill: #1c2430; background: url(https://example.org)" onclick="a()"/>'
        '<use xlink:href="https://example.org#a"/></svg>'
    )
    assert inline(hostile, "a") == '<svg><path d="M0 0" fill="var(--text, #1c2430)"/><use/></svg>'


@pytest.mark.parametrize(
    ("first", "last"), [(1999, 1999.5), (1999, 2004), (1914, 2021), (-44, 2021), (-200_000_000, 2021), (2021, 2021)]
)
def test_an_axis_has_a_column_for_every_time_and_not_too_many(first: float, last: float) -> None:
    found = axis(first, last)
    assert found.columns <= COLUMNS + 1
    assert [found.column(first), found.column(last)] == [0, found.columns - 1]
    assert len(found.ticks()) <= 10


def test_a_lone_early_time_does_not_squeeze_the_others_and_is_told() -> None:
    read = dated("-0043", "1999", "2001", "2002", "2003", "2004")
    assert figures(read)["timeline"].note == "1 fact lies too far from the others to be drawn."
    assert years_shown([1000.0, 2000.0]) == (1000.0, 2000.0)


def test_what_is_no_date_has_no_place_on_the_axis() -> None:
    assert year("domani") is None
