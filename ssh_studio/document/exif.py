"""EXIF blocks: what decides how a picture looks is read, everything else is kept as it is.

A block here is the bare TIFF structure (`II*\\0…` or `MM\\0*…`), without the `Exif\\0\\0` that JPEG
puts before it. It is patched in place where possible, because rewriting breaks the makers' notes,
whose offsets count from the block's start. Only TIFF files, where EXIF is spread over the file's
own directories, are taken apart and put together.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import IO

__all__ = [
    "EMPTY",
    "JPEG_PREFIX",
    "ExifError",
    "Value",
    "bare",
    "edited",
    "from_tiff",
    "into_tiff",
    "is_adobe_rgb",
    "orientation",
    "upright",
    "value",
    "with_size",
    "without_place",
]

JPEG_PREFIX = b"Exif\0\0"
EMPTY = b"II*\0\x08\0\0\0" + b"\0" * 6
"""A block that says nothing."""

Value = tuple[int, int, bytes]
"""Of a tag: EXIF's number for the type, how many, and the bytes, little-endian."""

_ORIENTATION = 0x0112
_EXIF_DIRECTORY = 0x8769
_GPS_DIRECTORY = 0x8825
_INTEROP_DIRECTORY = 0xA005
_COLOUR_SPACE = 0xA001
_INTEROP_INDEX = 0x0001
_PIXEL_WIDTH, _PIXEL_HEIGHT = 0xA002, 0xA003
_THUMBNAIL, _THUMBNAIL_SIZE = 0x0201, 0x0202
_CHILDREN = (_EXIF_DIRECTORY, _GPS_DIRECTORY, _INTEROP_DIRECTORY)
# Of a TIFF file's first directory, what is about the photo and not about where its pixels lie:
# description, maker, model, resolution, software, date, artist, host, copyright.
_DESCRIPTIVE = frozenset(
    {0x010E, 0x010F, 0x0110, 0x011A, 0x011B, 0x0128, 0x0131, 0x0132, 0x013B, 0x013C, 0x8298}
)
_UNIT_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 4, 6: 1, 7: 1, 8: 2, 9: 4, 10: 4, 11: 4, 12: 8, 13: 4}
_VALUE_BYTES = _UNIT_BYTES | {5: 8, 10: 8}
_LIMIT = 1 << 26  # bytes of one value; more is damage
_SHORT, _LONG = 3, 4


class ExifError(ValueError):
    """The block, or a file's directory, is damaged."""


@dataclass(frozen=True)
class _Entry:
    kind: int
    count: int
    data: bytes  # in the byte order of its directory
    at: int  # where the data stands in the block


@dataclass
class _Directory:
    order: str  # "<" or ">"
    entries: dict[int, _Entry]
    next_at: int  # where the pointer to the following directory stands
    children: dict[int, _Directory] = field(default_factory=dict)

    def number(self, tag: int) -> int | None:
        """The first value of a tag of whole numbers."""
        entry = self.entries.get(tag)
        if entry is None or entry.kind not in (_SHORT, _LONG) or entry.count < 1:
            return None
        form = "H" if entry.kind == _SHORT else "I"
        return int(struct.unpack_from(self.order + form, entry.data)[0])

    def little_endian(self, entry: _Entry) -> bytes:
        unit = _UNIT_BYTES[entry.kind]
        if self.order == "<" or unit == 1:
            return entry.data
        pieces = (entry.data[i : i + unit][::-1] for i in range(0, len(entry.data), unit))
        return b"".join(pieces)


_Read = Callable[[int, int], bytes]


def bare(block: bytes) -> bytes:
    """The block without JPEG's prefix, checked to be one that can be read; else `ExifError`."""
    block = block.removeprefix(JPEG_PREFIX)
    _parse(block)
    return block


def orientation(block: bytes | None) -> int:
    """1 to 8 as EXIF 2.32, section 4.6.4, tag 274, says; 1 when it is absent or out of range."""
    value = _parse(block).number(_ORIENTATION) if block else None
    return value if value is not None and 1 <= value <= 8 else 1


def is_adobe_rgb(block: bytes | None) -> bool:
    """Whether a camera says so in EXIF only, without a profile (DCF option file: `R03`)."""
    if not block:
        return False
    details = _parse(block).children.get(_EXIF_DIRECTORY)
    if details is None:
        return False
    interop = details.children.get(_INTEROP_DIRECTORY)
    index = interop.entries.get(_INTEROP_INDEX) if interop else None
    # 2 is outside the standard, but written by some cameras.
    return details.number(_COLOUR_SPACE) == 2 or (index is not None and index.data[:3] == b"R03")


def upright(block: bytes) -> bytes:
    """The block for upright pixels: orientation 1, and without the thumbnail of what it was."""
    block = bare(block)
    directory = _parse(block)
    patched = bytearray(block)
    entry = directory.entries.get(_ORIENTATION)
    if entry is not None and entry.kind in (_SHORT, _LONG):
        form = "H" if entry.kind == _SHORT else "I"
        struct.pack_into(directory.order + form, patched, entry.at, 1)
    if directory.next_at + 4 <= len(patched):
        _drop_thumbnail(patched, directory)
        struct.pack_into(directory.order + "I", patched, directory.next_at, 0)
    return bytes(patched)


def value(block: bytes, tag: int) -> bytes | None:
    """The bytes of a tag of the first directory, little-endian; None where it is not there."""
    directory = _parse(block)
    entry = directory.entries.get(tag)
    return None if entry is None else directory.little_endian(entry)


def edited(
    block: bytes, changed: Mapping[int, Value], dropped: Collection[int] = frozenset()
) -> bytes:
    """The block with tags of its first directory changed or left out.

    A new first directory is appended and everything else stays where it is, makers' notes too.
    """
    directory = _parse(block)
    order = directory.order
    fields: dict[int, bytes] = {}
    for tag, entry in directory.entries.items():
        if tag not in dropped and tag not in changed:
            place = struct.pack(order + "I", entry.at)
            inline = entry.data.ljust(4, b"\0") if len(entry.data) <= 4 else place
            fields[tag] = struct.pack(order + "HHI", tag, entry.kind, entry.count) + inline
    base = len(block) + len(block) % 2
    extra = b""
    for tag, (kind, count, data) in changed.items():
        if order == ">":
            unit = _UNIT_BYTES[kind]
            data = b"".join(data[i : i + unit][::-1] for i in range(0, len(data), unit))
        inline = data.ljust(4, b"\0")
        if len(data) > 4:
            inline = struct.pack(order + "I", base + len(extra))
            extra += data + b"\0" * (len(data) % 2)
        fields[tag] = struct.pack(order + "HHI", tag, kind, count) + inline
    body = b"".join(fields[tag] for tag in sorted(fields))
    body = struct.pack(order + "H", len(fields)) + body + b"\0" * 4
    start = struct.pack(order + "I", base + len(extra))
    return block[:4] + start + block[8:].ljust(base - 8, b"\0") + extra + body


def with_size(block: bytes, width: int, height: int) -> bytes:
    """The block with the picture's size brought up to date, where it tells it."""
    details = _parse(block).children.get(_EXIF_DIRECTORY)
    patched = bytearray(block)
    for tag, number in ((_PIXEL_WIDTH, width), (_PIXEL_HEIGHT, height)):
        entry = details.entries.get(tag) if details else None
        if details is None or entry is None or entry.kind not in (_SHORT, _LONG):
            continue
        if entry.kind == _LONG or number <= 0xFFFF:
            form = "H" if entry.kind == _SHORT else "I"
            struct.pack_into(details.order + form, patched, entry.at, number)
    return bytes(patched)


def without_place(block: bytes) -> bytes:
    """The block without where the photo was taken; the bytes are overwritten, too."""
    directory = _parse(block)
    if _GPS_DIRECTORY not in directory.entries:
        return block
    patched = bytearray(block)
    place = directory.children.get(_GPS_DIRECTORY)
    if place is not None:
        for entry in place.entries.values():
            patched[entry.at : entry.at + len(entry.data)] = bytes(len(entry.data))
    return edited(bytes(patched), {}, {_GPS_DIRECTORY})


def _drop_thumbnail(block: bytearray, main: _Directory) -> None:
    """Overwrite the thumbnail; where it is the end of the block, as it mostly is, cut it off."""
    (at,) = struct.unpack_from(main.order + "I", block, main.next_at)
    if not at:
        return
    try:
        second = _read_directory(lambda at, size: bytes(block[at : at + size]), at, main.order)
    except ExifError:
        return
    start, size = second.number(_THUMBNAIL), second.number(_THUMBNAIL_SIZE)
    if start is None or size is None or start < 8 or start + size > len(block):
        return
    last = max([main.next_at + 4, second.next_at + 4])
    block[start : start + size] = bytes(size)
    if start + size + 2 > len(block) and start >= last:
        del block[start:]


def from_tiff(stream: IO[bytes]) -> bytes | None:
    """The EXIF of a TIFF file as a block, orientation included; None when there is nothing.

    Raises `ExifError` for a damaged directory and for BigTIFF, whose directories differ.
    """
    main = _read_tree(_reader(stream))
    kept = _Directory(main.order, {}, 0, main.children)
    for tag, entry in main.entries.items():
        if tag in _DESCRIPTIVE or tag == _ORIENTATION:
            kept.entries[tag] = entry
    if not kept.entries and not kept.children:
        return None
    return b"II*\0\x08\0\0\0" + _pack(kept, 8)


def into_tiff(stream: IO[bytes], block: bytes) -> None:
    """Add the photo's EXIF to a finished, little-endian TIFF file (read and write, any position).

    A new first directory is appended, which repeats the file's own entries. Raises `ExifError` for
    a damaged block and for BigTIFF; the file is then as it was.
    """
    main = _read_tree(_reader(stream))
    photo = _parse(bare(block))
    for tag, entry in photo.entries.items():
        if tag in _DESCRIPTIVE:
            data = photo.little_endian(entry)
            main.entries[tag] = _Entry(entry.kind, entry.count, data, 0)
    main.children = photo.children
    end = stream.seek(0, os.SEEK_END)
    start = end + end % 2
    if start > 0xFFFFFFFF - _LIMIT:
        raise ExifError("the file is too large")
    packed = _pack(main, start)
    stream.write(b"\0" * (start - end) + packed)
    stream.seek(4)
    stream.write(struct.pack("<I", start))
    stream.seek(0, os.SEEK_END)


def _parse(block: bytes) -> _Directory:
    return _read_tree(lambda at, size: block[at : at + size])


def _reader(stream: IO[bytes]) -> _Read:
    def read(at: int, size: int) -> bytes:
        stream.seek(at)
        return stream.read(size)

    return read


def _read_tree(read: _Read) -> _Directory:
    head = read(0, 8)
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(head[:4])
    if order is None or len(head) < 8:
        raise ExifError("no TIFF structure")
    main = _read_directory(read, struct.unpack(order + "I", head[4:])[0], order)
    _read_children(read, main)
    for child in list(main.children.values()):
        _read_children(read, child)
    return main


def _read_children(read: _Read, directory: _Directory) -> None:
    """Follow the pointers to directories below; a damaged one is left out, pointer and all."""
    for tag in _CHILDREN:
        at = directory.number(tag)
        if at is not None:
            try:
                directory.children[tag] = _read_directory(read, at, directory.order)
            except ExifError:
                del directory.entries[tag]


def _read_directory(read: _Read, at: int, order: str) -> _Directory:
    (count,) = _unpack(order + "H", read(at, 2))
    body = read(at + 2, 12 * count + 4)
    # The pointer to the next directory is missing in some cameras' last one.
    if len(body) < 12 * count:
        raise ExifError("a directory is cut off")
    entries = {}
    for index in range(count):
        tag, kind, number, inline = struct.unpack_from(order + "HHI4s", body, 12 * index)
        size = number * _VALUE_BYTES.get(kind, 0)
        if size == 0 or size > _LIMIT:
            continue
        value_at = at + 2 + 12 * index + 8
        data = inline[:size]
        if size > 4:
            (value_at,) = struct.unpack(order + "I", inline)
            data = read(value_at, size)
        if len(data) == size:
            entries[tag] = _Entry(kind, number, data, value_at)
    return _Directory(order, entries, at + 2 + 12 * count)


def _unpack(form: str, data: bytes) -> tuple[int, ...]:
    try:
        return struct.unpack(form, data)
    except struct.error as error:
        raise ExifError("a directory is cut off") from error


def _pack(directory: _Directory, base: int) -> bytes:
    """The directory, its values and those below it, little-endian, to stand at `base` (even)."""
    tags = sorted((set(directory.entries) - set(_CHILDREN)) | set(directory.children))
    values_at = base + 2 + 12 * len(tags) + 4
    fields, values = b"", b""
    for tag in tags:
        here = values_at + len(values)
        child = directory.children.get(tag)
        if child is not None:
            fields += struct.pack("<HHII", tag, _LONG, 1, here)
            values += _pack(child, here)
            continue
        entry = directory.entries[tag]
        data = directory.little_endian(entry)
        fields += struct.pack("<HHI", tag, entry.kind, entry.count)
        if len(data) <= 4:
            fields += data.ljust(4, b"\0")
        else:
            fields += struct.pack("<I", here)
            values += data + b"\0" * (len(data) % 2)
    return struct.pack("<H", len(tags)) + fields + struct.pack("<I", 0) + values
