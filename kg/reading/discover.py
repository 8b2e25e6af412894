"""Which articles the inputs of a command name: files, folders of files, standard input."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kg.errors import KgError

STANDARD_INPUT = "-"

FORMATS = (".markdown", ".md", ".text", ".txt")


def discover(inputs: Iterable[str]) -> list[str]:
    """Expand folders into the articles below them, sorted; each article once, in the order given.

    Args:
        inputs: paths of files and folders, or `-` for standard input.

    Raises:
        KgError: a path does not exist, a file has a format that kg does not read, or a folder holds no article.
    """
    found: list[str] = []
    for name in inputs:
        found += [name] if name == STANDARD_INPUT else _expand(Path(name))
    if not found:
        raise KgError("no input", "name a text or Markdown file, a folder, or - for standard input")
    return list(dict.fromkeys(found))


def _expand(path: Path) -> list[str]:
    if path.is_dir():
        articles = sorted(str(p) for p in path.rglob("*") if p.is_file() and p.suffix.lower() in FORMATS)
        if not articles:
            raise KgError(f"no article in folder '{path}'", f"put {_known()} files there")
        return articles
    if not path.exists():
        raise KgError(f"no such file: '{path}'", "check the path")
    if path.suffix.lower() not in FORMATS:
        raise KgError(f"cannot read '{path}'", f"kg reads {_known()} files")
    return [str(path)]


def _known() -> str:
    return ", ".join(FORMATS)
