"""AVIF through Pillow and libavif (imagecodecs), HEIC through pillow-heif where it is installed."""

from __future__ import annotations

import io
import struct
from typing import IO, Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import AvifImagePlugin, Image

from ssh_studio.document import exif as exif_blocks
from ssh_studio.document.codec import Decoded, Pixels, RefusedError, check_size
from ssh_studio.document.codec_png import coded_profile
from ssh_studio.document.metadata import Metadata
from ssh_studio.errors import Sentence
from ssh_studio.extras import how_to_install

__all__ = ["AVIF_MAX_SIDE", "decode_avif", "decode_heic", "encode_avif", "kind_of"]

AVIF_MAX_SIDE = 65_535
_AVIF, _HEIC = (b"avif", b"avis"), (b"heic", b"heix", b"hevc", b"heim", b"heis")
_ORIENTATION = 0x0112
_PROPERTIES = 1 << 16  # bytes at the start, among which the boxes of properties stand


def kind_of(head: bytes) -> str | None:
    """ "AVIF" or "HEIC" of a file's first bytes, by its brands; None for something else."""
    if head[4:8] != b"ftyp":
        return None
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, len(head), 4))]
    if any(brand in _AVIF for brand in brands):
        return "AVIF"
    return "HEIC" if any(brand in (*_HEIC, b"mif1", b"msf1") for brand in brands) else None


def decode_avif(data: bytes) -> Decoded:
    """Decode an AVIF file, 10 and 12 bits as 16. Raises RefusedError or DAMAGED."""
    with AvifImagePlugin.AvifImageFile(io.BytesIO(data)) as image:
        check_size(*image.size)
        bits = _bits(data)
        # Before Pillow takes memory for pixels that the other library is asked for.
        if bits > 8:
            pixels = _deep(data, bits)
        else:
            image.load()
            pixels = np.asarray(image)
        info, several = image.info, bool(image.is_animated)
    decoded = Decoded(pixels, icc=info.get("icc_profile"))
    if decoded.icc is None:
        decoded.icc = _coded(data, decoded.notices)
    if several:
        decoded.notices.append(Sentence("It is an animation; only its first picture is used."))
    decoded.take(info.get("exif"), xmp=info.get("xmp"))
    return decoded


def encode_avif(
    stream: IO[bytes], pixels: Pixels, *, icc: bytes | None, metadata: Metadata, quality: int
) -> None:
    """Write HxWx3 or HxWx4 uint8 pixels, colour at full resolution.

    IPTC and resolution, for which AVIF has no place, go into EXIF.
    """
    exif = metadata.in_exif()
    if exif:
        # Where it finds one, Pillow writes the whole block anew, makers' notes and all.
        exif = exif_blocks.edited(exif, {}, {_ORIENTATION})
    Image.fromarray(pixels).save(
        stream,
        "AVIF",
        quality=quality,
        subsampling="4:4:4",
        icc_profile=icc or b"",
        exif=exif or b"",
        xmp=metadata.xmp or b"",
    )


def decode_heic(data: bytes) -> Decoded:
    """Decode a HEIC file. Raises RefusedError (also where the extra is missing) or DAMAGED."""
    try:
        import pillow_heif
    except ImportError as error:
        raise RefusedError(
            "HEIC files need an extra: install it with  {0}  or save the picture as JPEG, PNG or "
            "TIFF.",
            how_to_install("heif"),
        ) from error
    file: Any = pillow_heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=False)
    check_size(*file.size)
    bits = int(file.info.get("bit_depth", 8))
    values = np.asarray(file)
    # It gives what has more than 8 bits in the upper ones of 16.
    pixels = _stretched(values >> (16 - bits), bits) if bits > 8 else values
    decoded = Decoded(pixels, icc=file.info.get("icc_profile") or None)
    nclx = file.info.get("nclx_profile")
    if decoded.icc is None and isinstance(nclx, dict):
        codes = int(nclx.get("color_primaries", 2)), int(nclx.get("transfer_characteristics", 2))
        decoded.icc = coded_profile(*codes, decoded.notices)
    decoded.take(file.info.get("exif"), xmp=file.info.get("xmp"))
    # The library turned it already, as the format wants it; what EXIF says is out of date.
    decoded.orientation = 1
    return decoded


def _bits(data: bytes) -> int:
    """Bits per channel, of the AV1 configuration (AV1 in ISOBMFF 1.2, 2.3.3)."""
    at = data.find(b"av1C", 0, _PROPERTIES)
    flags = data[at + 6] if 0 <= at < len(data) - 6 else 0
    return 8 if not flags & 0x40 else 12 if flags & 0x20 else 10


def _deep(data: bytes, bits: int) -> Pixels:
    if data.find(b"irot", 0, _PROPERTIES) >= 0 or data.find(b"imir", 0, _PROPERTIES) >= 0:
        # Neither library both keeps the depth and turns the picture.
        raise RefusedError("it is turned and has more than 8 bits; save it as PNG or TIFF first.")
    values = np.asarray(imagecodecs.avif_decode(data, index=0))
    check_size(values.shape[1], values.shape[0])
    return _stretched(values, bits)


def _stretched(values: NDArray[Any], bits: int) -> Pixels:
    highest = (1 << bits) - 1
    table = ((np.arange(highest + 1) * 65535 + highest // 2) // highest).astype(np.uint16)
    result: Pixels = table[np.minimum(values, highest)]
    return result


def _coded(data: bytes, notices: list[str]) -> bytes | None:
    at = data.find(b"colrnclx", 0, _PROPERTIES)
    if at < 0 or at + 12 > len(data):
        return None
    primaries, transfer = struct.unpack_from(">HH", data, at + 8)
    return coded_profile(primaries, transfer, notices)
