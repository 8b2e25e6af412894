"""One table of a decisions file: each of its keys asked for once, what is wrong with one told with its place."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from kg.decisions.values import Thing
from kg.errors import KgError
from kg.values import EntityType

Choice = TypeVar("Choice", bound=StrEnum)
REMEDY = "see 'Correcting a graph' in the README"
TYPES = {type_.value: type_ for type_ in EntityType}


class Table:
    """The keys of a decision that are still to be read; `place` names it in errors.

    Example:
        >>> Table({"to": "Xi Jinping"}, "'decisions.toml', rename 1").text("to")
        'Xi Jinping'
    """

    def __init__(self, given: Mapping[str, Any], place: str) -> None:
        self.left = dict(given)
        self.place = place

    def text(self, key: str) -> str:
        """A text that must be there."""
        value = self.left.pop(key, None)
        if value is None:
            raise self._wrong(f"no {key!r}")
        if not isinstance(value, str) or not value.strip():
            raise self._wrong(f"{key!r} is {value!r}, no text")
        return value.strip()

    def text_or_none(self, key: str) -> str | None:
        """A text that may be missing."""
        return self.text(key) if key in self.left else None

    def choice(self, key: str, known: Mapping[str, Choice]) -> Choice:
        """One of the words that are known."""
        value = self.text(key)
        if value not in known:
            raise self._wrong(f"unknown {key} {value!r}", f"known: {', '.join(known)}")
        return known[value]

    def thing(self, key: str) -> Thing:
        """A thing, by its name or by a table."""
        if key not in self.left:
            raise self._wrong(f"no {key!r}")
        return self._as_thing(self.left.pop(key))

    def things(self, key: str) -> tuple[Thing, ...]:
        """Two things or more."""
        given = self.left.pop(key, None)
        if not isinstance(given, list) or len(given) < 2:
            raise self._wrong(f"{key!r} is no list of two names or more", f'write {key} = ["one", "other"]')
        return tuple(map(self._as_thing, given))

    def finish(self) -> None:
        """Refuse the keys that nothing asked for."""
        for key in self.left:
            raise self._wrong(f"unknown key {key!r}")

    def _as_thing(self, given: object) -> Thing:
        table = Table(given if isinstance(given, dict) else {"name": given}, self.place)
        type_ = table.choice("type", TYPES) if "type" in table.left else None
        found = Thing(table.text("name"), type_, table.text_or_none("document"))
        table.finish()
        return found

    def _wrong(self, problem: str, remedy: str = REMEDY) -> KgError:
        return KgError(f"{self.place}: {problem}", remedy)
