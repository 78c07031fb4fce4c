"""Light and colour of a look apart: its change scaled in Oklab, with what OpenCV is quick at.

Curves become tables of 65536 values. Between the colours and Oklab lie the cube roots of what the
eye's cones answer: they do not depend on how much of the change is wanted, and what follows them
takes a quarter of the time. So a slider keeps them.
"""

from __future__ import annotations

import timeit
from functools import lru_cache
from typing import Any, NamedTuple

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from ssh_studio.engine.colour import (
    LMS_TO_LAB,
    RGB_TO_LMS,
    linear_to_srgb,
    oklab_to_srgb,
    srgb_to_linear,
    srgb_to_oklab,
)
from ssh_studio.engine.pixels import Picture, rounded
from ssh_studio.engine.rendering import Floats, floats

__all__ = ["Roots", "exactly_in_oklab"]


class Roots(NamedTuple):
    """Cube roots of the cones' answers, which Oklab is linear in, of colours before and after.

    start: hxwx3 before. step: hxwx3 from there to after.
    """

    start: Floats
    step: Floats

    @classmethod
    def of(cls, before: Picture, after: Floats) -> Roots:
        """Of hxwx3 of 8 or 16 bits, and of its colours looked up; beyond [0, 1] these end."""
        tables = _oklab_tables()
        decode = tables.decode_8 if before.dtype == np.uint8 else tables.decode
        start = floats(cv2.LUT(before, decode))
        end = floats(cv2.LUT(_as_index(after), tables.decode))
        # None is negative: a cone answers to every colour there is.
        start, end = (
            _cube_root(floats(cv2.transform(part, tables.to_cones))) for part in (start, end)
        )
        end -= start
        return cls(start, end)

    def encoded(self, light: float, colour: float) -> Floats:
        """With lightness and colour of the step scaled: hxwx3 encoded sRGB, not clipped."""
        linear = self._linear(light, colour)
        encoded = floats(cv2.LUT(_as_index(linear), _oklab_tables().encode))
        lowest, highest, _, _ = cv2.minMaxLoc(linear.reshape(len(linear), -1))
        if lowest < 0 or highest > 1:
            # A blend with the picture may come back from there.
            beyond = (linear < 0) | (linear > 1)
            encoded[beyond] = linear_to_srgb(torch.from_numpy(linear[beyond])).numpy()
        return encoded

    def levels(self, light: float, colour: float, dtype: np.dtype[Any]) -> Picture:
        """The same clipped and rounded to the levels of 8 or 16 bits."""
        return np.asarray(cv2.LUT(_as_index(self._linear(light, colour)), _encoded_levels(dtype)))

    def _linear(self, light: float, colour: float) -> Floats:
        """Linear light, not clipped."""
        mixed = floats(cv2.transform(self.step, _scaling(light, colour)))
        mixed += self.start
        cubes = mixed * mixed
        cubes *= mixed
        return floats(cv2.transform(cubes, _oklab_tables().from_cones))


def exactly_in_oklab(before: Floats, after: Floats, light: float, colour: float) -> Floats:
    """Scale the change from `before` to `after`, hxwx3 each, as exactly as float32 allows.

    Where nobody waits for it. Colours beyond [0, 1] end there before; the result, encoded sRGB, is
    not clipped.
    """
    ends = before, after.clip(0, 1)
    first, second = (srgb_to_oklab(torch.from_numpy(part).double()) for part in ends)
    scale = torch.tensor([light, colour, colour], dtype=torch.float64)
    return oklab_to_srgb(first + (second - first) * scale).float().numpy()


def _cube_root(values: Floats) -> Floats:
    """Of values that are not negative."""
    return floats(np.cbrt(values) if _numpy_has_quick_cube_roots() else cv2.pow(values, 1 / 3))


@lru_cache(maxsize=1)
def _numpy_has_quick_cube_roots() -> bool:
    """Whether they beat OpenCV's: a third of the time with AVX-512, twice as long without."""
    values = np.linspace(0, 1, 1 << 12, dtype=np.float32)
    ours, theirs = (
        min(timeit.repeat(root, number=1, repeat=5))
        for root in (lambda: np.cbrt(values), lambda: cv2.pow(values, 1 / 3))
    )
    return ours < theirs


class _OklabTables(NamedTuple):
    """decode, encode: 65536 values, sRGB -> linear light and back; decode_8: of 8 bits.

    The rest: matrices, 3x3.
    """

    decode: Floats
    decode_8: Floats
    encode: Floats
    to_cones: Floats
    from_cones: Floats
    to_lab: NDArray[Any]


@lru_cache(maxsize=1)
def _oklab_tables() -> _OklabTables:
    values = torch.arange(65536, dtype=torch.float64) / 65535
    to_cones = np.array(RGB_TO_LMS)
    decode = srgb_to_linear(values).float().numpy()
    return _OklabTables(
        decode,
        decode[::257].copy(),
        linear_to_srgb(values).float().numpy(),
        to_cones.astype(np.float32),
        np.linalg.inv(to_cones).astype(np.float32),
        np.array(LMS_TO_LAB),
    )


@lru_cache(maxsize=4)
def _encoded_levels(dtype: np.dtype[Any]) -> NDArray[Any]:
    """65536 values of linear light as sRGB levels of 8 or 16 bits."""
    return rounded(_oklab_tables().encode, dtype)


@lru_cache(maxsize=8)
def _scaling(light: float, colour: float) -> Floats:
    """Scales lightness and chroma of differences of cube roots, 3x3.

    Oklab is linear in the cube roots of the cones' answers: there and back in one matrix.
    """
    to_lab = _oklab_tables().to_lab
    return floats(np.linalg.inv(to_lab) @ np.diag([light, colour, colour]) @ to_lab)


def _as_index(values: Floats) -> NDArray[np.uint16]:
    """Values of [0, 1] in 65535 steps; beyond, the ends."""
    return np.asarray(cv2.addWeighted(values, 65535, values, 0, 0, dtype=cv2.CV_16U), np.uint16)
