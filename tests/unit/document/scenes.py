"""Documents that the tests of rendering draw."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.document import State
from ssh_studio.document.geometry import Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask

RED, GREEN, BLUE, WHITE = (200, 30, 20), (20, 180, 60), (30, 50, 220), (255, 255, 255)


def plain(width: int, height: int, colour: tuple[int, int, int], dtype: type = np.uint8) -> Image:
    """A picture of one colour."""
    pixels: NDArray[Any] = np.empty((height, width, 3), dtype)
    pixels[...] = colour
    return Image(pixels * dtype(257) if dtype is np.uint16 else pixels)


def smooth(width: int, height: int, seed: int = 0, dtype: type = np.uint8) -> Image:
    """Waves of all colours with some grain, as a photo has them."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[:height, :width].astype(np.float64)
    phases = rng.uniform(0, 6, (3, 2))
    waves = [np.sin(columns / 37 + a) + np.cos(rows / 29 + b) for a, b in phases]
    values = np.stack(waves, axis=-1) * 0.2 + 0.5 + rng.normal(0, 0.005, (height, width, 3))
    highest = np.iinfo(dtype).max
    return Image(np.rint(values.clip(0, 1) * highest).astype(dtype))


def round_mask(width: int, height: int, soft: float = 0.2) -> Mask:
    """An ellipse that fades out; 0 at the picture's edge."""
    rows, columns = np.mgrid[:height, :width]
    away = np.hypot((rows + 0.5) / height * 2 - 1, (columns + 0.5) / width * 2 - 1)
    return Mask(np.rint(((0.9 - away) / soft).clip(0, 1) * 255).astype(np.uint8))


def layer_of(image: Image, left: float, top: float, mask: Mask | None = None, **fields) -> Layer:
    """A layer with its upper left corner at a place; all shown unless there is a mask."""
    mask = mask or Mask.filled(image.width, image.height)
    return Layer(image, mask, Transform.at(left, top, image.width, image.height), **fields)


def stack(background: Image | None, *layers: Layer, size: tuple[int, int] = (0, 0)) -> State:
    """A document of them; as large as its background if there is one."""
    if background is not None:
        size = background.width, background.height
    return State(background, *size, layers, layers[-1].id if layers else None)


def placed(layer: Layer, **fields) -> Layer:
    """With other fields of its transform."""
    return replace(layer, transform=replace(layer.transform, **fields))


def differences(first: NDArray[Any], second: NDArray[Any]) -> NDArray[np.float64]:
    """Of two pictures of one type, in levels."""
    assert first.shape == second.shape
    assert first.dtype == second.dtype
    return np.abs(first.astype(np.float64) - second)


class Gamma:
    """A tone that depends on colour and place, and counts the pixels it was given."""

    def __init__(self, power: float = 0.7) -> None:
        self.power = power
        self.pixels = 0

    def __call__(self, pixels: NDArray[Any], region) -> NDArray[Any]:
        self.pixels += pixels.shape[0] * pixels.shape[1]
        highest = np.iinfo(pixels.dtype).max
        across = (region.left + np.arange(pixels.shape[1]) + 0.5) / region.width
        gain = 0.8 + 0.2 * across[None, :, None]
        return np.rint((pixels / highest) ** self.power * gain * highest).astype(pixels.dtype)
