"""spaCy pipelines: the embedded one of each language, or any that the user has installed."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token

import kg.parsing.lemmas  # noqa: F401  # registers the component that the embedded pipelines name
from kg.errors import KgError
from kg.lang.data import languages
from kg.lang.grammar import grammar
from kg.parsing.typography import fold

MODEL_FOLDER = "model"


class FoldingTokenizer:
    """A tokeniser that reads typographic apostrophes, quotes and spaces as the plain ones.

    It wraps another tokeniser. The text of the `Doc` it makes has the folded characters, each at its old place. With
    `elisions`, the forms that an apostrophe may end, it keeps other words with an apostrophe whole (*Xi'an*); with
    `abbreviations`, it keeps their full stop on them (*l'ing. Landi*).
    """

    def __init__(
        self, inner: Any, elisions: frozenset[str] = frozenset(), abbreviations: frozenset[str] = frozenset()
    ) -> None:
        self.inner = inner
        self.elisions = elisions
        self.abbreviations = abbreviations

    def __call__(self, text: str) -> Doc:
        doc: Doc = self.inner(fold(text))
        if self.elisions:
            self._join(doc)
        return doc

    def _join(self, doc: Doc) -> None:
        """Put together what was cut at an apostrophe that ends no known form: *Xi'* and *an*."""
        with doc.retokenize() as retokenizer:
            last = -1
            for token in doc[:-1]:
                cut = token.text.endswith("'") and len(token) > 1 and not token.whitespace_
                if cut and token.lower_ not in self.elisions and token.i > last and doc[token.i + 1].text[0].isalpha():
                    last = token.i + 1
                    retokenizer.merge(doc[token.i : token.i + 2])
                elif self._is_abbreviation(token):
                    retokenizer.merge(doc[token.i : token.i + 2])

    def _is_abbreviation(self, token: Token) -> bool:
        """Whether a full stop behind `token` only shortens a title, since a name follows."""
        if token.lower_ not in self.abbreviations or token.whitespace_ or token.i + 2 >= len(token.doc):
            return False
        stop, name = token.nbor(1), token.nbor(2)
        return stop.text == "." and name.text[:1].isupper()

    def __getattr__(self, name: str) -> Any:
        # spaCy asks its tokeniser for rules, to_disk, from_bytes, …: all of them are the inner one's
        if name in {"inner", "elisions", "abbreviations"}:
            raise AttributeError(name)
        return getattr(self.inner, name)


def embedded_languages() -> tuple[str, ...]:
    """The codes of the languages whose pipeline ships with kg, sorted."""
    folders = resources.files("kg.lang").iterdir()
    return tuple(sorted(f.name for f in folders if f.is_dir() and (f / MODEL_FOLDER / "config.cfg").is_file()))


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
        for pipe, known in (("parser", ("parser",)), ("tagger", ("morphologizer", "tagger")))
        if not any(p in nlp.pipe_names for p in known)
    ]
    if missing:
        raise KgError(
            f"pipeline '{name}' has no {' and no '.join(missing)}", "use one trained on Universal Dependencies"
        )
    words = grammar(nlp.lang) if nlp.lang in languages() else None
    nlp.tokenizer = (
        FoldingTokenizer(nlp.tokenizer, words.elisions, words.abbreviations)
        if words is not None
        else FoldingTokenizer(nlp.tokenizer)
    )
    return nlp


def _load(name: str) -> Language:
    if name in embedded_languages():
        with resources.as_file(resources.files("kg.lang").joinpath(name, MODEL_FOLDER)) as folder:
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
