"""One pipeline of the two trained ones: the parser's, with the name recogniser that keeps its own vectors."""

from __future__ import annotations

from pathlib import Path

import spacy
from spacy.language import Language


def assemble(parsing: Path, names: Path) -> Language:
    """Load both trained pipelines and join them; the recogniser no longer listens to a shared layer."""
    nlp = spacy.load(parsing)
    recogniser = spacy.load(names)
    recogniser.replace_listeners("tok2vec", "ner", ["model.tok2vec"])
    nlp.add_pipe("ner", source=recogniser)
    return nlp
