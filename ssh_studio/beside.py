"""Work beside a hand: what is done while something is dragged leaves the other cores alone."""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

__all__ = ["alone", "give_back", "is_alone"]

_local = threading.local()


@contextmanager
def alone() -> Iterator[None]:
    """What this thread does within starts no others, however much it is."""
    before = is_alone()
    _local.alone = True
    try:
        yield
    finally:
        _local.alone = before


def is_alone() -> bool:
    """Whether this thread is asked to do by itself what it could share."""
    return bool(getattr(_local, "alone", False))


def give_back() -> None:
    """Let the system have the memory that was freed (glibc keeps some for every thread)."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
