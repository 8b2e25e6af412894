"""English labels for phrases and verbs of another language, composed from its lexicon; pure, without a parser."""

from __future__ import annotations

from kg.translation.labels import Word, translate_phrase, translate_verb

__all__ = ["Word", "translate_phrase", "translate_verb"]
