"""English labels for phrases and verbs of another language, composed from its lexicon; pure, without a parser."""

from __future__ import annotations

from kg.translation.labels import translate_phrase
from kg.translation.predicates import translate_predicate, translate_verb
from kg.translation.word import Word

__all__ = ["Word", "translate_phrase", "translate_predicate", "translate_verb"]
