"""The notebooks run from a clean kernel anywhere, and what they keep is what they give now (see `refresh.py`)."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode

from tests.notebooks.refresh import FOLDER, NOTEBOOKS, executed

ROOT = FOLDER.parent
READ = ("seeds", "tests/articles/gold")
MACHINE = re.compile(r"/(?:home|root|tmp|var|usr|opt|work|Users|private)/|\b[A-Z]:\\|\.venv|site-packages")
LINK = re.compile(r"\]\(([^)#:]+)\)")

each_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def codes(notebook: NotebookNode) -> list[NotebookNode]:
    """The cells with code."""
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def shown(notebook: NotebookNode) -> list[list[tuple[str, str]]]:
    """What each cell gave: texts as they are, of pictures that they are there."""
    return [[_shown(output) for output in cell.outputs] for cell in codes(notebook)]


def _shown(output: NotebookNode) -> tuple[str, str]:
    data = output.get("data", {})
    kind = "picture" if "image/png" in data else output.get("name", output.output_type)
    return kind, output.get("text") or data.get("text/plain", "")


@each_notebook
def test_a_notebook_gives_what_it_keeps(path: Path) -> None:
    assert shown(executed(path)) == shown(nbformat.read(path, as_version=4))


@each_notebook
def test_a_notebook_gives_the_same_in_a_copy_of_the_folders_that_it_reads_and_leaves_nothing_there(
    path: Path, tmp_path: Path
) -> None:
    for name in READ:
        shutil.copytree(ROOT / name, tmp_path / name)
    copy = tmp_path / "notebooks" / path.name
    copy.parent.mkdir()
    shutil.copy(path, copy)
    before = sorted(tmp_path.rglob("*"))
    assert shown(executed(copy)) == shown(nbformat.read(path, as_version=4))
    assert sorted(tmp_path.rglob("*")) == before


@each_notebook
def test_a_notebook_was_run_whole_and_in_order(path: Path) -> None:
    cells = codes(nbformat.read(path, as_version=4))
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    assert all(cell.outputs for cell in cells)


@each_notebook
def test_what_a_notebook_keeps_names_no_machine_and_holds_no_warning(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    outputs = [output for cell in codes(notebook) for output in cell.outputs]
    assert {output.get("name", "stdout") for output in outputs} == {"stdout"}
    assert not {output.output_type for output in outputs} & {"error"}
    written = "\n".join(text for cell in shown(notebook) for _, text in cell)
    assert "Warning" not in written
    assert not MACHINE.search(written + "\n".join(cell.source for cell in notebook.cells))
    assert str(ROOT) not in path.read_text("utf8")


@each_notebook
def test_a_notebook_is_small_enough_to_be_read_on_the_web(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    assert path.stat().st_size < 300_000
    assert len(notebook.cells) < 15
    assert notebook.cells[0].cell_type == "markdown"
    assert "<iframe" not in path.read_text("utf8")


@each_notebook
def test_a_notebook_links_to_files_that_are_there(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    links = [link for cell in notebook.cells if cell.cell_type == "markdown" for link in LINK.findall(cell.source)]
    assert links
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_the_list_of_notebooks_names_them_all() -> None:
    assert LINK.findall((FOLDER / "README.md").read_text("utf8")) == [path.name for path in NOTEBOOKS]
