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
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Protocol

import numpy as np

from ssh_studio.document import codec_png, fast_png
from ssh_studio.document.codec import (
    DAMAGED,
    MAX_PIXELS,
    Decoded,
    Pixels,
    RefusedError,
    check_size,
    to_8_bits,
)
from ssh_studio.document.document import State
from ssh_studio.document.file_source import named_failures, open_regular
from ssh_studio.document.layer import Image, Layer, LayerId
from ssh_studio.document.mask import Coverage, Mask
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.project_schema import LayerRecord, LookData, PictureRecord, Project
from ssh_studio.errors import CancelledError, ReadError

__all__ = [
    "ENTRY_DAMAGED",
    "Assembled",
    "Cancel",
    "Entries",
    "NewEntry",
    "Progress",
    "Unpacker",
    "ZipEntries",
    "assemble",
    "mask_entries",
    "opened",
    "picture_entries",
    "rgb",
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
        with named_failures(path, "open"), open_regular(path) as stream:
            yield stream
    except ENTRY_DAMAGED as error:
        raise ReadError(
            f"Cannot open {path}: it is damaged, incomplete or not a project."
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
    """A PNG to be written: its name, its size in pixels, and who makes them when it is its turn."""

    name: str
    size: int
    make: Callable[[], Pixels]
    icc: bytes | None = None
    metadata: Metadata | None = None

    @classmethod
    def of_image(cls, name: str, image: Image) -> NewEntry:
        """The uncut pixels of an image, with its profile and metadata."""
        size = image.width * image.height
        return cls(name, size, lambda: image.pixels, image.icc, image.metadata)

    @classmethod
    def of_mask(cls, name: str, mask: Mask) -> NewEntry:
        return cls(name, mask.width * mask.height, lambda: mask.pixels)


def picture_entries(project: Project, images: Sequence[Image]) -> list[NewEntry]:
    """The pixels of the images of a project, and what is known of them."""
    found = []
    for record, image in zip(project.pictures, images, strict=True):
        found.append(NewEntry.of_image(record.entry, image))
        if record.known is not None and image.known is not None:
            found.append(NewEntry.of_mask(record.known, image.known))
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
            _check(cancel)
            pixels = entry.make()
            job = pool.submit(fast_png.encode, pixels, icc=entry.icc, metadata=entry.metadata)
            pending.append((entry, job))
            # No more than that lie in memory at a time.
            if len(pending) > workers:
                finish()
        while pending:
            _check(cancel)
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
        return self._pool.submit(self._read, name)

    def _read(self, name: str) -> Decoded:
        _check(self._cancel)
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
        return codec_png.decode(data)


@dataclass(frozen=True)
class Assembled:
    """A document that was read: its state, looks by layer, and sentences about what is missing."""

    state: State
    looks: dict[LayerId, LookData]
    notices: list[str]


def assemble(
    project: Project,
    entries: Entries,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Assembled:
    """Read the pixels that a project names.

    A damaged picture costs its layers, a damaged mask leaves its layer with a full one.

    Raises:
        CancelledError: `cancel` said so.
        RefusedError: none of its pictures can be read.
    """
    names = [picture.entry for picture in project.pictures]
    names += [picture.known for picture in project.pictures if picture.known is not None]
    names += [layer.mask for layer in project.layers]
    names += [layer.region for layer in project.layers if layer.region is not None]
    notices = list(project.notices)
    read: dict[str, Decoded] = {}
    with Unpacker(entries, cancel) as unpacker:
        jobs = {name: unpacker.begin(name) for name in dict.fromkeys(names)}
        for number, (name, job) in enumerate(jobs.items()):
            with contextlib.suppress(*ENTRY_DAMAGED):  # told where it is missed
                read[name] = job.result()
            _check(cancel)
            if progress:
                progress((number + 1) / len(jobs))
    images: list[Image | None] = []
    for picture in project.pictures:
        decoded = read.pop(picture.entry, None)
        if decoded is None:
            images.append(None)
            continue
        images.append(_with_original(_image(picture, decoded, read), picture.original, images))
    if images and not any(images):
        raise RefusedError("none of its pictures can be read.")
    layers = []
    for record in project.layers:
        layer = _layer(record, images[record.picture], read, project, notices)
        if layer is not None:
            layers.append(layer)
    background = None if project.background is None else images[project.background]
    if project.background is not None and background is None:
        notices.append("The background is damaged and was left out.")
    active = project.active if any(layer.id == project.active for layer in layers) else None
    state = State(background, project.width, project.height, tuple(layers), active)
    looks = {
        record.id: record.estimated for record in project.layers if record.estimated is not None
    }
    return Assembled(state, looks, notices)


def rgb(pixels: Pixels) -> Pixels:
    """HxWx3 of the colours of any picture."""
    if pixels.ndim == 2 or pixels.shape[2] < 3:
        grey = pixels if pixels.ndim == 2 else pixels[..., 0]
        return np.dstack([grey, grey, grey])
    return np.ascontiguousarray(pixels[..., :3])


def _image(record: PictureRecord, decoded: Decoded, read: dict[str, Decoded]) -> Image:
    pixels = rgb(decoded.pixels)
    values = None if record.known is None else read.pop(record.known, None)
    # Damaged, it costs nothing that is seen: looks are estimated as if all of it were known.
    known = _coverage(values, pixels.shape[1], pixels.shape[0])
    mask = None if known is None else Mask(known)
    return Image(pixels, record.name, record.path, decoded.icc, decoded.metadata, mask)


def _with_original(image: Image, number: int | None, before: Sequence[Image | None]) -> Image:
    """With what it was made from, which stands before it; damaged, only the cleaned one is left."""
    original = before[number] if number is not None and number < len(before) else None
    if original is None or original.pixels.shape != image.pixels.shape:
        return image
    return replace(image, original=original)


def _layer(
    record: LayerRecord,
    image: Image | None,
    read: dict[str, Decoded],
    project: Project,
    notices: list[str],
) -> Layer | None:
    if image is None:
        notices.append(f"The layer “{record.name}” is damaged and was left out.")
        return None
    mask = _coverage(read.get(record.mask), image.width, image.height)
    if mask is None:
        notices.append(f"The mask of “{record.name}” is damaged; all of the layer is shown.")
        mask = np.full((image.height, image.width), 255, np.uint8)
    region = None
    if record.region is not None:
        region = _coverage(read.get(record.region), project.width, project.height)
        if region is None:
            notices.append(f"The painted reference of “{record.name}” is damaged and left out.")
    return Layer(
        image,
        Mask(mask),
        record.transform,
        record.name,
        record.opacity,
        record.visible,
        record.look,
        record.adjustments,
        None if region is None else Mask(region),
        record.id,
    )


def _coverage(decoded: Decoded | None, width: int, height: int) -> Coverage | None:
    """The values of a mask of this size; None if it is missing or another."""
    if decoded is None or decoded.pixels.shape != (height, width):
        return None
    return to_8_bits(decoded.pixels)


def _check(cancel: Cancel | None) -> None:
    if cancel is not None and cancel():
        raise CancelledError("It was cancelled; nothing was changed.")


def _workers() -> int:
    return min(4, os.cpu_count() or 1)
