"""Turn a file into one pixel convention: upright, RGB or RGBA, straight alpha, 8 or 16 bits.

RGB stays in its file's profile, which goes along. Grey, CMYK and Lab, which a document cannot be
in, are converted to sRGB.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ssh_studio.document import (
    codec_avif,
    codec_jpeg_webp,
    codec_png,
    codec_raw,
    codec_simple,
    codec_tiff,
)
from ssh_studio.document import exif as exif_blocks
from ssh_studio.document.codec import Decoded, Pixels, RefusedError
from ssh_studio.document.colour import converted, inspect_profile, lab_profile, to_rgb
from ssh_studio.document.file_source import opened_file
from ssh_studio.document.icc import builtin
from ssh_studio.document.metadata import Metadata
from ssh_studio.errors import ReadError, Sentence

__all__ = [
    "Coarse",
    "Picture",
    "decode",
    "finished",
    "read_coarse",
    "read_mask",
    "read_picture",
]

_HEAD = 64
_HANDLED = "PNG, TIFF, JPEG, WebP, AVIF, BMP, GIF or PNM"
# Beginnings of files that people will try, for a better sentence than "not a picture".
_OTHER_FORMATS = (
    (0, b"8BPS", "Photoshop"),
    (0, b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (0, b"\0\0\0\x0cJXL ", "JPEG XL"),
    (0, b"\xff\x0a", "JPEG XL"),
    (0, b"gimp xcf", "GIMP"),
    (0, b"v/1\x01", "OpenEXR (floating-point)"),
    (0, b"#?RADIANCE", "Radiance (floating-point)"),
    (0, b"%PDF", "PDF"),
    (0, b"P1", "Bitmap text"),
    (0, b"P2", "Greymap text"),
    (0, b"P3", "Pixmap text"),
)
# JPEG may turn greys into almost greys.
_GREY_TOLERANCE = 8 / 255
_STRIP = 256


@dataclass(frozen=True)
class Picture:
    """A picture as it was read.

    pixels: HxWx3, or HxWx4 with straight alpha, uint8 or uint16 (full range), upright.
    path: the file it came from.
    icc: the RGB profile of the pixels, colours can be converted into it, too; None for sRGB.
    metadata: said to be upright and without thumbnail.
    notices: what the user should know, e.g. that of several pages only the first was read.
    """

    pixels: Pixels
    path: Path
    icc: bytes | None = None
    metadata: Metadata = field(default_factory=Metadata)
    notices: list[str] = field(default_factory=list)

    @property
    def exif(self) -> bytes | None:
        """Without JPEG's prefix."""
        return self.metadata.exif

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def colour(self) -> Pixels:
        """HxWx3, a view."""
        return self.pixels[..., :3]

    @property
    def alpha(self) -> Pixels | None:
        """HxW in the pixels' type, a view; None where the picture has no alpha channel."""
        return self.pixels[..., 3] if self.pixels.shape[2] == 4 else None


class Coarse(NamedTuple):
    """A small copy of a picture, hxwx3 in sRGB, and the size of the whole, upright."""

    pixels: NDArray[np.uint8]
    width: int
    height: int


def read_picture(path: str | os.PathLike[str]) -> Picture:
    """Read a picture file; what it is is seen from its bytes, not its name.

    PNG, JPEG, TIFF, WebP, AVIF, BMP, GIF, binary PNM; HEIC and camera raw where their extras are
    installed. 16 bits per channel are kept. Grey and palettes become RGB, transparency becomes
    alpha, and EXIF orientation is applied.

    Raises:
        ReadError: missing, unreadable, damaged, no file at all, over 250 megapixels or 2 GB, or
            something that cannot be read right: floating point, HDR.
    """
    path = Path(path)
    with opened_file(path) as stream:
        return finished(_decode_stream(stream), path)


def read_coarse(path: str | os.PathLike[str], side: int) -> Coarse | None:
    """A small copy of a large JPEG, to be looked at until all of it is there.

    side: least pixels of its longer side. None of everything else, and of what cannot be read:
    reading all of it will tell.
    """
    try:
        with opened_file(Path(path)) as stream:
            if stream.read(len(codec_jpeg_webp.JPEG_SIGNATURE)) != codec_jpeg_webp.JPEG_SIGNATURE:
                return None
            stream.seek(0)
            found = codec_jpeg_webp.coarse_jpeg(stream, side)
            if found is None:
                return None
            decoded, (width, height) = found
            picture = finished(decoded, Path(path))
    except ReadError:
        return None
    size = (height, width) if decoded.orientation >= 5 else (width, height)
    return Coarse(np.asarray(converted(picture.pixels, picture.icc, None), np.uint8), *size)


def decode(data: bytes) -> Decoded:
    """Decode the bytes of a picture file. Raises RefusedError or DAMAGED."""
    return _decode_stream(io.BytesIO(data))


def finished(decoded: Decoded, path: Path) -> Picture:
    """Bring what was decoded to the one convention. Raises DAMAGED."""
    notices = list(decoded.notices)
    pixels, icc = _colours(decoded, notices)
    metadata = decoded.metadata.upright()
    if decoded.orientation >= 5 and metadata.dpi:
        metadata = Metadata(metadata.exif, metadata.xmp, metadata.iptc, metadata.dpi[::-1])
    return Picture(_upright(pixels, decoded.orientation), path, icc, metadata, notices)


def read_mask(path: str | os.PathLike[str]) -> Pixels:
    """Read a mask: the alpha channel where there is one that is not the same all over, else grey.

    Returns HxW, uint8 or uint16, upright; 0 is outside, the type's maximum is inside. The numbers
    are coverage and no colours, so profiles do not matter.

    Raises:
        ReadError: as `read_picture`; a coloured picture; one with labels 0 and 1 of 255, which
            would select next to nothing.
    """
    path = Path(path)
    with opened_file(path) as stream:
        decoded = _decode_stream(stream)
        mask = _coverage(path, decoded)
    if mask.max() == 1:
        raise ReadError(
            "Cannot use {0} as a mask: it holds only the numbers 0 and 1, which select "
            "almost nothing; {1} has to stand for what is inside.",
            path,
            np.iinfo(mask.dtype).max,
        )
    return _upright(mask, decoded.orientation)


def _coverage(path: Path, decoded: Decoded) -> Pixels:
    pixels = decoded.pixels
    channels = 1 if pixels.ndim == 2 else pixels.shape[2]
    if channels in (2, 4) and decoded.space == "RGB":
        alpha = pixels[..., -1]
        if alpha.min() != alpha.max():
            return alpha
    if channels < 3:
        return pixels if channels == 1 else pixels[..., 0]
    highest, lowest = pixels[..., :3].max(axis=2), pixels[..., :3].min(axis=2)
    differs = (highest - lowest).max() > _GREY_TOLERANCE * np.iinfo(pixels.dtype).max
    if differs or decoded.space != "RGB":
        raise ReadError(
            "Cannot use {0} as a mask: it is a colour picture; a mask is grey (white "
            "inside), or has an alpha channel.",
            path,
        )
    return pixels[..., 1]


def _decode_stream(stream: IO[bytes]) -> Decoded:
    head = stream.read(_HEAD)
    stream.seek(0)
    if any(head[at:].startswith(start) for at, start in codec_raw.SIGNATURES):
        return codec_raw.decode(stream.read())
    if head[:4] in codec_tiff.SIGNATURES:
        try:
            return codec_tiff.decode(stream)
        except codec_tiff.RawFileError:
            stream.seek(0)
            return codec_raw.decode(stream.read())
    decoder = _decoder_of(head)
    if decoder is not None:
        return decoder(stream.read())
    known = [name for at, start, name in _OTHER_FORMATS if head[at:].startswith(start)]
    if known:
        raise RefusedError(
            "{0} files are not handled; save it as PNG, TIFF, JPEG or WebP first.", known[0]
        )
    raise RefusedError("it is not a {0} picture.", _HANDLED)


def _decoder_of(head: bytes) -> Callable[[bytes], Decoded] | None:
    if head.startswith(codec_png.SIGNATURE):
        return codec_png.decode
    if head.startswith(codec_jpeg_webp.JPEG_SIGNATURE):
        return codec_jpeg_webp.decode_jpeg
    if codec_jpeg_webp.is_webp(head):
        return codec_jpeg_webp.decode_webp
    if head.startswith((b"GIF87a", b"GIF89a")):
        return codec_simple.decode_gif
    if head.startswith(b"BM"):
        return codec_simple.decode_bmp
    if head[:2] in codec_simple.PNM_SIGNATURES and head[2:3].isspace():
        return codec_simple.decode_pnm
    kind = codec_avif.kind_of(head)
    return {"AVIF": codec_avif.decode_avif, "HEIC": codec_avif.decode_heic}.get(kind or "")


def _colours(decoded: Decoded, notices: list[str]) -> tuple[Pixels, bytes | None]:
    """RGB or RGBA, and the profile that the pixels keep."""
    pixels, icc = decoded.pixels, decoded.icc
    if decoded.space == "LAB":
        notices.append(Sentence("Its colours were Lab; they were converted to sRGB."))
        return to_rgb(pixels, lab_profile(), "LAB"), None
    profile = inspect_profile(icc) if icc else None
    if decoded.space == "CMYK":
        if icc and profile is not None and profile.space == "CMYK":
            notices.append(
                Sentence("Its colours were CMYK ({0}); they were converted to sRGB.", profile.name)
            )
            return to_rgb(pixels, icc, "CMYK"), None
        notices.append(
            Sentence(
                "Its colours are CMYK without a profile that can be used; they were converted "
                "to sRGB by rule of thumb and may look different."
            )
        )
        return _without_profile(pixels), None
    grey = pixels.ndim == 2 or pixels.shape[2] == 2
    if icc and (profile is None or profile.space not in (("RGB", "GRAY") if grey else ("RGB",))):
        notices.append(
            Sentence("Its colour profile does not fit its pixels; they were taken to be sRGB.")
        )
        icc = profile = None
    if icc and profile is not None and profile.space == "GRAY":
        if not profile.is_srgb:
            notices.append(Sentence("Its greys ({0}) were converted to sRGB.", profile.name))
            return to_rgb(pixels, icc, "GRAY"), None
        icc = None
    if not icc and exif_blocks.is_adobe_rgb(decoded.exif):
        icc = builtin("adobe-rgb")
    pixels = _rgb(pixels)
    if icc and profile is not None and not profile.is_two_way:
        notices.append(
            Sentence(
                "Its profile “{0}” is one of a device that pictures come from; its colours "
                "were converted to sRGB.",
                profile.name,
            )
        )
        return to_rgb(pixels, icc, "RGB"), None
    return pixels, icc


def _rgb(pixels: Pixels) -> Pixels:
    """Grey threefold; RGB as it is."""
    if pixels.ndim == 3 and pixels.shape[2] >= 3:
        return pixels
    grey = pixels if pixels.ndim == 2 else pixels[..., 0]
    return np.dstack([grey, grey, grey] + ([pixels[..., 1]] if pixels.ndim == 3 else []))


def _without_profile(pixels: Pixels) -> Pixels:
    """CMYK to RGB as screens show it that know no profile: every ink takes its share of light."""
    highest = np.iinfo(pixels.dtype).max
    result = np.empty((*pixels.shape[:2], pixels.shape[2] - 1), pixels.dtype)
    result[..., 3:] = pixels[..., 4:]
    for top in range(0, len(pixels), _STRIP):
        left = np.float32(highest) - pixels[top : top + _STRIP, :, :4]
        result[top : top + _STRIP, :, :3] = np.rint(left[..., :3] * left[..., 3:] / highest)
    return result


def _upright(pixels: NDArray[Any], orientation: int) -> Pixels:
    """Undo EXIF orientation 1 to 8 (EXIF 2.32, tag 274: where row 0 and column 0 are seen)."""
    if orientation >= 5:
        pixels = pixels.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    return np.ascontiguousarray(pixels)
