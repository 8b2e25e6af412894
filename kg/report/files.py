"""The files of a report, beside the page of the graph that they lead to."""

from __future__ import annotations

from kg.report.anchors import ENDING
from kg.report.as_html import to_html
from kg.report.as_markdown import to_markdown
from kg.report.outline import report
from kg.values import Knowledge


def report_files(knowledge: Knowledge, lang: str = "en") -> dict[str, str]:
    """Return the report as Markdown and as a page, by the names of their files.

    Args:
        knowledge: what was read.
        lang: the language of the report.

    Raises:
        KgError: reports are not written in that language.

    Example:
        >>> list(report_files(Knowledge("empty", (), (), (), ())))
        ['empty.report.md', 'empty.report.html']
    """
    told, name = report(knowledge, lang=lang), f"{knowledge.name}{ENDING}"
    return {f"{name}.md": to_markdown(told), f"{name}.html": to_html(told)}


def report_page(knowledge: Knowledge, lang: str = "en") -> str:
    """Return the report as a page.

    Raises:
        KgError: reports are not written in the language `lang`.

    Example:
        >>> "Qui non è stato trovato nessun fatto." in report_page(Knowledge("empty", (), (), (), ()), "it")
        True
    """
    return to_html(report(knowledge, lang=lang))
