"""What the codecs of the single file formats have in common."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ssh_studio.document import exif as exif_blocks
from ssh_studio.document.metadata import Dpi, Metadata
from ssh_studio.errors import Sentence, SentenceError

__all__ = ["DAMAGED", "MAX_PIXELS", "Decoded", "Pixels", "RefusedError", "check_size", "to_8_bits"]

Pixels = NDArray[np.uint8 | np.uint16]

# 200 MP cameras exist; beyond this a file is more likely made to exhaust the memory.
MAX_PIXELS = 250_000_000

# What Pillow, tifffile, imagecodecs and our own parsing raise on broken files: none of them
# promises a type, and cut-off or scrambled files reach nearly every line of theirs.
DAMAGED: tuple[type[Exception], ...] = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    Warning,  # as an error, which is up to the interpreter's options
    struct.error,
    zlib.error,
)


class RefusedError(SentenceError):
    """A picture that can't be handled right. The text ends a sentence: "Cannot read x: …"."""


@dataclass
class Decoded:
    """What a file holds, before it is turned upright and brought to one pixel convention.

    pixels: HxW (grey), HxWx2 (grey and alpha), HxWx3 or HxWx4, uint8 or uint16, straight alpha;
        of other spaces HxWxC and one channel more where there is alpha.
    orientation: as EXIF counts, 1 to 8. icc: the profile found, or made from what the file says
        about its colours otherwise.
    space: "RGB" (grey, too), "CMYK" (0 is no ink) or "LAB" (as ICC version 4 encodes it).
    notices: sentences about what was found and not used.
    """

    pixels: Pixels
    icc: bytes | None = None
    metadata: Metadata = field(default_factory=Metadata)
    orientation: int = 1
    space: str = "RGB"
    notices: list[str] = field(default_factory=list)

    @property
    def exif(self) -> bytes | None:
        return self.metadata.exif

    def take(
        self,
        exif: bytes | None,
        *,
        xmp: bytes | None = None,
        iptc: bytes | None = None,
        dpi: Dpi | None = None,
    ) -> None:
        """Take over the blocks that were found; damaged EXIF is left out with a notice."""
        try:
            found = Metadata.of_exif(exif_blocks.bare(exif) if exif else None, xmp)
            if found.exif:
                self.orientation = exif_blocks.orientation(found.exif)
        except exif_blocks.ExifError:
            self.notices.append(Sentence("Its EXIF is damaged and was left out."))
            found = Metadata(xmp=xmp or None)
        self.metadata = Metadata(found.exif, found.xmp, iptc or found.iptc, dpi or found.dpi)


def check_size(width: int, height: int) -> None:
    """Refuse sizes that no memory is taken for; before anything is decoded."""
    if width < 1 or height < 1:
        raise RefusedError("it has no pixels.")
    if width * height > MAX_PIXELS:
        raise RefusedError(
            "it has {0} × {1} pixels; more than {2} megapixels are not read, so make it "
            "smaller first.",
            width,
            height,
            MAX_PIXELS // 1000000,
        )


def to_8_bits(pixels: NDArray[Any]) -> NDArray[np.uint8]:
    """uint16 to uint8, rounded to the nearest; uint8 as it is."""
    if pixels.dtype == np.uint8:
        return pixels
    rounded = np.empty(pixels.shape, np.uint8)
    # Exact rounding of v / 257 in whole numbers, in strips because 32 bits take twice the memory.
    for top in range(0, len(pixels), 256):
        strip = pixels[top : top + 256].astype(np.uint32)
        rounded[top : top + 256] = (strip * 255 + 32895) >> 16
    return rounded
