"""A bar is shown on a terminal while large files are read, and nowhere else."""

from __future__ import annotations

import os
import pty
import sys
import termios
from pathlib import Path

import pytest

from kg.commands import progress
from kg.errors import KgError
from kg.store import open_store

LINES = "".join(f"<urn:x:a> <urn:x:p> <urn:x:b{i}> .\n" for i in range(5000))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "a.nt").write_text(LINES)
    return tmp_path / "a.nt"


def shown(path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What a terminal shows while `path` is read."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(ours, (24, 80))
    with open(theirs, "w") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        with progress.reading_bar([path]) as bar:
            assert len(open_store([path], progress=bar)) == 5000
        terminal.write(".")
        terminal.flush()
        seen = os.read(ours, 10_000).decode()
    os.close(ours)
    return seen


def test_a_large_file_has_a_bar_that_goes_away(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "NOTICED", 0)
    seen = shown(path, monkeypatch)
    assert "reading:   0%" in seen
    assert seen.endswith("\r.")


def test_a_small_file_has_none(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(path, monkeypatch) == "."


def test_a_pipe_has_none(path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(progress, "NOTICED", 0)
    with progress.reading_bar([path]) as bar:
        open_store([path], progress=bar)
    assert capsys.readouterr() == ("", "")


def test_a_store_is_not_read_but_opened(path: Path, tmp_path: Path) -> None:
    open_store([path], tmp_path / "store")
    with progress.reading_bar([tmp_path / "store"]) as bar:
        assert len(open_store([tmp_path / "store"], progress=bar)) == 5000


def test_a_missing_file_is_told_before_anything_is_shown(tmp_path: Path) -> None:
    with pytest.raises(KgError, match="no such file"), progress.reading_bar([tmp_path / "manca.ttl"]):
        pass
