"""Colour profiles: what they are, and pixels from one into another.

Everything goes relative colorimetric with black point compensation, in 16 bits. littlecms is told
not to optimize: for 16-bit pixels it would compute on a coarse grid and be wrong by up to a
twelfth of the range in the shadows. That costs it a microsecond a pixel, so what primaries and
curves describe, which is what photos and screens have, is computed here instead, from tables that
littlecms itself filled; and where it need not be exact to the last bit, all else is, too.
"""

from __future__ import annotations

import functools
import io
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, NamedTuple

import cv2
import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import ImageCms

from ssh_studio.beside import is_alone
from ssh_studio.document.codec import Pixels
from ssh_studio.document.colour_cube import fitting_cube
from ssh_studio.document.icc import builtin

__all__ = [
    "Profile",
    "converted",
    "in_strips",
    "inspect_profile",
    "is_same_space",
    "lab_profile",
    "to_rgb",
    "usable",
]

# Of 255: profiles called sRGB differ by rounding, and by how they write down the same curve.
_TOLERANCE = 1.0
_RELATIVE = 1
_BLACK_POINT, _EXACT = 0x2000, 0x0100
_STRIP_PIXELS = 1 << 17
_THREADS = max(1, min(4, os.cpu_count() or 1))
_STEPS = 1 << 18
"""Entries of the tables that encode linear light; indexed by its root, they err by less than a
fifth of a 16-bit level."""
_COARSE = 1 << 16
"""The same for 8 bits, and for 16 that may err by two levels."""
_ADDITIVE = 2e-4
_DOUBT = 3
"""Levels of 65535; more than what is computed here errs by."""
_CHANNELS = {"RGB": 3, "GRAY": 1, "CMYK": 4, "LAB": 3}

_Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Profile:
    """What an ICC profile is.

    name: its description, for people. space: "RGB", "GRAY", "CMYK", "LAB" ….
    is_srgb: whether numbers mean the same colours in it as in sRGB, to one level of 255.
    is_two_way: whether colours can be converted into it, too; some of scanners cannot.
    """

    name: str
    space: str
    is_srgb: bool
    is_two_way: bool = True


@functools.lru_cache(maxsize=64)
def inspect_profile(icc: bytes) -> Profile | None:
    """Compare a profile with sRGB by what it does to colours, not by its name.

    A name proves nothing: many say "sRGB" differently, some wrongly. Returns None for bytes that
    are not a profile that can be used.
    """
    try:
        profile = ImageCms.getOpenProfile(io.BytesIO(icc))
        name = ImageCms.getProfileDescription(profile).strip()
        space = profile.profile.xcolor_space.strip().upper()
        is_srgb = space in ("RGB", "GRAY") and _deviation(icc, space) <= _TOLERANCE
        if space not in ("RGB", "GRAY") and space in _CHANNELS:
            _lcms(np.zeros((1, 1, _CHANNELS[space]), np.uint16), icc, builtin("srgb"), space)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError, RuntimeError):
        return None
    name = " ".join("".join(c if c.isprintable() else " " for c in name).split())[:80]
    return Profile(name or "without a name", space, is_srgb, space == "RGB" and _is_two_way(icc))


def usable(icc: bytes | None) -> bytes | None:
    """The profile where numbers in it mean other colours than in sRGB; None counts as sRGB.

    Cheap after the first time. What cannot be used counts as sRGB, too.
    """
    if icc is None:
        return None
    profile = inspect_profile(icc)
    if profile is None or profile.space != "RGB" or profile.is_srgb or not profile.is_two_way:
        return None
    return icc


def is_same_space(one: bytes | None, other: bytes | None) -> bool:
    """Whether numbers mean the same colours in both RGB profiles (None: sRGB), to one of 255."""
    one, other = usable(one), usable(other)
    return one == other or (one is not None and other is not None and _is_same(one, other))


def converted(
    pixels: Pixels,
    source: bytes | None,
    target: bytes | None,
    *,
    depth: int | None = None,
    threads: int = _THREADS,
    swift: bool = False,
    rough: bool = False,
) -> Pixels:
    """RGB pixels in another RGB profile; None stands for sRGB. Where both are the same, as is.

    Args:
        pixels: HxWx3, or HxWx4 with alpha that stays; uint8 or uint16. Not changed.
        source, target: of the pixels, and of the result.
        depth: bits per channel of the result, 8 or 16; those of the pixels if left out.
        threads: at most.
        swift: for what is shown many times a second, or is the smaller part of a difference: 8 bits
            may be rounded the other way in the middle of two levels, and profiles of tables are
            interpolated more coarsely (on the mean by less than a tenth of a level of 255).
        rough: with `swift`, 16 bits may err by two levels: for what ends in 8 bits.
    """
    source, target = usable(source), usable(target)
    if is_same_space(source, target):
        return _at_depth(pixels, depth)
    convert = _converter(source, target, swift, rough)
    kind = pixels.dtype.type if depth is None else (np.uint8 if depth == 8 else np.uint16)
    result = np.empty(pixels.shape, kind)

    def strip(rows: slice) -> None:
        colours = np.ascontiguousarray(pixels[rows, :, :3])
        found = convert(colours, np.dtype(kind))
        if pixels.shape[2] == 4:
            result[rows, :, 3] = _at_depth(pixels[rows, :, 3], np.dtype(kind).itemsize * 8)
        result[rows, :, :3] = found

    in_strips(strip, pixels.shape, threads)
    return result


def to_rgb(pixels: Pixels, icc: bytes, space: str) -> Pixels:
    """Grey, CMYK or Lab pixels, or RGB of a profile that only leads out of it, as sRGB.

    Args:
        pixels: HxW, or HxWxC of the space's channels, and one more where there is alpha. Lab as
            ICC encodes it (version 4), CMYK with 0 for no ink.
        icc: the profile of the pixels; it has to be one of that space.
        space: "GRAY", "CMYK", "LAB" or "RGB".

    Returns:
        HxWx3 or HxWx4 of the same type.
    """
    planes = pixels[..., None] if pixels.ndim == 2 else pixels
    colours = _CHANNELS[space]
    alpha = planes.shape[2] > colours
    result = np.empty((*planes.shape[:2], 4 if alpha else 3), pixels.dtype)

    def strip(rows: slice) -> None:
        part = np.ascontiguousarray(planes[rows, :, :colours])
        result[rows, :, :3] = _lcms(part, icc, builtin("srgb"), space)
        if alpha:
            result[rows, :, 3] = planes[rows, :, colours]

    in_strips(strip, planes.shape, _THREADS)
    return result


@functools.lru_cache(maxsize=1)
def lab_profile() -> bytes:
    """The profile of Lab (D50) as ICC version 4 encodes it."""
    return bytes(imagecodecs.cms_profile("lab4"))


# Spaces that primaries and curves describe


class _Shaper(NamedTuple):
    """An RGB space.

    linear: 65536x3, light of encoded values. encoded: _STEPSx3 uint16, of the root of light.
    to_xyz: 3x3, to the connection space (D50).
    """

    linear: _Floats
    encoded: NDArray[np.uint16]
    to_xyz: NDArray[np.float64]


_Convert = Callable[[Pixels, "np.dtype[Any]"], Pixels]


@functools.lru_cache(maxsize=16)
def _converter(source: bytes | None, target: bytes | None, swift: bool, rough: bool) -> _Convert:
    """Converts small HxWx3 into pixels of a type."""
    source, target = source or builtin("srgb"), target or builtin("srgb")

    def exact(pixels: NDArray[Any], kind: np.dtype[Any] | None = None) -> NDArray[Any]:
        return _lcms(pixels, source, target, "RGB", kind)

    shapers = _shaper(source), _shaper(target)
    if shapers[0] is not None and shapers[1] is not None:
        shaped = _shaped(shapers[0], shapers[1], swift and rough)
        return shaped if swift else _decided(shaped, exact)
    cube = fitting_cube(exact) if swift else None
    return cube or exact


def _decided(near: _Convert, exact: _Convert) -> _Convert:
    """Makes 8 bits exact: what lies almost in the middle of two levels is computed exactly."""

    def convert(pixels: Pixels, kind: np.dtype[Any]) -> Pixels:
        deep = near(pixels, np.dtype(np.uint16))
        if kind == np.uint16:
            return deep
        result = _at_depth(deep, 8)
        deep %= np.uint16(257)
        # What is below wraps round and is large.
        deep -= np.uint16(129 - _DOUBT)
        lowest = np.minimum(np.minimum(deep[..., 0], deep[..., 1]), deep[..., 2])
        doubtful = lowest < 2 * _DOUBT
        if doubtful.any():
            result[doubtful] = exact(pixels[doubtful][None], kind)[0]
        return result

    return convert


def _shaped(source: _Shaper, target: _Shaper, rough: bool) -> _Convert:
    matrix = np.linalg.solve(target.to_xyz, source.to_xyz).astype(np.float32)
    linear = {
        np.dtype(np.uint8): _lookup(source.linear[:: 65535 // 255]),
        np.dtype(np.uint16): _lookup(source.linear),
    }
    fine = [np.ascontiguousarray(target.encoded[:, channel]) for channel in range(3)]
    places = np.linspace(0, _STEPS - 1, _COARSE).round().astype(int)
    coarse = [_lookup(_at_depth(target.encoded[places], depth)) for depth in (8, 16)]

    def convert(pixels: Pixels, kind: np.dtype[Any]) -> Pixels:
        light: Any = cv2.transform(cv2.LUT(pixels, linear[pixels.dtype]), matrix)
        np.maximum(light, 0, out=light)
        cv2.sqrt(light, dst=light)
        if rough or kind == np.uint8:
            index = cv2.addWeighted(light, _COARSE - 1, light, 0, 0, dtype=cv2.CV_16U)
            return np.asarray(cv2.LUT(index, coarse[kind.itemsize - 1]), kind)
        np.minimum(light, 1, out=light)
        light *= np.float32(_STEPS - 1)
        light += np.float32(0.5)
        steps = light.astype(np.int32)
        result = np.empty(pixels.shape, kind)
        for channel, encoded in enumerate(fine):
            np.take(encoded, steps[..., channel], out=result[..., channel], mode="clip")
        return result

    return convert


def _lookup(columns: NDArray[Any]) -> NDArray[Any]:
    """Nx3 as OpenCV looks up: one column for all three channels, where they are the same."""
    alike = (columns == columns[:, :1]).all()
    return np.ascontiguousarray(columns[None, :, :1] if alike else columns[None])


@functools.lru_cache(maxsize=16)
def _shaper(icc: bytes) -> _Shaper | None:
    """What littlecms makes of single channels; None where channels do not simply add up."""
    ramp = np.arange(65536, dtype=np.uint16)
    probe = np.zeros((3, 65536, 3), np.uint16)
    for channel in range(3):
        probe[channel, :, channel] = ramp
    xyz = _to_xyz(probe, icc)
    black = xyz[0, 0]
    columns = (xyz[:, -1] - black).T
    rng = np.random.default_rng(7)
    some = rng.integers(0, 65536, (1, 512, 3)).astype(np.uint16)
    added = black + sum(xyz[channel, some[0, :, channel]] - black for channel in range(3))
    if np.abs(added - _to_xyz(some, icc)[0]).max() > _ADDITIVE or np.abs(black).max() > _ADDITIVE:
        return None
    if abs(np.linalg.det(columns)) < 1e-4:
        return None
    linear = np.empty((65536, 3))
    for channel in range(3):
        # Where a primary has most light, for the least rounding.
        axis = int(np.abs(columns[:, channel]).argmax())
        linear[:, channel] = (xyz[channel, :, axis] - black[axis]) / columns[axis, channel]
    if (np.diff(linear, axis=0) < -1e-6).any():
        return None
    linear = np.maximum.accumulate(np.clip(linear, 0, 1), axis=0)
    steps = (np.arange(_STEPS) / (_STEPS - 1)) ** 2
    encoded = np.stack([np.interp(steps, linear[:, i], ramp) for i in range(3)], axis=1)
    return _Shaper(linear.astype(np.float32), np.rint(encoded).astype(np.uint16), columns)


# littlecms


def _to_xyz(pixels: NDArray[np.uint16], icc: bytes) -> NDArray[np.float64]:
    values = (pixels / 65535.0).astype(np.float64)
    xyz = imagecodecs.cms_transform(
        values,
        icc,
        imagecodecs.cms_profile("xyz"),
        colorspace="rgb",
        outcolorspace="xyz",
        intent=_RELATIVE,
        flags=_EXACT,
    )
    return np.asarray(xyz, np.float64)


def _lcms(
    pixels: NDArray[Any],
    source: bytes,
    target: bytes,
    space: str,
    kind: np.dtype[Any] | None = None,
) -> Pixels:
    result = imagecodecs.cms_transform(
        pixels[..., 0] if space == "GRAY" else pixels,
        source,
        target,
        colorspace=space.lower(),
        outcolorspace="rgb",
        outdtype=str(kind or pixels.dtype),
        intent=_RELATIVE,
        flags=_EXACT | _BLACK_POINT,
    )
    return np.asarray(result)


def _is_two_way(icc: bytes) -> bool:
    try:
        _lcms(np.zeros((1, 1, 3), np.uint16), builtin("srgb"), icc, "RGB")
    except (RuntimeError, ValueError, TypeError):
        return False
    return True


def _deviation(icc: bytes, space: str) -> float:
    """The largest difference, in levels of 255, to sRGB over a grid of colours and all greys."""
    patches = _patches() if space == "RGB" else np.arange(256, dtype=np.uint16)[None, :, None] * 257
    found = _lcms(patches.astype(np.uint16), icc, builtin("srgb"), space)
    return float(np.abs(found.astype(np.float64) - patches).max() / 257)


@functools.lru_cache(maxsize=64)
def _is_same(one: bytes, other: bytes) -> bool:
    patches = _patches()
    found = _lcms(patches, one, other, "RGB")
    return float(np.abs(found.astype(np.float64) - patches).max() / 257) <= _TOLERANCE


def _patches() -> NDArray[np.uint16]:
    """1xNx3: a 9x9x9 grid of colours, and all 256 greys."""
    steps = np.linspace(0, 65535, 9).round().astype(np.uint16)
    grid = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(-1, 3)
    greys = np.repeat(np.arange(256, dtype=np.uint16)[:, None] * 257, 3, axis=1)
    return np.concatenate([grid, greys.astype(np.uint16)])[None]


def _at_depth(pixels: Pixels, depth: int | None) -> Pixels:
    if depth is None or pixels.dtype.itemsize * 8 == depth:
        return pixels
    if depth == 16:
        return pixels.astype(np.uint16) * np.uint16(257)
    return ((pixels.astype(np.uint32) * 255 + 32895) >> 16).astype(np.uint8)


def in_strips(work: Callable[[slice], None], shape: tuple[int, ...], threads: int) -> None:
    """Do strips of rows of a picture of a shape, some at a time where `beside` allows it."""
    rows = max(1, _STRIP_PIXELS // max(1, shape[1]))
    strips = [slice(top, top + rows) for top in range(0, shape[0], rows)]
    if threads <= 1 or len(strips) == 1 or is_alone():
        for strip in strips:
            work(strip)
        return
    with ThreadPoolExecutor(threads, "colour") as pool:
        list(pool.map(work, strips))
