"""What the command says: a short summary, and nothing more where nobody looks on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import termios
import time
from importlib.metadata import entry_points, version
from pathlib import Path

import pytest

from kg.commands.build import summary
from kg.knowledge_graph import KnowledgeGraph
from tests.command.conftest import Kg, run_kg
from tests.sample import knowledge

SEED = Path(__file__).parents[2] / "seeds" / "pechino-blockchain.txt"


def test_the_summary_counts_and_names_the_central_nodes_and_the_files() -> None:
    graph = KnowledgeGraph(knowledge())
    files = [Path("fuori") / name for name in graph.files()]
    counts, central, written, way = summary(graph, 1, files, Path("fuori"))
    assert counts == "1 article, 4 sentences, 6 entities, 4 facts"
    assert central.startswith("most central: ")
    assert central.count(", ") == 4
    assert "Pechino (Beijing)" in central or "polo (hub)" in central
    endings = ["ttl", "trig", "jsonl", "graphml", "html", "report.md", "report.html"]
    assert written == f"files in fuori: {', '.join(f'polo.{ending}' for ending in endings)}"
    assert way == f"open {Path('fuori') / 'polo.html'} in a browser"


def test_many_files_are_counted_instead_of_named() -> None:
    files = [Path(f"{number}.ttl") for number in range(12)]
    written = list(summary(KnowledgeGraph(knowledge()), 2, files, Path("fuori")))[2]
    assert written.endswith("11.ttl and 5 more")


def test_many_failures_are_counted_and_some_of_them_named() -> None:
    lines = list(
        summary(KnowledgeGraph(knowledge()), 1, [Path("a.ttl")], Path("fuori"), [f"{n}.txt" for n in range(12)])
    )
    assert lines[-1].startswith("failed: 12 (0.txt, 1.txt, ")
    assert lines[-1].endswith(", 9.txt and 2 more)")


def test_a_label_that_would_steer_the_terminal_is_made_plain(kg: Kg, here: Path) -> None:
    (here / "ostile.txt").write_text("OKCoin\x1b[31m usa Bitcoin\x07.")
    result = kg("build", "ostile.txt", "-o", "fuori")
    assert result.exit_code == 0
    assert not set(result.stdout) & {"\x1b", "\x07"}


def test_the_version_is_that_of_the_package(kg: Kg) -> None:
    result = kg("--version")
    assert (result.exit_code, result.stdout) == (0, f"kg {version('kg')}\n")


def test_the_package_gives_the_command() -> None:
    (command,) = entry_points(group="console_scripts", name="kg")
    assert command.value == "kg.cli:run"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """The seed article built by the command as it ships, its output in pipes that know no accents."""
    folder = tmp_path_factory.mktemp("seme")
    return folder, run_kg("build", str(SEED), "-o", "fuori", cwd=folder, encoding="iso8859-5")


def test_the_seed_article_is_built_without_a_word_of_error(
    built: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    folder, result = built
    assert (result.returncode, result.stderr) == (0, "")
    assert len(list((folder / "fuori").iterdir())) == 7


def test_the_summary_of_the_seed_article_has_four_lines(
    built: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    lines = built[1].stdout.splitlines()
    assert len(lines) == 4
    assert lines[0].startswith("1 article, ")
    assert lines[1].startswith("most central: ")
    assert all(line.isprintable() for line in lines)


def test_output_that_is_closed_early_gives_no_traceback(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "kg", "build", str(SEED), "-o", str(tmp_path)]
    result = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, timeout=300)
    os.close(writer)
    assert result.stderr == ""
    assert len(list(tmp_path.iterdir())) == 7


def test_a_terminal_sees_how_far_it_is(tmp_path: Path) -> None:
    own, terminal = os.openpty()
    termios.tcsetwinsize(terminal, (24, 80))
    os.set_blocking(own, False)
    command = [sys.executable, "-m", "kg", "build", str(SEED), "-o", str(tmp_path)]
    subprocess.run(command, stdout=subprocess.PIPE, stderr=terminal, check=True, timeout=300)
    assert b"building" in os.read(own, 4096)
    os.close(terminal)
    os.close(own)


def test_control_c_stops_with_one_line_and_leaves_nothing(tmp_path: Path) -> None:
    article = tmp_path / "lento.txt"
    os.mkfifo(article)
    command = [sys.executable, "-m", "kg", "build", str(article), "-o", str(tmp_path / "fuori")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    writer = _opened_by_a_reader(article, process)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=120)
    os.close(writer)
    assert (process.returncode, output, errors) == (130, "", "kg: stopped\n")
    assert not (tmp_path / "fuori").exists()


def _opened_by_a_reader(pipe: Path, process: subprocess.Popen[str]) -> int:
    """The writing end of `pipe`, once `process` has begun to read it."""
    while process.poll() is None:
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.05)
    raise AssertionError(process.communicate())
