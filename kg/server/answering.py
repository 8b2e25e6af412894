"""A query, an update or the page of the graph, answered from a store."""

from __future__ import annotations

from typing import Any

from pyoxigraph import QueryTriples, Store, serialize

from kg.errors import KgError
from kg.server.explorer import explorer
from kg.server.jobs import MEBIBYTE, Job, Reply, Settings, Task, refusal
from kg.server.limited import Limited, TooLargeError
from kg.server.media import GRAPHS, TABLES, negotiate
from kg.sparql.binding import filled
from kg.sparql.dataset import graph_names, names_dataset, with_dataset
from kg.sparql.errors import SparqlError, wrong
from kg.sparql.questions import question_named
from kg.sparql.tokens import refuse_remote

HEAD_ENDS = "\n\n"
"""What parts the comments of a ready question from its SPARQL."""


def answer(store: Store, job: Job, settings: Settings) -> Reply:
    """Answer `job` from `store`; what is wrong with it, or too much, is said in the reply.

    Example:
        >>> from pathlib import Path
        >>> answer(Store(), Job(Task.QUERY, "ASK {}", accept="text/csv"), Settings(Path("unused"))).body
        b'true'
    """
    try:
        return _remote(job, settings) or ANSWERS[job.task](store, job, settings)
    except SparqlError as error:
        return refusal(400, str(error), "", error.excerpt)
    except KgError as error:
        return refusal(400, str(error))
    except TooLargeError:
        limit = f"the answer has more than {settings.max_result / MEBIBYTE:g} MiB"
        return refusal(500, f"{limit}, and is not given (ask for less, with LIMIT, or raise --max-result)")
    except MemoryError:
        return refusal(500, "the answer needs more memory than it may take (ask for less, or raise --max-memory)")
    except (OSError, RuntimeError, ValueError) as error:
        return refusal(500, f"the query failed: {error}")


def _remote(job: Job, settings: Settings) -> Reply | None:
    """The refusal of what would call out to another server."""
    if settings.federated or job.task not in {Task.QUERY, Task.UPDATE}:
        return None
    try:
        refuse_remote(job.text, dict(settings.prefixes), update=job.task is Task.UPDATE)
    except KgError as error:
        return refusal(403, str(error))
    return None


def _query(store: Store, job: Job, settings: Settings) -> Reply:
    dataset: dict[str, Any] = {"use_default_graph_as_union": not names_dataset(job.text)}
    if job.default_graphs or job.named_graphs:
        dataset = {
            "default_graph": graph_names(job.default_graphs),
            "named_graphs": graph_names(job.named_graphs),
        }
    prefixes = dict(settings.prefixes)
    try:
        results = store.query(job.text, base_iri=job.base, prefixes=prefixes, **dataset)
    except SyntaxError as error:
        raise wrong(job.text, error, prefixes) from error
    offered = GRAPHS if isinstance(results, QueryTriples) else TABLES
    media = negotiate(job.accept, offered)
    if media is None:
        known = ", ".join(media.type for media in offered)
        return refusal(406, f"no format for this answer is accepted: '{job.accept}' (there are {known})")
    output: Any = Limited(settings.max_result)
    if isinstance(results, QueryTriples):
        serialize(results, output, media.format, prefixes=prefixes)
    else:
        results.serialize(output, media.format)
    return Reply(200, media.header, output.content)


def _update(store: Store, job: Job, settings: Settings) -> Reply:
    if not settings.writable:
        return refusal(403, "this server only reads (updates are allowed with --allow-updates)")
    prefixes = dict(settings.prefixes)
    update = with_dataset(job.text, graph_names(job.default_graphs), graph_names(job.named_graphs))
    try:
        store.update(update, base_iri=job.base, prefixes=prefixes)
    except SyntaxError as error:
        raise wrong(update, error, prefixes, update=True) from error
    return Reply(204, "text/plain", b"")


def _explorer(store: Store, job: Job, settings: Settings) -> Reply:
    output = Limited(settings.max_result)
    output.write(explorer(store, job.text).encode())
    return Reply(200, "text/html; charset=utf-8", output.content)


def _question(store: Store, job: Job, settings: Settings) -> Reply:
    question = question_named(job.text)
    text = filled(question, dict(job.given), store, job.language)
    sparql = f"# {question.titles[job.language]}\n{text[text.index(HEAD_ENDS) :].lstrip()}"
    return Reply(200, "application/sparql-query; charset=utf-8", sparql.encode())


ANSWERS = {Task.QUERY: _query, Task.UPDATE: _update, Task.EXPLORER: _explorer, Task.QUESTION: _question}
