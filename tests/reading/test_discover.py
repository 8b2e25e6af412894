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
    with pytest.raises(KgError, match=r"foto\.png' \(kg reads .*\.md, .*\.pdf, \.text, \.txt.* files\)"):
        discover([str(folder / "foto.png")])


def test_a_folder_without_articles_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KgError, match=r"no article in folder .*\.txt"):
        discover([str(tmp_path)])


def test_no_input_at_all_is_refused() -> None:
    with pytest.raises(KgError, match="no input"):
        discover([])


def test_the_rest_is_found_where_failures_are_told_elsewhere(folder: Path) -> None:
    told: list[tuple[str, str]] = []
    named = [str(folder / name) for name in ("manca.txt", "b.txt", "foto.png")]
    found = discover(named, lambda called, error: told.append((called, error.problem)))
    assert found == [str(folder / "b.txt")]
    assert [called for called, _ in told] == [named[0], named[2]]
    assert ["manca.txt" in told[0][1], "foto.png" in told[1][1]] == [True, True]


def test_what_kg_wrote_into_a_folder_is_not_read_again(folder: Path) -> None:
    own = ["a.html", "a.jsonl", "a.trig", "a.report.md", "a.report.html", "b.c.trig", "b.c.html", "b.c.report.md"]
    for name in (*own, "altro.html", "altro.report.md"):
        (folder / name).write_text("<p>La Cina costruisce una città.")
    found = [Path(path).name for path in discover([str(folder)])]
    assert found == ["a.md", "altro.html", "altro.report.md", "b.txt", "c.TXT", "d.markdown"]
    assert discover([str(folder / "a.html")]) == [str(folder / "a.html")]


def test_an_address_is_an_input_that_is_not_looked_for_on_the_disk() -> None:
    named = ["https://example.org/a.html", "HTTP://example.org/b", "https://example.org/a.html"]
    assert discover(named) == named[:2]


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("ftp://example.org/a.txt", "cannot read 'ftp://example.org/a.txt' (kg reads addresses with http or https)"),
        ("file:///etc/passwd", "kg reads addresses with http or https"),
        ("http://", "'http://' is no address"),
        ("http://example.org:porta/", "'http://example.org:porta/' is no address"),
        ("http://[::1/", "'http://[::1/' is no address"),
    ],
)
def test_what_is_no_address_of_a_page_is_refused(address: str, problem: str) -> None:
    with pytest.raises(KgError) as caught:
        discover([address])
    assert problem in str(caught.value)


def test_a_password_in_an_address_is_not_used_and_not_shown() -> None:
    with pytest.raises(KgError, match=r"'example\.org' holds a password") as caught:
        discover(["https://ada:segreta@example.org/"])
    assert "segreta" not in str(caught.value)
