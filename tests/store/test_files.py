"""Files that are missing, broken or odd: one line that says which, where and what to do."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.errors import KgError
from kg.store import open_store, rdf_files, read_quads
from tests.store.samples import BROKEN, ENDINGS, WHOLE, WORDS

TRIPLE = Quad(NamedNode("urn:x:a"), NamedNode("urn:x:p"), NamedNode("urn:x:b"))
WORD = Quad(NamedNode("urn:x:a"), NamedNode("urn:x:p"), Literal("perché"))
Read = Callable[[Iterable[str | Path]], Iterable[Quad]]
ways_of_reading = pytest.mark.parametrize("read", [open_store, read_quads], ids=["store", "quads"])
every_format = pytest.mark.parametrize("ending", ENDINGS)


def problem_of(read: Read, *paths: str | Path) -> KgError:
    """What is wrong with `paths`; the whole of it is one line."""
    with pytest.raises(KgError) as caught:
        list(read(paths))
    assert "\n" not in str(caught.value)
    return caught.value


def test_every_format_has_its_samples() -> None:
    assert set(ENDINGS) == set(WHOLE) == set(BROKEN) == set(WORDS)


@every_format
@ways_of_reading
def test_a_whole_file_is_read(read: Read, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{ending.upper()}"
    path.write_text(WHOLE[ending])
    assert list(read([str(path)])) == [TRIPLE]


@every_format
@ways_of_reading
def test_a_broken_file_is_told_with_its_line(read: Read, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{ending}"
    text, line = BROKEN[ending]
    path.write_text(text)
    problem = problem_of(read, path).problem
    assert problem.startswith(f"broken RDF in '{path}', line {line}")
    assert "Parser error" not in problem


@every_format
@ways_of_reading
def test_a_broken_file_with_windows_line_ends_is_told_with_its_line(read: Read, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{ending}"
    text, line = BROKEN[ending]
    path.write_bytes(text.replace("\n", "\r\n").encode())
    assert f"'{path}', line {line}" in problem_of(read, path).problem


@every_format
@ways_of_reading
def test_latin_1_is_told_as_what_it_is_not(read: Read, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{ending}"
    path.write_bytes(WORDS[ending].encode("latin-1"))
    problem = problem_of(read, path)
    assert f"broken RDF in '{path}', line " in problem.problem
    assert problem.remedy == "save it as UTF-8"


@every_format
@ways_of_reading
def test_a_byte_order_mark_is_no_part_of_the_text(read: Read, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{ending}"
    path.write_bytes(WORDS[ending].encode("utf-8-sig"))
    assert list(read([path])) == [WORD]


@pytest.mark.parametrize("ending", sorted(set(ENDINGS) - {".jsonld"}))
@ways_of_reading
def test_an_empty_file_holds_nothing(read: Read, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{ending}"
    path.touch()
    assert list(read([path])) == []


@ways_of_reading
def test_an_empty_file_is_no_json(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonld"
    path.touch()
    assert f"'{path}', line 1" in problem_of(read, path).problem


@ways_of_reading
def test_a_context_on_the_network_is_not_fetched(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonld"
    path.write_text('{"@context": "https://example.org/context.jsonld", "@id": "urn:x:a", "p": "x"}')
    problem = problem_of(read, path)
    assert str(path) in problem.problem
    assert problem.remedy == "write the context into the file"


@ways_of_reading
@pytest.mark.parametrize("name", ["manca.ttl", "a\0b.ttl", "SELECT * { ?s ?p ?o }" * 30])
def test_a_file_that_is_not_there_is_told(read: Read, name: str, tmp_path: Path) -> None:
    problem = problem_of(read, tmp_path / name)
    assert problem.problem.startswith("no such file: ")


@ways_of_reading
@pytest.mark.parametrize("name", ["a.txt", "a", "ttl", "a.ttl.gz"])
def test_an_ending_that_is_not_known_is_told_with_those_that_are(read: Read, name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("")
    problem = problem_of(read, tmp_path / name)
    assert name in problem.problem
    assert all(ending in problem.remedy for ending in ENDINGS)


@ways_of_reading
def test_a_file_that_vanishes_is_told(read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.ttl"
    monkeypatch.setattr(os.path, "exists", lambda _: True)
    assert problem_of(read, path).problem == f"cannot read '{path}': No such file or directory"


def test_a_file_that_vanishes_is_told_before_it_is_taken_into_a_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.ttl"
    monkeypatch.setattr(os.path, "exists", lambda _: True)
    with pytest.raises(KgError, match=r"cannot read '.*a\.ttl': No such file or directory"):
        open_store([path], tmp_path / "store")


@ways_of_reading
def test_a_folder_stands_for_the_trig_files_in_it(read: Read, tmp_path: Path) -> None:
    (tmp_path / "b.trig").write_text(WORDS[".trig"])
    (tmp_path / "a.trig").write_text(WHOLE[".trig"])
    (tmp_path / "a.ttl").write_text(BROKEN[".ttl"][0])
    assert rdf_files(tmp_path) == [tmp_path / "a.trig", tmp_path / "b.trig"]
    assert set(read([tmp_path])) == {TRIPLE, WORD}


@ways_of_reading
def test_a_folder_without_trig_files_is_told(read: Read, tmp_path: Path) -> None:
    assert problem_of(read, tmp_path).problem == f"no TriG file in folder '{tmp_path}'"


def test_blank_nodes_of_two_files_are_two(tmp_path: Path) -> None:
    for name in ("a.nt", "b.nt"):
        (tmp_path / name).write_text("_:x <urn:x:p> <urn:x:b> .\n")
    paths = [tmp_path / "a.nt", tmp_path / "b.nt"]
    assert len(set(read_quads(paths))) == len(open_store(paths)) == 2


def test_a_file_is_told_to_its_last_byte_as_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.nt"
    path.write_text("".join(f"<urn:x:a> <urn:x:p> <urn:x:b{i}> .\n" for i in range(2000)))
    for read in (open_store, read_quads):
        told: list[int] = []
        list(read([path], progress=told.append))
        assert sum(told) == path.stat().st_size
        assert len(told) > 10


@ways_of_reading
@pytest.mark.parametrize("good_reads", [0, 1])
def test_a_disk_that_fails_while_a_file_is_read_is_told(
    read: Read, good_reads: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.nt"
    path.write_text(WHOLE[".nt"] * 5000)

    class Failing(io.FileIO):
        left = good_reads

        def readinto(self, buffer: Any) -> int:
            if self.left == 0:
                raise OSError(errno.EIO, "Input/output error")
            self.left -= 1
            return super().readinto(buffer)

    monkeypatch.setattr(Path, "open", lambda path, mode: io.BufferedReader(Failing(path)))
    assert problem_of(read, path).problem == f"cannot read '{path}': Input/output error"


def test_nothing_of_a_broken_file_is_in_a_store_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(BROKEN[".ttl"][0])
    with pytest.raises(KgError, match="line 2"):
        open_store([path], tmp_path / "store")
    store: Store = open_store([], tmp_path / "store")
    assert len(store) == 0
