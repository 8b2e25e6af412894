"""Typographic variants that treebanks do not write, folded one character to one, so that offsets stay."""

from __future__ import annotations

FOLDS = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "ʹ": "'",
        "´": "'",
        "`": "'",
        "′": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "‟": '"',
        "«": '"',
        "»": '"',
        "″": '"',
        "–": "-",
        "—": "-",
        "‐": "-",
        "‑": "-",
        "−": "-",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\u200a": " ",
        "\u2002": " ",
        "\u2003": " ",
        "\u3000": " ",
        "\t": " ",
        "\r": " ",
        "\n": " ",
    }
)

INVISIBLE = frozenset("\u00ad\u200b\u2060\ufeff")
"""Soft hyphen, the spaces and joiners without width: they stand inside words, or for nothing."""


def fold(text: str) -> str:
    """`text` with straight quotes, hyphens and plain spaces; of the same length.

    Example:
        >>> fold("dell’“area”")
        'dell\\'"area"'
    """
    return text.translate(FOLDS)


def collapse(text: str) -> tuple[str, list[int]]:
    """`text` with runs of white space made one space and without what nobody sees, such as soft hyphens; and for each
    character left its place in `text`.

    Example:
        >>> collapse("a  b")
        ('a b', [0, 1, 3])
    """
    kept: list[int] = []
    for i, char in enumerate(text):
        if char not in INVISIBLE and not (char.isspace() and (not kept or text[kept[-1]].isspace())):
            kept.append(i)
    return "".join(" " if text[i].isspace() else text[i] for i in kept), kept
