"""How far the reading of large files has come, as a bar on the terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.store import Progress, is_store, rdf_files
from kg.store.files import ignored

NOTICED = 16 << 20
"""Bytes from which reading takes long enough for a bar."""


@contextmanager
def reading_bar(graphs: Iterable[str | Path]) -> Iterator[Progress]:
    """What to give `open_store` as its progress: a bar on a terminal for what is large, else nothing.

    Args:
        graphs: the files that will be read, folders of them, or stores, which are not read but opened.

    Raises:
        KgError: a file is missing or of no known format.

    Example:
        >>> from kg.store import open_store
        >>> with reading_bar([]) as progress:
        ...     len(open_store([], progress=progress))
        0
    """
    given = [Path(graph) for graph in graphs]
    size = sum(os.path.getsize(file) for path in given if not is_store(path) for file in rdf_files(path))
    if size < NOTICED or not sys.stderr.isatty():
        yield ignored
        return
    from tqdm import tqdm

    with tqdm(desc="reading", total=size, unit="B", unit_scale=True, leave=False, file=sys.stderr) as bar:

        def read(size: int) -> None:
            bar.update(size)

        yield read
