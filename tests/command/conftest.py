"""The command, run in this process with a pipeline written by hand, or in one of its own as it ships."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kg.cli import app
from kg.knowledge_graph import KnowledgeGraph
from tests.handmade import pipeline
from tests.sample import knowledge

Kg = Callable[..., Result]

ARTICLES = {
    "uno.txt": "La Cina costruisce una città.\n\nOKCoin usa Bitcoin.\n",
    "due.md": "# Un titolo\n\nLa *Cina* costruisce una città. Huobi compra un edificio.\n",
    "inglese.txt": "The city of Beijing plans a hub for blockchain innovation and the world watches.\n",
    "vuoto.txt": "",
    "binario.txt": "\x00\x01\x02",
}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a few articles, which the command starts in."""
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, "utf8")
    (tmp_path / "latino.txt").write_bytes("Più città è così.".encode("cp1252"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def kg(here: Path, monkeypatch: pytest.MonkeyPatch) -> Kg:
    """The command with the pipeline written by hand instead of the embedded one."""
    monkeypatch.setattr("kg.building.load_pipeline", lambda name: pipeline())

    def run(*arguments: str, typed: str | bytes | None = None) -> Result:
        return CliRunner().invoke(app, arguments, input=typed)

    return run


def run_kg(*arguments: str, cwd: Path, encoding: str = "utf-8") -> subprocess.CompletedProcess[str]:
    """The command as it ships, in a process of its own whose output is in `encoding`."""
    command = [sys.executable, "-m", "kg", *arguments]
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding=encoding, timeout=300)


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files of the sample, where the command starts."""
    KnowledgeGraph(knowledge()).save(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path
