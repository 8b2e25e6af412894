"""What a test needs and a machine may lack: said, and in continuous integration a failure."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def missing(reason: str) -> NoReturn:
    """Skip the test and say why; where `CI` is set nothing may be skipped, and it fails."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
