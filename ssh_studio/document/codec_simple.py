"""BMP, GIF and PNM: formats of 8 bits (PNM also 16) that say little about their colours."""

from __future__ import annotations

import io
import re

import numpy as np
from PIL import BmpImagePlugin, GifImagePlugin, Image, ImageFile

from ssh_studio.document.codec import Decoded, Pixels, RefusedError, check_size
from ssh_studio.document.metadata import dpi_of
from ssh_studio.errors import Sentence

__all__ = ["PNM_SIGNATURES", "decode_bmp", "decode_gif", "decode_pnm"]

PNM_SIGNATURES = (b"P5", b"P6")
_PNM_HEADER = re.compile(
    rb"(P[56])(?:\s|#[^\n]*\n)+(\d{1,9})(?:\s|#[^\n]*\n)+(\d{1,9})(?:\s|#[^\n]*\n)+(\d{1,5})\s"
)


def decode_bmp(data: bytes) -> Decoded:
    """Decode a BMP file. Raises RefusedError or DAMAGED."""
    with BmpImagePlugin.BmpImageFile(io.BytesIO(data)) as image:
        check_size(*image.size)
        decoded = Decoded(_loaded(image))
        dpi = image.info.get("dpi")
    decoded.take(None, dpi=dpi_of(*dpi) if dpi else None)
    return decoded


def decode_gif(data: bytes) -> Decoded:
    """Decode the first picture of a GIF file. Raises RefusedError or DAMAGED."""
    try:
        return _decode_gif(data)
    except Image.DecompressionBombError as error:
        raise ValueError("one of its pictures is far larger than all of it") from error


def _decode_gif(data: bytes) -> Decoded:
    with GifImagePlugin.GifImageFile(io.BytesIO(data)) as image:
        check_size(*image.size)
        decoded = Decoded(_loaded(image))
        try:
            several = image.is_animated
        except (EOFError, OSError, ValueError, SyntaxError):
            several = False
    if several:
        decoded.notices.append(Sentence("It is an animation; only its first picture is used."))
    return decoded


def decode_pnm(data: bytes) -> Decoded:
    """Decode a binary PGM or PPM file of 8 or 16 bits. Raises RefusedError or DAMAGED."""
    head = _PNM_HEADER.match(data)
    if head is None:
        raise ValueError("no header")
    width, height, highest = (int(number) for number in head.groups()[1:])
    check_size(width, height)
    if highest not in (255, 65535):
        raise RefusedError("its values go up to {0}; only 255 and 65535 are handled.", highest)
    kind = np.dtype(np.uint8) if highest == 255 else np.dtype(">u2")
    channels = 1 if head[1] == b"P5" else 3
    count = width * height * channels
    if len(data) - head.end() < count * kind.itemsize:
        raise ValueError("it is cut off")
    values = np.frombuffer(data, kind, count, head.end())
    shape = (height, width) if channels == 1 else (height, width, channels)
    pixels: Pixels = values.reshape(shape).astype(kind.newbyteorder("="))
    return Decoded(pixels)


def _loaded(image: ImageFile.ImageFile) -> Pixels:
    image.load()
    if "transparency" in image.info:
        return np.asarray(image.convert("RGBA"))
    wanted = {"P": "RGB", "1": "L", "L": "L", "LA": "LA", "RGB": "RGB", "RGBA": "RGBA"}
    mode = wanted.get(image.mode)
    if mode is None:
        raise RefusedError("its kind of colours is not handled; save it as PNG first.")
    return np.asarray(image.convert(mode))
