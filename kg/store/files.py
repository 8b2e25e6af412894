"""RDF files as they are read: which a path stands for, how far reading has come, and what is wrong, and where."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, TypeAlias, cast

from pyoxigraph import Quad, parse

from kg.errors import KgError
from kg.store.formats import format_of

Progress: TypeAlias = Callable[[int], None]
"""Called with the number of bytes that were read just now."""

_MARK = b"\xef\xbb\xbf"
"""The byte order mark that some editors put before UTF-8, which is no part of what is written."""
_PLACE = re.compile(r"^Parser error (?:at|between) .*?\d: ", re.DOTALL)


def rdf_files(path: Path) -> list[Path]:
    """The RDF files that `path` stands for: itself, or the TriG files of a folder, sorted.

    Raises:
        KgError: there is no such file, or none in the folder.
    """
    # these functions of os.path take a name that no file can have for one that no file has
    if os.path.isdir(path):
        found = sorted(path.glob("*.trig"))
        if not found:
            raise KgError(f"no TriG file in folder '{path}'", "build a graph there first, or name the files")
        return found
    if not os.path.exists(path):
        raise KgError(f"no such file: '{path}'", "check the path")
    format_of(path)
    return [path]


@dataclass(frozen=True, slots=True)
class _Watched:
    """A file that tells how much of it was read; Oxigraph asks nothing else of a file but to be read."""

    path: Path
    file: BinaryIO
    progress: Progress

    def read(self, size: int = -1) -> bytes:
        """As of any file."""
        try:
            content = self.file.read(size)
        except OSError as error:
            raise _unreadable(self.path, error) from error
        self.progress(len(content))
        return content


@contextmanager
def opened(path: Path, progress: Progress) -> Iterator[IO[bytes]]:
    """A file to be parsed; what is wrong with it becomes one line that names it.

    Raises:
        KgError: it cannot be opened, or what reads it finds it broken.
    """
    with ExitStack() as stack:
        try:
            file = stack.enter_context(path.open("rb"))
            if file.peek(len(_MARK)).startswith(_MARK):
                file.read(len(_MARK))
        except OSError as error:
            raise _unreadable(path, error) from error
        try:
            yield cast(IO[bytes], _Watched(path, file, progress))
        except (SyntaxError, ValueError) as error:
            raise _broken(path, error) from error


def quads_of(path: Path, progress: Progress, *, rename_blank_nodes: bool = False) -> Iterator[Quad]:
    """The quads of a file, as they are written there.

    Raises:
        KgError: it cannot be opened, or is broken.
    """
    with opened(path, progress) as file:
        yield from parse(file, format=format_of(path).rdf, rename_blank_nodes=rename_blank_nodes)


def ignored(_: int) -> None:
    """A progress that nobody watches."""


def _unreadable(path: Path, error: OSError) -> KgError:
    return KgError(f"cannot read '{path}': {error.strerror or error}", "check the file")


def _broken(path: Path, error: SyntaxError | ValueError) -> KgError:
    message = str(error.msg if isinstance(error, SyntaxError) else error)
    if "LoadDocumentCallback" in message:
        return KgError(f"'{path}' takes its JSON-LD context from the network", "write the context into the file")
    line, column = (error.lineno, error.offset) if isinstance(error, SyntaxError) else (None, None)
    where = f", line {line or _line_reached(path)}" + (f", column {column}" if line and column else "")
    remedy = "save it as UTF-8" if "UTF-8" in message else "mend the file, or write it anew"
    return KgError(f"broken RDF in '{path}'{where}: {_PLACE.sub('', message)}", remedy)


@dataclass(slots=True)
class _ByLine:
    """A file that is read a line at a time, and counts them."""

    file: BinaryIO
    line: int = 0
    ended: bool = True

    def read(self, size: int = -1) -> bytes:
        content = self.file.readline(size)
        if content:
            self.line += self.ended
            self.ended = content.endswith(b"\n")
        return content


def _line_reached(path: Path) -> int:
    """The line at which a parser stops that does not tell where it does: the last one that it asked for."""
    with path.open("rb") as file:
        lines = _ByLine(file)
        with suppress(SyntaxError, ValueError):
            for _ in parse(cast(IO[bytes], lines), format=format_of(path).rdf):
                pass
        return lines.line
