"""Imports run one way: a room imports only what ARCHITECTURE.md lists above it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TABLE = [line.split("|")[1] for line in (ROOT / "ARCHITECTURE.md").read_text("utf8").splitlines() if line[:2] == "| "]
ORDER = [room for cell in TABLE for room in re.findall(r"`kg/(\w+)", cell)]
FACADE = {ROOT / "kg" / "__init__.py", ROOT / "kg" / "__main__.py"}
MODULES = sorted(set((ROOT / "kg").rglob("*.py")) - FACADE)


def room_of(path: Path) -> str:
    """The room that a module lies in: its folder below `kg`, or its own name."""
    return path.relative_to(ROOT / "kg").parts[0].removesuffix(".py")


def test_every_room_is_in_the_list() -> None:
    assert {room_of(path) for path in MODULES} <= set(ORDER)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_imports_only_from_rooms_above_its_own(path: Path) -> None:
    imported = re.findall(r"^\s*(?:from|import) kg\.(\w+)", path.read_text("utf8"), re.MULTILINE)
    assert all(ORDER.index(room) <= ORDER.index(room_of(path)) for room in imported)
