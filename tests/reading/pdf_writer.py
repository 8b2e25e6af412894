"""PDFs written by hand, small and plain: what stands where, in Helvetica, with the ligatures that printers use."""

from __future__ import annotations

from collections.abc import Sequence

Placed = tuple[float, float, float, str]
"""Where a line begins, from the lower left corner, the size of its letters, its words."""

FONT = (
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
    " /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [ 1 /fi /fl ] >> >>"
)
LIGATURES = {"ﬁ": "\x01", "ﬂ": "\x02"}


def pdf(*pages: Sequence[Placed], title: str = "", author: str = "") -> bytes:
    """A PDF of `pages`."""
    count = len(pages)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {count} /Kids [{' '.join(f'{5 + 2 * i} 0 R' for i in range(count))}] >>".encode(),
        FONT.encode(),
        b"<< "
        + b" ".join(b"/%s (%s)" % (k, _escaped(v)) for k, v in ((b"Title", title), (b"Author", author)) if v)
        + b" >>",
    ]
    for number, page in enumerate(pages):
        content = b"\n".join(
            b"BT /F1 %g Tf %g %g Td (%s) Tj ET" % (size, x, y, _escaped(text)) for x, y, size, text in page
        )
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
            b" /Contents %d 0 R >>" % (6 + 2 * number),
            b"<< /Length %d >> stream\n%s\nendstream" % (len(content), content),
        ]
    return _file(objects)


def paragraph(*lines: str, top: float = 700, size: float = 11, left: float = 72) -> list[Placed]:
    """Lines below one another at the usual distance."""
    return [(left, top - number * size * 1.2, size, line) for number, line in enumerate(lines)]


def _file(objects: list[bytes]) -> bytes:
    data = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer << /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, len(data))
    return data + b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1) + table + trailer


def _escaped(text: str) -> bytes:
    for ligature, code in LIGATURES.items():
        text = text.replace(ligature, code)
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252")
