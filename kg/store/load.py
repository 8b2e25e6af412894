"""RDF files into an Oxigraph store, in memory or on disk."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pyoxigraph import Store

from kg.errors import KgError
from kg.store.files import Progress, ignored, opened, quads_of, rdf_files
from kg.store.formats import format_of
from kg.store.journal import Journal, digest_of, read_journal
from kg.writing import prepare_folder

DATA = "data"
"""Where in the folder of a store Oxigraph keeps its own files."""
LARGE = 8 << 20
"""Bytes from which a file is too much for one transaction, which takes three times as long as loading in bulk."""


def open_store(paths: Iterable[str | Path], directory: str | Path | None = None, progress: Progress = ignored) -> Store:
    """A store that holds RDF files.

    On disk, each file is taken in as a whole, and one that is there already, by its bytes, is left out: a load that
    was stopped goes on where it was when the same files are given again.

    Args:
        paths: RDF files; a folder stands for the TriG files in it, or is itself a store made before.
        directory: where to keep the store on disk; in memory where `None`.
        progress: called with the number of bytes read, each time that some were.

    Returns:
        The store, open for reading and writing.

    Raises:
        KgError: a file is missing, of no known format or broken (the line is named); the folder is no store, is in
            use by another process, or cannot be written to.

    Example:
        >>> len(open_store([]))
        0
    """
    given = [Path(path) for path in paths]
    stores = [path for path in given if is_store(path)]
    if directory is None and len(given) == 1 and stores:
        directory, given = stores[0], []
    elif stores:
        raise KgError(f"'{stores[0]}' is a store", "give a store alone, or files with --store")
    files = [file for path in given for file in rdf_files(path)]
    return _in_memory(files, progress) if directory is None else _on_disk(files, Path(directory), progress)


def is_store(path: Path) -> bool:
    """Whether `path` is the folder of a store that `open_store` made."""
    return os.path.isdir(path / DATA)


def _in_memory(files: list[Path], progress: Progress) -> Store:
    store = Store()
    for file in files:
        with opened(file, progress) as content:
            store.bulk_load(content, format=format_of(file).rdf)
    return store


def _on_disk(files: list[Path], directory: Path, progress: Progress) -> Store:
    with _no_failure(directory):
        if directory.exists() and not is_store(directory) and (not directory.is_dir() or any(directory.iterdir())):
            raise KgError(f"'{directory}' is no store", "choose a folder that is new or empty")
        prepare_folder(directory)
        store = Store(directory / DATA)
        for left in (directory / DATA).glob("bulk-*.sst"):
            left.unlink()  # Oxigraph leaves what it was sorting when it was killed, and forgets it
        journal = read_journal(directory)
        for file in files:
            digest = digest_of(file)
            if journal.finished(digest):
                progress(file.stat().st_size)
            else:
                journal = _take_in(store, journal, file, digest, progress)
    for name in journal.unfinished().values():
        raise KgError(
            f"the store '{directory}' holds only a part of '{name}'",
            "give that file again to complete it, or delete the folder and begin anew",
        )
    return store


def _take_in(store: Store, journal: Journal, file: Path, digest: str, progress: Progress) -> Journal:
    """Load one file and note it; a large one, which takes more than a transaction, is noted before, too."""
    large = file.stat().st_size > LARGE
    if large:
        for _ in quads_of(file, ignored):
            pass  # what is broken is told before any of it is in the store
        if digest in journal.unfinished() and not journal.holds_any():
            store.clear()  # blank nodes that are taken in twice would be two
        journal = journal.noted(digest, file.name, whole=False)
    load = store.bulk_load if large else store.load
    with opened(file, progress) as content:
        load(content, format=format_of(file).rdf)
    store.flush()
    return journal.noted(digest, file.name, whole=True)


@contextmanager
def _no_failure(directory: Path) -> Iterator[None]:
    """What Oxigraph cannot do with its own files, in one line that names their folder."""
    try:
        yield
    except OSError as error:
        if "lock" in str(error).lower():
            raise KgError(f"the store '{directory}' is in use by another process", "wait for its end") from error
        problem = str(error).rpartition(": ")[2]  # what Oxigraph says before it is of its own files
        remedy = "free some space, or choose another folder"
        raise KgError(f"cannot use the store '{directory}': {problem}", remedy) from error
    except RuntimeError as error:  # so Oxigraph calls damage to its files
        raise KgError(f"the store '{directory}' is damaged", "delete that folder, and load its files anew") from error
