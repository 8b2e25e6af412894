"""What an input is shows in its ending, its media type, or how it begins."""

from __future__ import annotations

import io
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.reading import read_article
from kg.reading.formats import READERS, reader_of
from kg.reading.found import Input
from kg.reading.html import read_html
from kg.reading.json_lines import read_json_lines
from kg.reading.pdf import read_pdf
from kg.reading.plain import read_markdown, read_plain
from tests.reading.pdf_writer import paragraph, pdf
from tests.reading.test_html import PAGE, TEXT


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (PAGE.encode(), "Il ponte è aperto"),
        (b"\xef\xbb\xbf" + PAGE.encode(), "Il ponte è aperto"),
        (pdf(paragraph(TEXT)), TEXT),
        (f'{{"title": "Un ponte", "text": "{TEXT}"}}\n'.encode(), "Un ponte"),
        (TEXT.encode(), TEXT),
    ],
)
def test_standard_input_is_read_as_what_it_begins_like(
    monkeypatch: pytest.MonkeyPatch, data: bytes, words: str
) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    source = read_article("-")
    assert source.blocks[0].text == words
    assert source.id in {"standard-input", "standard-input-1"}


@pytest.mark.parametrize(
    ("name", "media_type", "reader"),
    [
        ("ponte.PDF", "", read_pdf),
        ("ponte.jsonl", "", read_json_lines),
        ("https://example.org/ponte", "text/html", read_html),
        ("https://example.org/ponte.php", "application/xhtml+xml", read_html),
        ("https://example.org/ponte.md?raw=1", "text/plain", read_markdown),
        ("https://example.org/ponte.txt", "text/html", read_html),
        ("https://example.org/ponte", "text/plain", read_plain),
        ("https://example.org/ponte.pdf", "application/octet-stream", read_pdf),
    ],
)
def test_media_type_counts_before_the_ending(name: str, media_type: str, reader: object) -> None:
    assert reader_of(Input(name, b"La Cina costruisce."), media_type) is reader


@given(st.binary(max_size=2000))
def test_any_bytes_have_a_reader(data: bytes) -> None:
    assert reader_of(Input("standard-input", data)) in READERS.values()
