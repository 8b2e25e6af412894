"""Several processes that answer, and requests that wait for one in the order in which they came."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor

from kg.server.jobs import Job, Reply, Settings
from kg.server.worker import STOPPING, Worker


def default_workers() -> int:
    """How many processes answer where the user does not say: one for each core, at least two."""
    return max(2, os.cpu_count() or 2)


class Pool:
    """Processes over one store: as many as are wanted where all only read, one alone where it may write.

    Args:
        settings: how they answer.
        workers: how many there are.
    """

    def __init__(self, settings: Settings, workers: int) -> None:
        self.settings = settings
        self.workers = [Worker(settings) for _ in range(1 if settings.writable else workers)]
        self._closed = False
        self._threads = ThreadPoolExecutor(len(self.workers), thread_name_prefix="kg-server")
        self._free: asyncio.Queue[Worker] = asyncio.Queue()
        for worker in self.workers:
            self._free.put_nowait(worker)

    async def answer(self, job: Job) -> Reply:
        """The answer to `job`, from the first process that is free; where this is cancelled, it stops work on it."""
        worker = await self._free.get()
        if self._closed:
            self._free.put_nowait(worker)
            return STOPPING
        asked = asyncio.get_running_loop().run_in_executor(self._threads, worker.ask, job)
        asked.add_done_callback(lambda _: self._free.put_nowait(worker))
        try:
            return await asyncio.shield(asked)
        except asyncio.CancelledError:
            worker.interrupt()  # it is free when it has started anew
            raise

    def close(self) -> None:
        """End all processes; what is being answered is given up."""
        self._closed = True
        for worker in self.workers:
            worker.close()
        self._threads.shutdown(cancel_futures=True)
