"""The protocol cases of the W3C against kg's server and Oxigraph's, as the table of docs/sparql-protocol.md.

    python tests/benchmarks/protocol.py --cases DIR

DIR is the folder `sparql/sparql11/protocol` of the W3C's rdf-tests: a manifest and its data. Both servers start anew
for every case, with its graphs and with updates allowed.
"""

from __future__ import annotations

import argparse
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from importlib.metadata import version
from pathlib import Path

import httpx
from protocol_cases import Case, cases, failures, quads

DOCUMENT = Path(__file__).parents[2] / "docs" / "sparql-protocol.md"
MARKS = re.compile("(<!-- cases -->\n).*(<!-- /cases -->)", re.DOTALL)
START = "from typer import run; from kg.commands.serve import serve; __name__ == '__main__' and run(serve)"
PATIENCE = 60.0
Endpoint = Callable[[bool], str]
"""The address of queries, or, for true, of updates."""


@contextmanager
def kg(graph: Path) -> Iterator[Endpoint]:
    """kg's server with a graph, which has one endpoint for everything."""
    port = _free_port()
    with _running([sys.executable, "-c", START, str(graph), "--allow-updates", "--port", str(port)], port):
        yield lambda update: f"http://127.0.0.1:{port}/sparql"


@contextmanager
def oxigraph(graph: Path) -> Iterator[Endpoint]:
    """Oxigraph's server with a graph, which has one endpoint for queries and one for updates."""
    port, program = _free_port(), Path(sys.executable).with_name("oxigraph")
    store = graph.with_name("store")
    subprocess.run([program, "load", "-l", store, "-f", graph], check=True, capture_output=True)
    with _running([str(program), "serve", "-l", str(store), "-b", f"127.0.0.1:{port}"], port):
        yield lambda update: f"http://127.0.0.1:{port}/{'update' if update else 'query'}"


SERVERS = (kg, oxigraph)


def outcome(case: Case, server: Callable[[Path], AbstractContextManager[Endpoint]]) -> str:
    """`passes`, or what a server does otherwise than a case asks."""
    with tempfile.TemporaryDirectory() as folder, httpx.Client(timeout=PATIENCE) as client:
        graph = Path(folder, "graph.nq")
        graph.write_text(quads(case), encoding="utf-8")
        with server(graph) as endpoint:
            found = failures(case, endpoint, client)
    return "; ".join(found) or "passes"


def table(folder: Path) -> Iterator[str]:
    """The lines of the table."""
    rows = [(case.id, *(outcome(case, server) for server in SERVERS)) for case in cases(folder)]
    yield f"| case | kg | Oxigraph's server {version('oxigraph')} |"
    yield "|---|---|---|"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    passed = (sum(row[column] == "passes" for row in rows) for column in (1, 2))
    yield f"| of {len(rows)} | {' | '.join(f'**{number}**' for number in passed)} |"


def main() -> None:
    """Write the table into the document."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--cases", type=Path, required=True, metavar="DIR", help="the folder of manifest.ttl")
    lines = "".join(f"{line}\n" for line in table(parser.parse_args().cases))
    text = DOCUMENT.read_text(encoding="utf-8")
    DOCUMENT.write_text(MARKS.sub(lambda match: match[1] + lines + match[2], text), encoding="utf-8")
    print(lines)


def _free_port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def _running(command: list[str], port: int) -> Iterator[None]:
    """A server, from when it listens until it is not needed any more."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + PATIENCE
        while not _listens(port):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{shutil.which(command[0]) or command[0]} does not start")
            time.sleep(0.05)
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _listens(port: int) -> bool:
    with closing(socket.socket()) as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


if __name__ == "__main__":
    main()
