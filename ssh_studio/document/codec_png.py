"""PNG, 8 and 16 bits per channel. libpng (imagecodecs) does the pixels, this module the rest.

Pillow reads 16-bit colour too, but reduces it to 8 bits without a word.
"""

from __future__ import annotations

import contextlib
import io
import struct
import zlib
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import PngImagePlugin

from ssh_studio.document.codec import Decoded, RefusedError, check_size
from ssh_studio.document.icc import BUILTIN, Curve, Space, make_profile
from ssh_studio.document.metadata import Dpi, Metadata, dpi_of, iptc_of, photoshop_block
from ssh_studio.errors import Sentence

__all__ = ["SIGNATURE", "coded_profile", "decode", "extra_chunks", "make_chunk", "profile_of"]

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PIXEL_CHUNKS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
_TEXTS = (b"iTXt", b"zTXt", b"tEXt")
_DISPENSABLE = (b"iCCP", b"eXIf", b"pHYs")
_READ_CHUNKS = (*_DISPENSABLE, b"tRNS", b"acTL", b"cICP", b"sRGB", b"gAMA", b"cHRM")
_MAX_BLOCK = 1 << 25  # bytes, unpacked
_XMP_KEYWORD = b"XML:com.adobe.xmp"
_IPTC_KEYWORD = b"Raw profile type iptc"
_METRE = 0.0254
# sRGB as its chunks write it: gamma 1/2.2; white and primaries (x, y) after PNG 3, section 11.3.2.
_GAMMA = 0.45455
_CHROMATICITIES = (0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06)
# Rec. ITU-T H.273, tables 2 and 3: what cICP and AVIF count colours by.
_PRIMARIES = {
    1: BUILTIN["srgb"],
    9: Space("BT.2020", (0.708, 0.292), (0.170, 0.797), (0.131, 0.046), (0.3127, 0.3290), Curve(1)),
    11: Space("DCI-P3", (0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.314, 0.351), Curve(1)),
    12: BUILTIN["display-p3"],
}
_BT709 = Curve(1 / 0.45, 1 / 1.099, 0.099 / 1.099, 1 / 4.5, 0.081)
_TRANSFERS = {
    **dict.fromkeys((1, 6, 14, 15), _BT709),
    4: Curve(2.2),
    5: Curve(2.8),
    8: Curve(1.0),
    13: BUILTIN["srgb"].curve,
}
_HDR = (16, 18)


def decode(data: bytes) -> Decoded:
    """Decode a PNG file; of an animation the first picture. Raises RefusedError or DAMAGED."""
    if data[12:16] != b"IHDR":
        raise ValueError("no header")
    check_size(*struct.unpack(">II", data[16:24]))
    chunks, texts, bare = _chunks(data)
    notices: list[str] = []
    icc = _colours(chunks, notices)
    depth, interlaced = data[24], bool(data[28])
    del data
    decoded = Decoded(_pixels(bare, depth=depth, interlaced=interlaced), icc=icc, notices=notices)
    if b"acTL" in chunks:
        decoded.notices.append(Sentence("It is an animation; only its first picture is used."))
    exif = chunks.get(b"eXIf")
    if exif == b"":
        decoded.notices.append(Sentence("Its EXIF is damaged and was left out."))
    xmp, iptc = texts.get(_XMP_KEYWORD), texts.get(_IPTC_KEYWORD)
    decoded.take(
        exif, xmp=xmp, iptc=_raw_profile(iptc) if iptc else None, dpi=_dpi(chunks.get(b"pHYs", b""))
    )
    return decoded


def profile_of(data: bytes) -> bytes | None:
    """The profile of a PNG file that is whole; None for sRGB. Nothing is unpacked for it."""
    chunks, _, _ = _chunks(data)
    return _colours(chunks, [])


def extra_chunks(icc: bytes | None, metadata: Metadata) -> bytes:
    """The chunks of profile and metadata; they stand before the pixels."""
    extra = b""
    if icc:
        extra += make_chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(icc))
    if metadata.dpi:
        x, y = (round(value / _METRE) for value in metadata.dpi)
        extra += make_chunk(b"pHYs", struct.pack(">IIB", x, y, 1))
    if metadata.exif:
        extra += make_chunk(b"eXIf", metadata.exif)
    if metadata.xmp:
        # Not packed, so that programs find it that only look for it.
        extra += make_chunk(b"iTXt", _XMP_KEYWORD + b"\0\0\0\0\0" + metadata.xmp)
    if metadata.iptc:
        block = photoshop_block(metadata.iptc)
        text = b"\niptc\n%8d\n%s\n" % (len(block), block.hex().encode("ascii"))
        extra += make_chunk(b"zTXt", _IPTC_KEYWORD + b"\0\0" + zlib.compress(text))
    return extra


def make_chunk(kind: bytes, content: bytes | memoryview) -> bytes:
    """Content with its length, kind and checksum."""
    checksum = zlib.crc32(content, zlib.crc32(kind))
    return b"".join((struct.pack(">I", len(content)), kind, content, struct.pack(">I", checksum)))


def coded_profile(primaries: int, transfer: int, notices: list[str]) -> bytes | None:
    """The profile of colours that are told by numbers (H.273); None for sRGB.

    Raises:
        RefusedError: high dynamic range, whose highlights would be lost.
    """
    if transfer in _HDR:
        raise RefusedError(
            "its colours are of high dynamic range (HDR); save it in standard range first."
        )
    if primaries in (1, 2) and transfer in (1, 2, 6, 13):
        # What does not say, and what video calls the same, is shown as sRGB everywhere.
        return None
    space, curve = _PRIMARIES.get(primaries), _TRANSFERS.get(transfer)
    if space is None or curve is None:
        notices.append(
            Sentence("Its colours are of an unusual standard; they were taken to be sRGB.")
        )
        return None
    return make_profile(space._replace(curve=curve))


def _chunks(data: bytes) -> tuple[dict[bytes, bytes], dict[bytes, bytes], bytes]:
    """The chunks that say something about the picture, its texts, and the file with only pixels.

    libpng gets to see nothing else, because it writes its opinion of the rest, such as "known
    incorrect sRGB profile", to the terminal, and drops transparency whose checksum is wrong.
    """
    found: dict[bytes, bytes] = {}
    texts: dict[bytes, bytes] = {}
    view = memoryview(data)
    kept, at = [view[: len(SIGNATURE)]], len(SIGNATURE)
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + size
        if kind in _PIXEL_CHUNKS:
            kept.append(view[at:end])
        if kind in _TEXTS:
            with contextlib.suppress(ValueError, zlib.error):
                _take_text(kind, bytes(view[at + 8 : at + 8 + size]), texts)
        if kind in _READ_CHUNKS:
            content = data[at + 8 : at + 8 + size]
            if data[end - 4 : end] == struct.pack(">I", zlib.crc32(kind + content)):
                found[kind] = content
            elif kind in _DISPENSABLE:
                found[kind] = b""
            else:
                raise ValueError(f"the checksum of {kind.decode('latin-1')} is wrong")
        at = end
    return found, texts, b"".join(kept)


def _take_text(kind: bytes, content: bytes, texts: dict[bytes, bytes]) -> None:
    keyword, _, text = content.partition(b"\0")
    if keyword not in (_XMP_KEYWORD, _IPTC_KEYWORD) or keyword in texts:
        return
    packed = kind == b"zTXt"
    if kind == b"zTXt":
        text = text[1:]
    elif kind == b"iTXt":
        packed = text[:1] == b"\1"
        _, _, text = text[2:].partition(b"\0")
        _, _, text = text.partition(b"\0")
    texts[keyword] = _unpacked(text) if packed else text


def _raw_profile(text: bytes) -> bytes | None:
    """ImageMagick's way to put a block into a text: its name, its length, and hexadecimals."""
    parts = text.split(None, 2)
    with contextlib.suppress(ValueError):
        return iptc_of(bytes.fromhex(parts[2].decode("ascii"))) if len(parts) == 3 else None
    return None


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


def _unpacked(packed: bytes) -> bytes:
    return zlib.decompressobj().decompress(packed, _MAX_BLOCK)


def _dpi(content: bytes) -> Dpi | None:
    if len(content) != 9 or content[8] != 1:
        return None
    x, y = struct.unpack(">II", content[:8])
    # Whole numbers a metre cannot say most of those an inch that people choose.
    return dpi_of(_near_whole(x * _METRE), _near_whole(y * _METRE))


def _near_whole(value: float) -> float:
    return float(round(value)) if abs(value - round(value)) < 0.02 else value


def _colours(chunks: dict[bytes, bytes], notices: list[str]) -> bytes | None:
    """The profile that the chunks say; a newer kind of chunk outranks an older one."""
    if len(chunks.get(b"cICP", b"")) == 4:
        primaries, transfer, _, _ = chunks[b"cICP"]
        return coded_profile(primaries, transfer, notices)
    if b"iCCP" in chunks:
        _, _, packed = chunks[b"iCCP"].partition(b"\0")
        with contextlib.suppress(zlib.error):
            icc = _unpacked(packed[1:])
            if icc:
                return icc
        notices.append(
            Sentence("Its colour profile is damaged; its colours were taken to be sRGB.")
        )
        return None
    if b"sRGB" in chunks:
        return None
    return _described(chunks)


def _described(chunks: dict[bytes, bytes]) -> bytes | None:
    """A profile of gamma and chromaticities, where they are not sRGB's."""
    srgb = BUILTIN["srgb"]
    space = srgb
    if len(chunks.get(b"cHRM", b"")) == 32:
        values = [value / 100_000 for value in struct.unpack(">8I", chunks[b"cHRM"])]
        pairs = zip(values, _CHROMATICITIES, strict=True)
        if any(abs(value - wanted) > 0.005 for value, wanted in pairs):
            white, red, green, blue = (tuple(values[i : i + 2]) for i in (0, 2, 4, 6))
            space = Space("RGB", red, green, blue, white, srgb.curve)
    if len(chunks.get(b"gAMA", b"")) == 4:
        gamma = struct.unpack(">I", chunks[b"gAMA"])[0] / 100_000
        if abs(gamma - _GAMMA) > 0.02 and 0.1 <= gamma <= 5:
            space = space._replace(name=f"Gamma {1 / gamma:.2f}", curve=Curve(1 / gamma))
    if space is srgb:
        return None
    with contextlib.suppress(ValueError):
        return make_profile(space)
    return None
