"""What an on-disk store has taken in, so that a load that was stopped can be taken up again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.errors import KgError
from kg.writing import write_files

NAME = "loaded.tsv"
_ENTRY = re.compile(r"(?P<state>whole|begun)\t(?P<digest>[0-9a-f]{64})\t(?P<name>.+)")


@dataclass(frozen=True, slots=True)
class Journal:
    """The files that a store has taken in, by the SHA-256 of their bytes, and whether each was finished.

    Args:
        folder: of the store.
        files: for each digest the name of its file, and whether it is in the store to its end.
    """

    folder: Path
    files: dict[str, tuple[str, bool]]

    def finished(self, digest: str) -> bool:
        """Whether the file with this digest is in the store, whole."""
        return self.files.get(digest, ("", False))[1]

    def unfinished(self) -> dict[str, str]:
        """The names of the files that are in the store in part only, by digest."""
        return {digest: name for digest, (name, whole) in self.files.items() if not whole}

    def holds_any(self) -> bool:
        """Whether any file is in the store to its end."""
        return any(whole for _, whole in self.files.values())

    def noted(self, digest: str, name: str, whole: bool) -> Journal:
        """The journal with one more entry, written to disk."""
        files = self.files | {digest: (name, whole)}
        write_files(self.folder, {NAME: "".join(_lines(files))})
        return Journal(self.folder, files)


def read_journal(folder: Path) -> Journal:
    """The journal of the store in `folder`, empty where it has none.

    Raises:
        KgError: it is there and is no journal.
    """
    path = folder / NAME
    lines = path.read_text("utf8", "replace").splitlines() if path.exists() else []
    entries = [_ENTRY.fullmatch(line) for line in lines]
    if None in entries:
        raise KgError(f"'{path}' is no journal of a store", "delete that folder, and load its files anew")
    return Journal(folder, {entry["digest"]: (entry["name"], entry["state"] == "whole") for entry in entries if entry})


def digest_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal.

    Raises:
        KgError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise KgError(f"cannot read '{path}': {error.strerror or error}", "check the file") from error


def _lines(files: dict[str, tuple[str, bool]]) -> Iterator[str]:
    for digest, (name, whole) in files.items():
        plain = " ".join(name.encode("utf8", "replace").decode().split()) or "-"
        yield f"{'whole' if whole else 'begun'}\t{digest}\t{plain}\n"
