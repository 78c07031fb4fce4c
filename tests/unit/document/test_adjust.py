"""Corrections by hand: exact in 8 and 16 bits, and in the direction that their names say."""

from __future__ import annotations

import numpy as np
import pytest

from ssh_studio.document.adjust import apply_adjustments
from ssh_studio.document.layer import Adjustments
from tests.unit.document.scenes import smooth

ALL = Adjustments(exposure=0.4, temperature=30, tint=-20, contrast=25, saturation=-35)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_neutral_changes_no_bit(noise, dtype) -> None:
    pixels = noise(50, 70, 3, dtype=dtype)
    np.testing.assert_array_equal(apply_adjustments(pixels, Adjustments()), pixels)
    # The same through all of the arithmetic.
    nearly = Adjustments(exposure=1e-9, temperature=1e-9, contrast=1e-9, saturation=1e-9)
    np.testing.assert_array_equal(apply_adjustments(pixels, nearly), pixels)


def test_8_bits_are_the_rounded_16(noise) -> None:
    pixels = noise(60, 60, 3)
    deep = apply_adjustments(pixels * np.uint16(257), ALL)
    flat = apply_adjustments(pixels, ALL)
    assert np.abs(deep / 257 - flat).max() <= 0.502


def test_16_bits_keep_more_than_256_levels() -> None:
    ramp = np.linspace(0, 65535, 4096).astype(np.uint16)[None, :, None].repeat(3, axis=2)
    result = apply_adjustments(ramp, ALL)
    assert len(np.unique(result[..., 1])) > 3000


def test_tiles_equal_the_whole() -> None:
    pixels = smooth(90, 60).pixels
    whole = apply_adjustments(pixels, ALL)
    np.testing.assert_array_equal(apply_adjustments(pixels[20:40, 30:], ALL), whole[20:40, 30:])


def test_one_stop_doubles_the_light() -> None:
    grey = np.full((1, 1, 3), 100, np.uint8)
    lighter = apply_adjustments(grey, Adjustments(exposure=1))

    def linear(value: float) -> float:
        return float(((value / 255 + 0.055) / 1.055) ** 2.4)

    assert linear(lighter[0, 0, 0]) / linear(100) == pytest.approx(2, rel=0.02)


def test_directions() -> None:
    pixel = np.array([[[140, 120, 100]]], np.uint8)

    def change(**values: float) -> np.ndarray:
        return apply_adjustments(pixel, Adjustments(**values))[0, 0].astype(int) - pixel[0, 0]

    warmer, magenta = change(temperature=60), change(tint=60)
    assert warmer[0] > 0 > warmer[2]
    assert magenta[1] < 0 < min(magenta[0], magenta[2])
    grey = apply_adjustments(pixel, Adjustments(saturation=-100))[0, 0]
    assert len(set(grey.tolist())) == 1
    dark_and_light = np.array([[[60] * 3, [200] * 3, [0] * 3, [255] * 3]], np.uint8)
    steeper = apply_adjustments(dark_and_light, Adjustments(contrast=50))[0, :, 0]
    assert steeper[0] < 60 < 200 < steeper[1]
    assert steeper[2:].tolist() == [0, 255]


def test_contrast_is_taken_back_by_its_opposite() -> None:
    ramp = np.arange(65536, dtype=np.uint16).reshape(256, 256, 1).repeat(3, axis=2)
    there = apply_adjustments(ramp, Adjustments(contrast=70))
    back = apply_adjustments(there, Adjustments(contrast=-70)).astype(int)
    assert np.abs(back - ramp).max() <= 3
