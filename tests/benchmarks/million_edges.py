"""A million edges in networkx, in NetworKit and in kg, side by side: `python tests/benchmarks/million_edges.py`.

The graph is made up: its degrees are skewed as those of news are, its groups overlap, its weights are those of facts.
Every figure is the CPU time of one call on a graph that the library holds already, in a process of its own. What kg
takes includes handing the graph to NetworKit. That all find the same is measured too. The tables are written as
Markdown to standard output.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

import networkit as nk
import networkx as nx
import numpy as np
from tqdm import tqdm

from kg.analysis import Projection, communities, modularity, pagerank
from kg.analysis.brandes import dependencies
from kg.analysis.centrality import closeness
from kg.analysis.projection import projection

HERE = Path(__file__)
SOURCES, SEED = 10, 1
Values = np.ndarray[Any, np.dtype[np.float64]]


def made(edges: int) -> Projection:
    """A graph of about a quarter as many nodes as edges, in groups, with a few nodes that most edges meet."""
    generator = np.random.default_rng(SEED)
    nodes = max(edges // 4, 2)
    groups = max(nodes // 200, 1)
    tails = (nodes * generator.random(edges) ** 2).astype(np.int64)
    near = (tails + groups * generator.integers(1, max(nodes // groups, 2), edges)) % nodes
    anywhere = (nodes * generator.random(edges) ** 2).astype(np.int64)
    heads = np.where(generator.random(edges) < 0.7, near, anywhere)
    ends = np.sort(np.stack([tails, heads])[:, tails != heads], axis=0)
    pairs = np.unique(ends[0] * nodes + ends[1])
    found = np.divmod(pairs, nodes)
    weights = generator.choice([0.55, 0.7, 0.8, 0.9, 1.7], len(pairs))
    return Projection(tuple(range(nodes)), found[0], found[1], weights)


def _networkit(whole: Projection) -> Any:
    rows = (whole.weights, (whole.tails, whole.heads))
    nk.setNumberOfThreads(1)
    nk.setSeed(SEED, False)
    return nk.GraphFromCoo(rows, n=len(whole.nodes), weighted=True, directed=False)


def _groups(sets: list[set[int]], count: int) -> Values:
    found = np.zeros(count)
    for number, group in enumerate(sets):
        found[list(group)] = number
    return found


def _column(found: dict[int, float]) -> Values:
    return np.array([found[node] for node in range(len(found))])


def _drawn(whole: Projection) -> list[int]:
    """The nodes that networkx draws for `k=SOURCES, seed=SEED`."""
    return random.Random(SEED).sample(list(whole.nodes), SOURCES)


HOLDS: dict[str, Callable[[Projection], Any]] = {
    "networkx": lambda whole: whole.graph(),
    "NetworKit": _networkit,
    "kg": lambda whole: whole,
}
DOES: dict[str, dict[str, Callable[[Any, Projection], Values]]] = {
    "PageRank": {
        "networkx": lambda held, whole: _column(nx.pagerank(held, tol=1e-10, max_iter=1000)),
        "NetworKit": lambda held, whole: np.array(nk.centrality.PageRank(held, 0.85, 1e-10).run().scores()),
        "kg": lambda held, whole: _column(pagerank(held)),
    },
    "communities": {
        "networkx": lambda held, whole: _groups(nx.community.louvain_communities(held, seed=SEED), len(whole.nodes)),
        "NetworKit": lambda held, whole: np.array(nk.community.PLM(held).run().getPartition().getVector(), dtype=float),
        "kg": lambda held, whole: _column(communities(held, seed=SEED)),
    },
    f"betweenness from {SOURCES} sources": {
        "networkx": lambda held, whole: _column(nx.betweenness_centrality(held, k=SOURCES, seed=SEED)),
        "NetworKit": lambda held, whole: np.array(
            nk.centrality.EstimateBetweenness(nk.graphtools.toUnweighted(held), SOURCES).run().scores()
        ),
        "kg": lambda held, whole: dependencies(projection(held, weighted=False), np.array(_drawn(whole))),
    },
    "the same, weighted": {
        "NetworKit": lambda held, whole: np.array(nk.centrality.EstimateBetweenness(held, SOURCES).run().scores()),
        "kg": lambda held, whole: dependencies(held, np.array(_drawn(whole))),
    },
    f"closeness from {SOURCES} sources, weighted": {
        "kg": lambda held, whole: _column(closeness(held, sources=SOURCES, seed=SEED)),
    },
}


def figure(measure: str, library: str, edges: int, folder: Path) -> None:
    """Do one thing in this process, and leave its result and its CPU seconds."""
    whole = made(edges)
    held = HOLDS[library](whole)
    start = process_time()
    found = DOES[measure][library](held, whole)
    seconds = process_time() - start
    np.savez(folder / f"{measure}-{library}.npz", found=found, seconds=seconds)


def tables(edges: int, folder: Path) -> str:
    """Both tables."""
    whole = made(edges)
    heads = [*HOLDS]
    lines = [f"| CPU seconds | {' | '.join(heads)} |", "|---|" + "---:|" * len(heads)]
    found: dict[tuple[str, str], Values] = {}
    for measure, libraries in DOES.items():
        cells = []
        for library in heads:
            path = folder / f"{measure}-{library}.npz"
            if library in libraries and path.exists():
                kept = np.load(path)
                found[measure, library] = kept["found"]
                cells.append(f"{float(kept['seconds']):.1f}")
            else:
                cells.append("–")
        lines.append(f"| {measure} | {' | '.join(cells)} |")
    return "\n".join([*lines, "", *_agreement(whole, found)]) + "\n"


def _agreement(whole: Projection, found: dict[tuple[str, str], Values]) -> list[str]:
    """How far the results are the same."""
    lines = ["| result | networkx | NetworKit | kg |", "|---|---:|---:|---:|"]
    ranks = {library: found["PageRank", library] for library in HOLDS}
    lines.append(
        "| PageRank, largest difference from networkx | – | "
        + " | ".join(f"{np.abs(ranks[library] - ranks['networkx']).max():.0e}" for library in ("NetworKit", "kg"))
        + " |"
    )
    quality = [
        modularity(whole, dict(enumerate(found["communities", library].astype(int).tolist()))) for library in HOLDS
    ]
    lines.append("| communities, modularity | " + " | ".join(f"{value:.3f}" for value in quality) + " |")
    measure = f"betweenness from {SOURCES} sources"
    drawn = _drawn(whole)
    one, other = (_scaled(found[measure, library], drawn) for library in ("networkx", "kg"))
    # NetworKit draws its own sources and weighs what they contribute: another estimate of the same
    lines.append(f"| betweenness, largest difference from networkx | – | – | {np.abs(one - other).max():.0e} |")
    return lines


def _scaled(values: Values, drawn: list[int]) -> Values:
    """The values of nodes that no way begins at, as shares of the largest."""
    others = np.delete(values, drawn)
    return others / others.max()


def conditions(whole: Projection) -> str:
    """What was measured where."""
    names = ", ".join(f"{name} {version(name)}" for name in ("networkx", "networkit", "scipy", "numpy"))
    return (
        f"{len(whole.nodes):,} nodes, {len(whole.weights):,} edges; {names}; Python {platform.python_version()}, "
        f"{os.cpu_count()} cores, one thread each.\n"
    )


def main() -> None:
    """Measure everything, or, with a measure and a library named, that alone."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--edges", type=int, default=1_060_000, help="edges drawn; those drawn twice count once")
    parser.add_argument("--only", nargs=3, metavar=("MEASURE", "LIBRARY", "FOLDER"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.only:
        measure, library, folder = arguments.only
        figure(measure, library, arguments.edges, Path(folder))
        return
    with TemporaryDirectory() as folder:
        jobs = [(measure, library) for measure, libraries in DOES.items() for library in libraries]
        for measure, library in tqdm(jobs, disable=None, leave=False):
            command = [sys.executable, str(HERE), "--edges", str(arguments.edges), "--only", measure, library, folder]
            subprocess.run(command, check=True)
        print(conditions(made(arguments.edges)))
        print(tables(arguments.edges, Path(folder)), end="")


if __name__ == "__main__":
    main()
