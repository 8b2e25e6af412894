"""Decisions as the TOML that `kg.decisions.file` reads back, a table each."""

from __future__ import annotations

import json
from collections.abc import Iterator

from kg.decisions.values import Decision, KeepApart, Merge, MissingFact, Rename, SetType, Thing, WrongFact
from kg.values import Modality, Polarity

KINDS: dict[str, type[Decision]] = {
    "merge": Merge,
    "keep_apart": KeepApart,
    "rename": Rename,
    "set_type": SetType,
    "wrong_fact": WrongFact,
    "missing_fact": MissingFact,
}
"""The tables of a decisions file, in the order in which they are explained."""
POLARITIES = {"affirmed": Polarity.AFFIRMED, "denied": Polarity.DENIED}


def to_toml(decision: Decision) -> str:
    """A decision as a table, with the keys that it needs.

    Example:
        >>> print(to_toml(Merge((Thing("Pechino"), Thing("capitale cinese")))))
        [[merge]]
        things = ["Pechino", "capitale cinese"]
    """
    kind = next(name for name, class_ in KINDS.items() if isinstance(decision, class_))
    return "\n".join([f"[[{kind}]]", *(f"{key} = {value}" for key, value in _keys(decision))])


def told(decision: Decision) -> str:
    """A decision on one line, for messages.

    Example:
        >>> told(Rename(Thing("Xi"), "Xi Jinping"))
        'rename thing = "Xi", to = "Xi Jinping"'
    """
    header, *keys = to_toml(decision).split("\n")
    return f"{header.strip('[]').replace('_', ' ')} {', '.join(keys)}"


def quoted(text: str) -> str:
    """`text` as a string of TOML, without a character that could steer a terminal.

    Example:
        >>> quoted('il "polo"')
        '"il \\\\"polo\\\\""'
    """
    plain = json.dumps(text.encode("utf-8", "replace").decode(), ensure_ascii=False)
    return "".join(char if char.isprintable() else _escaped(ord(char)) for char in plain)


def _escaped(code: int) -> str:
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _keys(decision: Decision) -> Iterator[tuple[str, str]]:
    match decision:
        case Merge(things) | KeepApart(things):
            yield "things", f"[{', '.join(map(_thing, things))}]"
        case Rename(thing, to, english):
            yield "thing", _thing(thing)
            yield "to", quoted(to)
            if english is not None:
                yield "english", quoted(english)
        case SetType(thing, type_):
            yield "thing", _thing(thing)
            yield "type", quoted(type_.value)
        case WrongFact(subject, item, predicate):
            yield "subject", _thing(subject)
            if predicate is not None:
                yield "predicate", quoted(predicate)
            yield "object", _thing(item)
        case MissingFact():
            yield from _keys_of_missing(decision)


def _keys_of_missing(fact: MissingFact) -> Iterator[tuple[str, str]]:
    yield "subject", _thing(fact.subject)
    yield "predicate", quoted(fact.predicate)
    yield "object", _thing(fact.object)
    if fact.modality is not Modality.ACTUAL:
        yield "modality", quoted(fact.modality.value)
    if fact.polarity is Polarity.DENIED:
        yield "polarity", quoted("denied")
    if fact.evidence is not None:
        yield "evidence", quoted(fact.evidence)


def _thing(thing: Thing) -> str:
    if thing.type is None and thing.document is None:
        return quoted(thing.name)
    keys = {"name": thing.name, "type": thing.type, "document": thing.document}
    return "{ " + ", ".join(f"{key} = {quoted(str(value))}" for key, value in keys.items() if value is not None) + " }"
