"""The port that the server listens on."""

from __future__ import annotations

import socket
from contextlib import closing

from kg.errors import KgError

PORTS_TRIED = 100


def address(host: str, port: int) -> str:
    """The beginning of every address of the server.

    Example:
        >>> address("::1", 8347)
        'http://[::1]:8347'
    """
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens there, before any graph is loaded.

    Raises:
        KgError: the port is busy (the next free one is named), or the address is none of this machine's.
    """
    try:
        return _bound(host, port)
    except OverflowError as error:
        raise KgError(f"no such port: {port}", "give one from 1 to 65535") from error
    except OSError as error:
        free = _next_free(host, port)
        if free is None:
            raise KgError(f"cannot listen on {address(host, port)}: {error.strerror}", "check --host") from error
        raise KgError(f"cannot listen on port {port}: {error.strerror}", f"try --port {free}") from error


def _bound(host: str, port: int) -> socket.socket:
    found = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    try:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind((host, port))
        found.listen(1024)
    except (OSError, OverflowError):
        found.close()
        raise
    return found


def _next_free(host: str, port: int) -> int | None:
    for other in range(port + 1, min(port + PORTS_TRIED, 65536)):
        try:
            with closing(_bound(host, other)):
                return other
        except OSError:
            continue
    return None
