"""A PDF becomes the text that a reader sees: words whole, paragraphs whole, without what stands on every page."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.errors import DependencyError

from kg.errors import KgError
from kg.reading import read_article
from kg.reading.found import Input
from kg.reading.pdf import read_pdf
from tests.reading.pdf_writer import Placed, paragraph, pdf

TITLE: Placed = (72, 760, 20, "Il ponte della città è aperto")
FIRST = paragraph(
    "Il sindaco della città ha inaugurato ieri il nuovo ponte, perché la circo-",
    "lazione è più diﬃcile da anni. L’amministrazione comunale pubbli-".replace("ﬃ", "fﬁ"),
    "cherà presto un documento sulla ﬁne dei lavori e sul ﬂusso delle auto.",
)
SECOND = paragraph(
    "La società costruttrice consegnerà l’ultima parte dell’opera nell’autunno",
    "successivo, ha detto l’assessore.",
    top=630,
)


def written(folder: Path, data: bytes, name: str = "ponte.pdf") -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


def blocks(data: bytes) -> list[tuple[str, str]]:
    (found,) = read_pdf(Input("ponte.pdf", data))
    assert [found.text[block.start : block.end] for block in found.blocks] == [block.text for block in found.blocks]
    return [(block.kind, block.text) for block in found.blocks]


def refusal(path: str) -> KgError:
    with pytest.raises(KgError) as caught:
        read_article(path)
    return caught.value


def locked(data: bytes, password: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt(password, owner_password="padrone", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_title_and_paragraphs_are_whole_with_accents_ligatures_and_hyphens(tmp_path: Path) -> None:
    source = read_article(written(tmp_path, pdf([TITLE, *FIRST, *SECOND], author="Ada Neri")))
    assert source.title == "Il ponte della città è aperto"
    assert [block.text for block in source.blocks[1:]] == [
        "Il sindaco della città ha inaugurato ieri il nuovo ponte, perché la circolazione è più difficile da anni. "
        "L’amministrazione comunale pubblicherà presto un documento sulla fine dei lavori e sul flusso delle auto.",
        "La società costruttrice consegnerà l’ultima parte dell’opera nell’autunno successivo, ha detto l’assessore.",
    ]
    assert [source.text[block.start : block.end] for block in source.blocks] == [b.text for b in source.blocks]
    assert (source.author, source.origin, source.date) == ("Ada Neri", "ponte.pdf", None)


def test_a_paragraph_goes_on_over_the_page_without_headers_footers_and_numbers() -> None:
    pages = [
        [
            (72, 800, 9, f"La Gazzetta – {number + 1}"),
            *lines,
            (290, 30, 9, f"Pagina {number + 1} di 2"),
        ]
        for number, lines in enumerate([FIRST[:2], [(72, 700, 11, FIRST[2][3]), *SECOND]])
    ]
    first, second = blocks(pdf(*pages))
    assert first[1].endswith("comunale pubblicherà presto un documento sulla fine dei lavori e sul flusso delle auto.")
    assert second[1].startswith("La società costruttrice")


def test_a_larger_line_below_the_title_is_a_heading() -> None:
    kinds = [kind for kind, _ in blocks(pdf([TITLE, *FIRST, (72, 650, 14, "I costi dell’opera"), *SECOND]))]
    assert kinds == ["title", "paragraph", "heading", "paragraph"]


def test_a_title_of_two_lines_is_one() -> None:
    assert blocks(pdf([(72, 760, 20, "Il ponte della città"), (72, 736, 20, "è aperto"), *FIRST]))[0] == (
        "title",
        "Il ponte della città è aperto",
    )


def test_an_indented_line_begins_a_paragraph() -> None:
    lines = paragraph("Il sindaco apre il ponte della città davanti a tutti.", "Poi parte", "per Roma con la giunta.")
    lines[1] = (84, *lines[1][1:])
    assert len(blocks(pdf(lines))) == 2


def test_accents_drawn_beside_their_letters_are_put_on_them() -> None:
    assert blocks(pdf(paragraph("La citt`a crescer` a perch´e pi`u gente ` e qui.")))[0][1] == (
        "La città crescerà perché più gente è qui."
    )


def test_the_title_that_the_file_names_serves_where_none_stands_out() -> None:
    (found,) = read_pdf(Input("a.pdf", pdf(FIRST, title="Un ponte per la città")))
    assert found.about.title == "Un ponte per la città"
    (found,) = read_pdf(Input("a.pdf", pdf(FIRST, title="Microsoft Word - bozza3.doc")))
    assert found.about.title == ""


def test_a_page_that_cannot_be_searched_is_told_from_an_empty_file(tmp_path: Path) -> None:
    error = refusal(written(tmp_path, pdf([])))
    assert error.problem.endswith("ponte.pdf', only pictures")
    assert "OCR" in error.remedy


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"%PDF-1.4\nrubbish" * 50, pdf(FIRST)[:200], b"\0" * 3000])
def test_a_broken_file_is_refused(tmp_path: Path, data: bytes) -> None:
    error = refusal(written(tmp_path, data))
    assert error.problem.endswith("ponte.pdf' is no PDF that can be read")
    assert error.remedy


def test_a_file_that_needs_a_password_is_refused(tmp_path: Path) -> None:
    error = refusal(written(tmp_path, locked(pdf(FIRST), "segreta")))
    assert error.problem.endswith("ponte.pdf' is locked with a password")


def test_a_file_that_may_only_not_be_changed_is_read(tmp_path: Path) -> None:
    assert read_article(written(tmp_path, locked(pdf(FIRST), ""))).text.startswith("Il sindaco della città")


@pytest.mark.parametrize("step", ["PdfReader.decrypt", "PageObject.extract_text"])
def test_without_what_opens_aes_the_error_names_the_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def lacking(*_: object, **__: object) -> None:
        raise DependencyError("cryptography is required for AES")

    monkeypatch.setattr(f"pypdf.{step}", lacking)
    error = refusal(written(tmp_path, locked(pdf(FIRST), "")))
    assert str(error).endswith("ponte.pdf' is encrypted with AES (pip install 'kg[pdf]')")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_refused(data: st.DataObject) -> None:
    whole = pdf([TITLE, *FIRST], title="Un ponte")
    place = data.draw(st.integers(0, len(whole) - 1))
    damaged = whole[:place] + data.draw(st.binary(max_size=8)) + whole[place + data.draw(st.integers(0, 40)) :]
    try:
        found = list(read_pdf(Input("ponte.pdf", damaged)))
    except KgError:
        return
    assert all(item.text for item in found)


def test_a_damaged_file_says_nothing_on_its_own(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, pdf(FIRST).replace(b"startxref\n", b"startxref\n1"))
    assert read_article(path).blocks
    assert capfd.readouterr() == ("", "")
