"""A report of what was read, for those who do not want to explore but to know: as Markdown, and as a page with figures.

`report` gathers what is to be told as plain records; `to_markdown` and `to_html` write them.
"""

from __future__ import annotations

from kg.report.anchors import ENDING
from kg.report.as_html import to_html
from kg.report.as_markdown import to_markdown
from kg.report.files import report_files, report_page
from kg.report.outline import report
from kg.report.pieces import Report

__all__ = ["ENDING", "Report", "report", "report_files", "report_page", "to_html", "to_markdown"]
