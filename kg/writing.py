"""Files written whole or not at all: first into a folder beside their place, then moved there."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from kg.errors import KgError


def prepare_folder(folder: Path) -> None:
    """Make `folder`, and see that files can be written there, before any long work.

    Raises:
        KgError: it cannot be made or written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise _unwritable(folder, error) from error


def write_file(path: Path, content: str | bytes) -> None:
    """Write one file whole or not at all; its folder is made where it is missing.

    Raises:
        KgError: the disk is full, or the place cannot be written to; a file already there stays as it was.
    """
    prepare_folder(path.parent)
    write_files(path.parent, {path.name: content})


def write_files(folder: Path, contents: Mapping[str, str | bytes]) -> tuple[Path, ...]:
    """Write each text under its file name in `folder`: all of them, or, where one fails, none.

    Args:
        folder: an existing folder.
        contents: texts (written in UTF-8) or bytes by file name.

    Returns:
        The paths written, in the order given.

    Raises:
        KgError: the disk is full or the folder cannot be written to; files already there stay as they were.
    """
    try:
        with tempfile.TemporaryDirectory(dir=folder, prefix=".kg-", ignore_cleanup_errors=True) as beside:
            new, old = Path(beside, "new"), Path(beside, "old")
            new.mkdir()
            old.mkdir()
            for name, content in contents.items():
                (new / name).write_bytes(content.encode() if isinstance(content, str) else content)
            _swap(folder, new, old, tuple(contents))
    except OSError as error:
        raise _unwritable(folder, error) from error
    return tuple(folder / name for name in contents)


def _swap(folder: Path, new: Path, old: Path, names: tuple[str, ...]) -> None:
    """Put the files of `new` into `folder` and those that they replace into `old`; undo all where one fails."""
    for name in names:
        if (folder / name).is_dir():
            raise IsADirectoryError(errno.EISDIR, f"'{name}' is a folder there")
    begun: list[str] = []
    try:
        for name in names:
            begun.append(name)
            if os.path.lexists(folder / name):
                os.replace(folder / name, old / name)
            os.replace(new / name, folder / name)
    except BaseException:
        for name in begun:
            if os.path.lexists(old / name):
                os.replace(old / name, folder / name)
            elif not (new / name).exists():
                (folder / name).unlink()
        raise


def _unwritable(folder: Path, error: OSError) -> KgError:
    return KgError(
        f"cannot write to folder '{folder}': {error.strerror or error}",
        "free some space, or choose another folder with -o",
    )
