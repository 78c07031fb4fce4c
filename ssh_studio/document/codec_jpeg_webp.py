"""JPEG and WebP: 8 bits per channel, through Pillow and libwebp (imagecodecs)."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import IO

import imagecodecs
import numpy as np
from PIL import Image, JpegImagePlugin

from ssh_studio.document import exif as exif_blocks
from ssh_studio.document.codec import Decoded, Pixels, RefusedError, check_size

__all__ = [
    "JPEG_MAX_SIDE",
    "JPEG_SIGNATURE",
    "WEBP_MAX_SIDE",
    "decode_jpeg",
    "decode_webp",
    "encode_jpeg",
    "encode_webp",
    "is_webp",
]

JPEG_SIGNATURE = b"\xff\xd8\xff"
JPEG_MAX_SIDE = 65_500  # libjpeg's limit, a little below the format's
WEBP_MAX_SIDE = 16_383
_MAX_APP1 = 65_533  # bytes of one JPEG segment
_ANIMATED = 0x02


class _JpegFile(JpegImagePlugin.JpegImageFile):
    """Pillow's, without its look into EXIF for the resolution, which warns of damaged blocks."""

    def _read_dpi_from_exif(self) -> None:
        pass


def decode_jpeg(data: bytes) -> Decoded:
    """Decode a JPEG file. Raises RefusedError or DAMAGED."""
    # The plugin itself and not Image.open: that has a limit of pixels for the whole process.
    with _JpegFile(io.BytesIO(data)) as image:
        check_size(*image.size)
        if image.mode == "CMYK":
            raise RefusedError("its colours are CMYK; convert it to sRGB first.")
        if image.mode not in ("L", "RGB"):
            raise RefusedError("its kind of colours is not handled; convert it to sRGB first.")
        image.load()
        decoded = Decoded(np.asarray(image), icc=image.info.get("icc_profile"))
        _take_exif(decoded, image.info.get("exif"))
    return decoded


def decode_webp(data: bytes) -> Decoded:
    """Decode a WebP file; of an animation the first picture. Raises RefusedError or DAMAGED."""
    chunks = dict(_riff_chunks(data))
    features = chunks.get(b"VP8X")
    if features is not None:
        check_size(
            1 + int.from_bytes(features[4:7], "little"),
            1 + int.from_bytes(features[7:10], "little"),
        )
    # Without that chunk a side has 14 bits, and the size is checked when it is known.
    decoded = Decoded(np.asarray(imagecodecs.webp_decode(data, index=0)))
    check_size(decoded.pixels.shape[1], decoded.pixels.shape[0])
    if features is not None and features[0] & _ANIMATED:
        decoded.notices.append("It is an animation; only its first picture is used.")
    decoded.icc = chunks.get(b"ICCP")
    _take_exif(decoded, chunks.get(b"EXIF"))
    return decoded


def encode_jpeg(
    stream: IO[bytes], pixels: Pixels, *, icc: bytes | None, exif: bytes | None, quality: int
) -> list[str]:
    """Write HxW or HxWx3 uint8 pixels, colour at full resolution. Returns notices."""
    notices, prefixed = [], b""
    if exif:
        prefixed = exif_blocks.JPEG_PREFIX + exif
        if len(prefixed) > _MAX_APP1:
            notices.append("EXIF was left out, because it is too large for a JPEG file.")
            prefixed = b""
    Image.fromarray(pixels).save(
        stream, "JPEG", quality=quality, subsampling=0, icc_profile=icc, exif=prefixed
    )
    return notices


def encode_webp(
    stream: IO[bytes], pixels: Pixels, *, icc: bytes | None, exif: bytes | None, quality: int
) -> None:
    """Write HxWx3 or HxWx4 uint8 pixels; quality 100 is without loss, also where transparent."""
    Image.fromarray(pixels).save(
        stream,
        "WEBP",
        quality=quality,
        lossless=quality == 100,
        exact=True,
        icc_profile=icc or b"",
        exif=exif or b"",
    )


def is_webp(head: bytes) -> bool:
    """Whether a file begins (12 bytes) like a WebP file."""
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


def _riff_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(data):
        kind, size = struct.unpack_from("<4sI", data, at)
        if kind in (b"VP8X", b"ICCP", b"EXIF"):
            yield kind, data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _take_exif(decoded: Decoded, block: bytes | None) -> None:
    if not block:
        return
    try:
        decoded.exif = exif_blocks.bare(block)
        decoded.orientation = exif_blocks.orientation(decoded.exif)
    except exif_blocks.ExifError:
        decoded.notices.append("Its EXIF is damaged and was left out.")
