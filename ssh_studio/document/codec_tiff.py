"""TIFF, 8 and 16 bits per channel, through tifffile, which names what a file means.

Pillow is not used for it: it reduces 16-bit colour to 8 bits without a word.
"""

from __future__ import annotations

import logging
from typing import IO, Any

import numpy as np
import tifffile
from numpy.typing import NDArray

from ssh_studio.document import exif as exif_blocks
from ssh_studio.document.codec import Decoded, Pixels, RefusedError, check_size, to_8_bits

__all__ = ["COMPRESSIONS", "SIGNATURES", "decode", "encode"]

SIGNATURES = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
COMPRESSIONS = {"deflate": "adobe_deflate", "lzw": "lzw", "none": None}
"""What can be asked for, and what tifffile calls it."""

_MINISWHITE, _MINISBLACK, _RGB, _PALETTE, _CMYK, _YCBCR = 0, 1, 2, 3, 5, 6
_CFA, _LINEAR_RAW = 32803, 34892
_LABS = (8, 9, 10)
_JPEG, _OLD_JPEG = 7, 6
_COLOURS = {_MINISWHITE: 1, _MINISBLACK: 1, _PALETTE: 1, _RGB: 3, _YCBCR: 3}
_PREMULTIPLIED, _STRAIGHT = 1, 2
_ORIENTATION, _PROFILE, _DNG_VERSION = 274, 34675, 50706
_REDUCED = 1


def decode(stream: IO[bytes]) -> Decoded:
    """Decode the first page of a TIFF file. Raises RefusedError or DAMAGED."""
    logger = logging.getLogger("tifffile")
    if not logger.handlers:
        # What it finds odd in a file that can be read stays off the user's terminal.
        logger.addHandler(logging.NullHandler())
    try:
        with tifffile.TiffFile(stream) as file:
            decoded = _first_page(file)
    except tifffile.TiffFileError as error:
        # Not among DAMAGED: a ValueError only in newer versions of tifffile.
        raise ValueError(str(error)) from error
    try:
        decoded.exif = exif_blocks.from_tiff(stream)
    except exif_blocks.ExifError:
        decoded.notices.append("Its EXIF cannot be read and was left out.")
    return decoded


def encode(
    stream: IO[bytes],
    pixels: Pixels,
    *,
    icc: bytes | None,
    exif: bytes | None,
    compression: str = "deflate",
) -> list[str]:
    """Write HxW, HxWx3 or HxWx4 pixels, uint8 or uint16. Returns notices.

    compression: "deflate", "lzw" or "none".
    """
    grey = pixels.ndim == 2
    tifffile.imwrite(
        stream,
        pixels,
        byteorder="<",
        photometric="minisblack" if grey else "rgb",
        planarconfig=None if grey else "contig",
        extrasamples=("unassalpha",) if not grey and pixels.shape[2] == 4 else None,
        compression=COMPRESSIONS[compression],
        predictor=compression != "none",
        iccprofile=icc,
        metadata=None,
        software=False,
    )
    if exif:
        try:
            exif_blocks.into_tiff(stream, exif)
        except exif_blocks.ExifError as error:
            return [f"EXIF was left out, because it cannot stand in this TIFF file: {error}."]
    return []


def _first_page(file: tifffile.TiffFile) -> Decoded:
    page = file.pages[0]
    if not isinstance(page, tifffile.TiffPage):
        raise ValueError("no first page")
    _refuse_what_is_not_handled(page)
    notices = []
    if len(file.pages) > 1:
        notices.append(f"It has {len(file.pages)} pages; only the first is used.")
    pixels = _colour_of(page, _channels_last(page, np.asarray(page.asarray())), notices)
    icc = page.tags.valueof(_PROFILE)
    orientation = page.tags.valueof(_ORIENTATION, default=1)
    return Decoded(
        pixels,
        icc=bytes(icc) if icc else None,
        orientation=int(orientation) if orientation in range(1, 9) else 1,
        notices=notices,
    )


def _refuse_what_is_not_handled(page: tifffile.TiffPage) -> None:
    check_size(page.imagewidth, page.imagelength)
    photometric = int(page.photometric)
    if page.subfiletype & _REDUCED or _DNG_VERSION in page.tags:
        raise RefusedError(
            "it is a camera's raw file, of which only a preview could be read; develop it first."
        )
    if photometric in (_CFA, _LINEAR_RAW):
        raise RefusedError("it holds raw sensor data; develop it first.")
    if photometric == _CMYK:
        raise RefusedError("its colours are CMYK; convert it to sRGB first.")
    if photometric in _LABS:
        raise RefusedError("its colours are Lab; convert it to sRGB first.")
    if photometric not in _COLOURS:
        raise RefusedError("its kind of colours is not handled; convert it to sRGB first.")
    if int(page.compression) == _OLD_JPEG:
        raise RefusedError("it uses the obsolete kind of JPEG in TIFF; save it anew first.")
    if photometric == _YCBCR and int(page.compression) != _JPEG:
        raise RefusedError("its colours are YCbCr without JPEG; convert it to sRGB first.")
    if page.sampleformat != 1 or page.bitspersample > 16:
        kind = "floating-point" if page.sampleformat == 3 else "signed, complex or 32-bit"
        raise RefusedError(
            f"its pixels are {kind} numbers; convert it to 8 or 16 bits per channel first."
        )
    if page.imagedepth != 1:
        raise RefusedError("it is a volume, not a picture.")
    counts, offsets = page.databytecounts, page.dataoffsets
    if not counts or 0 in counts or 0 in offsets:
        raise RefusedError("parts of its pixels are missing.")


def _channels_last(page: tifffile.TiffPage, pixels: NDArray[Any]) -> NDArray[Any]:
    samples, separate = page.samplesperpixel, int(page.planarconfig) == 2
    if samples > 1 and separate and pixels.ndim == 3:
        pixels = np.moveaxis(pixels, 0, -1)
    shape: tuple[int, ...] = (page.imagelength, page.imagewidth)
    return pixels.reshape(shape if samples == 1 else (*shape, samples))


def _colour_of(page: tifffile.TiffPage, pixels: NDArray[Any], notices: list[str]) -> Pixels:
    """Full-range grey or RGB with straight alpha or none, from any bit depth up to 16."""
    photometric = int(page.photometric)
    colours = _COLOURS[photometric]
    alpha = _alpha_of(page, pixels, colours, notices)
    result: Pixels
    if photometric == _PALETTE:
        if page.colormap is None:
            raise ValueError("no palette")
        # Indices as they are; the colours are 16-bit numbers of what are 8-bit palettes.
        index = pixels if pixels.ndim == 2 else pixels[..., 0]
        result = (np.moveaxis(np.asarray(page.colormap), 0, -1) >> 8).astype(np.uint8)[index]
        alpha = None if alpha is None else to_8_bits(alpha)
    else:
        result = _full_range(pixels, page.bitspersample)
        if result.ndim == 3:
            result = result[..., 0] if colours == 1 else result[..., :colours]
        if photometric == _MINISWHITE:
            result = np.iinfo(result.dtype).max - result
    if alpha is None:
        return result
    if page.extrasamples and int(page.extrasamples[0]) == _PREMULTIPLIED:
        notices.append("Its colours were multiplied by their alpha; that was undone.")
        result = _unmultiplied(result, alpha)
    return np.dstack([result, alpha])


def _alpha_of(
    page: tifffile.TiffPage, pixels: NDArray[Any], colours: int, notices: list[str]
) -> Pixels | None:
    if pixels.ndim == 2 or pixels.shape[2] == colours:
        return None
    if pixels.shape[2] < colours:
        raise ValueError("too few channels")
    kinds = [int(kind) for kind in page.extrasamples] or [_STRAIGHT]
    if not page.extrasamples:
        notices.append("It does not say what its last channel is; it was taken to be alpha.")
    if kinds[0] not in (_PREMULTIPLIED, _STRAIGHT):
        notices.append("It has a further channel that is not transparency; it was left out.")
        return None
    if pixels.shape[2] > colours + 1:
        notices.append("It has further channels beside alpha; they were left out.")
    return _full_range(pixels[..., colours], page.bitspersample)


def _full_range(pixels: NDArray[Any], bits: int) -> Pixels:
    """Numbers of so many bits, stretched to 8 or 16 bits; 0 and the maximum stay what they are."""
    if bits in (8, 16):
        return pixels.astype(np.uint8 if bits == 8 else np.uint16, copy=False)
    kind: type[np.uint8 | np.uint16] = np.uint8 if bits < 8 else np.uint16
    highest, wanted = (1 << bits) - 1, int(np.iinfo(kind).max)
    table: Pixels = ((np.arange(highest + 1) * wanted + highest // 2) // highest).astype(kind)
    return table[pixels.astype(np.uint16)]


def _unmultiplied(colour: Pixels, alpha: Pixels) -> Pixels:
    """Straight colour; where nothing is opaque there is none to find, and it stays black."""
    highest = np.iinfo(colour.dtype).max
    divisor = alpha if colour.ndim == 2 else alpha[..., None]
    wide = colour.astype(np.uint64) * highest + divisor // 2
    straight = np.minimum(wide // np.maximum(divisor, 1), highest)
    return np.where(divisor > 0, straight, 0).astype(colour.dtype)
