"""The bytes of files that others made: nothing that blocks, nothing that changes under us."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from ssh_studio.document.codec import DAMAGED, RefusedError
from ssh_studio.errors import ReadError, Sentence

__all__ = ["MAX_FILE", "named_failures", "open_regular", "opened_file"]

MAX_FILE = 2 << 30
"""Bytes; 250 megapixels with alpha in 16 bits are as many."""


@contextlib.contextmanager
def opened_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a file for reading; every failure inside the block becomes a ReadError with its name.

    Links are followed. Pipes, devices and folders are refused without waiting for them, and so is
    what is too large; a file that changed in the meantime is refused at the end.
    """
    try:
        with named_failures(path), open_regular(path) as stream:
            before = os.fstat(stream.fileno())
            _check(before)
            yield stream
            after = os.fstat(stream.fileno())
            if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
                raise RefusedError("it was changed while it was read; try it again.")
    except OSError as error:
        if error.errno is None:  # a codec's
            raise ReadError(_damaged(path, error)) from error
        raise ReadError("Cannot read {0}: {1}.", path, error.strerror or error) from error
    except DAMAGED as error:
        raise ReadError(_damaged(path, error)) from error


@contextlib.contextmanager
def named_failures(path: Path, told: Sentence | None = None) -> Iterator[None]:
    """Turn what has nothing to do with the contents into ReadError: "Cannot read <path>: ...".

    told: another beginning.
    """
    told = told or Sentence("Cannot read {0}", path)
    try:
        yield
    except RefusedError as error:
        raise ReadError("{0}: {1}", told, error) from error
    except FileNotFoundError as error:
        raise ReadError("{0}: there is no such file.", told) from error
    except IsADirectoryError as error:
        raise ReadError("{0}: it is a folder.", told) from error
    except PermissionError as error:
        what = (
            Sentence("it is a folder")
            if path.is_dir()
            else Sentence("there is no permission to read it")
        )
        raise ReadError("{0}: {1}.", told, what) from error
    except MemoryError as error:
        raise ReadError("{0}: there is not enough memory for it.", told) from error


def _damaged(path: Path, error: Exception) -> Sentence:
    reason = " ".join(str(error).split())[:120].rstrip(".")
    if not reason:
        return Sentence("Cannot read {0}: it is damaged, incomplete or of an unusual kind.", path)
    return Sentence(
        "Cannot read {0}: it is damaged, incomplete or of an unusual kind ({1}).", path, reason
    )


def open_regular(path: Path) -> IO[bytes]:
    """Open a file for reading; refuses pipes and devices without waiting for them.

    Raises RefusedError, OSError.
    """
    # Opening a pipe would wait for somebody to write, were it not for the flag.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    stream = open(path, "rb", opener=lambda name, _: os.open(name, flags))  # noqa: SIM115
    if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
        stream.close()
        raise RefusedError("it is a pipe or a device, not a file.")
    return stream


def _check(status: os.stat_result) -> None:
    if not status.st_size:
        raise RefusedError("it is empty.")
    if status.st_size > MAX_FILE:
        raise RefusedError(
            "it has {0:.1f} GB; more than {1} GB are not read, so make it smaller first.",
            status.st_size / (1 << 30),
            MAX_FILE >> 30,
        )
