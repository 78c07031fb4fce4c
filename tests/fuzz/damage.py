"""Small valid files of every kind that is read, and ways to damage them."""

from __future__ import annotations

import functools
import io
import random
import struct
from collections.abc import Callable
from typing import Any

import numpy as np
import tifffile
from PIL import Image

from ssh_studio.document import fast_png
from ssh_studio.document.icc import builtin
from ssh_studio.document.metadata import Metadata

__all__ = ["damaged", "samples"]

_NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


@functools.lru_cache(maxsize=1)
def samples() -> dict[str, bytes]:
    """By name."""
    rng = np.random.default_rng(5)
    rgb = rng.integers(0, 256, (24, 31, 3)).astype(np.uint8)
    alpha = rng.integers(0, 256, (24, 31, 4)).astype(np.uint8)
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "Maker", 6
    exif.get_ifd(0x8769)[0x9003] = "2020:01:02 03:04:05"
    exif.get_ifd(0x8825)[1] = "N"
    block = exif.tobytes().removeprefix(b"Exif\0\0")
    metadata = Metadata(block, b"<x:xmpmeta/>", b"\x1c\x02\x05\0\1x", (300.0, 300.0))
    found: dict[str, bytes] = {}

    def pillow(name: str, pixels: Any, form: str, mode: str | None = None, **more: Any) -> None:  # noqa: ANN401
        stream = io.BytesIO()
        image = Image.fromarray(pixels) if mode is None else Image.fromarray(pixels, mode)
        image.save(stream, form, **more)
        found[name] = stream.getvalue()

    def tiff(name: str, pixels: Any, **more: Any) -> None:  # noqa: ANN401
        stream = io.BytesIO()
        tifffile.imwrite(stream, pixels, metadata=None, **{"photometric": "rgb", **more})
        found[name] = stream.getvalue()

    icc = builtin("display-p3")
    found["png 16 alpha"] = fast_png.encode(
        alpha.astype(np.uint16) * 257, icc=icc, metadata=metadata
    )
    pillow("png", rgb, "PNG", icc_profile=icc, exif=exif)
    stream = io.BytesIO()
    Image.fromarray(rgb).quantize(16).save(stream, "PNG", transparency=3)
    found["png palette"] = stream.getvalue()
    pillow("jpeg", rgb, "JPEG", icc_profile=icc, exif=exif, dpi=(300, 300))
    pillow("jpeg progressive", rgb, "JPEG", progressive=True)
    pillow("jpeg cmyk", alpha, "JPEG", "CMYK")
    pillow("webp", rgb, "WEBP", exif=exif, icc_profile=icc)
    pillow("webp lossless", alpha, "WEBP", lossless=True)
    pillow("avif", rgb, "AVIF", exif=exif, icc_profile=icc, speed=10)
    pillow("bmp", rgb, "BMP")
    stream = io.BytesIO()
    Image.fromarray(rgb).quantize(16).save(stream, "BMP")
    found["bmp palette"] = stream.getvalue()
    pillow("gif", rgb[..., 0], "GIF")
    pillow("pnm", rgb, "PPM")
    deep = rgb.astype(np.uint16) * 257
    tiff("tiff", deep, iccprofile=icc)
    tiff("tiff deflate", deep, compression="adobe_deflate", predictor=True, rowsperstrip=8)
    tiff("tiff lzw tiles", deep, compression="lzw", predictor=True, tile=(16, 16))
    tiff("tiff zstd", rgb, compression="zstd")
    tiff("tiff jpeg", rgb, compression="jpeg")
    tiff("tiff packbits", rgb, compression="packbits")
    tiff("tiff big planar", np.moveaxis(deep, -1, 0), planarconfig="separate", bigtiff=True)
    tiff("tiff big-endian", alpha, byteorder=">", extrasamples=["assocalpha"])
    tiff("tiff cmyk", alpha, photometric="separated")
    tiff("tiff lab", rgb, photometric="cielab")
    return found


def damaged(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """Cut off, flipped, spliced, with numbers that are too large: one to six times."""
    content = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        chance.choice(_WAYS)(content, other, chance)
    return bytes(content)


def _cut(content: bytearray, _: bytes, chance: random.Random) -> None:
    del content[chance.randrange(len(content) + 1) :]


def _flip(content: bytearray, _: bytes, chance: random.Random) -> None:
    for _i in range(chance.choice((1, 1, 3, 10))):
        if content:
            at = _place(content, chance)
            content[at] ^= 1 << chance.randrange(8)


def _scribble(content: bytearray, _: bytes, chance: random.Random) -> None:
    if content:
        content[_place(content, chance)] = chance.randrange(256)


def _number(content: bytearray, _: bytes, chance: random.Random) -> None:
    form = chance.choice(("<I", ">I", "<H", ">H"))
    value = chance.choice(_NUMBERS) & (0xFFFFFFFF if form[1] == "I" else 0xFFFF)
    if len(content) >= 4:
        struct.pack_into(form, content, min(_place(content, chance), len(content) - 4), value)


def _splice(content: bytearray, other: bytes, chance: random.Random) -> None:
    start, at = chance.randrange(len(other)), chance.randrange(len(content) + 1)
    piece = other[start : start + chance.choice((4, 40, 400))]
    end = at + (len(piece) if chance.random() < 0.5 else 0)
    content[at:end] = piece


def _repeat(content: bytearray, _: bytes, chance: random.Random) -> None:
    if content:
        at = _place(content, chance)
        content[at:at] = content[at : at + chance.choice((1, 12, 100))] * chance.choice((1, 5))


def _drop(content: bytearray, _: bytes, chance: random.Random) -> None:
    if content:
        at = _place(content, chance)
        del content[at : at + chance.choice((1, 4, 30))]


def _place(content: bytearray, chance: random.Random) -> int:
    """Anywhere, but more often at the beginning, where headers are."""
    return chance.randrange(min(len(content), chance.choice((32, 128, 600, len(content)))))


_Way = Callable[[bytearray, bytes, random.Random], None]
_WAYS: tuple[_Way, ...] = (_cut, _flip, _flip, _scribble, _number, _number, _splice, _repeat, _drop)
