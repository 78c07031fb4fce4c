"""Work beside a hand: what is done while something is dragged leaves the other cores alone."""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

__all__ = ["alone", "give_back", "is_alone", "keep_freed_memory"]

_local = threading.local()

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""Of glibc's `mallopt`."""
_KEPT, _SINGLE = 64 << 20, 32 << 20


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


def keep_freed_memory() -> None:
    """Use what was freed again instead of asking the system anew (glibc): for the whole process.

    A frame or a look needs arrays of megabytes for a moment. glibc gives each of them back to the
    system, which hands out empty pages one by one the next time: up to half of a look's time.
    Arrays of up to 32 MB are used again, up to 64 MB in a row are kept until `give_back`.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            libc = ctypes.CDLL(None)
            libc.mallopt(_MMAP_THRESHOLD, _SINGLE)
            libc.mallopt(_TRIM_THRESHOLD, _KEPT)
