"""What comes with a photo beside its pixels: EXIF, XMP, IPTC and resolution."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field, replace

from ssh_studio import __version__
from ssh_studio.document import exif as exif_blocks

__all__ = ["SOFTWARE", "Dpi", "Metadata", "dpi_of", "iptc_of", "photoshop_block"]

SOFTWARE = f"SSH Studio {__version__}"

Dpi = tuple[float, float]
"""Pixels per inch across and down."""

_ASCII, _RATIONAL, _SHORT, _BYTES = 2, 5, 3, 7
_X_RESOLUTION, _Y_RESOLUTION, _UNIT = 0x011A, 0x011B, 0x0128
_SOFTWARE, _IPTC = 0x0131, 0x83BB
_INCH, _CENTIMETRE = 2, 3
_MOST_DPI = 100_000.0
_IPTC_RESOURCE = 0x0404

_ORIENTATION = re.compile(rb"(tiff:Orientation(?:\s*=\s*[\"']|\s*>\s*))\d+")
_THUMBNAILS = re.compile(rb"<(x[ma]p:Thumbnails)\b.*?</\1\s*>", re.DOTALL)
_PLACE = re.compile(
    rb"\s+exif:GPS\w+\s*=\s*(?:\"[^\"]*\"|'[^']*')"
    rb"|<(exif:GPS\w+)\b[^<>]*/>|<(exif:GPS\w+)\b.*?</\2\s*>",
    re.DOTALL,
)


@dataclass(frozen=True)
class Metadata:
    """Blocks as they stand in files.

    exif: the bare TIFF structure, without JPEG's prefix. xmp: a packet. iptc: IIM records (not
    Photoshop's blocks around them). dpi: None where nobody said. None elsewhere: there is none.
    """

    exif: bytes | None = field(default=None, repr=False)
    xmp: bytes | None = field(default=None, repr=False)
    iptc: bytes | None = field(default=None, repr=False)
    dpi: Dpi | None = None

    @property
    def is_told(self) -> bool:
        """Whether there is anything that a user may want to keep or drop."""
        return bool(self.exif or self.xmp or self.iptc)

    def upright(self) -> Metadata:
        """For pixels that were turned upright, and without thumbnails of what they were.

        Raises:
            ExifError: EXIF is damaged.
        """
        exif = exif_blocks.upright(self.exif) if self.exif else None
        xmp = self.xmp
        if xmp:
            xmp = _THUMBNAILS.sub(b"", _ORIENTATION.sub(rb"\g<1>1", xmp))
        return replace(self, exif=exif, xmp=xmp)

    def without_place(self) -> Metadata:
        """Without where the photo was taken.

        Raises:
            ExifError: EXIF is damaged.
        """
        exif = exif_blocks.without_place(self.exif) if self.exif else None
        xmp = self.xmp
        if xmp:
            # Packets in two bytes a character are too rare to be searched; they go as a whole.
            xmp = None if b"\0" in xmp else _PLACE.sub(b"", xmp)
        return replace(self, exif=exif, xmp=xmp)

    def bare(self) -> Metadata:
        """Only the resolution, which is about the pixels and not about the photo."""
        return Metadata(dpi=self.dpi)

    def renewed(self, width: int, height: int) -> Metadata:
        """As it goes into a new file of this size: upright, and saying who wrote it.

        Raises:
            ExifError: EXIF is damaged.
        """
        new = self.upright()
        if not new.exif:
            return new
        text = SOFTWARE.encode("ascii") + b"\0"
        exif = exif_blocks.edited(new.exif, {_SOFTWARE: (_ASCII, len(text), text)})
        if new.dpi:
            exif = exif_blocks.edited(exif, _resolution(new.dpi))
        return replace(new, exif=exif_blocks.with_size(exif, width, height))

    def in_exif(self) -> bytes | None:
        """All that EXIF can hold, in one block: for formats that have no place for the rest."""
        exif = self.exif
        if self.dpi:
            exif = exif_blocks.edited(exif or exif_blocks.EMPTY, _resolution(self.dpi))
        if self.iptc:
            value = (_BYTES, len(self.iptc), self.iptc)
            exif = exif_blocks.edited(exif or exif_blocks.EMPTY, {_IPTC: value})
        return exif

    @classmethod
    def of_exif(cls, exif: bytes | None, xmp: bytes | None = None) -> Metadata:
        """What a block says by itself, IPTC and resolution among it; it must not be damaged."""
        if not exif:
            return cls(xmp=xmp or None)
        iptc = exif_blocks.value(exif, _IPTC)
        if iptc:
            exif = exif_blocks.edited(exif, {}, {_IPTC})
        return cls(exif, xmp or None, iptc or None, _dpi_of(exif))


def dpi_of(x: float, y: float, per_centimetre: bool = False) -> Dpi | None:
    """A resolution, or None where it makes no sense."""
    factor = 2.54 if per_centimetre else 1.0
    x, y = x * factor, y * factor
    return (x, y) if 1 <= x <= _MOST_DPI and 1 <= y <= _MOST_DPI else None


def _dpi_of(exif: bytes) -> Dpi | None:
    unit = exif_blocks.value(exif, _UNIT) or b"\2\0"
    values = []
    for tag in (_X_RESOLUTION, _Y_RESOLUTION):
        data = exif_blocks.value(exif, tag)
        if data is None or len(data) != 8:
            return None
        over, under = struct.unpack("<II", data)
        values.append(over / under if under else 0.0)
    number = int.from_bytes(unit[:2], "little")
    if number not in (_INCH, _CENTIMETRE):
        return None
    return dpi_of(values[0], values[1], per_centimetre=number == _CENTIMETRE)


def _resolution(dpi: Dpi) -> dict[int, exif_blocks.Value]:
    def ratio(value: float) -> bytes:
        under = 1 if value == int(value) else 10_000
        return struct.pack("<II", round(value * under), under)

    return {
        _X_RESOLUTION: (_RATIONAL, 1, ratio(dpi[0])),
        _Y_RESOLUTION: (_RATIONAL, 1, ratio(dpi[1])),
        _UNIT: (_SHORT, 1, struct.pack("<H", _INCH)),
    }


def photoshop_block(iptc: bytes) -> bytes:
    """IPTC records in the wrapping that JPEG and PNG files have around them."""
    padded = iptc + b"\0" * (len(iptc) % 2)
    return struct.pack(">4sHHI", b"8BIM", _IPTC_RESOURCE, 0, len(iptc)) + padded


def iptc_of(block: bytes) -> bytes | None:
    """The IPTC records in Photoshop's resources; the block itself where it is records already."""
    if block[:1] == b"\x1c":
        return block
    at = 0
    while at + 12 <= len(block) and block[at : at + 4] == b"8BIM":
        (kind, name) = struct.unpack_from(">HB", block, at + 4)
        at += 6 + (name + 2) // 2 * 2
        if at + 4 > len(block):
            return None
        (size,) = struct.unpack_from(">I", block, at)
        if kind == _IPTC_RESOURCE:
            return block[at + 4 : at + 4 + size] or None
        at += 4 + size + size % 2
    return None
