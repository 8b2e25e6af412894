"""A store on disk takes each file in whole, goes on where it was stopped, and says plainly what is in its way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kg.errors import KgError
from kg.store import format_named, is_store, load, open_store, to_bytes
from kg.store.journal import NAME, digest_of, read_journal
from tests.store.samples import BROKEN, WHOLE

NQUADS = format_named("nquads")
LINES = 20_000
LOADING = """
import os, resource, signal, sys
from kg.errors import KgError
from kg.store import load
file, folder, large, kill_at, size_limit = sys.argv[1:]
load.LARGE = int(large)
if int(size_limit):
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(size_limit), int(size_limit)))
left = int(kill_at)
def killing(read):
    global left
    left -= read
    if left <= 0:
        os.kill(os.getpid(), signal.SIGKILL)
try:
    load.open_store([file] if file else [], folder, killing)
except KgError as error:
    sys.exit(str(error))
"""
NEVER = 1 << 62


def loading(
    file: Path | str, folder: Path, *, large: int = NEVER, kill_at: int = NEVER, size_limit: int = 0
) -> subprocess.CompletedProcess[str]:
    """Load a file in another process; `large` bytes make a large file, after `kill_at` bytes it is killed."""
    arguments = [str(file), str(folder), str(large), str(kill_at), str(size_limit)]
    return subprocess.run([sys.executable, "-c", LOADING, *arguments], capture_output=True, text=True, check=False)


def content(folder: Path) -> bytes:
    """All that a store on disk holds."""
    return to_bytes(open_store([folder]), NQUADS, {})


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    """A file that takes a moment to load, with blank nodes."""
    path = tmp_path / "lungo.nq"
    lines = (f'_:b{i} <urn:x:p{i % 7}> "voce {i}"@it <urn:x:g{i % 3}> .\n' for i in range(LINES))
    path.write_text("".join(lines))
    return path


def blank(folder: Path, name: str) -> Path:
    """A file with a blank node, which stands twice in a store that took the file in twice."""
    path = folder / name
    path.write_text(f'_:b <urn:x:in> "{name}" .\n')
    return path


def test_a_store_is_there_when_it_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(WHOLE[".ttl"])
    open_store([path], tmp_path / "deep" / "store")
    assert is_store(tmp_path / "deep" / "store")
    path.unlink()
    assert content(tmp_path / "deep" / "store") == WHOLE[".nq"].encode()


def test_a_file_that_is_there_is_not_taken_in_again_whatever_its_name(tmp_path: Path) -> None:
    first, second, store = blank(tmp_path, "a.nt"), blank(tmp_path, "b.nt"), tmp_path / "store"
    open_store([first], store)
    first.rename(tmp_path / "c.nt")
    told: list[int] = []
    assert len(open_store([tmp_path / "c.nt", second], store, told.append)) == 2
    assert sum(told) == (tmp_path / "c.nt").stat().st_size + second.stat().st_size


def test_a_file_that_changed_is_taken_in_beside_what_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.nt"
    for words in ("uno", "due"):
        path.write_text(f'<urn:x:a> <urn:x:p> "{words}" .\n')
        open_store([path], tmp_path / "store")
    assert content(tmp_path / "store").count(b"\n") == 2


@pytest.mark.parametrize("large", [0, NEVER], ids=["large", "small"])
@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
def test_a_load_that_was_killed_is_made_up_for_by_the_next(
    large: int, share: float, tmp_path: Path, long_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = tmp_path / "store"
    killed = loading(long_file, store, large=large, kill_at=int(long_file.stat().st_size * share))
    assert killed.returncode == -9
    assert bool(read_journal(store).unfinished()) == (large == 0)
    monkeypatch.setattr(load, "LARGE", large)
    open_store([long_file], store)
    assert read_journal(store).finished(digest_of(long_file))
    assert content(store) == to_bytes(open_store([long_file]), NQUADS, {})


def test_what_was_whole_before_a_kill_is_whole_after_it(tmp_path: Path, long_file: Path) -> None:
    store, first = tmp_path / "store", blank(tmp_path, "a.nt")
    open_store([first], store)
    assert loading(long_file, store, large=0, kill_at=1000).returncode == -9
    open_store([long_file], store)
    assert content(store) == to_bytes(open_store([first, long_file]), NQUADS, {})


def test_a_store_that_holds_a_part_of_a_file_is_refused(tmp_path: Path, long_file: Path) -> None:
    assert loading(long_file, tmp_path / "store", large=0, kill_at=1000).returncode == -9
    for paths in ([tmp_path / "store"], [blank(tmp_path, "a.nt")]):
        with pytest.raises(KgError, match=r"holds only a part of 'lungo\.nq'") as caught:
            open_store(paths, None if paths == [tmp_path / "store"] else tmp_path / "store")
        assert "give that file again" in caught.value.remedy


def test_what_oxigraph_leaves_behind_when_it_is_killed_is_cleared_away(tmp_path: Path) -> None:
    open_store([], tmp_path / "store")
    left = tmp_path / "store" / "data" / "bulk-295165337874615012248303204380146546878.sst"
    left.write_bytes(b"half")
    open_store([tmp_path / "store"])
    assert not left.exists()


def test_content_that_was_loaded_but_not_noted_does_not_stand_twice(
    tmp_path: Path, long_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(load, "LARGE", 0)
    open_store([long_file], tmp_path / "store")
    journal = tmp_path / "store" / NAME
    journal.write_text(journal.read_text().replace("whole", "begun"))
    assert len(open_store([long_file], tmp_path / "store")) == LINES


def test_a_large_file_that_is_broken_leaves_the_store_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, store, first = tmp_path / "b.ttl", tmp_path / "store", blank(tmp_path, "a.nt")
    text, line = BROKEN[".ttl"]
    broken.write_text(text)
    monkeypatch.setattr(load, "LARGE", 0)
    with pytest.raises(KgError, match=rf"b\.ttl', line {line}"):
        open_store([first, broken], store)
    assert content(store).count(b"\n") == 1


@pytest.mark.parametrize("large", [0, NEVER], ids=["large", "small"])
def test_a_full_disk_is_told_and_the_load_taken_up_when_there_is_space(
    large: int, tmp_path: Path, long_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = loading(long_file, tmp_path / "store", large=large, size_limit=100_000)
    assert full.returncode == 1
    what = f"cannot use the store '{tmp_path / 'store'}': File too large (free some space, or choose another folder)\n"
    assert full.stderr == what
    monkeypatch.setattr(load, "LARGE", large)
    open_store([long_file], tmp_path / "store")
    assert content(tmp_path / "store") == to_bytes(open_store([long_file]), NQUADS, {})


def test_a_store_in_use_is_told_in_plain_words(tmp_path: Path) -> None:
    held = open_store([], tmp_path / "store")
    other = loading("", tmp_path / "store")
    assert other.returncode == 1
    assert other.stderr == f"the store '{tmp_path / 'store'}' is in use by another process (wait for its end)\n"
    with pytest.raises(KgError, match="is in use by another process"):
        open_store([tmp_path / "store"])
    assert len(held) == 0


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_is_no_store_is_left_alone(what: str, tmp_path: Path) -> None:
    place = tmp_path / "altro"
    if what == "folder":
        place.mkdir()
    (place / "caro.txt" if what == "folder" else place).write_text("resta")
    with pytest.raises(KgError, match=r"altro' is no store"):
        open_store([blank(tmp_path, "a.nt")], place)
    assert (place / "caro.txt" if what == "folder" else place).read_text() == "resta"
    assert not (place / "data").exists()


def test_a_store_among_files_is_refused(tmp_path: Path) -> None:
    open_store([], tmp_path / "store")
    for paths, directory in [([tmp_path / "store", blank(tmp_path, "a.nt")], None), ([tmp_path / "store"], tmp_path)]:
        with pytest.raises(KgError, match=r"store' is a store"):
            open_store(paths, directory)


@pytest.mark.parametrize("text", ["x\n", "whole\tabc\ta.ttl\n", f"part\t{'0' * 64}\ta.ttl\n", "\xff\xfe"])
def test_a_journal_that_is_none_is_told(text: str, tmp_path: Path) -> None:
    open_store([], tmp_path / "store")
    (tmp_path / "store" / NAME).write_text(text, "latin-1")
    with pytest.raises(KgError, match=r"loaded\.tsv' is no journal of a store"):
        open_store([tmp_path / "store"])


@pytest.mark.parametrize(
    "name", ["a\tb\nc.nt", "whole\t.nt", "è \x85\u2028.nt", b"latin-\xe8.nt".decode("utf8", "surrogateescape")]
)
def test_any_file_name_can_stand_in_the_journal(name: str, tmp_path: Path) -> None:
    path = blank(tmp_path, "a.nt").rename(tmp_path / name)
    for _ in range(2):
        assert len(open_store([path], tmp_path / "store")) == 1
    assert read_journal(tmp_path / "store").finished(digest_of(path))


@pytest.mark.parametrize("name", ["CURRENT", "MANIFEST-*", "*.sst"])
def test_a_damaged_store_is_told(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "LARGE", 0)
    open_store([blank(tmp_path, "a.nt")], tmp_path / "store")
    for path in (tmp_path / "store" / "data").glob(name):
        path.write_text("rotto")
    with pytest.raises(KgError, match="store' is damaged"):
        open_store([tmp_path / "store"])
