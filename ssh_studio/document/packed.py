"""A picture that is kept for later, without loss and in less memory: as the PNG of a project."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field

import numpy as np

from ssh_studio.document import codec_png, fast_png
from ssh_studio.document.codec import DAMAGED, Pixels, RefusedError
from ssh_studio.document.metadata import Metadata
from ssh_studio.errors import ReadError

__all__ = ["Packed"]

_DAMAGED: tuple[type[Exception], ...] = (*DAMAGED, RefusedError)
_RGB = 2  # PNG 3, table 9: each pixel is red, green and blue


@dataclass(frozen=True, eq=False)
class Packed:
    """A picture of RGB pixels, 8 or 16 bits, as a PNG file in memory.

    icc: the profile of the pixels, which the file holds, too; None for sRGB.
    """

    data: bytes = field(repr=False)
    icc: bytes | None = field(default=None, repr=False)

    @classmethod
    def of(cls, pixels: Pixels, icc: bytes | None, metadata: Metadata) -> Packed:
        """Pack HxWx3 pixels; half a second for 24 megapixels of 8 bits, and three times for 16."""
        return cls(fast_png.encode(pixels, icc=icc, metadata=metadata), icc)

    @classmethod
    def from_file(cls, data: bytes) -> Packed:
        """What was packed before; its checksums are compared, but nothing is unpacked.

        Raises what is among `codec.DAMAGED` where it is not whole, or another kind of picture.
        """
        if data[24] not in (8, 16) or data[25] != _RGB:
            raise ValueError("it is no picture of RGB pixels")
        view, at, kind = memoryview(data), len(codec_png.SIGNATURE), b""
        while kind != b"IEND":
            size, kind = struct.unpack_from(">I4s", data, at)
            end = at + 8 + size
            if struct.unpack_from(">I", data, end) != (zlib.crc32(view[at + 4 : end]),):
                raise ValueError("a checksum is wrong")
            at = end + 4
        return cls(data, codec_png.profile_of(data))

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width in pixels."""
        width, height = struct.unpack(">II", self.data[16:24])
        return height, width

    def unpacked(self) -> Pixels:
        """The HxWx3 pixels.

        Raises:
            ReadError: the file that it was read from was damaged in a way that checksums hide.
        """
        try:
            pixels = codec_png.decode(self.data).pixels
            if pixels.shape != (*self.shape, 3):
                raise ValueError("it is another picture")
        except _DAMAGED as error:
            raise ReadError("The original of this picture is damaged.") from error
        return np.ascontiguousarray(pixels)
