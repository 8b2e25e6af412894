"""The keeper of one process that answers: gives it a job at a time, stops it when it must, and has another at hand."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.context import SpawnProcess

from kg.server.jobs import Job, Reply, Settings, Task, refusal
from kg.server.process import READY, work

STARTING = 120.0
"""Seconds that a process may take until it has the store open."""
DRAWING = 120.0
"""Seconds that the page of a graph may take at least: it is made once, and kept."""
STOPPING = refusal(503, "the server is being stopped")
DIED = refusal(500, "the process that worked on this ended, most likely for want of memory (ask for less)")


class Worker:
    """A process that answers one job at a time; where it is killed or dies, another takes its place."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._busy = self._closed = False
        self._lock = threading.Lock()
        self._start()

    def ask(self, job: Job) -> Reply:
        """The answer to `job`; an error where the process takes too long over it, or dies of it.

        To be called from one thread at a time.
        """
        with self._lock:
            if not self._closed and not self._process.is_alive():
                self._restart()
            self._busy = True
        reply = self._asked(job)
        with self._lock:
            self._busy = False
            if self._closed:
                return STOPPING
            if reply is None or self._killed:
                self._restart()
        return reply or DIED

    def interrupt(self) -> None:
        """Stop what the process works on, where it works on anything; may be called from any thread."""
        with self._lock:
            if self._busy:
                self._killed = True
                self._process.kill()

    def close(self) -> None:
        """End the process, whatever it does; may be called from any thread."""
        with self._lock:
            self._closed = True
            self._process.kill()
            self._process.join()

    def _start(self) -> None:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(target=work, args=(theirs, self._settings), daemon=True)
        self._ready = self._killed = False
        with _no_interrupts():
            self._process.start()
        theirs.close()

    def _asked(self, job: Job) -> Reply | None:
        """The answer; `None` where the process died."""
        try:
            if not self._ready:
                self._ready = self._pipe.poll(STARTING) and self._pipe.recv() == READY
            self._pipe.send(job)
            limit = max(self._settings.timeout, DRAWING if job.task is Task.EXPLORER else 0.0)
            if self._pipe.poll(limit):
                reply: Reply = self._pipe.recv()
                return reply
        except (EOFError, OSError):
            return None
        self.interrupt()
        return refusal(503, f"stopped after {limit:g} seconds (ask for less, with LIMIT, or raise --timeout)")

    def _restart(self) -> None:
        self._process.kill()
        self._process.join()  # it gives the store free
        self._pipe.close()
        self._start()


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
