"""Libraries that warn through `logging` would write on the terminal of programs that set up no logging."""

from __future__ import annotations

import logging
from functools import cache


@cache
def silence(*loggers: str) -> None:
    """Let `loggers` write nothing of their own accord; what a program set up for them goes on.

    Example:
        >>> silence("pypdf")
    """
    for name in loggers:
        logging.getLogger(name).addHandler(logging.NullHandler())
