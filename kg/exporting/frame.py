"""The facts as a table of pandas, which is imported only here, and late."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from kg.errors import KgError
from kg.exporting.table import COLUMNS, rows
from kg.values import Knowledge

COUNTS = ("sentence", "start", "end")
"""Columns of whole numbers, which are missing where a fact has no evidence."""


def to_frame(knowledge: Knowledge) -> Any:
    """All facts as a `pandas.DataFrame`, a row each, its columns those of the CSV.

    Raises:
        KgError: pandas is not installed.

    Example:
        >>> list(to_frame(Knowledge("empty", (), (), (), ())).columns)[:2]
        ['id', 'subject']
    """
    try:
        pandas = import_module("pandas")
    except ImportError as error:
        raise KgError("pandas is not installed", "install it with: pip install 'kg[pandas]'") from error
    # a StrEnum is a str, but pandas shows it as what it is in Python
    table = [[str(value) if isinstance(value, str) else value for value in row] for row in rows(knowledge)]
    frame = pandas.DataFrame(table, columns=list(COLUMNS))
    frame["confidence"] = frame["confidence"].astype(float)
    for column in COUNTS:
        frame[column] = pandas.to_numeric(frame[column], errors="coerce").astype("Int64")
    return frame
