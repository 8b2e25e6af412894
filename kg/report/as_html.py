"""A report as one HTML page: no script, no request, and every number of a fact leads to its sentence."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from kg.report.anchors import anchors, page_address
from kg.report.blocks_html import blocks, passages
from kg.report.colours import MARKS, theme
from kg.report.inline_html import line
from kg.report.pieces import Report
from kg.report.words import words_in
from kg.sparql.plain import plain


def to_html(report: Report) -> str:
    """Return a report as a page, to be written in UTF-8 beside the page of the graph.

    Example:
        >>> from kg.report.outline import report
        >>> from kg.values import Knowledge
        >>> to_html(report(Knowledge("empty", (), (), (), ()))).startswith("<!doctype html>")
        True
    """
    style, known = _style(), anchors(report)
    words = words_in(report.lang)
    return str(
        _template().render(
            report=report,
            words=words.table,
            style=Markup(style),
            policy=f"default-src 'none'; style-src {_hash(style)}; img-src data:; base-uri 'none'; form-action 'none'",
            title=plain(report.title),
            about=line(report.about, known),
            page=page_address(report.graph),
            parts=[(part, blocks(part.blocks, known)) for part in report.parts],
            listings=[(one, passages(one, report)) for one in report.listings],
            listing_note=_note(report),
            plain=plain,
        )
    )


def _note(report: Report) -> str:
    """What is listed at the end."""
    return " ".join(filter(None, (words_in(report.lang).plain("listingNote"), report.listed)))


@cache
def _style() -> str:
    """The style sheet with the colours of the page of the graph, dark where the reader's screen is."""
    light, dark = ("".join(f"--{key}: {value}; " for key, value in theme(name).items()) for name in ("light", "dark"))
    kinds = "".join(f".kind-{kind} {{ --kind: var(--{colour}); }}\n" for kind, colour in MARKS.items())
    return (
        f":root {{ color-scheme: light dark; {light}}}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark}}} }}\n"
        f"{kinds}{_asset('report.css')}"
    )


@cache
def _template() -> Any:
    return Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(_asset("report.html"))


def _asset(name: str) -> str:
    return files("kg.report").joinpath("assets", name).read_text("utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
