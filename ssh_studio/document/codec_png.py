"""PNG, 8 and 16 bits per channel. libpng (imagecodecs) does the pixels, this module the rest.

Pillow reads 16-bit colour too, but reduces it to 8 bits without a word.
"""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import PngImagePlugin

from ssh_studio.document import exif as exif_blocks
from ssh_studio.document.codec import Decoded, Pixels, check_size

__all__ = ["SIGNATURE", "decode", "encode"]

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER_END = 33  # signature and IHDR
_PIXEL_CHUNKS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
_DISPENSABLE = (b"iCCP", b"eXIf")
_READ_CHUNKS = (*_DISPENSABLE, b"tRNS", b"acTL", b"cICP", b"sRGB", b"gAMA", b"cHRM")
_MAX_PROFILE = 1 << 25  # bytes, unpacked
# sRGB as its chunks write it: gamma 1/2.2; white and primaries (x, y) after PNG 3, section 11.3.2.
_GAMMA = 0.45455
_CHROMATICITIES = (0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06)


def decode(data: bytes) -> Decoded:
    """Decode a PNG file; of an animation the first picture. Raises RefusedError or DAMAGED."""
    if data[12:16] != b"IHDR":
        raise ValueError("no header")
    check_size(*struct.unpack(">II", data[16:24]))
    chunks, bare = _chunks(data)
    pixels = _pixels(bare, depth=data[24], interlaced=bool(data[28]))
    decoded = Decoded(pixels)
    if b"acTL" in chunks:
        decoded.notices.append("It is an animation; only its first picture is used.")
    if b"iCCP" in chunks:
        decoded.icc = _profile(chunks[b"iCCP"])
        if decoded.icc is None:
            decoded.notices.append("Its colour profile is damaged and was taken to be sRGB.")
    decoded.untagged = _not_srgb(chunks)
    if b"eXIf" in chunks:
        try:
            decoded.exif = exif_blocks.bare(chunks[b"eXIf"])
            decoded.orientation = exif_blocks.orientation(decoded.exif)
        except exif_blocks.ExifError:
            decoded.notices.append("Its EXIF is damaged and was left out.")
    return decoded


def encode(pixels: Pixels, *, icc: bytes | None, exif: bytes | None) -> bytes:
    """Encode HxW, HxWx3 or HxWx4 pixels, uint8 or uint16, without loss."""
    data = imagecodecs.png_encode(np.ascontiguousarray(pixels), level=4)
    extra = b""
    if icc:
        extra += _chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(icc))
    if exif:
        extra += _chunk(b"eXIf", exif)
    return bytes(data[:_HEADER_END]) + extra + bytes(data[_HEADER_END:])


def _chunks(data: bytes) -> tuple[dict[bytes, bytes], bytes]:
    """The chunks that say something about the picture, and the file with its pixels only.

    libpng gets to see nothing else, because it writes its opinion of the rest, such as "known
    incorrect sRGB profile", to the terminal, and drops transparency whose checksum is wrong.
    """
    found, kept, at = {}, [data[: len(SIGNATURE)]], len(SIGNATURE)
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + size
        if kind in _PIXEL_CHUNKS:
            kept.append(data[at:end])
        if kind in _READ_CHUNKS:
            content = data[at + 8 : at + 8 + size]
            if data[end - 4 : end] == struct.pack(">I", zlib.crc32(kind + content)):
                found[kind] = content
            elif kind in _DISPENSABLE:
                found[kind] = b""
            else:
                raise ValueError(f"the checksum of {kind.decode('latin-1')} is wrong")
        at = end
    return found, b"".join(kept)


def _pixels(bare: bytes, *, depth: int, interlaced: bool) -> NDArray[Any]:
    """HxW, HxWx2, HxWx3 or HxWx4; palettes and single transparent colours are resolved."""
    if interlaced and depth <= 8:
        # Here Pillow is as exact, and imagecodecs prints a warning on every such file.
        with PngImagePlugin.PngImageFile(io.BytesIO(bare)) as image:
            image.load()
            if "transparency" in image.info:
                return np.asarray(image.convert("RGBA"))
            return np.asarray(image.convert({"P": "RGB", "1": "L"}.get(image.mode, image.mode)))
    pixels = np.asarray(imagecodecs.png_decode(bare))
    return pixels[..., 0] if pixels.ndim == 3 and pixels.shape[2] == 1 else pixels


def _chunk(kind: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)


def _profile(content: bytes) -> bytes | None:
    _, _, packed = content.partition(b"\0")
    try:
        return zlib.decompressobj().decompress(packed[1:], _MAX_PROFILE) or None
    except zlib.error:
        return None


def _not_srgb(chunks: dict[bytes, bytes]) -> str | None:
    """What the colour chunks say against sRGB; a newer kind of chunk outranks an older one."""
    if b"cICP" in chunks:
        code = tuple(chunks[b"cICP"])
        return None if code[:2] == (1, 13) else f"colours of another standard (cICP {code})"
    if b"iCCP" in chunks or b"sRGB" in chunks:
        return None
    if b"gAMA" in chunks:
        (value,) = struct.unpack(">I", chunks[b"gAMA"])
        if abs(value / 100_000 - _GAMMA) > 0.02:
            return f"a gamma of {value / 100_000:g}"
    if b"cHRM" in chunks:
        values = struct.unpack(">8I", chunks[b"cHRM"])
        pairs = zip(values, _CHROMATICITIES, strict=True)
        if any(abs(value / 100_000 - wanted) > 0.005 for value, wanted in pairs):
            return "primary colours of its own (cHRM)"
    return None
