"""HTML pages: the article in them without menus, banners and the like, found by trafilatura."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from kg.errors import KgError
from kg.reading.encoding import decoded
from kg.reading.found import Found, Input, Metadata, composed
from kg.reading.silence import silence

CHARSET = re.compile(rb"(?i)<(?:meta\b[^>]{0,200}?\bcharset|\?xml\b[^>]{0,100}?\bencoding)\s*=\s*[\"']?\s*([\w:.-]+)")
DECLARATION = re.compile(r"^\s*<\?xml[^>]*>")
HEAD = 4096
"""Bytes among which a page must say that it is one, and in which encoding."""
DATES = {"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d", "max_date": "2200-01-01"}
"""Only what the page says of itself: the first date of a text is mostly another, and today's must not matter."""
SHORTEST = "60"
"""Characters below which trafilatura takes all there is, menus too; its own 250 are too many for news in brief."""
BLOCKS = {"p", "head", "item", "quote", "list", "code", "cell", "row", "table", "div", "ab", "fw", "graphic"}
"""The elements of trafilatura's tree that no sentence crosses."""
LEFT_OUT = {"code", "table", "graphic"}


def read_html(given: Input) -> Iterator[Found]:
    """The one article of a page, its title first; offsets are counted in the text that was found, not in the HTML.

    Raises:
        KgError: there is no article in it, or trafilatura is not installed.
    """
    markup = decoded(given.data, given.name, given.encoding, given.charset or _declared(given.data))
    page = _extracted(_whole(markup), given)
    if page is None:
        raise KgError(f"no text in '{given.name}'", "give a page with an article in it")
    about = _about(page)
    text, blocks = composed(_titled([part for part in _parts(page.body) if part[1]], about.title))
    yield Found(given.name, text, blocks, about)


def _extracted(markup: str, given: Input) -> Any:
    try:
        # a quarter of a second to import, and an extra of the package
        import trafilatura
        from trafilatura.settings import use_config
    except ImportError as error:
        raise KgError(f"cannot read '{given.name}': HTML needs trafilatura", "pip install 'kg[web]'") from error
    silence("trafilatura", "htmldate", "courlan", "justext")  # what they warn of is told as an error or is none
    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", SHORTEST)
    return trafilatura.bare_extraction(
        markup,
        config=config,
        url=given.url or None,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params=DATES,
    )


def _whole(markup: str) -> str:
    """The page without a declaration of XML, which tells of bytes; what is only a part of one is made a page."""
    markup = DECLARATION.sub("", markup)
    return markup if re.search(r"(?i)<html|<!doctype", markup[:HEAD]) else f"<html><body>{markup}</body></html>"


def _declared(data: bytes) -> str | None:
    """The encoding that the page names itself."""
    found = CHARSET.search(data[:HEAD])
    return found[1].decode("ascii", "ignore") if found else None


def _about(page: Any) -> Metadata:
    return Metadata(
        title=_flat(page.title),
        date=page.date or "",
        author=_flat(page.author),
        publisher=_flat(page.sitename),
        url=page.url or "",
    )


def _parts(body: Any) -> Iterator[tuple[str, str]]:
    """The blocks below `body` by kind and words; words that stand between blocks are a paragraph of their own."""
    words = body.text or ""
    for child in body:
        if child.tag in BLOCKS:
            yield _kind(body), _flat(words)
            words = child.tail or ""
            if child.tag not in LEFT_OUT:
                yield from _parts(child)
        else:
            # what else there is stands within a line; a line break ends a word
            words += (" " if child.tag == "lb" else "".join(child.itertext())) + (child.tail or "")
    yield _kind(body), _flat(words)


def _titled(parts: list[tuple[str, str]], title: str) -> list[tuple[str, str]]:
    """The parts with the title first; the heading that it was made from, mostly with the name of the site, is it."""
    if parts and (parts[0][1] == title or (parts[0][0] == "heading" and title.startswith(parts[0][1]))):
        return [("title", parts[0][1]), *parts[1:]]
    return [("title", title), *parts]


def _kind(element: Any) -> str:
    return "heading" if element.tag == "head" else "paragraph"


def _flat(words: str | None) -> str:
    return " ".join((words or "").split())
