"""Composites to score models on: one object of a held-out photo in a wrong look, at full size.

Looks are put on the photo's own pixels and the composite is put together before any model sees
it: what the training's small views could give away (see docs/model-lab.md, "The leak at the rim")
cannot help here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ssh_studio.engine import StudioError
from ssh_studio.engine.lut import sample_lut
from ssh_studio_training.cache import Copy, CopyCache
from ssh_studio_training.luts import (
    Draw,
    change_of,
    limit_change,
    random_grades,
    strong_grades,
    transfer_luts,
)
from ssh_studio_training.pack import label_map
from ssh_studio_training.photos import UnusablePhotoError, read_upright
from ssh_studio_training.triplets import DataConfig

__all__ = ["Item", "bench_items", "own_items"]

Pixels = NDArray[np.uint8]

_SEED = 20_111
_SIDE = 640
"""Short side in pixels above which photos are reduced."""

_MOST_PHOTOS = 48
_ITEMS = 96
"""About so many composites, several a photo where there are few photos."""

_MOST_PER_PHOTO = 8
_LEAST_SHARE = 0.02
_SAMPLES = 1024


@dataclass(frozen=True)
class Item:
    """One composite HxWx3, the mask HxW (0 or 255) of the object, the photo as it was.

    source: number of the photo. kind: which set it belongs to.
    """

    source: int
    kind: str
    composite: Pixels
    mask: Pixels
    truth: Pixels


@dataclass(frozen=True)
class _Object:
    source: int
    mask: Pixels
    colours: NDArray[np.float32]


def own_items(
    held_out: dict[str, str], folder: Path, data: DataConfig, *, generic: bool = False
) -> Iterator[Item]:
    """Composites from held-out photos, always the same ones for the same photos.

    Args:
        held_out: content (hex) -> path. Photos that are gone are passed over.
        folder: the cache's, for where the objects are.
        data: what of the data engine's looks are drawn.
        generic: put the whole photo into a strong look first, as if it was somebody else's.
    """
    kind = "others" if generic else "own"
    truths, objects = _objects(held_out, folder)
    if not objects:
        return
    generator = torch.Generator().manual_seed(_SEED)
    if generic:
        draw = Draw(len(truths), generator)
        tables = strong_grades(draw)
        truths = [_looked(truth, table) for truth, table in zip(truths, tables, strict=True)]
        objects = [_again(one, truths[one.source]) for one in objects]
    tables = _wrong_looks(objects, data, Draw(len(objects), generator))
    for one, table in zip(objects, tables, strict=True):
        truth = truths[one.source]
        inside = one.mask > 0
        composite = truth.copy()
        composite[inside] = _looked(truth[inside][None], table)[0]
        yield Item(one.source, kind, composite, one.mask, truth)


def bench_items(folder: Path) -> Iterator[Item]:
    """The composites of a benchmark folder (`index.json` and `NAME_real.jpg`, `_mask`, kinds).

    Raises:
        StudioError: it is none.
    """
    try:
        names = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise StudioError("{0} is no benchmark folder (no index.json in it).", folder) from error
    for number, name in enumerate(names):
        truth = _picture(folder / f"{name}_real.jpg")
        mask = (_picture(folder / f"{name}_mask.png")[..., 0] > 0).astype(np.uint8) * 255
        for kind in ("transfer", "lut"):
            wrong = _picture(folder / f"{name}_{kind}.png")
            yield Item(number, kind, np.where(mask[..., None] > 0, wrong, truth), mask, truth)


def _picture(path: Path) -> Pixels:
    bgr = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if bgr is None:
        raise StudioError("{0} of the benchmark cannot be read.", path)
    return np.ascontiguousarray(bgr[..., ::-1]).astype(np.uint8)


def _objects(held_out: dict[str, str], folder: Path) -> tuple[list[Pixels], list[_Object]]:
    contents = sorted(held_out)[:_MOST_PHOTOS]
    each = min(_MOST_PER_PHOTO, max(1, round(_ITEMS / max(len(contents), 1))))
    rng = np.random.default_rng(_SEED)
    truths: list[Pixels] = []
    objects: list[_Object] = []
    with CopyCache(folder) as cache:
        for content, copy in zip(contents, cache.read(map(bytes.fromhex, contents)), strict=True):
            try:
                truth = _reduced(read_upright(Path(held_out[content]), _SIDE))
            except UnusablePhotoError:
                continue
            objects += [
                _Object(len(truths), mask, _sampled(truth, mask))
                for mask in _masks(copy, truth.shape, each, rng)
            ]
            truths.append(truth)
    return truths, objects


def _reduced(photo: Pixels) -> Pixels:
    height, width = photo.shape[:2]
    scale = _SIDE / min(height, width)
    if scale >= 1:
        return np.ascontiguousarray(photo)
    size = (round(width * scale), round(height * scale))
    return cv2.resize(photo, size, interpolation=cv2.INTER_AREA).astype(np.uint8)


def _masks(copy: Copy, shape: Sequence[int], count: int, rng: np.random.Generator) -> list[Pixels]:
    """Masks of some objects, large ones more often, with smooth edges at the photo's size."""
    rows = copy.regions[copy.regions[:, 3] >= _LEAST_SHARE]
    if not len(rows):
        rows = copy.regions
    weight = np.sqrt(rows[:, 3].astype(np.float64))
    chosen = rng.choice(len(rows), min(count, len(rows)), replace=False, p=weight / weight.sum())
    masks = []
    for place in sorted(int(i) for i in chosen):
        small = label_map(copy.labels, int(rows[place, 1]), int(rows[place, 2]))
        blurred = cv2.GaussianBlur(small.astype(np.float32), (0, 0), 1.0)
        large = cv2.resize(blurred, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
        mask = np.where(large > 0.5, 255, 0).astype(np.uint8)
        if mask.any():
            masks.append(mask)
    return masks


def _sampled(truth: Pixels, mask: Pixels) -> NDArray[np.float32]:
    """A fixed number of the object's colours, evenly from all over it."""
    pixels = truth[mask > 0]
    places = np.linspace(0, len(pixels) - 1, _SAMPLES).astype(np.int64)
    return (pixels[places] / 255).astype(np.float32)


def _again(one: _Object, truth: Pixels) -> _Object:
    return _Object(one.source, one.mask, _sampled(truth, one.mask))


def _wrong_looks(objects: Sequence[_Object], data: DataConfig, draw: Draw) -> Tensor:
    """A grade or another object's colours for each, as strong as in training."""
    colours = torch.from_numpy(np.stack([one.colours for one in objects]))
    weight = torch.ones(colours.shape[:2])
    grades = random_grades(draw, draw.uniform(*data.severity))
    grades = limit_change(grades, colours, weight, data.most_change)
    moved, possible = transfer_luts(colours, weight, draw)
    use = (draw.uniform(0, 1) < data.transfer) & possible
    use &= change_of(moved, colours, weight) < data.most_transfer
    return torch.where(use[:, None, None, None, None], moved, grades)


def _looked(pixels: Pixels, table: Tensor) -> Pixels:
    """Pixels HxWx3 through a table."""
    flat = torch.from_numpy(pixels.reshape(-1, 3).astype(np.float32) / 255)
    toned = sample_lut(table[None], flat[None])[0].clamp(0, 1) * 255
    return toned.round().to(torch.uint8).numpy().reshape(pixels.shape)
