"""Which articles the inputs of a command name: files, folders of files, standard input."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from kg.errors import KgError

STANDARD_INPUT = "-"

FORMATS = (".markdown", ".md", ".text", ".txt")


def _refuse(error: KgError) -> None:
    raise error


def discover(inputs: Iterable[str], failed: Callable[[KgError], None] = _refuse) -> list[str]:
    """Expand folders into the articles below them, sorted; each article once, in the order given.

    Hidden files and folders, whose names begin with a dot, are left out of a folder.

    Args:
        inputs: paths of files and folders, or `-` for standard input.
        failed: is told of each input that cannot be used; by default it raises the error.

    Raises:
        KgError: a path does not exist, a file has a format that kg does not read, or a folder holds no article.
    """
    names = list(inputs)
    if not names:
        failed(KgError("no input", "name a text or Markdown file, a folder, or - for standard input"))
    found: dict[str | Path, str] = {}
    for name in names:
        try:
            for article in _expand(name):
                found.setdefault(article if article == STANDARD_INPUT else Path(article).resolve(), article)
        except KgError as error:
            failed(error)
        except OSError as error:
            failed(KgError(f"cannot read '{name}': {error.strerror}", "check the path"))
    return list(found.values())


def _expand(name: str) -> list[str]:
    if name == STANDARD_INPUT:
        return [name]
    if not name:
        raise KgError("no such file: ''", "check the path")
    path = Path(name)
    if path.is_dir():
        articles = sorted(str(p) for p in path.rglob("*") if _is_article(p.relative_to(path)) and p.is_file())
        if not articles:
            raise KgError(f"no article in folder '{path}'", f"put {_known()} files there")
        return articles
    if not path.exists():
        raise KgError(f"no such file: '{path}'", "check the path")
    if path.suffix.lower() not in FORMATS:
        raise KgError(f"cannot read '{path}'", f"kg reads {_known()} files")
    return [str(path)]


def _is_article(path: Path) -> bool:
    return path.suffix.lower() in FORMATS and not any(part.startswith(".") for part in path.parts)


def _known() -> str:
    return ", ".join(FORMATS)
