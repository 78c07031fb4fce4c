"""Photo folders: find the photos, read small upright copies, know what lies beside them."""

from __future__ import annotations

import importlib.util
import io
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps, TiffImagePlugin, UnidentifiedImageError

from ssh_studio.engine import Sentence, StudioError

__all__ = [
    "BROKEN",
    "SHORT_SIDE",
    "NoPhotosError",
    "Photo",
    "UnusablePhotoError",
    "find_photos",
    "lacks_extra",
    "read_small",
    "read_upright",
    "some_photos",
]

SHORT_SIDE = 256
"""Short side of the small copies in pixels; long sides end at twice that."""

_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".bmp", ".avif"})
_TIFF = frozenset({".tif", ".tiff"})
_HEIC = frozenset({".heic", ".heif", ".hif"})
_RAW = frozenset({
    ".arw", ".cr2", ".cr3", ".dng", ".nef", ".orf", ".pef", ".raf", ".rw2", ".srw",
})  # fmt: skip
"""Both are read where the application's extra for them is installed, else listed as left out."""
_DECODERS = {"heif": "pillow_heif", "raw": "rawpy"}

BROKEN = Sentence("broken")
"""Before the colon of a reason."""

_PROFILE_TAG = 34675
_COMPANIONS = ("_mask", "_segments")
_SMALLEST = 96
_LEAST_CHROMA = 1.5


class NoPhotosError(StudioError):
    """There is nothing to learn from in the folders that were given."""


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


def some_photos(folders: Iterable[Path]) -> list[Photo]:
    """As `find_photos`, but there have to be some.

    Raises:
        NoPhotosError: a folder is missing, or there are none.
    """
    folders = list(folders)
    for folder in folders:
        if not folder.exists():
            raise NoPhotosError("There is no folder {0}.", folder)
    photos = find_photos(folders)
    if not photos:
        raise NoPhotosError("There are no photos in {0}.", ", ".join(map(str, folders)))
    return photos


def find_photos(folders: Iterable[Path]) -> list[Photo]:
    """All photos below the folders in a fixed order (a folder may also be a single file).

    Each photo is there once, even where one folder lies in another one. Label pictures
    (`NAME_mask.png`, `NAME_segments.png`) are no photos, nor is what is hidden (`.name`).
    """
    photos: dict[Path, Photo] = {}
    for folder in folders:
        found = [folder] if folder.is_file() else sorted(_files(folder))
        for photo, real in _with_companions(found):
            photos.setdefault(real, photo)
    return list(photos.values())


def _files(folder: Path) -> Iterator[Path]:
    """All files below a folder, without what is hidden."""
    for place, inner, names in os.walk(folder):
        inner[:] = [name for name in inner if not name.startswith(".")]
        yield from (Path(place, name) for name in names if not name.startswith("."))


def _with_companions(paths: list[Path]) -> Iterator[tuple[Photo, Path]]:
    """The photos among files, each with where it really is. Quick: folders hold 100,000."""
    there = set(paths) if len(paths) > 1 else None
    real: dict[Path, Path] = {}
    for path in paths:
        known = path.suffix.lower() in _SUFFIXES | _HEIC | _RAW
        if not known or path.stem.endswith(_COMPANIONS):
            continue
        beside = [path.with_name(f"{path.stem}{end}.png") for end in _COMPANIONS]
        mask, segments = (p if _is_there(p, there) else None for p in beside)
        if path.parent not in real:
            real[path.parent] = path.parent.resolve()
        place = path.resolve() if path.is_symlink() else real[path.parent] / path.name
        yield Photo(path, mask, segments), place


def _is_there(path: Path, there: set[Path] | None) -> bool:
    return path.exists() if there is None else path in there


def read_small(path: Path, short_side: int = SHORT_SIDE) -> NDArray[np.uint8]:
    """Read a photo as a small upright copy, HxWx3 uint8 sRGB, short side at most `short_side`.

    Raises:
        UnusablePhotoError: not a picture, broken, too small, or without colour.
    """
    rgb = read_upright(path, 2 * short_side)
    height, width = rgb.shape[:2]
    if min(height, width) < _SMALLEST:
        raise UnusablePhotoError("{0}: {1}", Sentence("too small"), f"{width} x {height}")
    lab = cv2.cvtColor(rgb[::4, ::4].astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    if float(np.abs(lab[..., 1:]).mean()) < _LEAST_CHROMA:
        raise UnusablePhotoError("without colour")
    scale = short_side / min(height, width)
    size = [max(1, round(side * min(scale, 1))) for side in (width, height)]
    size = [min(side, 2 * short_side) for side in size]
    return cv2.resize(rgb, size, interpolation=cv2.INTER_AREA).astype(np.uint8)


def read_upright(path: Path, side: int) -> NDArray[np.uint8]:
    """Read a photo upright, HxWx3 uint8 sRGB; a decoder that can may reduce it to about `side`.

    Colour profiles are converted; pictures of 16 bits lose what is below 8.

    Args:
        path: the file.
        side: the shorter side stays at least as long, in pixels, where the photo's is.

    Raises:
        UnusablePhotoError: not a picture, or broken.
    """
    try:
        return _read_as(path)(path, side)
    except UnidentifiedImageError:
        raise UnusablePhotoError("not a picture that can be read") from None
    except UnusablePhotoError:
        raise
    # Decoders fail in many ways over damaged files; whichever it is, this photo is out.
    except Exception as error:
        raise UnusablePhotoError("{0}: {1}", BROKEN, _nameless(error, path)) from error


def lacks_extra(path: Path) -> str:
    """Which extra of the application this kind of file needs and does not find; empty if none."""
    suffix = path.suffix.lower()
    extra = "heif" if suffix in _HEIC else "raw" if suffix in _RAW else ""
    return extra if extra and not _is_installed(_DECODERS[extra]) else ""


@lru_cache(maxsize=len(_DECODERS))
def _is_installed(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def _read_as(path: Path) -> Callable[[Path, int], NDArray[np.uint8]]:
    """What reads this kind of file."""
    extra, suffix = lacks_extra(path), path.suffix.lower()
    if extra:
        raise UnusablePhotoError(
            "{0} needs an extra, {1}; or convert it to JPEG",
            suffix[1:].upper(),
            f"pip install 'ssh-studio[{extra}]'",
        )
    if suffix in _RAW:
        return _raw
    if suffix in _HEIC:
        import pillow_heif

        # Pillow reads them from then on; they are turned upright.
        pillow_heif.register_heif_opener()
    return _deep_tiff if _is_deep_tiff(path) else _decoded


def _raw(path: Path, _side: int) -> NDArray[np.uint8]:
    """A camera's raw file with its own white balance, half as large, upright, in sRGB."""
    import rawpy

    # As a stream: LibRaw does not open every name on every system.
    with path.open("rb") as stream, rawpy.imread(stream) as raw:
        return np.asarray(raw.postprocess(half_size=True, use_camera_wb=True), np.uint8)


def _nameless(error: Exception, path: Path) -> str:
    """What went wrong, without the path, which stands beside it anyway."""
    return str(error).replace(str(path), path.name)


def _decoded(path: Path, side: int) -> NDArray[np.uint8]:
    with Image.open(path) as picture:
        picture.draft("RGB", (side, side))
        profile = picture.info.get("icc_profile")
        return np.asarray(_in_srgb(ImageOps.exif_transpose(picture), profile, side))


def _in_srgb(picture: Image.Image, profile: object, side: int) -> Image.Image:
    """The picture in sRGB; without a profile, or with one that nobody can read, as it is."""
    source = _profile(profile)
    if source is None:
        return picture.convert("RGB")
    if picture.mode != "CMYK":
        picture = picture.convert("RGB")
    # Before the conversion, which takes its time for every pixel.
    picture = picture.reduce(max(1, min(picture.size) // side))
    try:
        srgb = ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(picture, source, srgb, outputMode="RGB")
    except ImageCms.PyCMSError:  # e.g. a profile for another kind of picture
        converted = None
    return converted if converted is not None else picture.convert("RGB")


def _profile(data: object) -> ImageCms.ImageCmsProfile | None:
    """A colour profile, unless there is none, or it is sRGB itself, or it is broken."""
    if not isinstance(data, bytes) or not data:
        return None
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(data))
        return None if "sRGB" in ImageCms.getProfileDescription(profile) else profile
    except (OSError, ImageCms.PyCMSError):
        return None


def _is_deep_tiff(path: Path) -> bool:
    """Whether this is a TIFF of 16 bits in colour, which Pillow does not read."""
    if path.suffix.lower() not in _TIFF:
        return False
    bits = _tiff_tags(path).get(258, (8,))
    return isinstance(bits, tuple) and len(bits) > 1 and max(bits) == 16


def _tiff_tags(path: Path) -> TiffImagePlugin.ImageFileDirectory_v2:
    with path.open("rb") as file:
        tags = TiffImagePlugin.ImageFileDirectory_v2(file.read(8))
        file.seek(tags.next)
        tags.load(file)
    return tags


def _deep_tiff(path: Path, _side: int) -> NDArray[np.uint8]:
    # By its bytes: OpenCV does not open every name on every system. It turns it upright itself.
    data = np.fromfile(path, np.uint8)
    bgr = cv2.imdecode(data, cv2.IMREAD_COLOR)
    if bgr is None:
        raise UnidentifiedImageError
    picture = Image.fromarray(np.ascontiguousarray(bgr[..., ::-1]))
    profile = _tiff_tags(path).get(_PROFILE_TAG)
    return np.asarray(_in_srgb(picture, profile, min(picture.size)))
