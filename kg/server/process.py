"""One process that answers: it has the store open, takes a job at a time, and can be killed at any moment."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from pyoxigraph import Store

from kg.server.answering import answer
from kg.server.jobs import Job, Reply, Settings, refusal
from kg.store.load import DATA

STARTING = 120.0
"""Seconds that a process may take until it has the store open."""
READY = "ready"
STOPPING = refusal(503, "the server is being stopped")


class Worker:
    """A process that answers one job at a time; where it is killed or dies, another takes its place."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._closed = False
        self._lock = threading.Lock()
        self._start()

    def ask(self, job: Job) -> Reply:
        """The answer to `job`; an error where the process takes too long over it, or dies of it.

        To be called from one thread at a time.
        """
        try:
            if not self._ready and not self._wait_until_ready():
                return self._restarted(refusal(503, "the store takes too long to open (try again)"))
            self._pipe.send(job)
            if self._pipe.poll(self._settings.timeout):
                reply: Reply = self._pipe.recv()
                return reply
            limit = f"stopped after {self._settings.timeout:g} seconds"
            return self._restarted(refusal(503, f"{limit} (ask for less, with LIMIT, or raise --timeout)"))
        except (EOFError, OSError):
            died = "the process that worked on this ended before it had an answer"
            return self._restarted(refusal(500, f"{died}, most likely for want of memory (ask for less)"))

    def close(self) -> None:
        """End the process, whatever it does; may be called from any thread."""
        with self._lock:
            self._closed = True
            self._process.kill()
            self._process.join()

    @property
    def pid(self) -> int | None:
        """The id of the process."""
        return self._process.pid

    def _start(self) -> None:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(target=work, args=(theirs, self._settings), daemon=True)
        self._ready = False
        with _no_interrupts():
            self._process.start()
        theirs.close()

    def _wait_until_ready(self) -> bool:
        self._ready = self._pipe.poll(STARTING) and self._pipe.recv() == READY
        return self._ready

    def _restarted(self, reply: Reply) -> Reply:
        with self._lock:
            if self._closed:
                return STOPPING
            self._process.kill()
            self._process.join()  # it gives the store free
            self._pipe.close()
            self._start()
        return reply


@contextmanager
def _no_interrupts() -> Iterator[None]:
    """Processes started here do not hear Ctrl-C, which a terminal sends to all: their parent ends them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


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
