"""Servers as they ship: real processes that answer, on a port of their own."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import sync_playwright

from tests.conftest import BROWSERS, FLAGS
from tests.needs import missing

START = "from typer import run; from kg.commands.serve import serve; __name__ == '__main__' and run(serve)"
"""The command alone, as `kg serve` starts it."""
TURTLE = """
@prefix kgv: <https://kg.example/vocabulary#> .
@prefix e: <https://kg.example/entity/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
e:pechino a kgv:Place ; rdfs:label "Pechino"@it , "Beijing"@en .
e:okcoin a kgv:Organization ; rdfs:label "OKCoin" ; kgv:headquarteredIn e:hainan .
e:hainan a kgv:Place ; rdfs:label "Hainan" .
e:cattivo a kgv:Concept ; rdfs:label "<img src=x onerror=alert(1)>\\u202e\\u001b[31m"@it , "=cmd|' /C calc'!A0" .
"""
QUADS = """<http://s/1> <http://p> "1" <http://g/1> .
<http://s/2> <http://p> "2" <http://g/2> .
<http://s/3> <http://p> "3" .
"""
PATIENCE = 120.0
"""Seconds to wait for an answer: a busy machine may take its time."""


@contextlib.contextmanager
def served(*arguments: str, cwd: Path | None = None) -> Iterator[str]:
    """A server in a process of its own; gives its address, and sees that it ends cleanly."""
    command = [sys.executable, "-c", START, *arguments, "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=cwd)
    assert process.stdout is not None
    assert process.stderr is not None
    said: list[str] = []
    listener = threading.Thread(target=lambda: said.extend(process.stderr or ()), daemon=True)
    listener.start()
    try:
        line = process.stdout.readline()
        assert line.startswith("explorer http://"), "".join(said)
        yield line.split()[1].rstrip("/")
    finally:
        process.terminate()
        code = process.wait(30)
        listener.join(10)
    assert (code, said) == (0, [])


@pytest.fixture(scope="session")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small graph of kg's, with labels that mean harm."""
    path = tmp_path_factory.mktemp("graph") / "piccolo.ttl"
    path.write_text(TURTLE, "utf8")
    return path


@pytest.fixture(scope="session")
def quads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three quads: two in graphs of their own, one in none."""
    path = tmp_path_factory.mktemp("quads") / "tre.nq"
    path.write_text(QUADS, "utf8")
    return path


@pytest.fixture(scope="session")
def address(graph: Path) -> Iterator[str]:
    """A server that reads the small graph."""
    with served(str(graph), "--max-result", "1") as found:
        yield found


@pytest.fixture
def client(address: str) -> Iterator[httpx.Client]:
    """A client of that server."""
    with httpx.Client(base_url=address, timeout=PATIENCE) as found:
        yield found


@pytest.fixture
def writable(quads: Path) -> Iterator[httpx.Client]:
    """A client of a server that allows updates."""
    with (
        served(str(quads), "--allow-updates", "--timeout", "3") as found,
        httpx.Client(base_url=found, timeout=PATIENCE) as client,
    ):
        yield client


@pytest.fixture(scope="session")
def thread() -> Iterator[ThreadPoolExecutor]:
    """The thread of the browser: Playwright runs one loop in each, and the tests of the page have the first."""
    with ThreadPoolExecutor(1) as executor:
        yield executor


@pytest.fixture(scope="session")
def browser(thread: ThreadPoolExecutor) -> Iterator[Any]:
    """A real Chromium, to be used in its thread."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None) or needs(BROWSERS[0])
    driver = thread.submit(sync_playwright().start).result()
    found = thread.submit(driver.chromium.launch, executable_path=path, args=FLAGS).result()
    yield found
    thread.submit(found.close).result()
    thread.submit(driver.stop).result()


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run what uses the browser in its thread."""
    if "browser" not in pyfuncitem.fixturenames:
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    pyfuncitem.funcargs["thread"].submit(pyfuncitem.obj, **arguments).result()
    return True


def needs(program: str) -> str:
    """The path of a program that this machine has; else the test is skipped, in continuous integration it fails."""
    path = shutil.which(program)
    if path is None:
        reason = f"{program} is not installed: the endpoint was not tried with it"
        missing(reason)
    return path


def ask(
    client: httpx.Client, query: str, accept: str = "application/sparql-results+json", **more: Any
) -> httpx.Response:
    """A query by GET."""
    return client.get("/sparql", params={"query": query, **more}, headers={"Accept": accept})
