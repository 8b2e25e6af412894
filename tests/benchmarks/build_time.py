"""How long reading takes, stage by stage, against the bare pipeline: `python tests/benchmarks/build_time.py [ARTICLE]`.

Without an ARTICLE, all texts of `tests/articles/gold` are read as one long text, `--times` over. Each round times the
bare pipeline and every stage of kg one after the other in CPU seconds; the median of the rounds counts, since machines
drift. The goal is that all of kg after the parser takes at most a quarter of the parser's time.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import process_time
from typing import TypeVar
from unittest.mock import patch

from gold import OWN
from spacy.language import Language

import kg
from kg.extraction import extract
from kg.lang.grammar import grammar
from kg.parsing import document, parse
from kg.rdf import relation_labels_table
from kg.reading import read_article, read_text
from kg.resolution import resolve
from kg.rules import propositions
from kg.rules.clauses import find_clauses
from kg.values import Knowledge, Source

T = TypeVar("T")
GOAL = 0.25
BEFORE = ("bare pipeline", "parse")
"""Stages that are the parser's own time."""


def main() -> None:
    """Print CPU seconds of each stage, and what comes after the parser as a share of the parser's time."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("article", nargs="?", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--times", type=int, default=1, help="how often the long text is repeated")
    parser.add_argument("--profile", action="store_true", help="the functions that take longest after the parser")
    arguments = parser.parse_args()
    nlp = kg.load_pipeline("it")
    source = read_article(str(arguments.article)) if arguments.article else long_text(arguments.times)
    rounds = [stages(source, nlp) for _ in range(arguments.rounds + 1)][1:]
    report({name: median(times[name] for times in rounds) for name in rounds[0]}, source, nlp)
    if arguments.profile:
        profile(source, nlp)


def long_text(times: int) -> Source:
    """The texts of the gold graphs in one."""
    texts = [path.read_text("utf8") for path in sorted(OWN.glob("*.txt"))]
    return read_text("\n\n".join(texts * times), "long")


def stages(source: Source, nlp: Language) -> dict[str, float]:
    """CPU seconds of each stage of one run."""
    times: dict[str, float] = {}

    def timed(name: str, step: Callable[[], T]) -> T:
        start = process_time()
        result = step()
        times[name] = times.get(name, 0.0) + process_time() - start
        return result

    timed("bare pipeline", lambda: list(nlp.pipe(block.text for block in source.blocks)))
    mended = patched(lambda run: timed("repairs", run))
    with mended:
        parsed = timed("parse", lambda: parse(source, nlp))
    times["parse"] -= times["repairs"]
    clauses = timed("rules", lambda: find_clauses(parsed.doc, grammar(source.lang)))
    found = timed("rules", lambda: propositions(parsed.doc, grammar(source.lang), clauses))
    entities, facts = timed("resolution", lambda: resolve(parsed, found, relation_labels_table(), clauses))
    graph = kg.KnowledgeGraph(Knowledge(source.id, (source,), parsed.sentences, entities, facts))
    timed("rdf", lambda: (kg.rdf.to_turtle(graph.rdf), kg.rdf.to_trig(graph.evidence)))
    timed("network and layout", lambda: graph.graph)
    timed("page", graph.view)
    return times


@contextmanager
def patched(timed: Callable[[Callable[[], None]], None]) -> Iterator[None]:
    """Time what mends the parse inside `kg.parsing.parse`."""
    mend, repair = document.mend_names, document.repair
    with (
        patch.object(document, "mend_names", lambda *given: timed(lambda: mend(*given))),
        patch.object(document, "repair", lambda *given: timed(lambda: repair(*given))),
    ):
        yield


def report(times: dict[str, float], source: Source, nlp: Language) -> None:
    """Print the stages, each beside the bare pipeline."""
    words = sum(len(doc) for doc in nlp.pipe(block.text for block in source.blocks))
    bare = times["bare pipeline"]
    print(f"{words} words; CPU seconds, and as a share of the bare pipeline")
    for name, seconds in times.items():
        print(f"  {name:20} {seconds:7.3f}  {seconds / bare:6.2f}")
    facts = sum(times[name] for name in ("repairs", "rules", "resolution"))
    after = sum(seconds for name, seconds in times.items() if name not in BEFORE)
    print(f"  {'to the facts':20} {facts:7.3f}  {facts / bare:6.2f}  (goal {GOAL})")
    print(f"  {'all after the parser':20} {after:7.3f}  {after / bare:6.2f}")


def profile(source: Source, nlp: Language) -> None:
    """Print the functions of kg that take longest of their own."""
    with cProfile.Profile() as profiler:
        kg.KnowledgeGraph(extract(source, nlp)).files()
    pstats.Stats(profiler).sort_stats("tottime").print_stats(r"/kg/(?!parsing/graph)", 15)


if __name__ == "__main__":
    main()
