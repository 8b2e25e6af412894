"""Reports of the sample and others."""

from __future__ import annotations

from html.parser import HTMLParser

from kg.report import report, to_html
from kg.values import Knowledge

VOID = {"meta", "link", "br"}


class Elements(HTMLParser):
    """The elements of a page with their attributes, and its text; complains about what is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs)
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] != "style":
            self.words.append(data)

    def values(self, attribute: str) -> list[str]:
        """The values of an attribute, of whatever elements have it."""
        return [value or "" for _, attributes in self.found for name, value in attributes.items() if name == attribute]


def page_of(knowledge: Knowledge, lang: str = "en") -> Elements:
    """The report of what was read as a page."""
    return Elements(to_html(report(knowledge, lang=lang)))
