"""Who is answered: requests to the server's own name, from its own pages or from those that the user allows."""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
EVERYWHERE = frozenset({"0.0.0.0", "::"})
"""Addresses that stand for all of a machine's own."""
METHODS = "GET, HEAD, POST, OPTIONS"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""On every answer that does not say otherwise."""


@dataclass(frozen=True, slots=True)
class Guard:
    """Sees to the headers of every request and answer.

    Args:
        host: the address that the server listens on.
        cors: the origin whose pages may read answers, `*` for any; none where `None`.
    """

    host: str
    cors: str | None = None

    async def __call__(self, request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
        """Refuse what comes under another name or from other pages; put the headers on everything else."""
        origin = request.headers.get("origin")
        if not self.names(request.headers.get("host", "")):
            # a page elsewhere may let its own name point here (DNS rebinding)
            response: Response = PlainTextResponse("this server is not known by that name\n", 421)
        elif origin is not None and not self.allows(origin, request):
            response = PlainTextResponse("pages of other origins are not answered (allow one with --cors)\n", 403)
        else:
            response = await call_next(request)
            self._allow_origin(origin, response)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    def names(self, host: str) -> bool:
        """Whether a Host header names this server.

        Example:
            >>> Guard("127.0.0.1").names("localhost:8347"), Guard("127.0.0.1").names("example.org")
            (True, False)
        """
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        return name in LOOPBACK or name == self.host.lower() or (self.host in EVERYWHERE and _is_address(name))

    def allows(self, origin: str, request: Request) -> bool:
        """Whether the page that sent a request may."""
        own = f"{request.url.scheme}://{request.headers.get('host', '')}"
        return origin.lower() == own.lower() or self.cors in {origin, "*"}

    def _allow_origin(self, origin: str | None, response: Response) -> None:
        if self.cors is None:
            return
        response.headers["Vary"] = "Origin"
        if origin is not None and self.cors in {origin, "*"}:
            response.headers["Access-Control-Allow-Origin"] = self.cors
            response.headers["Access-Control-Allow-Methods"] = METHODS
            response.headers["Access-Control-Allow-Headers"] = "Accept, Content-Type"
            response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
