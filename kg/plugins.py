"""What other packages add to kg, by entry points: rules, relations, languages, readers.

A package names what it adds in its `pyproject.toml`, and installing it is enough:

    [project.entry-points."kg.rules"]
    appointment = "my_rules:appointment"

`kg.rules` and `kg.phrase_rules` name functions as those of `kg/rules`, `kg.readers` functions as those of `kg/reading`,
by the ending of the files; `kg.languages` packages like a folder of `kg/lang`, by the code of the language;
`kg.relations` packages with a `vocabulary.ttl` and a table `LANG.tsv` like `grammar/relations.tsv`. What kg has itself
comes first and is never replaced; plugins follow, sorted by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import resources
from importlib.metadata import EntryPoint, entry_points
from importlib.resources.abc import Traversable
from types import ModuleType
from typing import Any

from kg.errors import KgError


@cache
def functions(group: str) -> Mapping[str, Callable[..., Any]]:
    """The functions that plugins add to a group, by name, sorted.

    Raises:
        KgError: one does not load, or is no function.

    Example:
        >>> functions("kg.nothing")
        {}
    """
    found: dict[str, Callable[..., Any]] = {}
    for name, point in _points(group).items():
        item = _loaded(point)
        if not callable(item):
            raise _useless(point, "is no function")
        found[name] = item
    return found


@cache
def packages(group: str) -> Mapping[str, Traversable]:
    """The folders of the packages that plugins add to a group, by name, sorted.

    Raises:
        KgError: one does not load, or is no package.

    Example:
        >>> packages("kg.nothing")
        {}
    """
    found: dict[str, Traversable] = {}
    for name, point in _points(group).items():
        module = _loaded(point)
        if not isinstance(module, ModuleType) or not hasattr(module, "__path__"):
            raise _useless(point, "is no package")
        found[name] = resources.files(module)
    return found


def _points(group: str) -> dict[str, EntryPoint]:
    """The entry points of a group; of one name the first that Python finds, as with modules."""
    found: dict[str, EntryPoint] = {}
    for point in entry_points(group=group):
        found.setdefault(point.name, point)
    return dict(sorted(found.items()))


def _loaded(point: EntryPoint) -> object:
    try:
        return point.load()
    except Exception as error:  # whatever goes wrong in a package of somebody else's
        raise _useless(point, f"does not load: {type(error).__name__}: {error}") from error


def _useless(point: EntryPoint, problem: str) -> KgError:
    package = point.dist.name if point.dist is not None else "unknown package"
    return KgError(f"plugin '{point.name}' ({point.group}) of {package} {problem}", f"mend or uninstall {package}")
