"""The error by which the parts of a label say that there is none."""

from __future__ import annotations


class UnknownWordError(Exception):
    """A word that the lexicon does not know, or a construction that is not composed here."""
