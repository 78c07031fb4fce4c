"""The entries of a project: pictures packed and unpacked several at a time, into and out of a ZIP.

Nothing is ever unpacked to disk, and nothing is read that is larger than it may be, so that a name
like `../x` or a ZIP made to exhaust the memory does no harm.
"""

from __future__ import annotations

import contextlib
import os
import struct
import threading
import zipfile
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from ssh_studio.document import codec_png, fast_png
from ssh_studio.document.codec import (
    DAMAGED,
    MAX_PIXELS,
    Decoded,
    Pixels,
    RefusedError,
    check_size,
)
from ssh_studio.document.document import State
from ssh_studio.document.file_source import named_failures, open_regular
from ssh_studio.document.icc import builtin
from ssh_studio.document.layer import Image
from ssh_studio.document.mask import Mask
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.packed import Packed
from ssh_studio.document.project_schema import Project
from ssh_studio.errors import CancelledError, ReadError, Sentence

__all__ = [
    "ENTRY_DAMAGED",
    "Cancel",
    "Entries",
    "NewEntry",
    "Progress",
    "Unpacker",
    "ZipEntries",
    "check",
    "mask_entries",
    "opened",
    "picture_entries",
    "tagged",
    "write_entries",
]

Progress = Callable[[float], None]
"""Told the share of the work that is done, 0 to 1."""
Cancel = Callable[[], bool]
"""Asked between entries; true ends the work with `CancelledError`."""

ENTRY_DAMAGED: tuple[type[Exception], ...] = (*DAMAGED, RefusedError, zipfile.BadZipFile)
"""What reading one entry may raise; zipfile's RuntimeErrors (encrypted …) are among DAMAGED."""

_MAX_TOTAL = 16 * MAX_PIXELS
_HEAD = 33  # bytes to the end of a PNG's IHDR
_SLACK = 1 << 26  # beside the pixels: profile, EXIF, filters


@contextlib.contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """Open a file; every failure inside becomes a ReadError with its name."""
    try:
        with named_failures(path, Sentence("Cannot open {0}", path)), open_regular(path) as stream:
            yield stream
    except ENTRY_DAMAGED as error:
        raise ReadError(
            "Cannot open {0}: it is damaged, incomplete or not a project.", path
        ) from error


class Entries(Protocol):
    """Where entries are read from."""

    def open(self, name: str) -> IO[bytes]:
        """A stream of one entry. Raises what is in `ENTRY_DAMAGED`; KeyError where it is not."""


@dataclass(frozen=True)
class ZipEntries:
    """The entries of a ZIP archive; several threads may read."""

    archive: zipfile.ZipFile

    def open(self, name: str) -> IO[bytes]:
        info = self.archive.getinfo(name)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise RefusedError("it is compressed in an unusual way.")
        return self.archive.open(info)

    def read(self, name: str, most: int) -> bytes:
        """All of an entry of at most so many bytes."""
        with self.open(name) as stream:
            data = stream.read(most + 1)
        if len(data) > most:
            raise RefusedError("it is too large.")
        return data


@dataclass(frozen=True)
class NewEntry:
    """A PNG to be written: its name, its size in pixels, and who makes it when it is its turn."""

    name: str
    size: int
    make: Callable[[], Pixels | Packed]
    icc: bytes | None = None
    metadata: Metadata | None = None

    @classmethod
    def of_image(cls, name: str, image: Image) -> NewEntry:
        """The uncut pixels of an image, with its profile and metadata."""
        size = image.width * image.height
        return cls(name, size, lambda: image.pixels, tagged(image.icc), image.metadata)

    @classmethod
    def of_mask(cls, name: str, mask: Mask) -> NewEntry:
        return cls(name, mask.width * mask.height, lambda: mask.pixels)

    @classmethod
    def of_packed(cls, name: str, packed: Packed) -> NewEntry:
        return cls(name, 1, lambda: packed)

    def packed(self, content: Pixels | Packed) -> bytes:
        """The file of what `make` gave."""
        if isinstance(content, Packed):
            return content.data
        return fast_png.encode(content, icc=self.icc, metadata=self.metadata)


def tagged(icc: bytes | None) -> bytes:
    """A profile, also for sRGB: Krita takes 16 bits without one to be linear light."""
    return icc or builtin("srgb")


def picture_entries(project: Project, images: Sequence[Image]) -> list[NewEntry]:
    """The pixels of the images of a project, what is known of them, and what they came from."""
    found = []
    for record, image in zip(project.pictures, images, strict=True):
        found.append(NewEntry.of_image(record.entry, image))
        if record.known is not None and image.known is not None:
            found.append(NewEntry.of_mask(record.known, image.known))
        if record.source is not None and image.source is not None:
            found.append(NewEntry.of_packed(record.source, image.source))
    return found


def mask_entries(state: State, project: Project) -> list[NewEntry]:
    """The masks and regions of a state that was described as a project."""
    found = []
    for layer, record in zip(state.layers, project.layers, strict=True):
        found.append(NewEntry.of_mask(record.mask, layer.mask))
        if layer.region is not None and record.region is not None:
            found.append(NewEntry.of_mask(record.region, layer.region))
    return found


def write_entries(
    entries: Sequence[NewEntry],
    write: Callable[[str, bytes], None],
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> None:
    """Pack entries in threads, and write them in their order in this one.

    Raises:
        CancelledError: `cancel` said so. Besides, what `make` and `write` raise.
    """
    total = sum(entry.size for entry in entries) or 1
    done = 0
    workers = _workers()
    pending: deque[tuple[NewEntry, Future[bytes]]] = deque()

    def finish() -> None:
        nonlocal done
        entry, packed = pending.popleft()
        write(entry.name, packed.result())
        done += entry.size
        if progress:
            progress(done / total)

    with ThreadPoolExecutor(workers, "project-entry") as pool:
        for entry in entries:
            check(cancel)
            pending.append((entry, pool.submit(entry.packed, entry.make())))
            # No more than that lie in memory at a time.
            if len(pending) > workers:
                finish()
        while pending:
            check(cancel)
            finish()


class Unpacker:
    """Reads the pictures of a project in threads; leaves none behind when it is closed."""

    def __init__(self, entries: Entries, cancel: Cancel | None = None) -> None:
        self._entries = entries
        self._cancel = cancel
        self._pool = ThreadPoolExecutor(_workers(), "project-entry")
        self._left = _MAX_TOTAL
        self._lock = threading.Lock()

    def __enter__(self) -> Unpacker:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def begin(self, name: str) -> Future[Decoded]:
        """Begin to read a PNG; `result` gives it, or raises what is in `ENTRY_DAMAGED`."""
        return self._pool.submit(lambda: codec_png.decode(self._read(name)))

    def begin_packed(self, name: str) -> Future[Packed]:
        """The same for a picture that stays packed."""
        return self._pool.submit(lambda: Packed.from_file(self._read(name)))

    def _read(self, name: str) -> bytes:
        check(self._cancel)
        with self._entries.open(name) as stream:
            head = stream.read(_HEAD)
            if not head.startswith(codec_png.SIGNATURE) or len(head) < _HEAD:
                raise ValueError("it is no PNG")
            width, height = struct.unpack(">II", head[16:24])
            check_size(width, height)
            with self._lock:
                self._left -= width * height
                if self._left < 0:
                    raise RefusedError("the project holds more pixels than are read.")
            most = width * height * 8 + _SLACK
            data = head + stream.read(most)
            if stream.read(1):  # also makes a ZIP compare its checksum
                raise RefusedError("it is larger than its pixels can be.")
        return data


def check(cancel: Cancel | None) -> None:
    if cancel is not None and cancel():
        raise CancelledError("It was cancelled; nothing was changed.")


def _workers() -> int:
    return min(4, os.cpu_count() or 1)
