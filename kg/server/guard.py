"""Who is answered: requests to the server's own name, from its own pages or from those that the user allows."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

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

    def allows(self, origin: str, host: str) -> bool:
        """Whether a page may ask: one of this server's own, or of the origin that the user named.

        Example:
            >>> guard = Guard("127.0.0.1", cors="https://friend.example")
            >>> [guard.allows(origin, "localhost") for origin in ("http://localhost", "https://friend.example", "null")]
            [True, True, False]
        """
        return origin.lower() == f"http://{host}".lower() or self.cors in {origin, "*"}

    def dress(self, headers: MutableHeaders, origin: str | None) -> None:
        """Put on an answer the headers that it has not yet."""
        if self.cors is not None:
            headers.add_vary_header("Origin")
            if origin is not None and self.cors in {origin, "*"}:
                headers["Access-Control-Allow-Origin"] = self.cors
                headers["Access-Control-Allow-Methods"] = METHODS
                headers["Access-Control-Allow-Headers"] = "Accept, Content-Type"
                headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        for name, value in HEADERS.items():
            headers.setdefault(name, value)


@dataclass(frozen=True, slots=True)
class Guarded:
    """An application behind its guard."""

    app: ASGIApp
    guard: Guard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse what comes under another name or from other pages; put the headers on every answer."""
        headers = Headers(scope=scope)
        origin, host = headers.get("origin"), headers.get("host", "")

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                self.guard.dress(MutableHeaders(scope=message), origin)
            await send(message)

        app = self.app
        if not self.guard.names(host):
            # a page elsewhere may let its own name point here (DNS rebinding)
            app = PlainTextResponse("this server is not known by that name\n", 421)
        elif origin is not None and not self.guard.allows(origin, host):
            app = PlainTextResponse("pages of other origins are not answered (allow one with --cors)\n", 403)
        await app(scope, receive, dressed)


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
