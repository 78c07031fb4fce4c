"""Turn a file into one pixel convention: upright, RGB or RGBA, straight alpha, 8 or 16 bits, sRGB.

Full colour management comes later. Until then a picture whose colours are not sRGB is refused with
a sentence, because shown as sRGB they would be wrong without a word.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from ssh_studio.document import codec_jpeg_webp, codec_png, codec_tiff
from ssh_studio.document import exif as exif_blocks
from ssh_studio.document.codec import DAMAGED, Decoded, Pixels, RefusedError
from ssh_studio.document.colour import inspect_profile
from ssh_studio.errors import ReadError

__all__ = ["Picture", "read_mask", "read_picture"]

_CONVERT = "convert it to sRGB first"
# Beginnings of files that people will try, for a better sentence than "not a picture".
_OTHER_FORMATS = (
    (0, b"GIF8", "GIF"),
    (0, b"BM", "BMP"),
    (0, b"8BPS", "Photoshop"),
    (0, b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (0, b"\0\0\0\x0cJXL ", "JPEG XL"),
    (0, b"\xff\x0a", "JPEG XL"),
    (0, b"gimp xcf", "GIMP"),
    (0, b"v/1\x01", "OpenEXR"),
    (0, b"%PDF", "PDF"),
    (0, b"FUJIFILM", "camera raw"),
    (0, b"IIU\0", "camera raw"),
    (0, b"IIRO", "camera raw"),
    (4, b"ftypcrx", "camera raw"),
    (4, b"ftypavi", "AVIF"),
    (4, b"ftyphe", "HEIC"),
    (4, b"ftypmif1", "HEIC or AVIF"),
)
# JPEG may turn greys into almost greys.
_GREY_TOLERANCE = 8 / 255


@dataclass(frozen=True)
class Picture:
    """A picture as it was read.

    pixels: HxWx3, or HxWx4 with straight alpha, uint8 or uint16 (full range), sRGB, upright.
    path: the file it came from.
    icc: the file's profile, where it fits the pixels (its colours are sRGB's); else None.
    exif: the file's EXIF without JPEG's prefix, said to be upright and without thumbnail; or None.
    notices: what the user should know, e.g. that of several pages only the first was read.
    """

    pixels: Pixels
    path: Path
    icc: bytes | None = None
    exif: bytes | None = None
    notices: list[str] = field(default_factory=list)

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def colour(self) -> Pixels:
        """HxWx3, a view."""
        return self.pixels[..., :3]

    @property
    def alpha(self) -> Pixels | None:
        """HxW in the pixels' type, a view; None where the picture has no alpha channel."""
        return self.pixels[..., 3] if self.pixels.shape[2] == 4 else None


def read_picture(path: str | os.PathLike[str]) -> Picture:
    """Read a PNG, JPEG, TIFF or WebP file; what it is is seen from its bytes, not its name.

    16 bits per channel (PNG, TIFF) are kept. Grey and palettes become RGB, transparency becomes
    alpha, and EXIF orientation is applied.

    Raises:
        ReadError: missing, unreadable, damaged, over 250 megapixels, or something that cannot be
            read right yet: CMYK, Lab, floating point, colours that are not sRGB.
    """
    path = Path(path)
    decoded = _decode(path)
    notices = list(decoded.notices)
    icc = _profile_to_keep(path, decoded, notices)
    pixels = decoded.pixels
    if pixels.ndim == 2 or pixels.shape[2] == 2:
        grey = pixels if pixels.ndim == 2 else pixels[..., 0]
        planes = [grey, grey, grey] + ([pixels[..., 1]] if pixels.ndim == 3 else [])
        pixels = np.dstack(planes)
    exif = exif_blocks.upright(decoded.exif) if decoded.exif else None
    return Picture(_upright(pixels, decoded.orientation), path, icc, exif, notices)


def read_mask(path: str | os.PathLike[str]) -> Pixels:
    """Read a mask: the alpha channel where there is one that is not the same all over, else grey.

    Returns HxW, uint8 or uint16, upright; 0 is outside, the type's maximum is inside. The numbers
    are coverage and no colours, so profiles do not matter.

    Raises:
        ReadError: as `read_picture`; a coloured picture; one with labels 0 and 1 of 255, which
            would select next to nothing.
    """
    path = Path(path)
    decoded = _decode(path)
    mask = _coverage(path, decoded.pixels)
    if mask.max() == 1:
        raise ReadError(
            f"Cannot use {path} as a mask: it holds only the numbers 0 and 1, which select almost "
            f"nothing; {np.iinfo(mask.dtype).max} has to stand for what is inside."
        )
    return _upright(mask, decoded.orientation)


def _coverage(path: Path, pixels: Pixels) -> Pixels:
    channels = 1 if pixels.ndim == 2 else pixels.shape[2]
    if channels in (2, 4):
        alpha = pixels[..., -1]
        if alpha.min() != alpha.max():
            return alpha
    if channels < 3:
        return pixels if channels == 1 else pixels[..., 0]
    highest, lowest = pixels[..., :3].max(axis=2), pixels[..., :3].min(axis=2)
    if (highest - lowest).max() > _GREY_TOLERANCE * np.iinfo(pixels.dtype).max:
        raise ReadError(
            f"Cannot use {path} as a mask: it is a colour picture; a mask is grey (white inside), "
            "or has an alpha channel."
        )
    return pixels[..., 1]


def _decode(path: Path) -> Decoded:
    """Open and decode; every failure becomes a ReadError with the file's name in it."""
    try:
        with path.open("rb") as stream:
            return _decode_stream(path, stream)
    except RefusedError as error:
        raise ReadError(f"Cannot read {path}: {error}") from error
    except FileNotFoundError as error:
        raise ReadError(f"Cannot read {path}: there is no such file.") from error
    except IsADirectoryError as error:
        raise ReadError(f"Cannot read {path}: it is a folder.") from error
    except PermissionError as error:
        what = "it is a folder" if path.is_dir() else "there is no permission to read it"
        raise ReadError(f"Cannot read {path}: {what}.") from error
    except MemoryError as error:
        raise ReadError(f"Cannot read {path}: there is not enough memory for it.") from error
    except DAMAGED as error:
        reason = " ".join(str(error).split())[:120].rstrip(".")
        raise ReadError(
            f"Cannot read {path}: it is damaged, incomplete or of an unusual kind"
            + (f" ({reason})." if reason else ".")
        ) from error


def _decode_stream(path: Path, stream: IO[bytes]) -> Decoded:
    head = stream.read(16)
    if not head:
        raise RefusedError("it is empty.")
    stream.seek(0)
    if head[:4] in codec_tiff.SIGNATURES and head[8:10] != b"CR":
        return codec_tiff.decode(stream)
    if head.startswith(codec_png.SIGNATURE):
        return codec_png.decode(stream.read())
    if head.startswith(codec_jpeg_webp.JPEG_SIGNATURE):
        return codec_jpeg_webp.decode_jpeg(stream.read())
    if codec_jpeg_webp.is_webp(head):
        return codec_jpeg_webp.decode_webp(stream.read())
    known = [name for at, start, name in _OTHER_FORMATS if head[at:].startswith(start)]
    if head[:4] in codec_tiff.SIGNATURES:
        known = ["camera raw"]
    if known:
        raise RefusedError(
            f"{known[0]} files are not handled; save it as PNG, TIFF, JPEG or WebP first."
        )
    raise RefusedError("it is not a PNG, TIFF, JPEG or WebP picture.")


def _profile_to_keep(path: Path, decoded: Decoded, notices: list[str]) -> bytes | None:
    """The profile that the pixels keep. Refuses colours that are not sRGB."""
    if decoded.untagged:
        raise ReadError(f"Cannot read {path}: it has {decoded.untagged}, not sRGB's; {_CONVERT}.")
    if not decoded.icc:
        if exif_blocks.is_adobe_rgb(decoded.exif):
            raise ReadError(
                f"Cannot read {path}: its colours are Adobe RGB, as its EXIF says; {_CONVERT}."
            )
        return None
    grey = decoded.pixels.ndim == 2 or decoded.pixels.shape[2] == 2
    profile = inspect_profile(decoded.icc)
    if profile is None or profile.space not in (("RGB", "GRAY") if grey else ("RGB",)):
        notices.append("Its colour profile does not fit its pixels; they were taken to be sRGB.")
        return None
    if not profile.is_srgb:
        raise ReadError(
            f"Cannot read {path}: its colour profile is “{profile.name}”, and only sRGB is handled "
            f"so far; {_CONVERT}."
        )
    # Pixels that become RGB need no profile for grey, and may not carry one.
    return decoded.icc if profile.space == "RGB" else None


def _upright(pixels: NDArray[Any], orientation: int) -> Pixels:
    """Undo EXIF orientation 1 to 8 (EXIF 2.32, tag 274: where row 0 and column 0 are seen)."""
    if orientation >= 5:
        pixels = pixels.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    return np.ascontiguousarray(pixels)
