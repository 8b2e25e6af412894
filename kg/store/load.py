"""RDF files into an Oxigraph store, in memory or on disk."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, Store, parse

from kg.errors import KgError
from kg.store.formats import format_of
from kg.store.journal import Journal, digest_of, read_journal
from kg.writing import prepare_folder

DATA = "data"
"""Where in the folder of a store Oxigraph keeps its own files."""
XSD = "http://www.w3.org/2001/XMLSchema#"
COUNTS = ("nif-core#beginIndex", "nif-core#endIndex", "vocabulary#sentenceIndex", "vocabulary/sentenceIndex")
LARGE = 64 << 20
"""Bytes from which a file is too much for one transaction, which is held in memory."""


def open_store(paths: Iterable[str | Path], directory: str | Path | None = None) -> Store:
    """A store that holds RDF files.

    On disk, each file is taken in as a whole, and one that is there already, by its bytes, is left out: a load that
    was stopped goes on where it was when the same files are given again.

    Args:
        paths: RDF files; a folder stands for the TriG files in it, or is itself a store made before.
        directory: where to keep the store on disk; in memory where `None`.

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
    return _in_memory(files) if directory is None else _on_disk(files, Path(directory))


def read_quads(paths: Iterable[str | Path]) -> Iterator[Quad]:
    """The quads of RDF files, exactly as they are written there, or of a store, which keeps numbers by their value.

    Raises:
        KgError: a file is missing, of no known format or broken; the line is named.

    Example:
        >>> list(read_quads([]))
        []
    """
    given = [Path(path) for path in paths]
    files = [file for path in given if not is_store(path) for file in rdf_files(path)]
    for path in given:
        if is_store(path):
            yield from map(_counted, open_store([path]))
    for file in files:
        with _told(file):
            # blank nodes of two files are two, even where they share a name
            yield from parse(path=file, format=format_of(file).rdf, rename_blank_nodes=len(given) > 1)


def _counted(quad: Quad) -> Quad:
    """A quad of a store, which keeps every whole number as xsd:integer: what counts characters gets its type back."""
    if isinstance(quad.object, Literal) and quad.predicate.value.endswith(COUNTS):
        counted = Literal(quad.object.value, datatype=NamedNode(f"{XSD}nonNegativeInteger"))
        return Quad(quad.subject, quad.predicate, counted, quad.graph_name)
    return quad


def is_store(path: Path) -> bool:
    """Whether `path` is the folder of a store that `open_store` made."""
    return (path / DATA).is_dir()


def rdf_files(path: Path) -> list[Path]:
    """The RDF files that `path` stands for: itself, or the TriG files of a folder, sorted.

    Raises:
        KgError: there is no such file, or none in the folder.
    """
    if path.is_dir():
        found = sorted(path.glob("*.trig"))
        if not found:
            raise KgError(f"no TriG file in folder '{path}'", "build a graph there first, or name the files")
        return found
    if not path.exists():
        raise KgError(f"no such file: '{path}'", "check the path")
    format_of(path)
    return [path]


def _in_memory(files: list[Path]) -> Store:
    store = Store()
    for file in files:
        _load(store, file, bulk=True)
    return store


def _on_disk(files: list[Path], directory: Path) -> Store:
    if directory.exists() and not is_store(directory) and (not directory.is_dir() or any(directory.iterdir())):
        raise KgError(f"'{directory}' is no store", "choose a folder that is new or empty")
    prepare_folder(directory)
    try:
        store = Store(directory / DATA)
    except OSError as error:
        raise KgError(f"cannot open the store '{directory}': {error}", "close what uses it, or give another") from error
    journal = read_journal(directory)
    for file in files:
        digest = digest_of(file)
        if not journal.finished(digest):
            journal = _take_in(store, journal, file, digest)
    for name in journal.unfinished().values():
        raise KgError(f"the store '{directory}' holds only a part of '{name}'", "give that file again to complete it")
    return store


def _take_in(store: Store, journal: Journal, file: Path, digest: str) -> Journal:
    """Load one file and note it; a large one, which takes more than a transaction, is noted before, too."""
    large = file.stat().st_size > LARGE
    if large:
        journal = journal.noted(digest, file.name, whole=False)
    _load(store, file, bulk=large)
    store.flush()
    return journal.noted(digest, file.name, whole=True)


def _load(store: Store, file: Path, bulk: bool) -> None:
    load = store.bulk_load if bulk else store.load
    with _told(file):
        load(path=file, format=format_of(file).rdf)


@contextmanager
def _told(file: Path) -> Iterator[None]:
    """What is wrong with a file, in one line that names it."""
    try:
        yield
    except SyntaxError as error:
        raise KgError(f"broken RDF in '{file}'{_where(error)}", "mend the file, or write it anew") from error
    except (OSError, ValueError) as error:
        raise KgError(f"cannot read '{file}': {error}", "check the file") from error


def _where(error: SyntaxError) -> str:
    """The line and the problem, as the parser tells them."""
    problem = re.sub(r"^Parser error (?:at line \d+ )?(?:between columns \d+ and \d+: )?", "", str(error.msg))
    line = f", line {error.lineno}" if error.lineno is not None else ""
    return f"{line}: {problem}"
