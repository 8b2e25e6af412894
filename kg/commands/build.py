"""`kg build`: from articles to knowledge graphs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from tqdm import tqdm

from kg.commands.terminal import complain, one_line_errors, say
from kg.errors import KgError

if TYPE_CHECKING:
    from spacy.language import Language

    from kg.decisions import Decisions
    from kg.knowledge_graph import KnowledgeGraph
    from kg.values import Knowledge, Source

ENDINGS = (".html", ".jsonl", ".report.html", ".report.md")
"""Endings of what is written that could be those of an article."""
FILES = 7
"""Files of one graph, which the summary names."""
NAMED = 10
"""Failures that the summary names; all are counted, and told one by one before."""


def build(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT",
            help="Text, Markdown, HTML, PDF or JSON lines files, folders, addresses of pages, or - for standard input.",
        ),
    ],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Where the files go.")] = Path(
        "outputs"
    ),
    lang: Annotated[
        str | None, typer.Option(metavar="CODE", help="The language of the articles, where not each its own.")
    ] = None,
    model: Annotated[
        str | None, typer.Option(metavar="NAME", help="An installed spaCy pipeline instead of the embedded one.")
    ] = None,
    encoding: Annotated[
        str | None, typer.Option(metavar="NAME", help="The encoding of the files, where kg does not find it.")
    ] = None,
    date: Annotated[
        str | None,
        typer.Option(metavar="DAY", help="When the articles were written (2011-03-15), not what they say themselves."),
    ] = None,
    base: Annotated[
        str | None, typer.Option(metavar="IRI", help="The IRI under which entities stand in the RDF.")
    ] = None,
    name: Annotated[
        str | None, typer.Option(metavar="NAME", help="What to call the graph of several articles.")
    ] = None,
    min_confidence: Annotated[
        float, typer.Option(metavar="X", help="Leave out facts of less confidence (0 to 1): fewer, more of them right.")
    ] = 0.0,
    decisions: Annotated[
        Path | None, typer.Option(metavar="FILE", help="What you decided about names and facts; see kg review.")
    ] = None,
) -> None:
    """Build knowledge graphs: NAME.ttl, .trig, .jsonl, .graphml, .html and a report for each article and for all."""
    with one_line_errors():
        raise typer.Exit(_build(inputs, output, lang, model, encoding, date, base, name, min_confidence, decisions))


def _build(
    inputs: list[str],
    output: Path,
    lang: str | None,
    model: str | None,
    encoding: str | None,
    date: str | None,
    base: str | None,
    name: str | None,
    min_confidence: float,
    decisions: Path | None,
) -> int:
    # the libraries below take a second to import, which --help should not wait for
    from kg.building import pipelines, read_all
    from kg.decisions import NONE, read_decisions
    from kg.rdf import DEFAULT_BASE, check_base
    from kg.reading import discover
    from kg.writing import prepare_folder

    failures: list[str] = []

    def failed(called: str, error: KgError) -> None:
        failures.append(called)
        complain(error)

    iri = check_base(DEFAULT_BASE if base is None else base)
    _check_options(lang, encoding, date, min_confidence)
    decided = NONE if decisions is None else read_decisions(decisions)
    articles = discover(inputs, failed)
    sources = read_all(articles, lang, encoding, failed, date)
    if not sources:
        return 1
    _check_apart(articles, output, [source.id for source in sources])
    parsers = pipelines(sources, model)
    prepare_folder(output)
    whole, paths = _saved(sources, parsers, output, iri, name, min_confidence, decided)
    for line in summary(whole, len(sources), paths, output, failures):
        say(line)
    return 1 if failures else 0


def _check_options(lang: str | None, encoding: str | None, date: str | None, min_confidence: float) -> None:
    from kg.reading import check_date, check_encoding, check_known
    from kg.selection import check_confidence

    check_date(date)
    check_confidence(min_confidence)
    if encoding is not None:
        check_encoding(encoding)
    if lang is not None:
        check_known(lang)


def _saved(
    sources: list[Source],
    parsers: Mapping[str, Language],
    output: Path,
    iri: str,
    name: str | None,
    min_confidence: float,
    decided: Decisions,
) -> tuple[KnowledgeGraph, list[Path]]:
    """The graph of all articles, and the files of it and of each, written."""
    from kg.building import graph_of
    from kg.extraction import extract
    from kg.selection import trusted

    parts: list[Knowledge] = []
    paths: list[Path] = []
    for source in tqdm(sources, desc="building", unit="article", disable=None, leave=False):
        parts.append(trusted(extract(source, parsers[source.lang]), min_confidence))
        paths += graph_of([parts[-1]], iri, decisions=decided).save(output)
    whole = graph_of(parts, iri, name if len(parts) > 1 else None, decided)
    return whole, [*paths, *(whole.save(output) if len(parts) > 1 else ())]


def _check_apart(articles: list[str], output: Path, names: list[str]) -> None:
    """Raise `KgError` where a file that is going to be written would take the place of an article."""
    written = {(output / f"{name}{ending}").resolve() for name in names for ending in ENDINGS}
    for article in articles:
        if Path(article).resolve() in written:
            raise KgError(f"the results would overwrite '{article}'", "name another folder with -o")


def summary(
    graph: KnowledgeGraph, articles: int, paths: list[Path], output: Path, failures: Sequence[str] = ()
) -> Iterator[str]:
    """The lines that tell what was built, and what was not."""
    counts = {
        ("article", "articles"): articles,
        ("sentence", "sentences"): len(graph.sentences),
        ("entity", "entities"): len(graph.entities),
        ("fact", "facts"): len(graph.facts),
    }
    yield ", ".join(f"{count} {one if count == 1 else more}" for (one, more), count in counts.items())
    central = [
        f"{e.label} ({e.english[0]})" if e.english and e.english[0] != e.label else e.label for e in graph.central()
    ]
    if central:
        yield f"most central: {', '.join(central)}"
    yield (
        f"files in {output}: "
        + ", ".join(path.name for path in paths[-FILES:])
        + (f" and {len(paths) - FILES} more" if len(paths) > FILES else "")
    )
    yield f"open {output / (graph.name + '.html')} in a browser"
    yield from graph.unmet
    if failures:
        more = f" and {len(failures) - NAMED} more" if len(failures) > NAMED else ""
        yield f"failed: {len(failures)} ({', '.join(failures[:NAMED])}{more})"
