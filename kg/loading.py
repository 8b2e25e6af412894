"""A graph that was built before, from its files."""

from __future__ import annotations

from pathlib import Path

from kg.knowledge_graph import KnowledgeGraph
from kg.recall import recall
from kg.store import base_of, open_store
from kg.store.files import Progress, ignored


def load(*paths: str | Path, name: str | None = None, progress: Progress = ignored) -> KnowledgeGraph:
    """Read back the RDF that `kg build` wrote.

    Args:
        paths: RDF files, a folder of TriG files, or a store. The evidence twin (`NAME.trig`) holds everything; the
            clean graph (`NAME.ttl`) alone gives its plain triples as facts without evidence.
        name: what to call the graph; after the first path where `None`.
        progress: called with the number of bytes read, each time that some were.

    Returns:
        The same facts as were written.

    Raises:
        KgError: a file is missing, broken or of an unknown format, or there is nothing of kg's in it.

    Example:
        >>> import kg
        >>> kg.load("outputs/pechino-blockchain.trig").central(1)[0].label  # doctest: +SKIP
        'Pechino'
    """
    store = open_store(paths, progress=progress)
    known = name if name is not None else Path(paths[0]).stem if paths else "graph"
    return KnowledgeGraph(recall(store, known), base_of(store))


def view(*paths: str | Path) -> str:
    """The interactive page of a graph that was built before, as one HTML text.

    Raises:
        KgError: as `load` does.
    """
    return load(*paths).view()
