"""How long pages of large graphs take in headless Chromium, kg's beside plain pyvis: prints the table of docs/page.md.

`python tests/benchmarks/page_speed.py [--sizes 1000 5000 20000] [--pages NAME…] [--runs 3]`. Each figure is the median
of the runs; a page can be used once its graph has been drawn and the browser answers again.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from typing import Any

import networkx as nx
from page_graphs import made
from playwright.sync_api import TimeoutError as GivenUpError
from playwright.sync_api import sync_playwright
from pyvis.network import Network

from kg.graph import annotate, layout, to_networkx
from kg.page import to_html
from kg.page.data import page_data

CAP = 60
"""Seconds after which a page is given up."""
FRAMES = 30
READY = {
    "kg": "() => window.kg !== undefined",
    "kg, 1,000 nodes drawn": "() => window.kg && (document.getElementById('show-more').click(), true)",
    "pyvis, physics": "() => typeof network !== 'undefined' && window.isSteady === true",
    "pyvis, places given": "() => typeof network !== 'undefined' && window.isDrawn === true",
}
HOOKS = """<script>
network.on("stabilized", () => { window.isSteady = true; });
network.once("afterDrawing", () => { window.isDrawn = true; });
network.redraw();
</script></body>"""
FRAME_TIME = """async ({frames, zooms}) => {
    const net = window.kg ? window.kg.network : network, times = [];
    for (let frame = 0; frame < frames; frame += 1) {
        const {x, y} = net.getViewPosition(), scale = net.getScale(), start = performance.now();
        net.moveTo(zooms ? {scale: scale * (frame % 2 ? 1.05 : 1 / 1.05)} : {position: {x: x + 7, y}});
        net.body.emitter.emit("_redraw");
        times.push(performance.now() - start);
        await new Promise(requestAnimationFrame);
    }
    return times.sort((a, b) => a - b)[Math.floor(frames / 2)];
}"""


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds until a page can be used (None where it was given up), milliseconds for a frame, bytes."""

    usable: float | None
    drag: float | None
    zoom: float | None
    size: int


def pyvis_page(graph: nx.MultiDiGraph, places: dict[str, tuple[float, float]] | None) -> str:
    """What pyvis makes of a graph without more ado, vis-network in the page; physics where no places are given."""
    network = Network(directed=True, cdn_resources="in_line", height="900px", width="100%")
    # `add_node` and `add_edge` look through all that is there each time; what they would add is the same.
    for node, data in graph.nodes(data=True):
        place = {"x": places[node][0], "y": places[node][1]} if places else {}
        network.nodes.append({"id": node, "label": data["label"], "shape": "dot", "color": "#97c2fc", **place})
    network.edges = [
        {"from": subject, "to": target, "label": data["label"], "arrows": "to"}
        for subject, target, data in graph.edges(data=True)
    ]
    if places:
        network.toggle_physics(False)
    before, _, after = str(network.generate_html()).rpartition("</body>")
    return f"{before}{HOOKS}{after}"


def measured(browser: Any, path: Path, ready: str) -> Run:
    """One opening of a page."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce").new_page()
    page.route(lambda url: url.startswith("http"), lambda route: route.abort())
    size = path.stat().st_size
    start = time.perf_counter()
    try:
        page.goto(path.as_uri(), timeout=CAP * 1000)
        page.wait_for_function(ready, timeout=(CAP - (time.perf_counter() - start)) * 1000)
        page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    except GivenUpError:
        page.context.close()
        return Run(None, None, None, size)
    usable = time.perf_counter() - start
    drag, zoom = (page.evaluate(FRAME_TIME, {"frames": FRAMES, "zooms": zooms}) for zooms in (False, True))
    page.context.close()
    return Run(usable, drag, zoom, size)


def repeated(browser: Any, path: Path, ready: str, times: int) -> list[Run]:
    """Several openings of a page, one where it is given up."""
    runs = [measured(browser, path, ready)]
    while runs[0].usable is not None and len(runs) < times:
        runs.append(measured(browser, path, ready))
    return runs


def median(values: list[float | None]) -> float | None:
    """The median, or None where most were given up."""
    known = [value for value in values if value is not None]
    return statistics.median(known) if len(known) * 2 > len(values) else None


def pages(nodes: int) -> tuple[dict[str, Callable[[], str]], int, float]:
    """The pages of a made graph, the size of the data as plain JSON, and the seconds of the layout."""
    knowledge = made(nodes, 2 * nodes)
    graph = annotate(to_networkx(knowledge))
    start = time.process_time()
    places = layout(graph)
    seconds = time.process_time() - start
    data = json.dumps(page_data(knowledge, graph), ensure_ascii=False, separators=(",", ":"))
    made_by = {
        "kg": lambda: to_html(knowledge),
        "kg, 1,000 nodes drawn": lambda: to_html(knowledge),
        "pyvis, physics": lambda: pyvis_page(graph, None),
        "pyvis, places given": lambda: pyvis_page(graph, places),
    }
    return made_by, len(data.encode()), seconds


def row(nodes: int, name: str, runs: list[Run]) -> str:
    """A row of the table."""
    usable, drag, zoom = (median([getattr(run, key) for run in runs]) for key in ("usable", "drag", "zoom"))
    seconds = f"not within {CAP}" if usable is None else f"{usable:.1f}"
    frames = ["–" if value is None else f"{value:.0f}" for value in (drag, zoom)]
    return f"| {nodes:,} | {name} | {seconds} | {frames[0]} | {frames[1]} | {runs[0].size / 1e6:.1f} |"


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 5000, 20000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--pages", nargs="+", choices=list(READY), default=list(READY))
    parser.add_argument("--chromium", default=which("chromium") or which("chromium-browser") or which("google-chrome"))
    arguments = parser.parse_args()
    print("| nodes | page | usable after, s | a frame while dragging, ms | while zooming, ms | file, MB |")
    print("|---|---|---|---|---|---|")
    notes = []
    with sync_playwright() as driver, tempfile.TemporaryDirectory() as folder:
        browser = driver.chromium.launch(executable_path=arguments.chromium, args=["--no-sandbox", "--disable-gpu"])
        for nodes in arguments.sizes:
            made_by, size, seconds = pages(nodes)
            notes.append(f"{nodes:,} nodes: layout {seconds:.1f} s CPU, plain JSON of the data {size / 1e6:.1f} MB")
            for name in arguments.pages:
                path = Path(folder) / "page.html"
                path.write_text(made_by[name](), encoding="utf-8")
                runs = repeated(browser, path, READY[name], arguments.runs)
                print(row(nodes, name, runs), flush=True)
        browser.close()
    print(*["", *notes], sep="\n")


if __name__ == "__main__":
    main()
