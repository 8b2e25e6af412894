"""Files written whole or not at all: first beside their place under another name, then renamed."""

from __future__ import annotations

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


def write_files(folder: Path, contents: Mapping[str, str]) -> tuple[Path, ...]:
    """Write each text under its file name in `folder`: all of them, or, where one fails, none.

    Args:
        folder: an existing folder.
        contents: texts by file name.

    Returns:
        The paths written, in the order given.

    Raises:
        KgError: the disk is full or the folder cannot be written to; files already there stay as they were.
    """
    written: list[tuple[Path, Path]] = []
    try:
        for name, text in contents.items():
            handle, temporary = tempfile.mkstemp(dir=folder, prefix=f".{name[:40]}-", suffix=".part")
            written.append((Path(temporary), folder / name))
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            os.chmod(temporary, 0o666 & ~_umask())
        for temporary_path, path in written:
            os.replace(temporary_path, path)
    except OSError as error:
        raise _unwritable(folder, error) from error
    finally:
        for temporary_path, _ in written:
            temporary_path.unlink(missing_ok=True)
    return tuple(path for _, path in written)


def _umask() -> int:
    """The process's file mask; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _unwritable(folder: Path, error: OSError) -> KgError:
    return KgError(
        f"cannot write to folder '{folder}': {error.strerror or error}",
        "free some space, or choose another folder with -o",
    )
