"""PDF: the letters of its pages into lines with pypdf, the lines into paragraphs."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from kg.errors import KgError
from kg.reading.found import Found, Input, Metadata, composed
from kg.reading.lines import Line, parts_of
from kg.reading.silence import silence

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
ACCENTS = {"`": "\u0300", "´": "\u0301"}
LOOSE_ACCENT = re.compile(r"([`´]) ?([aeiouAEIOU])")
"""An accent beside its letter, as old TeX fonts draw it."""
NO_TITLE = re.compile(r"(?i)^(?:untitled|senza titolo|microsoft word\b.*|.*\.(?:docx?|odt|rtf|tex|pdf|html?|indd))$")
"""Titles that a program made up."""


def read_pdf(given: Input) -> Iterator[Found]:
    """The one article of a PDF; offsets are counted in the text that was found.

    The day on which the file was made is not taken for that of the article.

    Raises:
        KgError: it is broken or locked, or it holds no text.
    """
    with _one_line_errors(given.name):
        reader = _opened(given)
        lines = [line for number, page in enumerate(reader.pages) for line in _lines(page, number)]
        about = _about(reader)
    text, blocks = composed(parts_of(lines))
    if not text:
        raise KgError(f"no text in '{given.name}', only pictures", "make them text first, with OCRmyPDF for example")
    yield Found(given.name, text, blocks, about)


@contextmanager
def _one_line_errors(name: str) -> Iterator[None]:
    """Turn what goes wrong in pypdf into a `KgError` about the file `name`."""
    # a tenth of a second to import, which only a PDF needs
    from pypdf.errors import DependencyError

    try:
        yield
    except KgError:
        raise
    except DependencyError as error:
        raise KgError(f"'{name}' is encrypted with AES", "pip install 'kg[pdf]'") from error
    # a damaged file can make pypdf fail in any way, and each means that it cannot be read
    except Exception as error:
        raise KgError(f"'{name}' is no PDF that can be read", "open it in a viewer and save it anew") from error


def _opened(given: Input) -> PdfReader:
    from pypdf import PasswordType, PdfReader

    silence("pypdf")  # what it warns of was read all the same
    reader = PdfReader(io.BytesIO(given.data))
    if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
        raise KgError(f"'{given.name}' is locked with a password", "save it without one")
    return reader


def _lines(page: PageObject, number: int) -> Iterator[Line]:
    """The lines of a page in the order in which they were written."""
    pieces: list[Line] = []

    def collect(text: str, outer: list[float], inner: list[float], _font: Any, size: float | None) -> None:
        # pypdf tells of a line break with the place before it, which no words stand at
        if text.strip():
            x, y, scale = _place(outer, inner)
            pieces.append(Line(number, round(x, 1), round(y, 1), round((size or 0) * scale, 1), text))

    page.extract_text(visitor_text=collect)
    for row in _rows(pieces):
        largest = max(row, key=lambda piece: piece.size)
        yield Line(number, row[0].x, largest.y, largest.size, _clean("".join(piece.text for piece in row)))


def _rows(pieces: list[Line]) -> list[list[Line]]:
    """Pieces that stand at one height, those raised or lowered by less than half a letter too."""
    rows: list[list[Line]] = []
    for piece in pieces:
        if rows and abs(rows[-1][0].y - piece.y) < max(rows[-1][0].size, piece.size) / 2:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _place(outer: list[float], inner: list[float]) -> tuple[float, float, float]:
    """Where a piece of text begins, and how much it is enlarged: two matrices of six numbers, one within the other."""
    a, b, c, d, e, f = outer
    x, y = inner[4] * a + inner[5] * c + e, inner[4] * b + inner[5] * d + f
    up = inner[2] * b + inner[3] * d
    right = inner[2] * a + inner[3] * c
    return x, y, (up * up + right * right) ** 0.5


def _clean(words: str) -> str:
    """Words as they are written: ligatures taken apart, accents on their letters, spaces one by one."""
    for ligature, letters in LIGATURES.items():
        words = words.replace(ligature, letters)
    words = LOOSE_ACCENT.sub(lambda match: match[2] + ACCENTS[match[1]], words)
    return " ".join(unicodedata.normalize("NFC", words.replace("\0", "")).split())


def _about(reader: PdfReader) -> Metadata:
    known = reader.metadata
    if known is None:
        return Metadata()
    title = " ".join(str(known.title or "").split())
    return Metadata(title="" if NO_TITLE.match(title) else title, author=" ".join(str(known.author or "").split()))
