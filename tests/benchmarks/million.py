"""A million triples in rdflib, in Oxigraph and in kg, side by side: `python tests/benchmarks/million.py`.

The graph is that of `synthetic.py`. Every figure is taken in a process of its own, which loads the graph first and then
does the one thing; peak memory is that of the process after it. All must give the same answers. The table is written as
Markdown to standard output, the progress to a terminal only.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import pyoxigraph
import rdflib
from synthetic import of_size, write
from tqdm import tqdm

from kg.rdf import Iris
from kg.rdf.prefixes import prefixes
from kg.store import format_named, open_store, to_bytes

HERE = Path(__file__)
NAMES = prefixes(Iris())
QUERIES = {
    "text filter": 'SELECT (COUNT(*) AS ?n) { ?x nif:anchorOf ?words FILTER(CONTAINS(LCASE(?words), "stra")) }',
    "GROUP BY": "SELECT ?who (COUNT(*) AS ?n) { ?x itsrdf:taIdentRef ?who } GROUP BY ?who ORDER BY DESC(?n) ?who",
    "property path": "SELECT (COUNT(DISTINCT ?far) AS ?n) { <HUB> (^rdf:subject/rdf:object)+ ?far }",
}
LOAD, TRIG, TURTLE = "load N-Triples", "load TriG", "write Turtle"
STEPS = (LOAD, TRIG, *QUERIES, TURTLE)
PATIENCE = 300
"""Seconds after which a figure is given up."""


@dataclass(frozen=True, slots=True)
class Engine:
    """A way to hold triples: load a file of N-Triples or TriG, ask it a question, write it as Turtle."""

    load: Callable[[Path], Any]
    ask: Callable[[Any, str], int]
    turtle: Callable[[Any], int]


def _rdflib(path: Path) -> rdflib.Graph:
    if path.suffix == ".trig":
        return rdflib.Dataset().parse(path, format="trig")
    return rdflib.Graph().parse(path, format="nt")


def _oxrdflib(path: Path) -> rdflib.Graph:
    if path.suffix == ".trig":
        return rdflib.Dataset(store="Oxigraph").parse(path, format="ox-trig")
    return rdflib.Graph(store="Oxigraph").parse(path, format="ox-nt")


def _pyoxigraph(path: Path) -> pyoxigraph.Store:
    store = pyoxigraph.Store()
    store.bulk_load(path=path)
    return store


def _ask_rdflib(graph: rdflib.Graph, query: str) -> int:
    return sum(int(row.n) for row in graph.query(query, initNs=NAMES))


def _ask_oxigraph(store: pyoxigraph.Store, query: str) -> int:
    return sum(int(solution["n"].value) for solution in store.query(query, prefixes=NAMES))


def _dump(store: pyoxigraph.Store) -> int:
    written = store.dump(format=pyoxigraph.RdfFormat.TURTLE, from_graph=pyoxigraph.DefaultGraph(), prefixes=NAMES)
    return len(written)


ENGINES = {
    "rdflib": Engine(_rdflib, _ask_rdflib, lambda graph: len(graph.serialize(format="turtle"))),
    "oxrdflib": Engine(_oxrdflib, _ask_rdflib, lambda graph: len(graph.serialize(format="ox-turtle"))),
    "pyoxigraph": Engine(_pyoxigraph, _ask_oxigraph, _dump),
    "kg": Engine(
        lambda path: open_store([path]),
        _ask_oxigraph,
        lambda store: len(to_bytes(store, format_named("turtle"), NAMES)),
    ),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """What one step took: seconds, megabytes of the process, its answer; `failed` names the error in their place."""

    seconds: float = 0.0
    megabytes: float = 0.0
    answer: int | None = None
    failed: str = ""

    @property
    def memory(self) -> str:
        """The megabytes, where it did not fail."""
        return "–" if self.failed else f"{self.megabytes:.0f} MB"

    def __str__(self) -> str:
        places = 3 if self.seconds < 0.1 else 2 if self.seconds < 10 else 0
        return self.failed or f"{self.seconds:.{places}f} s"


def measure(engine: Engine, step: str, folder: Path) -> Figure:
    """Load the graph in `folder` and do one step, in this process."""
    hub = (folder / "hub.txt").read_text("utf8")
    start = perf_counter()
    held = engine.load(folder / ("synthetic.trig" if step == TRIG else "synthetic.nt"))
    answer = None
    if step not in (LOAD, TRIG):
        start = perf_counter()
        try:
            answer = engine.turtle(held) if step == TURTLE else engine.ask(held, QUERIES[step].replace("HUB", hub))
        except RecursionError as error:
            return Figure(failed=type(error).__name__)
    seconds = perf_counter() - start
    return Figure(seconds, getrusage(RUSAGE_SELF).ru_maxrss / 1024, None if step == TURTLE else answer)


def in_process(*arguments: str) -> Figure:
    """A figure of this script, run in a process of its own."""
    try:
        run = subprocess.run([sys.executable, HERE, *arguments], stdout=subprocess.PIPE, check=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return Figure(failed=f"over {PATIENCE} s")
    return Figure(**json.loads(run.stdout))


def command(*arguments: str | Path) -> Figure:
    """What a command of kg takes from its start to its end."""
    start = perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "kg", *map(str, arguments)], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    failed = f"exit code {process.returncode}" if process.returncode else ""
    return Figure(perf_counter() - start, usage.ru_maxrss / 1024, failed=failed)


def on_disk(folder: Path, directory: Path) -> Figure:
    """Fill a store on disk from the evidence twin, or, where that is done, open it again."""
    start = perf_counter()
    store = open_store([folder / "synthetic.trig"] if not directory.exists() else [], directory)
    seconds = perf_counter() - start
    return Figure(seconds, getrusage(RUSAGE_SELF).ru_maxrss / 1024, len(store))


def compare(folder: Path, engines: list[str]) -> dict[tuple[str, str], Figure]:
    """The figure of every step by engine and step."""
    pairs = [(engine, step) for step in STEPS for engine in engines]
    shown = tqdm(pairs, disable=None, unit="figure")
    figures = {}
    for engine, step in shown:
        shown.set_description(f"{engine}: {step}")
        figures[engine, step] = in_process("--measure", engine, step, "-o", str(folder))
    for step in STEPS:
        answers = {figure.answer for (_, of), figure in figures.items() if of == step and not figure.failed}
        if len(answers) > 1:
            raise SystemExit(f"different answers to {step}: {answers}")
    return figures


def alone(folder: Path) -> dict[str, Figure]:
    """What only kg does: stores on disk, and its commands from start to end."""
    question = "SELECT (COUNT(*) AS ?n) { ?statement a kgv:Statement }"
    with TemporaryDirectory() as scratch:
        store = Path(scratch, "store")
        trig = folder / "synthetic.trig"
        steps: dict[str, Callable[[], Figure]] = {
            "fill a store on disk from TriG": lambda: in_process("--store", str(store), "-o", str(folder)),
            "open that store again": lambda: in_process("--store", str(store), "-o", str(folder)),
            "`kg query STORE`": lambda: command("query", store, question),
            "`kg query FILE.trig`": lambda: command("query", trig, question),
            "`kg export STORE --to nquads`": lambda: command("export", store, "--to", "nquads"),
            "`kg export FILE.trig --to turtle`": lambda: command("export", trig, "--to", "turtle"),
        }
        shown = tqdm(steps.items(), disable=None, unit="figure")
        return {name: step() for name, step in shown}


def table(figures: dict[tuple[str, str], Figure], engines: list[str]) -> str:
    """The comparison as Markdown: a row for each step, a column for each engine."""
    rows = [["", *engines], ["---"] * (len(engines) + 1)]
    rows += [[step, *(str(figures[engine, step]) for engine in engines)] for step in STEPS]
    for step in (LOAD, TURTLE):
        rows.append([f"peak memory, {step}", *(figures[engine, step].memory for engine in engines)])
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def machine() -> str:
    """Cores and versions, for whoever compares."""
    names = ("rdflib", "oxrdflib", "pyoxigraph")
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    return f"{len(os.sched_getaffinity(0))} cores, Python {platform.python_version()}, {versions}"


def prepare(triples: int, folder: Path) -> int:
    """Write the graph, and the IRI of the thing that is named most; gives the number of triples."""
    knowledge = of_size(triples)
    write(knowledge, folder)
    hub = max(knowledge.entities, key=lambda entity: (len(entity.mentions), entity.id))
    (folder / "hub.txt").write_text(Iris().entity(hub.id), "utf8")
    with (folder / "synthetic.nt").open("rb") as lines:
        return sum(1 for _ in lines)


def report(triples: int, engines: list[str], folder: Path) -> None:
    """Make the graph, take all the figures, print the tables."""
    made = in_process("--prepare", "--triples", str(triples), "-o", str(folder)).answer
    figures = compare(folder, engines)
    print(f"{made:,} triples; {machine()}.\n\n{table(figures, engines)}")
    print("| kg alone | time | peak memory |\n| --- | --- | --- |")
    for name, figure in alone(folder).items():
        print(f"| {name} | {figure} | {figure.memory} |")


def main() -> None:
    """Print the tables; the hidden options are for the processes that take one figure each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--triples", type=int, default=1_000_000)
    parser.add_argument("--skip-rdflib", action="store_true", help="it takes minutes")
    parser.add_argument("-o", "--output", type=Path, help="where to keep the graph; nowhere otherwise")
    parser.add_argument("--prepare", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--measure", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("--store", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.prepare or given.measure or given.store:
        print(json.dumps(_one_figure(given)))
        return
    engines = [name for name in ENGINES if not (given.skip_rdflib and name == "rdflib")]
    with TemporaryDirectory() as scratch:
        report(given.triples, engines, given.output or Path(scratch))


def _one_figure(given: argparse.Namespace) -> dict[str, Any]:
    if given.prepare:
        figure = Figure(answer=prepare(given.triples, given.output))
    elif given.measure:
        figure = measure(ENGINES[given.measure[0]], given.measure[1], given.output)
    else:
        figure = on_disk(given.output, given.store)
    return {name: getattr(figure, name) for name in Figure.__slots__}


if __name__ == "__main__":
    main()
