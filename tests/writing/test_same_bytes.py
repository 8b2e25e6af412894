"""The same article gives the same bytes, in this process and in any other."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kg.building import build
from kg.knowledge_graph import KnowledgeGraph
from tests.handmade import pipeline
from tests.sample import knowledge

SEED = Path(__file__).parents[2] / "seeds" / "pechino-blockchain.txt"
ENDINGS = ["graphml", "html", "jsonl", "report.html", "report.md", "trig", "ttl"]


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_a_graph_gives_the_same_files_twice() -> None:
    assert KnowledgeGraph(knowledge()).files() == KnowledgeGraph(knowledge()).files()


def test_no_file_says_when_or_where_it_was_made(tmp_path: Path) -> None:
    texts = []
    for place in ("qui", "là"):
        (tmp_path / place).mkdir()
        for name in ("uno.txt", "due.txt"):
            (tmp_path / place / name).write_text(f"La Cina costruisce una città. OKCoin usa Bitcoin. {name[:3]}")
        texts.append(build(tmp_path / place, model=pipeline()).files())
    assert texts[0] == texts[1]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, bytes]]:
    """The files of the seed article and of a second one, by two processes that hash differently."""
    other = tmp_path_factory.mktemp("in") / "altro.txt"
    other.write_text("Pechino pubblica un piano. Il governo della città sostiene la blockchain.\n", "utf8")
    files = []
    for seed in ("1", "2"):
        folder = tmp_path_factory.mktemp("out")
        command = [sys.executable, "-m", "kg", "build", str(SEED), str(other), "-o", str(folder)]
        subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": seed}, check=True, capture_output=True)
        files.append(bytes_of(folder))
    return files


def test_two_runs_write_the_same_names(built: list[dict[str, bytes]]) -> None:
    names = [f"{name}.{ending}" for name in ("altro", "merged", "pechino-blockchain") for ending in ENDINGS]
    assert [sorted(files) for files in built] == [sorted(names)] * 2


@pytest.mark.parametrize("ending", ENDINGS)
def test_two_runs_write_the_same_bytes(built: list[dict[str, bytes]], ending: str) -> None:
    one, other = ({n: data for n, data in files.items() if n.partition(".")[2] == ending} for files in built)
    assert one == other
