"""What runs in a process of its own: it has the store open and answers one job after the other."""

from __future__ import annotations

import os
import signal
import sys
import threading
from contextlib import suppress
from multiprocessing import parent_process
from multiprocessing.connection import Connection

from pyoxigraph import Store

from kg.server.answering import answer
from kg.server.jobs import Settings
from kg.store.load import DATA

READY = "ready"
"""What a process says once it has the store open."""


def work(pipe: Connection, settings: Settings) -> None:
    """What the process does: open the store, then answer what comes until nothing can come any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())  # Oxigraph's last words when memory ends
    store = Store(settings.store / DATA) if settings.writable else Store.read_only(str(settings.store / DATA))
    _limit_memory(settings.max_memory)
    pipe.send(READY)
    with suppress(EOFError, BrokenPipeError):
        while True:
            pipe.send(answer(store, pipe.recv(), settings))


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)


def _limit_memory(limit: int) -> None:
    try:
        import resource
    except ImportError:  # not on this platform
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
