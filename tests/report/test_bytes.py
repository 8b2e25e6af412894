"""The report of the sample word by word, and the same bytes each time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kg.report import report, report_files, to_markdown
from kg.values import Knowledge
from tests.report.cases import CASES
from tests.sample import knowledge

GOLDEN = Path(__file__).parent / "golden"
SCRIPT = """
import hashlib
from kg.report import report_files
from tests.report.cases import CASES
for read in CASES.values():
    for name, text in report_files(read).items():
        print(hashlib.sha256(text.encode()).hexdigest())
"""


@pytest.mark.parametrize("lang", ["en", "it"])
def test_the_report_of_the_sample_is_as_it_was_approved(lang: str) -> None:
    assert to_markdown(report(knowledge(), lang=lang)) == (GOLDEN / f"polo.{lang}.md").read_text("utf8")


@pytest.mark.parametrize("read", CASES.values(), ids=CASES)
def test_the_same_facts_give_the_same_files(read: Knowledge) -> None:
    assert report_files(read) == report_files(read)


def test_processes_that_hash_differently_write_the_same_bytes() -> None:
    printed = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env=os.environ | {"PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert printed[0] == printed[1] != b""
