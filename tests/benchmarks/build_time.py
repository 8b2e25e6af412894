"""How long reading takes, against the bare pipeline on the same text: `python tests/benchmarks/build_time.py`.

Each round times both, one after the other; the median of the ratios is what counts, since machines drift.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from statistics import median
from time import process_time

import kg
from kg.extraction import extract
from kg.reading import read_article

SEED = Path(__file__).parents[2] / "seeds" / "pechino-blockchain.txt"


def main() -> None:
    """Print CPU seconds of both and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("article", nargs="?", default=str(SEED))
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    nlp = kg.load_pipeline("it")
    source = read_article(arguments.article)
    texts = [block.text for block in source.blocks]
    rows = []
    for _ in range(arguments.rounds + 1):
        start = process_time()
        words = sum(len(doc) for doc in nlp.pipe(texts))
        middle = process_time()
        graph = kg.KnowledgeGraph(extract(source, nlp))
        end = process_time()
        graph.files()
        rows.append((middle - start, end - middle, process_time() - end))
    bare, facts, files = (median(column) for column in zip(*rows[1:], strict=True))
    ratio = median(row[1] / row[0] for row in rows[1:])
    print(f"{words} words; CPU seconds (median of {arguments.rounds}):")
    print(f"  bare pipeline      {bare:.3f}")
    print(f"  facts and entities {facts:.3f}  ({ratio:.2f} x the bare pipeline)")
    print(f"  the five files     {files:.3f}")


if __name__ == "__main__":
    main()
