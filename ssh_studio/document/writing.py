"""Write pictures: the format follows the name, nothing is dropped in silence, never half a file."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import IO

import numpy as np

from ssh_studio.atomic import atomic_write, check_writable
from ssh_studio.document import codec_avif, codec_jpeg_webp, codec_tiff, fast_png
from ssh_studio.document import exif as exif_blocks
from ssh_studio.document.codec import DAMAGED, Pixels, to_8_bits
from ssh_studio.document.metadata import Metadata
from ssh_studio.errors import Sentence, WriteError

__all__ = ["DEEP", "FORMATS", "check_target", "dithered", "write_picture"]

FORMATS = {
    ".png": "PNG",
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".webp": "WebP",
    ".avif": "AVIF",
}
DEEP = ("PNG", "TIFF")
"""The formats that hold 16 bits."""
_MAX_SIDE = {
    "JPEG": codec_jpeg_webp.JPEG_MAX_SIDE,
    "WebP": codec_jpeg_webp.WEBP_MAX_SIDE,
    "AVIF": codec_avif.AVIF_MAX_SIDE,
}
_STRIP = 256


def check_target(path: str | os.PathLike[str]) -> str:
    """The format that `write_picture` will use for this name; for asking before long work.

    Raises `WriteError`: unknown suffix, missing folder, a folder, read-only, no permission.
    """
    form = FORMATS.get(Path(path).suffix.lower())
    if form is None:
        raise WriteError(
            "Cannot write {0}: the name has to end in one of {1}.", path, ", ".join(FORMATS)
        )
    check_writable(path)
    return form


def write_picture(
    path: str | os.PathLike[str],
    pixels: Pixels,
    *,
    icc: bytes | None = None,
    metadata: Metadata | None = None,
    quality: int = 95,
    compression: str = "deflate",
) -> list[str]:
    """Write a picture in the format that the name's suffix says, atomically.

    pixels: HxW grey, HxWx3, or HxWx4 with straight alpha; uint8 or uint16. PNG and TIFF keep 16
        bits; for the others they are rounded to 8.
    icc: the profile of the pixels.
    metadata: of the photo; orientation, thumbnail, size and software are brought up to date.
    quality: 1 to 100, for JPEG, WebP and AVIF; WebP at 100 is without loss.
    compression: of TIFF: "deflate", "lzw" or "none".

    Returns sentences about what the format could not take, e.g. the second 8 bits.

    Raises:
        WriteError: a name, size or alpha channel that the format cannot hold, or what the system
            refuses; a file that was there before is untouched.
    """
    form = check_target(path)
    notices: list[str] = []
    pixels = _fitted(path, form, pixels, notices)
    if not 1 <= quality <= 100:
        raise WriteError("Cannot write {0}: quality goes from 1 to 100, not {1}.", path, quality)
    if compression not in codec_tiff.COMPRESSIONS:
        raise WriteError("Cannot write {0}: there is no TIFF compression “{1}”.", path, compression)
    metadata = metadata or Metadata()
    try:
        metadata = metadata.renewed(pixels.shape[1], pixels.shape[0])
    except exif_blocks.ExifError:
        notices.append(Sentence("EXIF was left out, because it is damaged."))
        metadata = replace(metadata, exif=None).renewed(pixels.shape[1], pixels.shape[0])
    with atomic_write(path) as stream:
        try:
            notices += _encode(
                stream,
                form,
                pixels,
                icc=icc,
                metadata=metadata,
                quality=quality,
                compression=compression,
            )
        except OSError as error:
            # The codecs' own failures are OSErrors, too, but without a number of the system's.
            if error.errno is not None:
                raise
            raise WriteError("Cannot write {0} as {1}: {2}.", path, form, error) from error
        except DAMAGED as error:
            raise WriteError("Cannot write {0} as {1}: {2}.", path, form, error) from error
        except MemoryError as error:
            raise WriteError("Cannot write {0}: there is not enough memory.", path) from error
    return notices


def dithered(pixels: Pixels, seed: int = 0) -> Pixels:
    """16 to 8 bits with noise of one level, so that smooth ramps show no steps.

    What 8 bits hold exactly stays as it is, and so does alpha (the fourth channel). The same seed
    gives the same noise.
    """
    if pixels.dtype != np.uint16:
        return pixels
    result: Pixels = np.empty(pixels.shape, np.uint8)
    rng = np.random.default_rng(seed)
    for top in range(0, len(pixels), _STRIP):
        strip = pixels[top : top + _STRIP]
        colours = strip[..., :3] if strip.ndim == 3 else strip
        # Evenly spread over what is cut off: on average it is what it was.
        noise = rng.integers(0, 257, colours.shape, np.uint16)
        levels = (colours.astype(np.uint32) + noise) // 257
        if strip.ndim == 3:
            result[top : top + _STRIP, :, :3] = levels
            result[top : top + _STRIP, :, 3:] = to_8_bits(strip[..., 3:])
        else:
            result[top : top + _STRIP] = levels
    return result


def _encode(
    stream: IO[bytes],
    form: str,
    pixels: Pixels,
    *,
    icc: bytes | None,
    metadata: Metadata,
    quality: int,
    compression: str,
) -> list[str]:
    if form == "TIFF":
        return codec_tiff.encode(
            stream, pixels, icc=icc, metadata=metadata, compression=compression
        )
    if form == "JPEG":
        return codec_jpeg_webp.encode_jpeg(
            stream, pixels, icc=icc, metadata=metadata, quality=quality
        )
    if form == "WebP":
        codec_jpeg_webp.encode_webp(stream, pixels, icc=icc, metadata=metadata, quality=quality)
    elif form == "AVIF":
        codec_avif.encode_avif(stream, pixels, icc=icc, metadata=metadata, quality=quality)
    else:
        fast_png.write(stream, pixels, icc=icc, metadata=metadata)
    return []


def _fitted(path: str | os.PathLike[str], form: str, pixels: Pixels, notices: list[str]) -> Pixels:
    """The pixels as the format can hold them, or a WriteError."""
    shape = pixels.shape
    good_shape = len(shape) == 2 or (len(shape) == 3 and shape[2] in (3, 4))
    if not good_shape or 0 in shape or pixels.dtype not in (np.uint8, np.uint16):
        raise WriteError(
            "Cannot write {0}: pixels of shape {1} and type {2} are no picture.",
            path,
            shape,
            pixels.dtype,
        )
    limit = _MAX_SIDE.get(form)
    if limit and max(shape[:2]) > limit:
        raise WriteError(
            "Cannot write {0}: {1} holds at most {2} pixels a side, and the picture has "
            "{3} × {4}; choose TIFF or PNG.",
            path,
            form,
            limit,
            shape[1],
            shape[0],
        )
    if form == "JPEG" and len(shape) == 3 and shape[2] == 4:
        if pixels[..., 3].min() < np.iinfo(pixels.dtype).max:
            raise WriteError(
                "Cannot write {0}: JPEG has no transparency, and the picture has; choose "
                "PNG, TIFF, WebP or AVIF.",
                path,
            )
        pixels = pixels[..., :3]
    if form in ("WebP", "AVIF") and len(shape) == 2:
        pixels = np.dstack([pixels, pixels, pixels])
    if form not in DEEP and pixels.dtype == np.uint16:
        notices.append(
            Sentence("{0} holds 8 bits per channel; the picture's 16 were rounded.", form)
        )
        pixels = to_8_bits(pixels)
    return np.ascontiguousarray(pixels)
