"""Score the built graphs against gold graphs: `python tests/benchmarks/score.py BENCH [--model NAME]`.

BENCH is a folder with `texts/NAME.txt`, `gold/NAME.json` and a `score.py` that compares; it is not in this repository.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import kg
from kg.jsonl import to_jsonl


def main() -> int:
    """Build every text of the bench, then hand the graphs to its scorer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--model", default="it")
    arguments, rest = parser.parse_known_args()
    nlp = kg.load_pipeline(arguments.model)
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((arguments.bench / "texts").glob("*.txt")):
            graph = kg.build(path, model=nlp)
            (Path(folder) / f"{path.stem}.jsonl").write_text(to_jsonl(graph.knowledge), "utf8")
        return subprocess.run([sys.executable, arguments.bench / "score.py", folder, *rest], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
