"""What a reader decided about names and facts, kept in a small file and honoured by every build."""

from __future__ import annotations

from kg.decisions.file import decisions_in, read_decisions
from kg.decisions.honour import Honoured, honour
from kg.decisions.toml import to_toml, told
from kg.decisions.values import (
    NONE,
    Decision,
    Decisions,
    KeepApart,
    Merge,
    MissingFact,
    Rename,
    SetType,
    Thing,
    WrongFact,
)

__all__ = [
    "NONE",
    "Decision",
    "Decisions",
    "Honoured",
    "KeepApart",
    "Merge",
    "MissingFact",
    "Rename",
    "SetType",
    "Thing",
    "WrongFact",
    "decisions_in",
    "honour",
    "read_decisions",
    "to_toml",
    "told",
]
