"""`kg analyze` and `kg path`, typed as a user would, with what goes wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command.typed import assert_one_line, kg


@pytest.mark.usefixtures("built")
def test_what_stands_out_is_told_on_the_terminal() -> None:
    result = kg("analyze", "polo.trig")
    assert result.exit_code == 0
    assert result.stdout.startswith("At a glance\n  4 facts")
    assert "Check first" in result.stdout


@pytest.mark.usefixtures("built")
def test_only_what_is_chosen_is_analysed() -> None:
    result = kg("analyze", "polo.trig", "--modality", "actual", "--modality", "denied", "--min-confidence", "0.7")
    assert "2 facts" in result.stdout
    assert (
        "1 fact "
        in kg("analyze", "polo.trig", "--type", "Organization", "--type", "Place", "--modality", "actual").stdout
    )


def test_the_ending_of_the_output_tells_the_format(built: Path) -> None:
    for name, beginning in (("a.md", "# polo\n"), ("a.json", "{\n"), ("a.txt", "At a glance\n")):
        assert kg("analyze", "polo.trig", "-o", name).stdout == ""
        assert (built / name).read_text("utf8").startswith(beginning)


@pytest.mark.usefixtures("built")
def test_json_is_what_a_program_reads() -> None:
    assert json.loads(kg("analyze", "polo.trig", "--format", "json").stdout)["facts"] == 4
    ways = json.loads(kg("path", "polo.trig", "--from", "okcoin", "--to", "hainan", "--format", "json").stdout)
    assert ways[0]["steps"][0]["statements"][0]["relation"] == "headquarteredIn"


@pytest.mark.usefixtures("built")
def test_a_graph_compared_with_itself_has_nothing_new() -> None:
    assert "0 facts new, 0 gone, 0 changed, 4 as before." in kg("analyze", "polo.trig", "--compare", "polo.trig").stdout


@pytest.mark.usefixtures("built")
def test_the_clean_graph_says_what_it_lacks() -> None:
    assert "give the evidence twin (.trig)" in kg("analyze", "polo.ttl").stdout


@pytest.mark.usefixtures("built")
def test_a_way_is_told_with_the_sentences_along_it() -> None:
    result = kg("path", "polo.trig", "--from", "beijing", "--to", "HUB")
    assert result.exit_code == 0
    assert "Pechino — crea — polo [desired]" in result.stdout
    assert "polo: Pechino vorrebbe creare un polo." in result.stdout


@pytest.mark.usefixtures("built")
def test_an_unknown_name_suggests_the_nearest_in_one_line() -> None:
    assert_one_line(kg("path", "polo.trig", "--from", "OKKoin", "--to", "hainan"), "'OKKoin'", "did you mean OKCoin?")


@pytest.mark.usefixtures("built")
def test_what_nothing_connects_is_told_in_one_line() -> None:
    assert_one_line(kg("path", "polo.trig", "--from", "OKCoin", "--to", "Pechino"), "no facts connect")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("--modality", "sure"), "'sure' is no modality"),
        (("--type", "Plaze"), "'Plaze' is no type"),
        (("--min-confidence", "2"), "2 is no confidence"),
        (("--format", "pdf"), "'pdf' is no format"),
        (("--modality", "reported"), "no fact is left"),
        (("--compare", "missing.trig"), "missing.trig"),
    ],
)
@pytest.mark.usefixtures("built")
def test_what_cannot_be_is_told_in_one_line(arguments: tuple[str, ...], word: str) -> None:
    assert_one_line(kg("analyze", "polo.trig", *arguments), word)


def test_nothing_is_written_where_something_is_wrong(built: Path) -> None:
    kg("analyze", "polo.trig", "--modality", "sure", "-o", "new.md")
    assert not (built / "new.md").exists()
