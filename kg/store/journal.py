"""What an on-disk store has taken in, so that a load that was stopped can be taken up again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.writing import write_files

NAME = "loaded.tsv"


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

    def noted(self, digest: str, name: str, whole: bool) -> Journal:
        """The journal with one more entry, written to disk."""
        files = self.files | {digest: (name, whole)}
        write_files(self.folder, {NAME: "".join(_lines(files))})
        return Journal(self.folder, files)


def read_journal(folder: Path) -> Journal:
    """The journal of the store in `folder`, empty where it has none."""
    path = folder / NAME
    lines = path.read_text("utf8").splitlines() if path.exists() else []
    entries = (line.split("\t", 2) for line in lines)
    return Journal(folder, {digest: (name, state == "whole") for state, digest, name in entries})


def digest_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _lines(files: dict[str, tuple[str, bool]]) -> Iterator[str]:
    for digest, (name, whole) in files.items():
        plain = " ".join(name.split()) or "-"
        yield f"{'whole' if whole else 'begun'}\t{digest}\t{plain}\n"
