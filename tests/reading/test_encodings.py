"""Bytes become text in the encoding that is named, or else in the one that they show."""

from __future__ import annotations

import io
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kg.errors import KgError
from kg.reading import check_encoding, read_article
from kg.reading.encoding import decoded

TEXT = "Più città d’Italia\n\nLa Cina costruirà una città perché è così.\r\n"


def written(folder: Path, data: bytes, name: str = "articolo.txt") -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


def refusal(path: str, encoding: str | None = None) -> KgError:
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


def test_another_encoding_than_the_one_that_is_named_is_refused(tmp_path: Path) -> None:
    error = refusal(written(tmp_path, TEXT.encode("cp1252")), "utf-8")
    assert "articolo.txt' is not in UTF-8: byte 2 cannot be read" in error.problem
    assert "--encoding" in error.remedy


def test_utf_16_is_told_from_utf_8_where_that_is_named(tmp_path: Path) -> None:
    error = refusal(written(tmp_path, TEXT.encode("utf-16")), "utf-8")
    assert "is not in UTF-8" in error.problem
    assert "--encoding" in error.remedy


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"]
)
@pytest.mark.parametrize("text", [TEXT, "Il caffè.", "«Perché no?» ha detto l’assessore – così è l’Italia: 30 €."])
def test_an_encoding_that_is_not_named_is_found(tmp_path: Path, encoding: str, text: str) -> None:
    assert read_article(written(tmp_path, text.encode(encoding))).text == text


def test_the_encoding_of_old_systems_is_found_in_a_longer_text(tmp_path: Path) -> None:
    text = "La Cina costruirà più città, perché la società è così: l'attività crescerà e il caffè costerà di più."
    assert read_article(written(tmp_path, text.encode("cp850"))).text == text


def test_an_accent_far_from_the_beginning_is_enough(tmp_path: Path) -> None:
    text = "La Cina costruisce una casa.\n" * 5000 + "La Cina costruirà una città perché è così.\n"
    assert read_article(written(tmp_path, text.encode("cp1252"))).text == text


@given(st.text())
def test_utf_8_is_always_read_as_what_it_is(text: str) -> None:
    assume("\0" not in text and not re.search("[\ud800-\udfff]", text))
    assert decoded(text.encode(), "articolo.txt") == text.removeprefix("\ufeff")


@given(st.binary())
def test_any_bytes_are_a_text_or_refused(data: bytes) -> None:
    try:
        text = decoded(data, "articolo.txt")
    except KgError:
        return
    assert "\0" not in text


@pytest.mark.parametrize("declared", ["utf-8", "klingon", "", "base64", "utf-16"])
def test_an_encoding_that_is_declared_but_cannot_be_true_is_not_believed(declared: str) -> None:
    assert decoded("Più città è così.".encode("cp1252"), "pagina.html", declared=declared) == "Più città è così."


def test_an_encoding_that_is_declared_is_believed_where_it_can_be_true() -> None:
    assert decoded("Più città.".encode("cp437"), "pagina.html", declared="IBM437") == "Più città."
    assert decoded("Più città – 30 €".encode("cp1252"), "pagina.html", declared="iso-8859-1") == "Più città – 30 €"


@pytest.mark.parametrize("encoding", [None, "utf-8", "cp1252"])
def test_binary_files_are_refused(tmp_path: Path, encoding: str | None) -> None:
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
    assert error.problem == f"no text in '{tmp_path / 'articolo.txt'}'"
    assert "words" in error.remedy


def test_a_paragraph_too_long_to_parse_is_refused(tmp_path: Path) -> None:
    error = refusal(written(tmp_path, b"La Cina costruisce. " * 60_000))
    assert "articolo.txt' has 1199999 characters" in error.problem
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
