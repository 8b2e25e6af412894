"""Files are written all or none: whatever goes wrong, what was there before is there after, and nothing else."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.errors import KgError
from kg.knowledge_graph import KnowledgeGraph
from kg.writing import prepare_folder, write_files
from tests.sample import knowledge

NEW = {"a.ttl": "nuovo a\n", "b.jsonl": "nuovo b\n", "c.html": "nuovo c è\n"}
OLD = {"a.ttl": "vecchio a\n", "c.html": "vecchio c\n", "altro.txt": "resta\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in OLD.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def content(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf8") for path in folder.iterdir()}


def failing(function: Callable[..., Any], call: int, error: BaseException) -> Callable[..., Any]:
    """`function`, of which the given call, counted from 0, raises `error`."""
    calls = iter(range(1000))

    def fails(*args: Any, **options: Any) -> Any:
        if next(calls) == call:
            raise error
        return function(*args, **options)

    return fails


FULL = OSError(errno.ENOSPC, "No space left on device")


def test_all_files_are_written_and_others_stay(folder: Path) -> None:
    assert write_files(folder, NEW) == tuple(folder / name for name in NEW)
    assert content(folder) == OLD | NEW


def test_line_ends_and_letters_are_written_as_they_are(tmp_path: Path) -> None:
    write_files(tmp_path, {"a": "è\r\nfine\n"})
    assert (tmp_path / "a").read_bytes() == "è\r\nfine\n".encode()


@pytest.mark.parametrize("call", range(3))
def test_a_disk_that_fills_up_while_writing_leaves_the_old_files(
    folder: Path, monkeypatch: pytest.MonkeyPatch, call: int
) -> None:
    monkeypatch.setattr(Path, "write_bytes", failing(Path.write_bytes, call, FULL))
    with pytest.raises(KgError, match=r"No space left on device .*-o") as caught:
        write_files(folder, NEW)
    assert str(folder) in caught.value.problem
    assert content(folder) == OLD


@pytest.mark.parametrize("call", range(5))
@pytest.mark.parametrize("error", [FULL, KeyboardInterrupt()], ids=["full", "stopped"])
def test_a_failure_while_the_files_are_put_in_place_undoes_all(
    folder: Path, monkeypatch: pytest.MonkeyPatch, call: int, error: BaseException
) -> None:
    monkeypatch.setattr(os, "replace", failing(os.replace, call, error))
    with pytest.raises(KgError if error is FULL else KeyboardInterrupt):
        write_files(folder, NEW)
    assert content(folder) == OLD


def test_a_folder_in_the_place_of_a_file_is_left_alone(folder: Path) -> None:
    (folder / "b.jsonl").mkdir()
    (folder / "b.jsonl" / "caro").write_text("resta")
    with pytest.raises(KgError, match=r"'b\.jsonl' is a folder"):
        write_files(folder, NEW)
    assert (folder / "b.jsonl" / "caro").read_text() == "resta"
    assert (folder / "a.ttl").read_text() == OLD["a.ttl"]
    assert sorted(p.name for p in folder.iterdir()) == sorted([*OLD, "b.jsonl"])


def test_a_link_is_replaced_and_what_it_leads_to_stays(folder: Path) -> None:
    (folder / "b.jsonl").symlink_to(folder / "altro.txt")
    write_files(folder, NEW)
    assert content(folder) == OLD | NEW
    assert not (folder / "b.jsonl").is_symlink()


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_files_get_the_permissions_that_the_user_gives_new_ones(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        paths = write_files(tmp_path, NEW)
    finally:
        os.umask(before)
    assert {stat.S_IMODE(path.stat().st_mode) for path in paths} == {0o666 & ~mask}


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    prepare_folder(tmp_path / "a" / "b")
    prepare_folder(tmp_path / "a" / "b")
    assert list((tmp_path / "a" / "b").iterdir()) == []


@pytest.mark.parametrize("place", ["file", "file/below", "file/far/below"])
def test_a_file_in_the_way_of_the_folder_is_told(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("resta")
    with pytest.raises(KgError, match="choose another folder with -o") as caught:
        prepare_folder(tmp_path / place)
    assert f"'{tmp_path / place}'" in caught.value.problem
    assert content(tmp_path) == {"file": "resta"}


def test_a_folder_that_cannot_be_written_to_is_told_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = PermissionError(errno.EACCES, "Permission denied")
    monkeypatch.setattr(tempfile, "TemporaryFile", failing(tempfile.TemporaryFile, 0, refused))
    with pytest.raises(KgError, match="Permission denied"):
        prepare_folder(tmp_path)


def test_a_graph_saves_its_files_into_a_new_folder(tmp_path: Path) -> None:
    paths = KnowledgeGraph(knowledge()).save(tmp_path / "nuova" / "cartella")
    endings = ["ttl", "trig", "jsonl", "graphml", "html", "report.md", "report.html"]
    assert [path.name for path in paths] == [f"polo.{ending}" for ending in endings]
    assert all(path.parent == tmp_path / "nuova" / "cartella" and path.stat().st_size for path in paths)
