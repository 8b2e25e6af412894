"""Bytes taken up to a limit: an answer is whole, or it is none."""

from __future__ import annotations


class TooLargeError(Exception):
    """The answer has more bytes than it may."""


class Limited:
    """Takes what is written, up to a number of bytes."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._parts: list[bytes] = []

    def write(self, part: bytes) -> int:
        """Take `part`.

        Raises:
            TooLargeError: it is more than fits.
        """
        self._limit -= len(part)
        if self._limit < 0:
            raise TooLargeError
        self._parts.append(bytes(part))
        return len(part)

    def flush(self) -> None:
        """Do nothing: all is taken already."""

    @property
    def content(self) -> bytes:
        """What was written."""
        return b"".join(self._parts)
