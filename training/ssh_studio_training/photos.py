"""Photo folders: find the photos, read small upright copies, know what lies beside them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from ssh_studio.engine import StudioError

__all__ = ["SHORT_SIDE", "Photo", "UnusablePhotoError", "find_photos", "read_small"]

SHORT_SIDE = 256
"""Short side of the small copies in pixels; long sides end at twice that."""

_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".bmp"})
_COMPANIONS = ("_mask", "_segments")
_SMALLEST = 96
_LEAST_CHROMA = 1.5


class UnusablePhotoError(StudioError):
    """A photo is left out; the text says why, in a few words."""


@dataclass(frozen=True)
class Photo:
    """A photo file and the label pictures that stand beside it, if any."""

    path: Path
    mask: Path | None
    """`NAME_mask.png`: one object, nonzero inside."""
    segments: Path | None
    """`NAME_segments.png`: a person's segmentation, one label a segment."""


def find_photos(folders: Iterable[Path]) -> list[Photo]:
    """All photos below the folders in a fixed order (a folder may also be a single file).

    Each photo is there once, even where one folder lies in another one. Label pictures
    (`NAME_mask.png`, `NAME_segments.png`) are no photos.
    """
    photos: dict[Path, Photo] = {}
    for folder in folders:
        paths = [folder] if folder.is_file() else sorted(folder.rglob("*"))
        for path in paths:
            if path.suffix.lower() in _SUFFIXES and not path.stem.endswith(_COMPANIONS):
                beside = [path.with_name(f"{path.stem}{end}.png") for end in _COMPANIONS]
                mask, segments = (p if p.exists() else None for p in beside)
                photos.setdefault(path.resolve(), Photo(path, mask, segments))
    return list(photos.values())


def read_small(path: Path, short_side: int = SHORT_SIDE) -> NDArray[np.uint8]:
    """Read a photo as a small upright copy, HxWx3 uint8 sRGB, short side at most `short_side`.

    Raises:
        UnusablePhotoError: not a picture, broken, too small, or without colour.
    """
    try:
        with Image.open(path) as picture:
            picture.draft("RGB", (2 * short_side, 2 * short_side))
            rgb = np.asarray(ImageOps.exif_transpose(picture).convert("RGB"))
    except UnidentifiedImageError:
        raise UnusablePhotoError("not a picture that can be read") from None
    # Decoders fail in many ways over damaged files; whichever it is, this photo is out.
    except Exception as error:
        raise UnusablePhotoError(f"broken: {error}") from error
    height, width = rgb.shape[:2]
    if min(height, width) < _SMALLEST:
        raise UnusablePhotoError(f"too small: {width} x {height}")
    lab = cv2.cvtColor(rgb[::4, ::4].astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    if float(np.abs(lab[..., 1:]).mean()) < _LEAST_CHROMA:
        raise UnusablePhotoError("without colour")
    scale = short_side / min(height, width)
    size = [max(1, round(side * min(scale, 1))) for side in (width, height)]
    size = [min(side, 2 * short_side) for side in size]
    return cv2.resize(rgb, size, interpolation=cv2.INTER_AREA).astype(np.uint8)
