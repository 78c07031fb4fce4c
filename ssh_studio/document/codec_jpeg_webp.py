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
from ssh_studio.document.metadata import Metadata, dpi_of, photoshop_block
from ssh_studio.errors import Sentence

__all__ = [
    "JPEG_MAX_SIDE",
    "JPEG_SIGNATURE",
    "WEBP_MAX_SIDE",
    "coarse_jpeg",
    "decode_jpeg",
    "decode_webp",
    "encode_jpeg",
    "encode_webp",
    "is_webp",
]

JPEG_SIGNATURE = b"\xff\xd8\xff"
JPEG_MAX_SIDE = 65_500  # libjpeg's limit, a little below the format's
WEBP_MAX_SIDE = 16_383
_MAX_SEGMENT = 65_533  # bytes of one JPEG segment
_XMP_PREFIX = b"http://ns.adobe.com/xap/1.0/\0"
_PHOTOSHOP_PREFIX = b"Photoshop 3.0\0"
_APP1, _APP13 = 0xFFE1, 0xFFED
_IPTC_RESOURCE = 0x0404
_ANIMATED = 0x02
_MODES = {"L": "RGB", "RGB": "RGB", "CMYK": "CMYK"}


class _JpegFile(JpegImagePlugin.JpegImageFile):
    """Pillow's, without its look into EXIF for the resolution, which warns of damaged blocks."""

    def _read_dpi_from_exif(self) -> None:
        pass


def decode_jpeg(data: bytes) -> Decoded:
    """Decode a JPEG file. Raises RefusedError or DAMAGED."""
    # The plugin itself and not Image.open: that has a limit of pixels for the whole process.
    with _JpegFile(io.BytesIO(data)) as image:
        check_size(*image.size)
        if image.mode not in _MODES:
            raise RefusedError("its kind of colours is not handled; convert it to RGB first.")
        image.load()
        info = image.info
        icc = info.get("icc_profile")
        decoded = Decoded(np.asarray(image), icc=icc, space=_MODES[image.mode])
    photoshop, dpi = info.get("photoshop"), info.get("dpi")
    iptc = photoshop.get(_IPTC_RESOURCE) if isinstance(photoshop, dict) else None
    decoded.take(
        info.get("exif"),
        xmp=info.get("xmp"),
        iptc=iptc if isinstance(iptc, bytes) else None,
        dpi=dpi_of(*dpi) if dpi else None,
    )
    return decoded


def coarse_jpeg(stream: IO[bytes], side: int) -> tuple[Decoded, tuple[int, int]] | None:
    """A JPEG at an eighth of its size or so, several times as fast as all of it.

    Args:
        stream: the file from its start.
        side: the longer side has at least so many pixels, where the picture has.

    Returns:
        The small picture, and width and height of the whole one as it lies in the file; None where
        there is nothing to gain. Raises RefusedError or DAMAGED.
    """
    with _JpegFile(stream) as image:
        size = image.size
        check_size(*size)
        factor = max(size) // side
        if image.mode not in ("L", "RGB") or factor < 2:
            return None
        image.draft(None, (size[0] // factor, size[1] // factor))
        image.load()
        decoded = Decoded(np.asarray(image), icc=image.info.get("icc_profile"))
        decoded.take(image.info.get("exif"))
    return decoded, size


def decode_webp(data: bytes) -> Decoded:
    """Decode a WebP file; of an animation the first picture. Raises RefusedError or DAMAGED."""
    chunks = dict(_riff_chunks(data))
    check_size(*_webp_size(chunks))
    decoded = Decoded(np.asarray(imagecodecs.webp_decode(data, index=0)))
    check_size(decoded.pixels.shape[1], decoded.pixels.shape[0])
    features = chunks.get(b"VP8X", b"\0")
    if features[0] & _ANIMATED:
        decoded.notices.append(Sentence("It is an animation; only its first picture is used."))
    decoded.icc = chunks.get(b"ICCP")
    decoded.take(chunks.get(b"EXIF"), xmp=chunks.get(b"XMP "))
    return decoded


def encode_jpeg(
    stream: IO[bytes], pixels: Pixels, *, icc: bytes | None, metadata: Metadata, quality: int
) -> list[str]:
    """Write HxW or HxWx3 uint8 pixels, colour at full resolution. Returns notices."""
    blocks = {
        "EXIF": (_APP1, exif_blocks.JPEG_PREFIX, metadata.exif),
        "XMP": (_APP1, _XMP_PREFIX, metadata.xmp),
        "IPTC": (_APP13, _PHOTOSHOP_PREFIX, metadata.iptc and photoshop_block(metadata.iptc)),
    }
    notices: list[str] = []
    segments = b""
    for name, (marker, prefix, block) in blocks.items():
        if not block:
            continue
        if len(prefix) + len(block) > _MAX_SEGMENT:
            notices.append(
                Sentence("{0} was left out, because it is too large for a JPEG file.", name)
            )
            continue
        segments += struct.pack(">HH", marker, 2 + len(prefix) + len(block)) + prefix + block
    dpi = metadata.dpi
    Image.fromarray(pixels).save(
        stream,
        "JPEG",
        quality=quality,
        subsampling=0,
        icc_profile=icc,
        extra=segments,
        dpi=(round(dpi[0]), round(dpi[1])) if dpi and max(dpi) < 0xFFFF else (0, 0),
    )
    return notices


def encode_webp(
    stream: IO[bytes], pixels: Pixels, *, icc: bytes | None, metadata: Metadata, quality: int
) -> None:
    """Write HxWx3 or HxWx4 uint8 pixels; quality 100 is without loss, also where transparent.

    IPTC and resolution, for which WebP has no place, go into EXIF.
    """
    Image.fromarray(pixels).save(
        stream,
        "WEBP",
        quality=quality,
        lossless=quality == 100,
        exact=True,
        icc_profile=icc or b"",
        exif=metadata.in_exif() or b"",
        xmp=metadata.xmp or b"",
    )


def is_webp(head: bytes) -> bool:
    """Whether a file begins (12 bytes) like a WebP file."""
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


def _riff_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at, seen = 12, set()
    while at + 8 <= len(data):
        kind, size = struct.unpack_from("<4sI", data, at)
        if kind not in seen:
            seen.add(kind)
            whole = kind in (b"VP8X", b"ICCP", b"EXIF", b"XMP ")
            yield kind, data[at + 8 : at + 8 + (size if whole else min(size, 10))]
        at += 8 + size + size % 2


def _webp_size(chunks: dict[bytes, bytes]) -> tuple[int, int]:
    """From the header; WebP Container Specification, and RFC 6386 and 9649 for the two codecs."""
    if b"VP8X" in chunks:
        head = chunks[b"VP8X"]
        return 1 + int.from_bytes(head[4:7], "little"), 1 + int.from_bytes(head[7:10], "little")
    if b"VP8L" in chunks:
        bits = int.from_bytes(chunks[b"VP8L"][1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if b"VP8 " in chunks:
        width, height = struct.unpack_from("<HH", chunks[b"VP8 "], 6)
        return width & 0x3FFF, height & 0x3FFF
    raise ValueError("no picture in it")
