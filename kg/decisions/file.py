"""A decisions file: TOML that people write, read into decisions; what is wrong with it is told with its place."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

from kg.decisions.table import REMEDY, TYPES, Table
from kg.decisions.toml import KINDS, POLARITIES, told
from kg.decisions.values import Decision, Decisions, KeepApart, Merge, MissingFact, Rename, SetType, WrongFact
from kg.errors import KgError
from kg.values import Modality


def read_decisions(path: str | Path) -> Decisions:
    """Read a decisions file.

    Args:
        path: a file of TOML in UTF-8, whose tables are those of `KINDS`.

    Raises:
        KgError: it is missing or no TOML, or a decision in it cannot be understood; the place is named.

    Example:
        >>> read_decisions("decisions.toml").decided[0]  # doctest: +SKIP
        Merge(things=(Thing(name='Pechino', type=None, document=None), ...))
    """
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise KgError(f"no such file: '{path}'", "check the path, or let kg review --write it") from error
    except UnicodeDecodeError as error:
        raise KgError(f"'{path}' is not in UTF-8", "save it in UTF-8") from error
    except (OSError, ValueError) as error:
        raise KgError(f"cannot read '{path}': {error}", "check that it is a file you may read") from error
    return decisions_in(text, Path(path).name)


def decisions_in(text: str, name: str = "decisions.toml") -> Decisions:
    """The decisions in `text`, which is called `name` in errors.

    Raises:
        KgError: it is no TOML, or a decision in it cannot be understood.

    Example:
        >>> decisions_in('[[merge]]\\nthings = ["Pechino", "Beijing"]').decided[0].things[1].name
        'Beijing'
    """
    try:
        tables = tomllib.loads(text.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise KgError(f"'{name}' is no TOML: {error}", REMEDY) from error
    decided: list[Decision] = []
    for kind, given in tables.items():
        if kind not in KINDS:
            raise KgError(f"'{name}' has an unknown kind of decision: {kind!r}", f"known: {', '.join(KINDS)}")
        if not isinstance(given, list) or not all(isinstance(table, dict) for table in given):
            raise KgError(f"'{name}': {kind} is no list of tables", f"write [[{kind}]] above each")
        for number, table in enumerate(given, start=1):
            decided.append(_decision(kind, Table(table, f"'{name}', {kind} {number}")))
    _check_consistent(decided, name)
    return Decisions(tuple(decided), name)


MODALITIES = {modality.value: modality for modality in Modality}


def _decision(kind: str, table: Table) -> Decision:
    found = READERS[kind](table)
    table.finish()
    return found


def _missing(table: Table) -> MissingFact:
    return MissingFact(
        table.thing("subject"),
        table.text("predicate"),
        table.thing("object"),
        table.choice("modality", MODALITIES) if "modality" in table.left else Modality.ACTUAL,
        table.choice("polarity", POLARITIES) if "polarity" in table.left else POLARITIES["affirmed"],
        table.text_or_none("evidence"),
    )


READERS: dict[str, Callable[[Table], Decision]] = {
    "merge": lambda table: Merge(table.things("things")),
    "keep_apart": lambda table: KeepApart(table.things("things")),
    "rename": lambda table: Rename(table.thing("thing"), table.text("to"), table.text_or_none("english")),
    "set_type": lambda table: SetType(table.thing("thing"), table.choice("type", TYPES)),
    "wrong_fact": lambda table: WrongFact(
        table.thing("subject"), table.thing("object"), table.text_or_none("predicate")
    ),
    "missing_fact": _missing,
}


def _check_consistent(decided: list[Decision], name: str) -> None:
    """Raise `KgError` where the same two things are merged and kept apart."""
    merged = {pair for d in decided if isinstance(d, Merge) for pair in combinations(sorted(d.things, key=str), 2)}
    for decision in decided:
        if isinstance(decision, KeepApart) and merged & set(combinations(sorted(decision.things, key=str), 2)):
            raise KgError(f"'{name}' merges and keeps apart the same: {told(decision)}", "remove one of the two")
