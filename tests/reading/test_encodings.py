"""Bytes become text in the encoding that is named, and in no other that is guessed."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace

import pytest

from kg.errors import KgError
from kg.reading import check_encoding, read_article

TEXT = "Più città d’Italia\n\nLa Cina costruirà una città perché è così.\r\n"


def written(folder: Path, data: bytes, name: str = "articolo.txt") -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


def refusal(path: str, encoding: str = "utf-8") -> KgError:
    with pytest.raises(KgError) as caught:
        read_article(path, encoding=encoding)
    return caught.value


def test_utf_8_is_read_with_its_line_endings(tmp_path: Path) -> None:
    assert read_article(written(tmp_path, TEXT.encode())).text == TEXT


@pytest.mark.parametrize("encoding", ["utf-8", "UTF8", "U8", "utf-8-sig"])
def test_the_mark_of_utf_8_is_no_part_of_the_text(tmp_path: Path, encoding: str) -> None:
    source = read_article(written(tmp_path, TEXT.encode("utf-8-sig")), encoding=encoding)
    assert (source.text, source.title) == (TEXT, "Più città d’Italia")


@pytest.mark.parametrize("encoding", ["cp1252", "Windows-1252", "utf-16", "utf-16-le", "utf_32"])
def test_another_encoding_is_read_where_it_is_named(tmp_path: Path, encoding: str) -> None:
    assert read_article(written(tmp_path, TEXT.encode(encoding)), encoding=encoding).text == TEXT


def test_another_encoding_is_refused_where_it_is_not_named(tmp_path: Path) -> None:
    error = refusal(written(tmp_path, TEXT.encode("cp1252")))
    assert "articolo.txt' is not in UTF-8: byte 2 cannot be read" in error.problem
    assert "--encoding" in error.remedy


def test_utf_16_is_recognised_by_its_mark(tmp_path: Path) -> None:
    error = refusal(written(tmp_path, TEXT.encode("utf-16")))
    assert "is in UTF-16" in error.problem
    assert "--encoding utf-16" in error.remedy


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_binary_files_are_refused(tmp_path: Path, encoding: str) -> None:
    error = refusal(written(tmp_path, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), encoding)
    assert "articolo.txt' is a binary file" in error.problem
    assert "plain text" in error.remedy


@pytest.mark.parametrize("encoding", ["klingon", "base64", "rot13", "undefined", "", "ü\ud800", "a\0b", "x" * 500])
def test_what_is_no_encoding_of_text_is_refused_with_examples(encoding: str) -> None:
    with pytest.raises(KgError, match="cp1252") as caught:
        check_encoding(encoding)
    assert f"unknown encoding '{encoding}'" in caught.value.problem


def test_a_text_cut_inside_a_character_is_refused(tmp_path: Path) -> None:
    assert "is not in UTF-16-LE: byte" in refusal(written(tmp_path, TEXT.encode("utf-16-le")[:-1]), "utf-16-le").problem


def test_half_a_character_is_refused(tmp_path: Path) -> None:
    assert "half a character" in refusal(written(tmp_path, b"La Cina +2AA-"), "utf-7").problem


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t\n", b"2022 - 35% ...", b"***"])
def test_a_file_without_words_is_refused(tmp_path: Path, data: bytes) -> None:
    error = refusal(written(tmp_path, data))
    assert "no text in 'articolo.txt'" in error.problem
    assert "words" in error.remedy


def test_a_paragraph_too_long_to_parse_is_refused(tmp_path: Path) -> None:
    error = refusal(written(tmp_path, b"La Cina costruisce. " * 60_000))
    assert "a paragraph of 'articolo.txt' has 1199999 characters" in error.problem
    assert "shorter" in error.remedy


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(TEXT.encode("cp1252"))))
    source = read_article("-", encoding="cp1252")
    assert (source.id, source.origin, source.text) == ("standard-input", "-", TEXT)


def test_closed_standard_input_holds_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert "no text in 'standard-input'" in refusal("-").problem


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    assert "cannot read" in refusal(str(tmp_path)).problem


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert refusal(str(tmp_path / "manca.txt")).problem == f"no such file: '{tmp_path / 'manca.txt'}'"
