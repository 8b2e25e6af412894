"""From RDF files to a server that runs until it is stopped."""

from __future__ import annotations

import signal
import socket
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import uvicorn

from kg.errors import KgError
from kg.server.app import application
from kg.server.guard import Guard
from kg.server.jobs import Settings
from kg.server.listening import address, listening
from kg.server.pool import Pool, default_workers
from kg.sparql.running import prefixes_of
from kg.store import is_store, open_store

PORT = 8347
KEPT_ALIVE = 75
"""Seconds that a connection stays open for the next request: longer than clients keep theirs, so that none is lost."""
LONGEST_ADDRESS = 256 * 1024
"""Bytes that the head of a request may have, with a query in its address."""


def serve(
    *graphs: str | Path,
    host: str = "127.0.0.1",
    port: int = PORT,
    store: Path | None = None,
    workers: int | None = None,
    settings: Settings | None = None,
    cors: str | None = None,
    started: Callable[[str], None] = lambda address: None,
) -> None:
    """Serve the explorer, the query editor and a SPARQL endpoint until SIGINT or SIGTERM.

    Args:
        graphs: RDF files, a folder of TriG files, or a store.
        host: the address to listen on.
        port: the port; 0 for any that is free.
        store: where the graph is kept on disk; in a temporary folder where `None`.
        workers: how many processes answer; one for each core where `None`.
        settings: what is allowed, and how much; the folder of the store and the prefixes in it are filled in here.
        cors: the origin whose pages may read answers.
        started: called with the address of the server once it listens.

    Raises:
        KgError: a graph cannot be loaded, or the port is not free.
    """
    settings = Settings(Path()) if settings is None else settings
    if settings.writable and cors == "*":
        raise KgError("updates from pages of any origin", "name one origin with --cors, or leave out --allow-updates")
    with _ended_by_sigterm(), closing(listening(host, port)) as bound, _folder(graphs, store) as folder:
        loaded = open_store(graphs, None if _is_store(graphs) else folder)
        known = prefixes_of(loaded)
        del loaded  # Oxigraph gives the folder free
        pool = Pool(replace(settings, store=folder, prefixes=known), workers or default_workers())
        with closing(pool), suppress(KeyboardInterrupt):  # the way to stop it
            _run(pool, Guard(host, cors), Path(graphs[0]).stem if graphs else "graph", bound, started)


def _run(pool: Pool, guard: Guard, name: str, bound: socket.socket, started: Callable[[str], None]) -> None:
    server = _Server(
        uvicorn.Config(
            application(pool, guard, name),
            http="h11",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            server_header=False,
            timeout_keep_alive=KEPT_ALIVE,
            timeout_graceful_shutdown=1,
            h11_max_incomplete_event_size=LONGEST_ADDRESS,
        ),
        pool,
    )
    started(address(guard.host, bound.getsockname()[1]))
    server.run(sockets=[bound])


class _Server(uvicorn.Server):
    """A server that ends its processes first, so that nobody waits for what they work on."""

    def __init__(self, config: uvicorn.Config, pool: Pool) -> None:
        super().__init__(config)
        self._pool = pool

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop answering."""
        self._pool.close()
        await super().shutdown(sockets)


def _is_store(graphs: Sequence[str | Path]) -> bool:
    return len(graphs) == 1 and is_store(Path(graphs[0]))


@contextmanager
def _folder(graphs: Sequence[str | Path], store: Path | None) -> Iterator[Path]:
    """Where the graph lies on disk: its own folder where it is a store already, or a temporary one."""
    if store is not None:
        yield store
    elif _is_store(graphs):
        yield Path(graphs[0])
    else:
        with tempfile.TemporaryDirectory(prefix="kg-serve-", ignore_cleanup_errors=True) as folder:
            yield Path(folder)


@contextmanager
def _ended_by_sigterm() -> Iterator[None]:
    """SIGTERM ends what runs here as Ctrl-C does, so that nothing is left behind."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
