"""Train the embedded Italian pipeline from public data, in one command.

    python training/recipe.py --data DIR [--work DIR] [--out kg/lang/it/model] [--plain]

Stages: check, vectors, segmenter, parser in two rounds, names, assemble, evaluate. A stage whose output stands in
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

import torch  # noqa: E402  # these need the path above
from assemble import assemble, assemble_plain, keep_vector_keys, save  # noqa: E402
from card import NOTICE, card  # noqa: E402
from corpus import prepare_names, prepare_parsing, prepare_segments  # noqa: E402
from evaluate import name_scores, parsing_scores, stored, trees, words_per_second  # noqa: E402
from names import train_names  # noqa: E402
from naming import Names  # noqa: E402
from parser import first_round, load, second_round  # noqa: E402
from spacy.language import Language  # noqa: E402
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


def train(config: Path, corpus: Path, out: Path, vectors: Path | None = None) -> Path:
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


def made(data: Path, work: Path) -> Language:
    """Run the stages that are not done yet, and join what they made."""
    torch.set_num_threads(1)
    vectors = make_vectors(data, work / "vectors")
    if not (work / "segments/dev.spacy").exists():
        prepare_segments(data, work)
    if not (work / "names/dev.spacy").exists():
        prepare_names(data, work)
    segments = train(HERE / "configs/segments.cfg", work / "segments/train.spacy", work / "segments/out", vectors)
    table = spacy.load(vectors).vocab.vectors
    first, second, named = work / "parser/first", work / "parser/second", work / "names/model.pt"
    if not (first / "model.pt").exists():
        first_round(data, table, first)
    if not (second / "model.pt").exists():
        second_round(data, table, first, second)
    parser = load(second, table.shape[1])
    if not named.exists():
        names, known = train_names(data, table, parser)
        torch.save({"weights": names.state_dict(), "known": known}, named)
    stored_names = torch.load(named)
    names = Names(stored_names["known"], table.shape[1], parser.network.first.hidden_size * 2)
    names.load_state_dict(stored_names["weights"])
    return assemble(vectors, segments, parser, names, stored_names["known"])


def made_plainly(data: Path, work: Path) -> Language:
    """The pipeline that the table of README.md compares with: spaCy's own components on the corpora as they are."""
    configs = HERE / "configs/plain"
    if not (work / "parsing/dev.spacy").exists():
        prepare_parsing(data, work)
    if not (work / "names/dev.spacy").exists():
        prepare_names(data, work, plain=True)
    parsing = train(configs / "parsing.cfg", work / "parsing/train.spacy", work / "parsing/out")
    names = train(configs / "names.cfg", work / "names/train.spacy", work / "names/out")
    return assemble_plain(parsing, names)


def main() -> None:
    """Run all stages."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="folder with ud/ and ner/, see README.md")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="folder for everything in between")
    parser.add_argument("--out", type=Path, default=ROOT / "kg/lang/it/model", help="folder for the pipeline")
    parser.add_argument("--plain", action="store_true", help="the plain configuration that the table compares with")
    options = parser.parse_args()
    check(options.data)
    nlp = (made_plainly if options.plain else made)(options.data, options.work)
    save(nlp, options.out)
    evaluate(options.out, options.work, options.data)


if __name__ == "__main__":
    main()
