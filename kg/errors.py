"""The one error that kg raises for bad input: it names the value and the remedy."""

from __future__ import annotations


class KgError(Exception):
    """Something the user gave cannot be used.

    Args:
        problem: what is wrong, with the offending value in it.
        remedy: what to do about it.

    Example:
        >>> str(KgError("no such file: 'a.txt'", "check the path"))
        "no such file: 'a.txt' (check the path)"
    """

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem, remedy)
        self.problem = problem
        self.remedy = remedy

    def __str__(self) -> str:
        return " ".join(f"{self.problem} ({self.remedy})".split())
