"""Inputs are files, folders of files, and standard input; each article comes once."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import KgError
from kg.reading import discover


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ["b.txt", "a.md", "sub/c.TXT", "sub/d.markdown", "foto.png", "note", ".nascosto.txt", ".git/e.txt"]:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("La Cina costruisce una città.")
    return tmp_path


def test_a_folder_gives_its_articles_sorted_without_hidden_and_other_files(folder: Path) -> None:
    assert [str(Path(p).relative_to(folder)) for p in discover([str(folder)])] == [
        "a.md",
        "b.txt",
        "sub/c.TXT",
        "sub/d.markdown",
    ]


def test_a_hidden_folder_is_read_where_it_is_named(folder: Path) -> None:
    assert discover([str(folder / ".git")]) == [str(folder / ".git" / "e.txt")]


def test_an_article_named_twice_comes_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert discover(["b.txt", "./b.txt", "sub/../b.txt", str(folder / "b.txt"), "-", "-"]) == ["b.txt", "-"]


def test_inputs_keep_their_order(folder: Path) -> None:
    named = [str(folder / "b.txt"), "-", str(folder / "a.md")]
    assert discover(named) == named


@pytest.mark.parametrize("name", ["manca.txt", "", "x" * 5000 + ".txt", "a\0b.txt", "b.txt/c.txt"])
def test_a_missing_input_is_refused_by_name(folder: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    with pytest.raises(KgError, match="check the path") as caught:
        discover([name])
    assert f"'{name}'" in caught.value.problem


def test_an_unknown_format_is_refused_with_those_known(folder: Path) -> None:
    with pytest.raises(KgError, match=r"foto\.png' \(kg reads \.markdown, \.md, \.text, \.txt files\)"):
        discover([str(folder / "foto.png")])


def test_a_folder_without_articles_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KgError, match=r"no article in folder .*\.txt"):
        discover([str(tmp_path)])


def test_no_input_at_all_is_refused() -> None:
    with pytest.raises(KgError, match="no input"):
        discover([])


def test_the_rest_is_found_where_failures_are_told_elsewhere(folder: Path) -> None:
    told: list[KgError] = []
    found = discover([str(folder / "manca.txt"), str(folder / "b.txt"), str(folder / "foto.png")], told.append)
    assert found == [str(folder / "b.txt")]
    assert ["manca.txt" in told[0].problem, "foto.png" in told[1].problem] == [True, True]
