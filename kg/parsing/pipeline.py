"""spaCy pipelines: the embedded one of each language, or any that the user has installed."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token

import kg.parsing.graph.component
import kg.parsing.lemmas  # noqa: F401  # both register components that the embedded pipelines name
from kg.errors import KgError
from kg.lang.data import folders, languages
from kg.lang.grammar import Grammar, grammar
from kg.parsing.typography import fold

MODEL_FOLDER = "model"
GRAPH = "kg_graph_parser"
"""The embedded component that both tags and parses."""


class FoldingTokenizer:
    """A tokeniser that reads typographic apostrophes, quotes and spaces as the plain ones.

    It wraps another tokeniser. The text of the `Doc` it makes has the folded characters, each at its old place. With
    the `words` of a language it keeps some words whole that the other cuts: names with an apostrophe that ends no known
    form (*Xi'an*), titles with their full stop (*l'ing. Landi*), words with a prefix (*vice-presidente*).
    """

    def __init__(self, inner: Any, words: Grammar | None = None) -> None:
        self.inner = inner
        self.words = words

    def __call__(self, text: str) -> Doc:
        doc: Doc = self.inner(fold(text))
        if self.words is not None:
            self._join(doc, self.words)
            _keep_titles_and_names(doc, self.words)
        return doc

    def _join(self, doc: Doc, words: Grammar) -> None:
        with doc.retokenize() as retokenizer:
            last = -1
            for token in doc[:-1]:
                length = _length_of_word(token, words) if token.i > last else 1
                if length > 1:
                    last = token.i + length - 1
                    retokenizer.merge(doc[token.i : token.i + length])

    def __getattr__(self, name: str) -> Any:
        # spaCy asks its tokeniser for rules, to_disk, from_bytes, …: all of them are the inner one's
        if name in {"inner", "words"}:
            raise AttributeError(name)
        return getattr(self.inner, name)


def _keep_titles_and_names(doc: Doc, words: Grammar) -> None:
    """Let no sentence begin between a shortened title and the name behind it."""
    for token in doc[1:]:
        before = token.nbor(-1)
        if before.text.endswith(".") and before.lower_[:-1] in words.abbreviations:
            token.is_sent_start = False


def _length_of_word(token: Token, words: Grammar) -> int:
    """How many tokens from `token` on are one word."""
    doc, left = token.doc, len(token.doc) - token.i
    if token.whitespace_ or left < 2:
        return 1
    after = doc[token.i + 1]
    if token.text.endswith("'") and len(token) > 1:
        return 2 if token.lower_ not in words.elisions and after.text[0].isalpha() else 1
    third = doc[token.i + 2].text if left > 2 else ""
    if after.text == "." and token.lower_ in words.abbreviations:
        return 2 if third[:1].isupper() else 1  # a name follows: the stop only shortens a title
    joined = after.text == "-" and not after.whitespace_ and token.lower_ in words.prefixes
    return 3 if joined and third[:1].isalpha() else 1


def embedded_languages() -> tuple[str, ...]:
    """The codes of the languages whose pipeline ships with kg, or with a plugin, sorted."""
    return tuple(code for code, f in folders().items() if f.joinpath(MODEL_FOLDER, "config.cfg").is_file())


def load_pipeline(name: str = "it") -> Language:
    """Load the embedded pipeline of a language, or an installed one.

    Args:
        name: a language code (`it`), the name of an installed spaCy pipeline (`it_core_news_lg`), or the path of one.

    Returns:
        A pipeline that tags, lemmatises and parses with Universal Dependencies, whose tokeniser folds typography.

    Raises:
        KgError: there is no such pipeline, it does not load, or it lacks what extraction needs.

    Example:
        >>> [t.text for t in load_pipeline("it")("dell’area")]
        ["dell'", 'area']
    """
    nlp = _load(name)
    missing = [
        pipe
        for pipe, known in (("parser", ("parser", GRAPH)), ("tagger", ("morphologizer", "tagger", GRAPH)))
        if not any(p in nlp.pipe_names for p in known)
    ]
    if missing:
        raise KgError(
            f"pipeline '{name}' has no {' and no '.join(missing)}", "use one trained on Universal Dependencies"
        )
    nlp.tokenizer = FoldingTokenizer(nlp.tokenizer, grammar(nlp.lang) if nlp.lang in languages() else None)
    return nlp


def _load(name: str) -> Language:
    if name in embedded_languages():
        with resources.as_file(folders()[name].joinpath(MODEL_FOLDER)) as folder:
            return spacy.load(folder)
    remedy = f"embedded: {', '.join(embedded_languages())}; others are installed with 'python -m spacy download NAME'"
    if name not in spacy.util.get_installed_models() and not _is_pipeline_folder(Path(name)):
        raise KgError(f"unknown model '{name}'", remedy)
    try:
        return spacy.load(name)
    except (OSError, ValueError, ImportError) as error:
        raise KgError(f"model '{name}' does not load: {str(error).splitlines()[0]}", remedy) from error


def _is_pipeline_folder(path: Path) -> bool:
    try:
        return (path / "meta.json").is_file()
    except OSError:  # a name too long for a path
        return False
