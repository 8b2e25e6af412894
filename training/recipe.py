"""Train the embedded Italian pipeline from public data, in one command.

    python training/recipe.py --data DIR [--work DIR] [--out kg/lang/it/model] [--plain] [--second]

Stages: check, vectors, corpora, parser, names in two rounds, assemble, evaluate. A stage whose output stands in
`--work` is skipped, so that an interrupted run goes on where it stopped. What `DIR` must hold is in README.md.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import spacy

HERE = Path(__file__).parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))  # kg itself, which needs no installation to be trained for

from assemble import assemble, keep_vector_keys, save  # noqa: E402  # these need the path above
from card import NOTICE, card  # noqa: E402
from corpus import prepare_names, prepare_parsing  # noqa: E402
from evaluate import name_scores, parsing_scores, stored, trees, words_per_second  # noqa: E402
from vectors import build  # noqa: E402

from kg.parsing import load_pipeline  # noqa: E402

FIXTURE = ROOT / "tests/parsing/pud_sample.conllu"
SEED_ENVIRONMENT = {"PYTHONHASHSEED": "0", "OMP_NUM_THREADS": "1"}


def check(data: Path) -> None:
    """Compare every file under `data` with `data.sha256`; one that is missing or differs ends the run."""
    wrong = []
    for line in (HERE / "data.sha256").read_text("utf8").splitlines():
        if not line.startswith("#"):
            digest, name = line.split()
            path = data / name
            if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
                wrong.append(name)
    if wrong:
        sys.exit(f"missing or different in {data}: {', '.join(wrong)} (data.sha256 says where to get them)")


def train(config: Path, corpus: Path, out: Path, vectors: Path | None, start: Path | None = None) -> Path:
    """Run `spacy train` unless it has finished at `out` already, and return the folder of its best model."""
    done = out / "finished"
    if not done.exists():
        command = [
            sys.executable,
            "-m",
            "spacy",
            "train",
            str(config),
            "-o",
            str(out),
            "--paths.train",
            str(corpus),
            "--paths.dev",
            str(corpus.with_name("dev.spacy")),
        ]
        if vectors:
            command += ["--paths.vectors", str(vectors)]
        if start:
            command += ["--paths.start", str(start), "--code", str(HERE / "resume.py")]
        subprocess.run(command, check=True, env={**os.environ, **SEED_ENVIRONMENT})
        done.touch()
    if vectors:
        keep_vector_keys(out / "model-best")
    return out / "model-best"


def make_vectors(data: Path, out: Path) -> Path:
    """Write a pipeline with nothing but the vectors."""
    if not (out / "vocab/vectors.cfg").exists():
        nlp = spacy.blank("it")
        nlp.vocab.vectors = build(data, ROOT / "kg/gazetteer")
        nlp.to_disk(out)
    keep_vector_keys(out)
    return out


def evaluate(model: Path, work: Path, data: Path) -> None:
    """Measure the finished pipeline and write its scores and texts beside it."""
    nlp = load_pipeline(str(model))
    dev = trees(data / "ud/dev/it_isdt-ud-dev.conllu")
    scores = {
        "sentences": sum(len(list(doc.sents)) for doc in dev),
        "parsing": parsing_scores(nlp, dev),
        "names": name_scores(nlp, stored(work / "names/dev.spacy", nlp)),
        "words per second": words_per_second(nlp, dev),
    }
    if FIXTURE.is_file():
        sample = parsing_scores(nlp, trees(FIXTURE))
        scores["fixture"] = {name: sample[name] for name in ("UAS", "LAS", "sentences")}
    (model / "scores.json").write_text(json.dumps(scores, indent=2) + "\n", "utf8")
    (model / "README.md").write_text(card(scores, nlp.pipe_names), "utf8")
    (model / "LICENSE.md").write_text(NOTICE, "utf8")
    print(json.dumps(scores, indent=2))


def main() -> None:
    """Run all stages."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="folder with ud/ and ner/, see README.md")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="folder for everything in between")
    parser.add_argument("--out", type=Path, default=ROOT / "kg/lang/it/model", help="folder for the pipeline")
    parser.add_argument("--plain", action="store_true", help="the plain configuration that the table compares with")
    parser.add_argument("--second", action="store_true", help="a second round for the parser (not in what ships)")
    options = parser.parse_args()
    data, work = options.data, options.work
    check(data)
    plain = options.plain
    configs = HERE / "configs/plain" if plain else HERE / "configs"
    vectors = None if plain else make_vectors(data, work / "vectors")
    if not (work / "parsing/dev.spacy").exists():
        prepare_parsing(data, work, plain=plain)
    if not (work / "names/dev.spacy").exists():
        prepare_names(data, work, plain=plain)
    parsing = train(configs / "parsing.cfg", work / "parsing/train.spacy", work / "parsing/out", vectors)
    names = train(configs / "names.cfg", work / "names/train.spacy", work / "names/out", vectors)
    if not plain:
        more, news = work / "parsing/more", work / "names/news"
        if options.second:
            parsing = train(configs / "more.cfg", more.with_suffix(".spacy"), more, vectors, start=parsing)
        names = train(configs / "news.cfg", news.with_suffix(".spacy"), news, vectors, start=names)
    save(assemble(parsing, names), options.out)
    evaluate(options.out, work, data)


if __name__ == "__main__":
    main()
