"""The main job: from articles to knowledge graphs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import chain
from pathlib import Path

from spacy.language import Language

from kg.errors import KgError
from kg.extraction import extract
from kg.knowledge_graph import KnowledgeGraph
from kg.merge import merge
from kg.parsing import load_pipeline
from kg.rdf import DEFAULT_BASE, check_base
from kg.reading import discover, read_article, read_text, safe_name
from kg.selection import check_confidence, trusted
from kg.values import Knowledge, Source

MERGED = "merged"


def build(
    *inputs: str | Path,
    lang: str = "it",
    model: str | Language | None = None,
    encoding: str = "utf-8",
    date: str | None = None,
    base: str = DEFAULT_BASE,
    name: str | None = None,
    min_confidence: float = 0.0,
) -> KnowledgeGraph:
    """Read articles and build one graph of them all.

    Args:
        inputs: paths of text or Markdown files, of folders of them, or `-` for standard input.
        lang: the language of the articles.
        model: the spaCy pipeline to parse with, by name or loaded; the embedded one of `lang` by default.
        encoding: of the files.
        date: the day on which the articles were written (`2011-03-15`), where not what each says itself.
        base: the IRI under which entities stand in the RDF.
        name: what to call a graph of several articles.
        min_confidence: leave out facts of less confidence, and entities that stand in no other.

    Raises:
        KgError: an input cannot be read, the pipeline is unknown, `date` is no day, or `base` is none.

    Example:
        >>> import kg
        >>> graph = kg.build("seeds/pechino-blockchain.txt")  # doctest: +SKIP
        >>> graph.central(1)[0].label  # doctest: +SKIP
        'Pechino'
    """
    check_base(base)
    check_confidence(min_confidence)
    sources = unique([read_article(path, lang, encoding, date) for path in discover(map(str, inputs))])
    nlp = model if isinstance(model, Language) else load_pipeline(model or lang)
    return graph_of([trusted(extract(source, nlp), min_confidence) for source in sources], base, name)


def build_text(
    text: str,
    name: str = "text",
    *,
    lang: str = "it",
    model: str | Language | None = None,
    date: str | None = None,
    base: str = DEFAULT_BASE,
    min_confidence: float = 0.0,
) -> KnowledgeGraph:
    """Build the graph of an article given as a string, written on `date` (`2011-03-15`).

    Facts of less than `min_confidence` are left out.

    Raises:
        KgError: there are no words in it, it is in another language, the pipeline is unknown, or `date` is no day.
    """
    nlp = model if isinstance(model, Language) else load_pipeline(model or lang)
    knowledge = extract(read_text(text, name, lang, date=date), nlp)
    return KnowledgeGraph(trusted(knowledge, check_confidence(min_confidence)), base)


def read_all(
    paths: Iterable[str],
    lang: str,
    encoding: str,
    failed: Callable[[KgError], None],
    date: str | None = None,
) -> list[Source]:
    """Read each path, as written on `date` or when it says itself.

    What cannot be read is told to `failed`, and the rest goes on.
    """
    sources: list[Source] = []
    for path in paths:
        try:
            sources.append(read_article(path, lang, encoding, date))
        except KgError as error:
            failed(error)
    return unique(sources)


def unique(sources: Iterable[Source]) -> list[Source]:
    """Give sources that share their id a number each, so that their files do not overwrite one another."""
    taken: set[str] = set()
    return [replace(source, id=_free(source.id, taken)) for source in sources]


def _free(name: str, taken: set[str]) -> str:
    """`name`, with a number where it is taken; capitals do not count, as some file systems do not see them."""
    numbered = (f"{name}-{count}" for count in range(2, len(taken) + 3))
    free = next(n for n in chain([name], numbered) if n.casefold() not in taken)
    taken.add(free.casefold())
    return free


def graph_of(parts: list[Knowledge], base: str = DEFAULT_BASE, name: str | None = None) -> KnowledgeGraph:
    """The graph of what was read: of one article as it is, of several merged under `name`."""
    if len(parts) == 1 and name is None:
        return KnowledgeGraph(parts[0], base)
    taken = {part.name.casefold() for part in parts} if len(parts) > 1 else set()
    return KnowledgeGraph(merge(parts, _free(safe_name(name or MERGED), taken)), base)
