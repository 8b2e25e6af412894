"""Which articles the inputs of a command name: files, folders of files, pages of the web, standard input."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kg.errors import KgError
from kg.reading.article import Failed, refuse
from kg.reading.formats import readers
from kg.reading.naming import STANDARD_INPUT, is_address
from kg.reading.web import check_address

TWIN = ".trig"
OWN = frozenset({".html", ".jsonl"})
"""Endings of files that kg writes itself, beside the evidence twin of the same name."""
REPORTS = (".report.html", ".report.md")
"""Endings of the reports beside them."""


def discover(inputs: Iterable[str], failed: Failed = refuse) -> list[str]:
    """Expand folders into the articles below them, sorted; each article once, in the order given.

    Hidden files and folders, whose names begin with a dot, are left out of a folder, and so is what kg wrote itself.

    Args:
        inputs: paths of files and folders, addresses of pages, or `-` for standard input.
        failed: is told the name of each input that cannot be used, and why; by default it raises the error.

    Raises:
        KgError: a path does not exist, a file has a format that kg does not read, a folder holds no article, or an
            address is none.
    """
    names = list(inputs)
    if not names:
        failed("", KgError("no input", "name a file, a folder, the address of a page, or - for standard input"))
    found: dict[str | Path, str] = {}
    for name in names:
        try:
            for article in _expand(name):
                found.setdefault(_same(article), article)
        except KgError as error:
            failed(name, error)
        except OSError as error:
            failed(name, KgError(f"cannot read '{name}': {error.strerror}", "check the path"))
    return list(found.values())


def _expand(name: str) -> list[str]:
    if name == STANDARD_INPUT:
        return [name]
    if is_address(name):
        check_address(name)
        return [name]
    if not name:
        raise KgError("no such file: ''", "check the path")
    path = Path(name)
    if path.is_dir():
        articles = sorted(str(p) for p in path.rglob("*") if _is_article(p, path) and p.is_file())
        if not articles:
            raise KgError(f"no article in folder '{path}'", f"put {_known()} files there")
        return articles
    if not path.exists():
        raise KgError(f"no such file: '{path}'", "check the path")
    if path.suffix.lower() not in readers():
        raise KgError(f"cannot read '{path}'", f"kg reads {_known()} files")
    return [str(path)]


def _is_article(path: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return path.suffix.lower() in readers() and not hidden and not _is_own(path)


def _is_own(path: Path) -> bool:
    """Whether kg wrote a file: its evidence twin lies beside it."""
    endings = [ending for ending in (*REPORTS, path.suffix) if path.name.endswith(ending)]
    names = [path.name.removesuffix(ending) for ending in endings if ending in (*REPORTS, *OWN)]
    return any(path.with_name(name + TWIN).exists() for name in names)


def _same(article: str) -> str | Path:
    """What is equal for two names of one article."""
    return article if article == STANDARD_INPUT or is_address(article) else Path(article).resolve()


def _known() -> str:
    return ", ".join(readers())
