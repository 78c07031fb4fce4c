"""How a picture is exported: the options, and the pixels and metadata that they ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from ssh_studio.document.codec import Pixels
from ssh_studio.document.colour import converted, is_same_space
from ssh_studio.document.exif import ExifError
from ssh_studio.document.icc import builtin
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.writing import DEEP, dithered

__all__ = ["ExportOptions", "Keep", "Progress", "in_profile"]

Progress = Callable[[float], None]


class Keep(str, Enum):
    """What of a photo's metadata is written."""

    ALL = "all"
    NO_PLACE = "no-place"
    """All but where it was taken."""
    NONE = "none"


@dataclass(frozen=True)
class ExportOptions:
    """How a picture is written.

    Attributes:
        depth: bits per channel, 8 or 16; JPEG, WebP and AVIF round to 8 and say so.
        quality: 1 to 100, for JPEG, WebP and AVIF.
        compression: "deflate", "lzw" or "none", for TIFF.
        size: width and height in pixels; the document's if left out.
        metadata: how much of the background's EXIF, XMP and IPTC goes along. Its colour profile
            and resolution always do: without it the numbers mean other colours.
        profile: "document", or one of `icc.BUILTIN` that the colours are converted to.
        dither: whether 8 bits are made of 16 with noise of a level, against steps in smooth ramps.
    """

    depth: int = 8
    quality: int = 95
    compression: str = "deflate"
    size: tuple[int, int] | None = None
    metadata: Keep = Keep.ALL
    profile: str = "document"
    dither: bool = False

    def written(self, metadata: Metadata) -> Metadata:
        """What goes along of a photo's metadata; damaged EXIF does not."""
        if self.metadata is Keep.NONE:
            return metadata.bare()
        if self.metadata is Keep.ALL:
            return metadata
        try:
            return metadata.without_place()
        except ExifError:
            return replace(metadata, exif=None).without_place()


def in_profile(
    form: str,
    render: Callable[[int, Progress | None], Pixels],
    options: ExportOptions,
    icc: bytes | None,
    progress: Progress | None,
) -> tuple[Pixels, bytes | None]:
    """The pixels in the depth and the profile that are asked for, and that profile.

    form: what is written, as `check_target` calls it. render: called once, with the bits per
    channel that are needed. icc: the profile of what it gives.
    """
    wanted = icc if options.profile == "document" else builtin(options.profile)
    changes = not is_same_space(icc, wanted)
    dither = options.dither and (options.depth == 8 or form not in DEEP)
    # What is computed anew is rounded to 8 bits only once, at the end.
    pixels = render(16 if changes or dither else options.depth, progress)
    if changes:
        pixels = converted(pixels, icc, wanted, depth=16 if dither else options.depth)
    return (dithered(pixels) if dither else pixels), wanted
