"""How often a reference is resolved to the right thing: `python tests/benchmarks/reference_accuracy.py BENCH`.

BENCH is a folder as for `score.py`. Gold entities list the forms that only refer to them (`mentions`: "la città",
"l'azienda", "lui") without saying where in the text they stand, so two things can be told honestly:

- **facts**: how many of the facts that rest on a reference are correct, by its kind, beside those that rest
  on none. A fact may be wrong for other reasons than its reference; what counts is the distance between the rows.
- **mentions**: of our mentions whose words are a form of exactly one gold entity of the article, how many stand in an
  entity that bears one of its names (`right`), how many in one that bears a name of another gold entity (`other`), and
  how many in one that gold does not know (`unknown`: often a node of its own that should not be there).
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import kg
from kg.jsonl import to_jsonl

KINDS = ("null_subject", "other reference", "no reference")


def main() -> int:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--model", default="it")
    arguments = parser.parse_args()
    nlp = kg.load_pipeline(arguments.model)
    scorer = _scorer(arguments.bench / "score.py")
    facts: Counter[tuple[str, str]] = Counter()
    mentions: Counter[str] = Counter()
    for path in sorted((arguments.bench / "gold").glob("*.json")):
        gold = json.loads(path.read_text("utf8"))
        graph = kg.build(arguments.bench / "texts" / f"{path.stem}.txt", model=nlp)
        _count_facts(scorer, gold, [json.loads(line) for line in to_jsonl(graph.knowledge).splitlines()], facts)
        _count_mentions(scorer, gold, graph, mentions)
    print(f"{'facts':16} {'correct':>8} {'all':>6} {'precision':>10}")
    for kind in KINDS:
        right, every = facts[kind, "correct"], facts[kind, "all"]
        print(f"{kind:16} {right:8} {every:6} {right / every if every else 0.0:10.3f}")
    print(f"\n{'mentions':16} {'right':>8} {'other':>6} {'unknown':>10} {'accuracy':>10}")
    every = mentions.total()
    print(
        f"{'of one entity':16} {mentions['right']:8} {mentions['other']:6} {mentions['unknown']:10} "
        f"{mentions['right'] / every if every else 0.0:10.3f}"
    )
    return 0


def _count_facts(
    scorer: ModuleType, gold: dict[str, Any], facts: list[dict[str, Any]], counts: Counter[tuple[str, str]]
) -> None:
    for fact in facts:
        kind = "no reference"
        if "reference" in fact["rules"]:
            kind = "null_subject" if "null_subject" in fact["rules"] else "other reference"
        counts[kind, "all"] += 1
        counts[kind, "correct"] += scorer.score(gold, [fact], False)["correct"]


def _count_mentions(scorer: ModuleType, gold: dict[str, Any], graph: kg.KnowledgeGraph, counts: Counter[str]) -> None:
    names = {e["id"]: scorer.name_keys([*e["names"], *e.get("en", [])]) for e in gold["entities"]}
    owners: dict[str, set[str]] = {}
    for entity in gold["entities"]:
        for form in scorer.name_keys(entity.get("mentions", [])):
            owners.setdefault(form, set()).add(entity["id"])
    for entity in graph.entities:
        ours = scorer.slot_names({"names": [*entity.names, *entity.english]})
        for mention in entity.mentions:
            owner = owners.get(" ".join(scorer.strip_leading(scorer.tokens(mention.text))), set())
            if len(owner) == 1 and mention.text:
                known = {id_ for id_, keys in names.items() if keys & ours}
                counts["right" if owner <= known else "other" if known else "unknown"] += 1


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer at {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    sys.exit(main())
