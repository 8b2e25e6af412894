"""A store with two made articles, their files, and the command that asks them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import typer
from pyoxigraph import Store
from typer.testing import CliRunner, Result

from kg.commands.query import query
from kg.rdf import clean_graph, evidence_dataset, to_trig, to_turtle
from kg.sparql import Answer, filled, question_named
from kg.sparql import query as ask_store
from kg.store import open_store
from tests.sparql.news import news

Ask = Callable[..., list[tuple[str, ...]]]
Query = Callable[..., Result]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `news.trig`, the evidence twin, and `news.ttl`, the clean graph."""
    folder = tmp_path_factory.mktemp("news")
    (folder / "news.trig").write_text(to_trig(evidence_dataset(news())), "utf8")
    (folder / "news.ttl").write_text(to_turtle(clean_graph(news())), "utf8")
    return folder


@pytest.fixture(scope="session")
def store(folder: Path) -> Store:
    """The evidence twin in memory; not to be changed."""
    return open_store([folder / "news.trig"])


@pytest.fixture(scope="session")
def ask(store: Store) -> Ask:
    """Asks a ready question and gives the rows as plain text."""

    def asked(name: str, lang: str = "en", in_store: Store = store, **given: str) -> list[tuple[str, ...]]:
        return plain_rows(ask_store(in_store, filled(question_named(name), given, in_store, lang)))

    return asked


def plain_rows(answer: Answer) -> list[tuple[str, ...]]:
    """The values of an answer without language and type."""
    return [tuple("" if term is None else str(getattr(term, "value", term)) for term in row) for row in answer.rows]


@pytest.fixture
def kg_query(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Query:
    """The command, in the folder of the files."""
    monkeypatch.chdir(folder)
    app = typer.Typer()
    app.command()(query)

    def run(*arguments: str, typed: str | bytes | None = None) -> Result:
        return CliRunner().invoke(app, arguments, input=typed)

    return run


def in_a_process(
    *arguments: str, cwd: Path, stdout: int = subprocess.PIPE, **environment: str
) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    code = "import typer; from kg.commands.query import query; app = typer.Typer(); app.command()(query); app()"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=cwd,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"} | environment,
        stdout=stdout,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        timeout=120,
    )
