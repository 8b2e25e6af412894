"""What holds for all tests: a busy machine may take its time over an example that Hypothesis tries."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
