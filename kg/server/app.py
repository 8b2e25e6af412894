"""The routes of the server: the endpoint, the editor, the page of the graph."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Coroutine
from html import unescape
from importlib.resources import files
from typing import Protocol

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from kg.server.description import description
from kg.server.guard import METHODS, Guard, Guarded
from kg.server.jobs import Job, Reply, Settings, Task, refusal
from kg.server.media import prefers_html
from kg.server.menu import menu_item
from kg.server.protocol import RefusedError, job_of
from kg.sparql.questions import questions

SCRIPTS = ("query.js", "query/answer.js", "query/paint.js", "query/questions.js", "query/words.js")
ASSETS = {
    "/query": ("query.html", "text/html; charset=utf-8"),
    "/query.css": ("query.css", "text/css; charset=utf-8"),
    **{f"/{file}": (file, "text/javascript; charset=utf-8") for file in SCRIPTS},
}
"""The files of the editor, by their addresses; there is no way to any other file."""
_POLICY = re.compile(r'http-equiv="Content-Security-Policy" content="([^"]*)"')
Handler = Callable[[Request], Awaitable[Response]]


class Answering(Protocol):
    """Whatever answers jobs: the pool of processes."""

    settings: Settings

    def answer(self, job: Job) -> Coroutine[None, None, Reply]:
        """The answer to `job`."""
        ...


def application(pool: Answering, guard: Guard, name: str) -> Starlette:
    """The server as an ASGI application.

    Args:
        pool: what answers.
        guard: who is answered.
        name: what the graph is called.

    Returns:
        The application.
    """
    known = {
        "name": name,
        "prefixes": dict(pool.settings.prefixes),
        "questions": [menu_item(question) for question in questions()],
        "writable": pool.settings.writable,
    }

    async def about(_: Request) -> Response:
        return JSONResponse(known)

    endpoint = _endpoint(pool)
    routes = [Route(path, endpoint, methods=["GET", "POST", "OPTIONS"]) for path in ("/sparql", "/sparql/")]
    routes += [Route(path, _asset(*asset)) for path, asset in ASSETS.items()]
    routes += [
        Route("/questions.json", about),
        Route("/question/{name}/{language}", _question(pool)),
        Route("/", _explorer(pool, name)),
    ]
    return Starlette(routes=routes, middleware=[Middleware(Guarded, guard=guard)])


def _endpoint(pool: Answering) -> Handler:
    async def endpoint(request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=204, headers={"Allow": METHODS})
        accept = ",".join(request.headers.getlist("accept"))
        try:
            job = await job_of(request)
        except RefusedError as error:
            return _response(error.reply)
        if job is not None:
            return _response(await _while_connected(request, pool.answer(job)))
        if prefers_html(accept):
            return RedirectResponse("/query", 303)
        return _response(description(str(request.url.replace(query="")), pool.settings, accept))

    return endpoint


async def _while_connected(request: Request, answering: Coroutine[None, None, Reply]) -> Reply:
    """The answer; nobody works on it any longer once the client has gone away."""
    answer, left = asyncio.ensure_future(answering), asyncio.ensure_future(_left(request))
    await asyncio.wait({answer, left}, return_when=asyncio.FIRST_COMPLETED)
    left.cancel()
    if answer.done():
        return answer.result()
    answer.cancel()
    return refusal(499, "nobody waits for this any longer")


async def _left(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _explorer(pool: Answering, name: str) -> Handler:
    kept: list[Reply] = []

    async def explorer(_: Request) -> Response:
        reply = kept[0] if kept else await pool.answer(Job(Task.EXPLORER, name))
        if reply.status == 200 and not pool.settings.writable:
            kept[:] = [reply]
        response = _response(reply)
        policy = _POLICY.search(reply.body[:20_000].decode(errors="replace"))
        if policy is not None:  # the page names its own scripts and styles, by hash
            response.headers["Content-Security-Policy"] = f"{unescape(policy[1])}; frame-ancestors 'none'"
        return response

    return explorer


def _question(pool: Answering) -> Handler:
    async def question(request: Request) -> Response:
        name, language = request.path_params["name"], request.path_params["language"]
        given = tuple(request.query_params.multi_items())
        return _response(await pool.answer(Job(Task.QUESTION, name, language=language, given=given)))

    return question


def _asset(file: str, media_type: str) -> Handler:
    content = files("kg.server").joinpath("assets", *file.split("/")).read_bytes()

    async def asset(_: Request) -> Response:
        return Response(content, media_type=media_type)

    return asset


def _response(reply: Reply) -> Response:
    return Response(reply.body, reply.status, {"Vary": "Accept"}, reply.media_type)
