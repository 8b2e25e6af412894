"""Score the built graphs against gold graphs: `python tests/benchmarks/score.py [BENCH] [--show NAME]`.

BENCH is a folder with `NAME.txt` beside `NAME.json`, or with `texts/NAME.txt` and `gold/NAME.json`; without it, the
gold graphs of this repository are taken. `graph` knows ends by their names, `surface` also by what refers to them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from errors import kinds
from gold import OWN, Row, articles, built, rows_of
from scoring import Comparison, compare, share, total_of

import kg

HEADER = f"{'article':28} {'graph P':>8} {'R':>6} {'F1':>6}   {'surface P':>9} {'R':>6} {'F1':>6}  facts/core"


def main() -> int:
    """Build every article of the bench and print how it scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path, nargs="?", default=OWN)
    parser.add_argument("--model", default="it", help="the pipeline to parse with")
    parser.add_argument("--show", metavar="NAME", help="the wrong and missed facts of an article, or of `all`")
    parser.add_argument("--errors", action="store_true", help="how many errors there are of each kind")
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    arguments = parser.parse_args()
    known = articles(arguments.bench)
    if not known or not all(article.text.is_file() for article in known):
        parser.error(f"no gold graphs with texts in {arguments.bench}")
    nlp = kg.load_pipeline(arguments.model)
    rows = [(article, rows_of(built(article, nlp))) for article in known]
    graph = [compare(article, facts) for article, facts in rows]
    surface = [compare(article, facts, mentions=True) for article, facts in rows]
    if arguments.json:
        print(json.dumps({"graph": figures(graph), "surface": figures(surface)}, indent=2))
        return 0
    report(graph, surface, arguments.show)
    if arguments.errors:
        print_errors(graph)
    return 0


def figures(comparisons: Sequence[Comparison]) -> dict[str, dict[str, float]]:
    """The counts and ratios of each article, and of `all`."""
    scores = {c.article.name: c.score for c in comparisons} | {"all": total_of(comparisons)}
    return {
        name: asdict(s) | {"precision": round(s.precision, 4), "recall": round(s.recall, 4), "f1": round(s.f1, 4)}
        for name, s in scores.items()
    }


def report(graph: Sequence[Comparison], surface: Sequence[Comparison], show: str | None) -> None:
    """Print a line for each article, one for all, and the wrong and missed facts of those asked for."""
    print(HEADER)
    for one, loose in zip(graph, surface, strict=True):
        a, b = one.score, loose.score
        print(
            f"{one.article.name:28} {a.precision:8.3f} {a.recall:6.3f} {a.f1:6.3f}   "
            f"{b.precision:9.3f} {b.recall:6.3f} {b.f1:6.3f}  {a.facts}/{a.core}"
        )
        if show in (one.article.name, "all"):
            print_wrong_and_missed(one)
    for name, score in (("graph", total_of(graph)), ("surface", total_of(surface))):
        print(
            f"{name:8} P {score.precision:.3f}  R {score.recall:.3f}  F1 {score.f1:.3f}   "
            f"polarity {share(score.polarity, score.right):.3f}  modality {share(score.modality, score.right):.3f}  "
            f"type {share(score.types, score.typed):.3f}  English label {share(score.labels, score.labelled):.3f}"
        )


def print_wrong_and_missed(comparison: Comparison) -> None:
    """Print each wrong fact, and the first wording of each missed one with its sentences."""
    entities = comparison.article.entities
    for row in comparison.wrong:
        print(f"  wrong   {_name(row['subject'])} | {row['predicate'].get('lemma')} | {_name(row['object'])}")
    for fact in comparison.missed:
        first = fact.triples[0]
        ends = entities[first.subject].label, entities[first.object].label
        print(f"  missed  s{list(fact.sentences)} {ends[0]} | {first.text} | {ends[1]}")


def _name(end: Row) -> str:
    return str((end.get("names") or [end.get("value", "")])[0])


def print_errors(comparisons: Iterable[Comparison]) -> None:
    """Print how many errors there are of each kind."""
    counts = Counter(kind for comparison in comparisons for kind in kinds(comparison))
    for (what, kind), count in counts.most_common():
        print(f"{count:5}  {what:7} {kind}")


if __name__ == "__main__":
    sys.exit(main())
