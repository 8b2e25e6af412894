"""Names folded for comparison: case, accents, apostrophes and hyphens make no difference."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not take apart into a plain letter and an accent.
_LETTERS = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d",
     "þ": "th", "-": " ", "‐": " ", "‑": " ", "–": " "}
)  # fmt: skip


def fold(name: str) -> str:
    """The form in which two spellings of a name are the same.

    Args:
        name: a name as written.

    Returns:
        The name in lower case, without accents, with plain apostrophes, spaces for hyphens and single spaces.

    Example:
        >>> fold("Città  del Messico"), fold("Friuli-Venezia Giulia"), fold("L’Avana")
        ('citta del messico', 'friuli venezia giulia', "l'avana")
    """
    folded = name.casefold()
    if not folded.isascii():
        parts = unicodedata.normalize("NFKD", folded.translate(_LETTERS))
        folded = "".join(part for part in parts if not unicodedata.combining(part))
    return " ".join(folded.replace("-", " ").replace("`", "'").split())
