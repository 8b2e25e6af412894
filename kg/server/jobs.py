"""What passes between the server and the processes that answer: settings, jobs and replies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Settings:
    """How the processes answer.

    Args:
        store: the folder of the store.
        prefixes: those that are known without being declared.
        writable: whether updates are allowed; then one process alone has the store.
        federated: whether a query may ask other servers.
        timeout: seconds that one answer may take.
        max_result: bytes that one answer may have.
        max_memory: bytes that one process may take, where the platform can limit it.
    """

    store: Path
    prefixes: Mapping[str, str] = field(default_factory=dict)
    writable: bool = False
    federated: bool = False
    timeout: float = 30.0
    max_result: int = 64 * MEBIBYTE
    max_memory: int = 4096 * MEBIBYTE


class Task(StrEnum):
    """What a job asks for."""

    QUERY = "query"
    UPDATE = "update"
    EXPLORER = "explorer"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to be answered.

    Args:
        task: a query, an update, the page of the graph, or the SPARQL of a ready question.
        text: the query or update; the name of the graph for its page; that of the question.
        base: what relative IRIs are relative to.
        accept: the media types that the client takes, as it wrote them.
        default_graphs: the graphs that are to be the default graph.
        named_graphs: the graphs that GRAPH may find.
        language: that of the labels a question asks for.
        given: what a question is given, by the names of its parameters.
    """

    task: Task
    text: str
    base: str | None = None
    accept: str = "*/*"
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    language: str = "en"
    given: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer as it goes out."""

    status: int
    media_type: str
    body: bytes


def refusal(status: int, *lines: str) -> Reply:
    """An answer that says why there is none.

    Example:
        >>> refusal(403, "updates are not allowed").body
        b'updates are not allowed\\n'
    """
    text = "".join(f"{line}\n" for line in lines)
    return Reply(status, "text/plain; charset=utf-8", text.encode(errors="replace"))
