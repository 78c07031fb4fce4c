"""TIFF, 8 and 16 bits per channel, through tifffile, which names what a file means.

Pillow is not used for it: it reduces 16-bit colour to 8 bits without a word.
"""

from __future__ import annotations

import logging
import os
from typing import IO, TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ssh_studio.document import exif as exif_blocks
from ssh_studio.document.codec import Decoded, Pixels, RefusedError, check_size, to_8_bits
from ssh_studio.document.metadata import Dpi, Metadata, dpi_of, iptc_of
from ssh_studio.errors import Sentence

if TYPE_CHECKING:
    # Imported where it is needed: the start of the application does without.
    import tifffile

__all__ = ["COMPRESSIONS", "SIGNATURES", "RawFileError", "decode", "encode"]

SIGNATURES = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
COMPRESSIONS = {"deflate": "adobe_deflate", "lzw": "lzw", "none": None}
"""What can be asked for, and what tifffile calls it."""

_MINISWHITE, _MINISBLACK, _RGB, _PALETTE, _CMYK, _YCBCR = 0, 1, 2, 3, 5, 6
_CFA, _LINEAR_RAW = 32803, 34892
_CIE_LAB, _ICC_LAB, _ITU_LAB = 8, 9, 10
_JPEG, _OLD_JPEG = 7, 6
_COLOURS = {
    _MINISWHITE: 1,
    _MINISBLACK: 1,
    _PALETTE: 1,
    _RGB: 3,
    _YCBCR: 3,
    _CMYK: 4,
    _CIE_LAB: 3,
    _ICC_LAB: 3,
}
_SPACES = {_CMYK: "CMYK", _CIE_LAB: "LAB", _ICC_LAB: "LAB"}
_PREMULTIPLIED, _STRAIGHT = 1, 2
_ORIENTATION, _PROFILE, _DNG_VERSION = 274, 34675, 50706
_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 282, 283, 296
_XMP, _IPTC, _PHOTOSHOP, _EXIF = 700, 33723, 34377, 34665
_REDUCED = 1
_STRIP = 256
_ROWS_AT_ONCE = 64
_BYTE, _UNDEFINED = 1, 7
# By the compression's number, the pixels' bytes that one byte of the file can hold at most: none,
# LZW, JPEG, deflate (both numbers), PackBits. A small file does not make hundreds of megapixels.
_MOST_PACKED = {1: 1, 5: 1400, 7: 1000, 8: 1040, 32946: 1040, 32773: 64}
_SPARE = 1 << 16


class RawFileError(RefusedError):
    """A camera's raw file, which is built like TIFF but is no picture yet."""


def decode(stream: IO[bytes]) -> Decoded:
    """Decode the first page of a TIFF file. Raises RefusedError or DAMAGED."""
    import tifffile

    logger = logging.getLogger("tifffile")
    if not logger.handlers:
        # What it finds odd in a file that can be read stays off the user's terminal.
        logger.addHandler(logging.NullHandler())
    try:
        with tifffile.TiffFile(stream) as file:
            decoded = _first_page(file)
            orientation, is_big = decoded.orientation, file.is_bigtiff
            has_exif = _EXIF in file.pages[0].tags  # type: ignore[union-attr]
    except tifffile.TiffFileError as error:
        # Not among DAMAGED: a ValueError only in newer versions of tifffile.
        raise ValueError(str(error)) from error
    found, exif = decoded.metadata, None
    if is_big:
        if has_exif:
            decoded.notices.append(
                Sentence("EXIF is not read from BigTIFF files and was left out.")
            )
    else:
        try:
            exif = exif_blocks.from_tiff(stream)
        except exif_blocks.ExifError:
            decoded.notices.append(Sentence("Its EXIF cannot be read and was left out."))
    decoded.take(exif, xmp=found.xmp, iptc=found.iptc, dpi=found.dpi)
    decoded.orientation = orientation
    return decoded


def encode(
    stream: IO[bytes],
    pixels: Pixels,
    *,
    icc: bytes | None,
    metadata: Metadata,
    compression: str = "deflate",
) -> list[str]:
    """Write HxW, HxWx3 or HxWx4 pixels, uint8 or uint16. Returns notices.

    compression: "deflate", "lzw" or "none".
    """
    import tifffile

    grey = pixels.ndim == 2
    extra: list[tuple[int, int, int, bytes, bool]] = []
    if metadata.xmp:
        extra.append((_XMP, _BYTE, len(metadata.xmp), metadata.xmp, True))
    if metadata.iptc:
        extra.append((_IPTC, _UNDEFINED, len(metadata.iptc), metadata.iptc, True))
    tifffile.imwrite(
        stream,
        pixels,
        byteorder="<",
        photometric="minisblack" if grey else "rgb",
        planarconfig=None if grey else "contig",
        extrasamples=("unassalpha",) if not grey and pixels.shape[2] == 4 else None,
        compression=COMPRESSIONS[compression],
        predictor=compression != "none",
        # With photos, higher levels take twice the time and give not a percent, if anything.
        compressionargs={"level": 1} if compression == "deflate" else None,
        # In strips, because threads take one each.
        rowsperstrip=_ROWS_AT_ONCE if compression != "none" else None,
        maxworkers=os.cpu_count() or 1,
        resolution=metadata.dpi,
        resolutionunit="INCH" if metadata.dpi else None,
        iccprofile=icc,
        metadata=None,
        software=False,
        extratags=extra,
    )
    if metadata.exif:
        try:
            exif_blocks.into_tiff(stream, metadata.exif)
        except exif_blocks.ExifError as error:
            return [
                Sentence(
                    "EXIF was left out, because it cannot stand in this TIFF file: {0}.", error
                )
            ]
    return []


def _first_page(file: tifffile.TiffFile) -> Decoded:
    from tifffile import TiffPage

    page = file.pages[0]
    if not isinstance(page, TiffPage):
        raise ValueError("no first page")
    _refuse_what_is_not_handled(page)
    notices: list[str] = []
    if len(file.pages) > 1:
        notices.append(Sentence("It has {0} pages; only the first is used.", len(file.pages)))
    pixels = _colour_of(page, _channels_last(page, np.asarray(page.asarray())), notices)
    icc = page.tags.valueof(_PROFILE)
    orientation = page.tags.valueof(_ORIENTATION, default=1)
    return Decoded(
        pixels,
        icc=bytes(icc) if icc else None,
        metadata=_blocks(page),
        orientation=int(orientation) if orientation in range(1, 9) else 1,
        space=_SPACES.get(int(page.photometric), "RGB"),
        notices=notices,
    )


def _blocks(page: tifffile.TiffPage) -> Metadata:
    xmp, iptc = (_bytes_of(page, tag) for tag in (_XMP, _IPTC))
    if iptc is None:
        iptc = iptc_of(_bytes_of(page, _PHOTOSHOP) or b"")
    return Metadata(None, xmp, iptc, _dpi_of(page))


def _bytes_of(page: tifffile.TiffPage, tag: int) -> bytes | None:
    """The value of a tag; IPTC is often written as numbers of 32 bits."""
    value = page.tags.valueof(tag)
    if isinstance(value, str):
        return value.encode("utf-8")
    if isinstance(value, tuple) and all(isinstance(v, int) and 0 <= v < 1 << 32 for v in value):
        order = page.parent.byteorder
        return np.array(value, np.dtype(np.uint32).newbyteorder(order)).tobytes()
    return value if isinstance(value, bytes) and value else None


def _dpi_of(page: tifffile.TiffPage) -> Dpi | None:
    ratios = [page.tags.valueof(tag) for tag in (_X_RESOLUTION, _Y_RESOLUTION)]
    unit = page.tags.valueof(_RESOLUTION_UNIT, default=2)
    if unit not in (2, 3) or not all(isinstance(r, tuple) and len(r) == 2 and r[1] for r in ratios):
        return None
    x, y = (ratio[0] / ratio[1] for ratio in ratios)
    return dpi_of(x, y, per_centimetre=unit == 3)


def _refuse_what_is_not_handled(page: tifffile.TiffPage) -> None:
    check_size(page.imagewidth, page.imagelength)
    photometric = int(page.photometric)
    if page.subfiletype & _REDUCED or _DNG_VERSION in page.tags:
        raise RawFileError("it is a camera's raw file.")
    if photometric in (_CFA, _LINEAR_RAW):
        raise RawFileError("it holds raw sensor data.")
    if photometric not in _COLOURS or (
        photometric in _SPACES and page.bitspersample not in (8, 16)
    ):
        raise RefusedError("its kind of colours is not handled; convert it to RGB first.")
    if int(page.compression) == _OLD_JPEG:
        raise RefusedError("it uses the obsolete kind of JPEG in TIFF; save it anew first.")
    if photometric == _YCBCR and int(page.compression) != _JPEG:
        raise RefusedError("its colours are YCbCr without JPEG; convert it to RGB first.")
    if page.sampleformat != 1 or page.bitspersample > 16:
        kind = (
            Sentence("floating-point")
            if page.sampleformat == 3
            else Sentence("signed, complex or 32-bit")
        )
        raise RefusedError(
            "its pixels are {0} numbers; convert it to 8 or 16 bits per channel first.", kind
        )
    if page.imagedepth != 1:
        raise RefusedError("it is a volume, not a picture.")
    counts, offsets = page.databytecounts, page.dataoffsets
    bits = page.imagewidth * page.imagelength * page.samplesperpixel * page.bitspersample
    most = sum(counts) * _MOST_PACKED.get(int(page.compression), bits)
    if not counts or 0 in counts or 0 in offsets or bits // 8 > most + _SPARE:
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
        elif photometric in (_CIE_LAB, _ICC_LAB):
            result = _lab(result, signed=photometric == _CIE_LAB)
    if alpha is None:
        return result
    if page.extrasamples and int(page.extrasamples[0]) == _PREMULTIPLIED:
        notices.append(Sentence("Its colours were multiplied by their alpha; that was undone."))
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
        notices.append(
            Sentence("It does not say what its last channel is; it was taken to be alpha.")
        )
    if kinds[0] not in (_PREMULTIPLIED, _STRAIGHT):
        notices.append(
            Sentence("It has a further channel that is not transparency; it was left out.")
        )
        return None
    if pixels.shape[2] > colours + 1:
        notices.append(Sentence("It has further channels beside alpha; they were left out."))
    return _full_range(pixels[..., colours], page.bitspersample)


def _full_range(pixels: NDArray[Any], bits: int) -> Pixels:
    """Numbers of so many bits, stretched to 8 or 16 bits; 0 and the maximum stay what they are."""
    if bits in (8, 16):
        return pixels.astype(np.uint8 if bits == 8 else np.uint16, copy=False)
    kind: type[np.uint8 | np.uint16] = np.uint8 if bits < 8 else np.uint16
    highest, wanted = (1 << bits) - 1, int(np.iinfo(kind).max)
    table: Pixels = ((np.arange(highest + 1) * wanted + highest // 2) // highest).astype(kind)
    return table[pixels.astype(np.uint16)]


def _lab(pixels: Pixels, *, signed: bool) -> Pixels:
    """Lab as ICC version 4 encodes it: 0 to the maximum are L 0 to 100, and a, b -128 to 127.

    signed: CIELab as TIFF 6.0 (section 23) has it, where a and b are signed; else ICCLab, as ICC
    version 2 encodes it, whose 16 bits end at FF00.
    """
    if pixels.dtype == np.uint8:
        return pixels ^ np.array([0, 128, 128], np.uint8) if signed else pixels
    result = np.empty_like(pixels)
    for top in range(0, len(pixels), _STRIP):
        strip = pixels[top : top + _STRIP].astype(np.float32)
        if signed:
            sides = pixels[top : top + _STRIP, :, 1:].astype(np.int16).astype(np.float32)
            strip[..., 1:] = (sides / 256 + 128) * 257
        else:
            strip *= np.float32(65535 / 65280)
        result[top : top + _STRIP] = np.rint(strip).clip(0, 65535)
    return result


def _unmultiplied(colour: Pixels, alpha: Pixels) -> Pixels:
    """Straight colour; where nothing is opaque there is none to find, and it stays black."""
    highest = np.iinfo(colour.dtype).max
    result = np.empty_like(colour)
    # In strips, because whole numbers of this size take eight times the memory.
    for top in range(0, len(colour), _STRIP):
        rows = slice(top, top + _STRIP)
        divisor = alpha[rows] if colour.ndim == 2 else alpha[rows, :, None]
        wide = colour[rows].astype(np.uint64) * highest + divisor // 2
        straight = np.minimum(wide // np.maximum(divisor, 1), highest)
        result[rows] = np.where(divisor > 0, straight, 0)
    return result
