"""The main job: from articles to knowledge graphs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from pathlib import Path

from spacy.language import Language

from kg.decisions import NONE, Decisions, honour, read_decisions
from kg.extraction import extract
from kg.knowledge_graph import KnowledgeGraph
from kg.parsing import load_pipeline
from kg.rdf import DEFAULT_BASE, check_base
from kg.reading import Failed, discover, read_articles, read_text, safe_name
from kg.report import ENDING
from kg.selection import check_confidence, trusted
from kg.values import Knowledge, Source

MERGED = "merged"


def build(
    *inputs: str | Path,
    lang: str | None = None,
    model: str | Language | None = None,
    encoding: str | None = None,
    date: str | None = None,
    base: str = DEFAULT_BASE,
    name: str | None = None,
    min_confidence: float = 0.0,
    decisions: str | Path | Decisions = NONE,
) -> KnowledgeGraph:
    """Read articles and build one graph of them all.

    Args:
        inputs: paths of text, Markdown, HTML, PDF or JSON lines files, of folders of them, addresses of pages, or `-`
            for standard input.
        lang: the language of the articles; by default the one that each is in, of those that kg reads.
        model: the spaCy pipeline to parse with, by name or loaded; the embedded one of the language by default.
        encoding: of the files, where it does not show.
        date: the day on which the articles were written (`2011-03-15`), where not what each says itself.
        base: the IRI under which entities stand in the RDF.
        name: what to call a graph of several articles.
        min_confidence: leave out facts of less confidence, and entities that stand in no other.
        decisions: what a reader decided about names and facts, or the file of it; `unmet` of the graph tells what of
            it fits nothing.

    Raises:
        KgError: an input cannot be read, the pipeline is unknown, `date` is no day, `base` is none, or a decision
            cannot be understood.

    Example:
        >>> import kg
        >>> graph = kg.build("seeds/pechino-blockchain.txt")  # doctest: +SKIP
        >>> graph.central(1)[0].label  # doctest: +SKIP
        'Pechino'
    """
    check_base(base)
    check_confidence(min_confidence)
    decided = known_decisions(decisions)
    sources = unique(chain.from_iterable(read_articles(i, lang, encoding, date) for i in discover(map(str, inputs))))
    nlp = pipelines(sources, model)
    parts = [trusted(extract(source, nlp[source.lang]), min_confidence) for source in sources]
    return graph_of(parts, base, name, decided)


def build_text(
    text: str,
    name: str = "text",
    *,
    lang: str | None = None,
    model: str | Language | None = None,
    date: str | None = None,
    base: str = DEFAULT_BASE,
    min_confidence: float = 0.0,
    decisions: str | Path | Decisions = NONE,
) -> KnowledgeGraph:
    """Build the graph of an article given as a string, written on `date` (`2011-03-15`).

    Facts of less than `min_confidence` are left out, `decisions` honoured.

    Raises:
        KgError: there are no words in it, it is in another language, the pipeline is unknown, `date` is no day, or a
            decision cannot be understood.
    """
    decided = known_decisions(decisions)
    source = read_text(text, name, lang, date=date)
    knowledge = extract(source, pipelines([source], model)[source.lang])
    return graph_of([trusted(knowledge, check_confidence(min_confidence))], base, decisions=decided)


def read_all(
    inputs: Iterable[str],
    lang: str | None,
    encoding: str | None,
    failed: Failed,
    date: str | None = None,
) -> list[Source]:
    """Read the articles of each input, as written on `date` or when they say themselves.

    What cannot be read is told to `failed`, and the rest goes on.
    """
    return unique(chain.from_iterable(read_articles(name, lang, encoding, date, failed) for name in inputs))


def pipelines(sources: Iterable[Source], model: str | Language | None = None) -> dict[str, Language]:
    """The pipeline for each language of `sources`, loaded once: the embedded one, or `model` for all.

    Raises:
        KgError: the pipeline is unknown.
    """
    codes = sorted({source.lang for source in sources})
    if model is None:
        return {code: load_pipeline(code) for code in codes}
    return dict.fromkeys(codes, model if isinstance(model, Language) else load_pipeline(model))


def unique(sources: Iterable[Source]) -> list[Source]:
    """Give sources that share their id a number each, so that their files do not overwrite one another."""
    taken: set[str] = set()
    return [replace(source, id=_free(source.id, taken)) for source in sources]


def _free(name: str, taken: set[str]) -> str:
    """`name`, with a number where it is taken; capitals do not count, as some file systems do not see them."""
    numbered = (f"{name}-{count}" for count in range(2, len(taken) + 3))
    free = next(n for n in chain([name], numbered) if not _files(n) & taken)
    taken |= _files(free)
    return free


def _files(name: str) -> set[str]:
    """What the files of an article are called, without their endings."""
    return {name.casefold(), f"{name}{ENDING}".casefold()}


def known_decisions(given: str | Path | Decisions) -> Decisions:
    """Decisions as they are, or read from their file.

    Raises:
        KgError: the file cannot be read, or a decision in it not be understood.
    """
    return given if isinstance(given, Decisions) else read_decisions(given)


def graph_of(
    parts: list[Knowledge], base: str = DEFAULT_BASE, name: str | None = None, decisions: Decisions = NONE
) -> KnowledgeGraph:
    """The graph of what was read, decisions honoured: of one article as it is, of several merged under `name`."""
    called = None
    if len(parts) != 1 or name is not None:
        taken = {file for part in parts for file in _files(part.name)} if len(parts) > 1 else set()
        called = _free(safe_name(name or MERGED), taken)
    honoured = honour(parts, decisions, called)
    return KnowledgeGraph(honoured.knowledge, base, honoured.unmet)
