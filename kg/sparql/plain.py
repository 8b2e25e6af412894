"""Text for a terminal: nothing in it steers the terminal, and its width in columns is known."""

from __future__ import annotations

import unicodedata

_BLANK = dict.fromkeys(map(ord, "\t\n\r\v\f\x85\u2028\u2029"), " ")
_INVISIBLE = frozenset({"Mn", "Me", "Cf"})
MORE = "…"


def plain(text: str) -> str:
    """`text` on one line, without what could steer a terminal or turn its direction.

    Example:
        >>> plain("Pe\\x1bchino\\nBeijing")
        'Pe\ufffdchino Beijing'
    """
    return "".join(char if char.isprintable() else "\ufffd" for char in text.translate(_BLANK))


def width(text: str) -> int:
    """How many columns a terminal gives `text`: two to a wide letter, none to an accent that joins the one before.

    Example:
        >>> width("città"), width("北京"), width("e\u0301")
        (5, 4, 1)
    """
    return sum(map(_columns, text))


def shortened(text: str, columns: int) -> str:
    """`text` where it fits into `columns`, else its beginning and a sign that there is more.

    Example:
        >>> shortened("Pechino", 5), shortened("北京市", 4)
        ('Pech…', '北…')
    """
    if width(text) <= columns:
        return text
    kept, room = [], columns - 1
    for char in text:
        room -= _columns(char)
        if room < 0:
            break
        kept.append(char)
    return "".join(kept) + MORE


def _columns(char: str) -> int:
    if unicodedata.category(char) in _INVISIBLE:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
