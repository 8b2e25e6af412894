"""Bad input gets one line that names the value and the remedy, exit code 1, and leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kg.cli import app
from tests.command.conftest import Kg, run_kg

BAD = {
    "a missing file": (["manca.txt"], "no such file: 'manca.txt'", "check the path"),
    "no name at all": ([""], "no such file: ''", "check the path"),
    "a name too long": (["x" * 5000 + ".txt"], "xxx.txt'", "check the path"),
    "an empty file": (["vuoto.txt"], "no text in 'vuoto.txt'", "words"),
    "a binary file": (["binario.txt"], "'binario.txt' is a binary file", "plain text"),
    "another encoding": (["latino.txt", "--encoding", "utf-8"], "'latino.txt' is not in UTF-8", "--encoding"),
    "another language": (["inglese.txt"], "'inglese.txt' is in English, not in Italian", "Italian"),
    "an unknown format": (["foto.png"], "cannot read 'foto.png'", ".pdf, .text, .txt"),
    "a folder without articles": (["niente"], "no article in folder 'niente'", ".txt"),
    "an unknown encoding": (["uno.txt", "--encoding", "klingon"], "unknown encoding 'klingon'", "cp1252"),
    "an unknown language": (["uno.txt", "--lang", "xx"], "unknown language 'xx'", "it"),
    "an unknown model": (["uno.txt", "--model", "it_core_xxl"], "unknown model 'it_core_xxl'", "spacy download"),
    "a date that is no day": (["uno.txt", "--date", "15/03/2011"], "'15/03/2011' is no day", "2011-03-15"),
    "a confidence that is none": (["uno.txt", "--min-confidence", "70"], "70 is no confidence", "between 0 and 1"),
    "a base that is none": (["uno.txt", "--base", "non un iri"], "'non un iri'", "ending in / or #"),
    "an empty base": (["uno.txt", "--base", ""], "''", "ending in / or #"),
}


def assert_one_line(result: Result, *parts: str) -> None:
    """The command ended with code 1 and one line of error that holds all `parts`."""
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert result.stdout == ""
    assert result.stderr.startswith("kg: ")
    assert result.stderr.count("\n") == 1
    assert all(part in result.stderr for part in parts)


@pytest.mark.parametrize("case", BAD)
def test_one_line_names_the_value_and_the_remedy(here: Path, case: str) -> None:
    (here / "niente").mkdir()
    (here / "foto.png").write_bytes(b"\x89PNG")
    before = sorted(here.rglob("*"))
    arguments, problem, remedy = BAD[case]
    result = CliRunner().invoke(app, ["build", *arguments, "-o", "fuori"])
    assert_one_line(result, problem, remedy)
    assert sorted(here.rglob("*")) == before


@pytest.mark.parametrize("case", ["a missing file", "another language", "an unknown model"])
def test_the_command_in_a_process_of_its_own_says_the_same(here: Path, case: str) -> None:
    arguments, problem, remedy = BAD[case]
    result = run_kg("build", *arguments, "-o", "fuori", cwd=here)
    assert (result.returncode, result.stdout, result.stderr.count("\n")) == (1, "", 1)
    assert problem in result.stderr
    assert remedy in result.stderr
    assert not (here / "fuori").exists()


@pytest.mark.parametrize("place", ["uno.txt", "uno.txt/sotto", "uno.txt/molto/sotto"])
def test_an_output_folder_that_cannot_be_is_told(kg: Kg, here: Path, place: str) -> None:
    before = sorted(here.rglob("*"))
    assert_one_line(kg("build", "uno.txt", "-o", place), f"cannot write to folder '{place}'", "-o")
    assert sorted(here.rglob("*")) == before


def test_a_disk_that_fills_up_is_told_and_leaves_nothing(kg: Kg, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert_one_line(kg("build", "uno.txt", "-o", "fuori"), "cannot write to folder 'fuori': No space left", "free some")
    assert list((here / "fuori").iterdir()) == []


def test_empty_standard_input_is_told(kg: Kg) -> None:
    assert_one_line(kg("build", "-", typed=""), "no text in 'standard-input'")


def test_a_name_that_would_steer_the_terminal_is_made_plain(kg: Kg) -> None:
    result = kg("build", "\x1b[31mrosso\x07\n.txt")
    assert_one_line(result, "[31mrosso")
    assert "\x1b" not in result.stderr
    assert "\x07" not in result.stderr


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("build", "INPUT"),
        ("build uno.txt --wrong", "--wrong"),
        ("build uno.txt -o", "-o"),
        ("bild uno.txt", "bild"),
        ("--wrong", "--wrong"),
    ],
)
def test_wrong_usage_has_code_2_and_names_what_is_wrong(kg: Kg, here: Path, typed: str, named: str) -> None:
    before = sorted(here.rglob("*"))
    result = kg(*typed.split())
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Error: " in result.stderr
    assert named in result.stderr
    assert sorted(here.rglob("*")) == before


def test_the_command_alone_shows_its_help(kg: Kg) -> None:
    result = kg()
    assert result.exit_code == 2
    assert "build" in result.output
