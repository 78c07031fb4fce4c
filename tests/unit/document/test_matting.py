"""Soft edges: against a known alpha, tile by tile, with and without pymatting."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from ssh_studio.document import matting
from ssh_studio.document.geometry import Rect
from ssh_studio.errors import CancelledError, MaskError

SIDE = 320


@pytest.fixture(scope="module")
def strands() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A picture of a disc with hair, its alpha (0 to 1), and a crude mask around all of it."""
    rng = np.random.default_rng(0)
    alpha: Any = np.zeros((SIDE, SIDE), np.float32)
    cv2.circle(alpha, (160, 160), 80, 1, -1)
    for angle in rng.uniform(0, 2 * np.pi, 120):
        ends: Any = [
            tuple(int(16 * (160 + far * f(angle + turn))) for f in (np.cos, np.sin))
            for far, turn in ((75, 0), (rng.uniform(88, 104), 0.1))
        ]
        cv2.line(alpha, ends[0], ends[1], 1, 1, cv2.LINE_AA, 4)
    alpha = cv2.GaussianBlur(alpha, (0, 0), 0.7)
    y = np.arange(SIDE)[:, None, None] / SIDE
    ground = np.array([0.2, 0.3, 0.7]) * (0.6 + 0.4 * y) + np.zeros((SIDE, SIDE, 3))
    picture = alpha[..., None] * np.array([0.8, 0.55, 0.25]) + (1 - alpha[..., None]) * ground
    mask = np.zeros((SIDE, SIDE), np.uint8)
    cv2.circle(mask, (160, 160), 90, 255, -1)
    return (picture * 255).round().astype(np.uint8), alpha, mask


def solved(picture, mask, unknown, **how) -> np.ndarray:
    found = mask.copy()
    for tile, values in matting.matted(picture, mask, unknown, **how):
        found[tile.slices] = values
    return found


def test_hair_gets_its_alpha(strands) -> None:
    if not matting.is_available():
        pytest.skip("pymatting (the extra `matting`) is not installed")
    picture, alpha, mask = strands
    unknown = matting.band_of(mask, 20)
    told: list[float] = []
    found = solved(picture, mask, unknown, shrink=2, progress=told.append)
    crude = np.abs(mask / 255 - alpha).sum()
    assert np.abs(found / 255 - alpha).sum() < 0.3 * crude
    assert np.array_equal(found[~unknown], mask[~unknown])
    assert told[-1] == 1


def test_without_pymatting_a_guided_filter_comes_nearer(strands, monkeypatch) -> None:
    monkeypatch.setattr(matting, "is_available", lambda: False)
    picture, alpha, mask = strands
    unknown = matting.band_of(mask, 20)
    found = solved(picture, mask, unknown)
    assert np.abs(found / 255 - alpha).sum() < 0.95 * np.abs(mask / 255 - alpha).sum()


def test_what_is_seen_comes_first_and_it_can_be_cancelled(strands) -> None:
    picture, _, mask = strands
    big = np.tile(mask, (2, 2))
    unknown = matting.band_of(big, 8)
    seen = Rect(450, 450, 500, 500)
    order = matting.tiles(unknown, seen)
    assert not order[0].intersected(seen).is_empty
    assert sorted(order) == sorted(matting.tiles(unknown))
    with pytest.raises(CancelledError):
        solved(np.tile(picture, (2, 2, 1)), big, unknown, plain=True, cancel=lambda: True)


def test_a_painted_stroke_is_solved_alone(strands) -> None:
    picture, _, mask = strands
    rect, found = matting.painted(picture, mask, [(250, 150), (252, 180)], 24)
    assert found.shape == (rect.height, rect.width)
    changed = found != mask[rect.slices]
    ys, xs = np.nonzero(changed)
    assert changed.any()
    assert xs.min() + rect.left >= 236
    assert ys.max() + rect.top <= 194
    with pytest.raises(MaskError):
        matting.painted(picture, mask, [(-90, -90)], 10)


def test_band_out_of_range(strands) -> None:
    with pytest.raises(MaskError):
        matting.band_of(strands[2], 0)
