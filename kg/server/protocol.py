"""The SPARQL 1.1 Protocol: what a request asks for, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import parse_qsl

from starlette.requests import Request

from kg.server.jobs import MEBIBYTE, Job, Reply, Task, refusal

LARGEST_BODY = MEBIBYTE
"""Bytes that the body of a request may have."""
FORM = "application/x-www-form-urlencoded"
DIRECT = {"application/sparql-query": Task.QUERY, "application/sparql-update": Task.UPDATE}
GRAPHS = {
    Task.QUERY: ("default-graph-uri", "named-graph-uri"),
    Task.UPDATE: ("using-graph-uri", "using-named-graph-uri"),
}
Parameters = list[tuple[str, str]]


class RefusedError(Exception):
    """A request that is not to be answered, with the reply that says so."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.reply: Reply = refusal(status, sentence)


async def job_of(request: Request) -> Job | None:
    """What a request to the endpoint asks for.

    Args:
        request: a GET, HEAD or POST.

    Returns:
        The query or update; `None` for a GET without one, which asks what the endpoint is.

    Raises:
        RefusedError: the request is against the protocol, or too large.
    """
    parameters = _decoded(request.url.query.encode())
    if request.method != "POST":
        if any(name == "update" for name, _ in parameters):
            raise RefusedError(400, "an update has to be sent with POST")
        if not any(name == "query" for name, _ in parameters):
            return None
        return _job(request, Task.QUERY, parameters)
    type_ = _media_type(request)
    body = await _body(request)
    if type_ == FORM:
        parameters += _decoded(body)
        update = any(name == "update" for name, _ in parameters)
        return _job(request, Task.UPDATE if update else Task.QUERY, parameters)
    task = DIRECT[type_]
    if any(name in DIRECT_NAMES for name, _ in parameters):
        raise RefusedError(400, f"the {task} is in the body; give none in the address")
    return _job(request, task, [*parameters, (task.value, _text(body))])


DIRECT_NAMES = frozenset(task.value for task in DIRECT.values())


def _job(request: Request, task: Task, parameters: Parameters) -> Job:
    texts = [value for name, value in parameters if name in DIRECT_NAMES]
    if len(texts) != 1:
        raise RefusedError(400, f"one query or update at a time; there are {len(texts)}")
    for other, names in GRAPHS.items():
        for name, _ in parameters:
            if other is not task and name in names:
                raise RefusedError(400, f"{name} is for {'updates' if other is Task.UPDATE else 'queries'}")
    default, named = GRAPHS[task]
    return Job(
        task,
        texts[0],
        base=str(request.url.replace(query="", fragment="")),
        accept=",".join(request.headers.getlist("accept")),
        default_graphs=_values(parameters, default),
        named_graphs=_values(parameters, named),
    )


def _values(parameters: Sequence[tuple[str, str]], name: str) -> tuple[str, ...]:
    return tuple(value for known, value in parameters if known == name)


def _media_type(request: Request) -> str:
    """The media type of the body, which must be one of the protocol's, in UTF-8."""
    type_, *parameters = (part.strip().lower() for part in request.headers.get("content-type", "").split(";"))
    known = (FORM, *DIRECT)
    if type_ not in known:
        raise RefusedError(415, f"unknown Content-Type '{type_}' (known are {', '.join(known)})")
    charset = next((part[8:].strip("\"' ") for part in parameters if part.startswith("charset=")), "utf-8")
    if charset not in {"utf-8", "utf8"}:
        raise RefusedError(415, f"the body has to be in UTF-8, not in '{charset}'")
    return type_


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_BODY:
            raise RefusedError(413, f"the request has more than {LARGEST_BODY // MEBIBYTE} MiB")
    return bytes(body)


def _decoded(encoded: bytes) -> Parameters:
    try:
        return parse_qsl(encoded.decode(), keep_blank_values=True, errors="strict")
    except UnicodeDecodeError as error:
        raise RefusedError(400, "the parameters have to be in UTF-8") from error


def _text(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise RefusedError(400, f"the body has to be in UTF-8; byte {error.start + 1} is none of it") from error
