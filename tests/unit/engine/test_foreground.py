"""Foreground estimation: against the truth, against pymatting, and tiles against the whole."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ssh_studio.engine import foreground
from ssh_studio.engine.foreground import clean_edge, estimate_foreground
from ssh_studio.errors import CancelledError, PictureError

PYMATTING = 0.01258
"""Mean error on this scene of pymatting 1.1.16's `estimate_foreground_ml`. Written down instead of
run: importing it compiles for minutes where nothing is cached."""


@pytest.fixture(scope="module")
def scene() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Picture, alpha and true foreground of a soft blob with slowly changing colours, 0 to 1."""
    height, width = 150, 210
    y, x = np.mgrid[:height, :width].astype(np.float32)
    alpha = np.zeros((height, width), np.float32)
    cv2.ellipse(alpha, (100, 75), (60, 45), 20, 0, 360, 1, -1)
    for number in range(30):
        angle = number / 30 * 2 * np.pi
        end = (int(100 + 80 * np.cos(angle)), int(75 + 62 * np.sin(angle)))
        cv2.line(alpha, (100, 75), end, 1, 1, cv2.LINE_AA)
    alpha = np.asarray(cv2.GaussianBlur(alpha, (0, 0), 2), np.float32)
    ours = np.stack([0.8 - x / 600, 0.3 + y / 500, 0.2 + x / 900], -1)
    theirs = np.stack([0.1 + y / 900, 0.7 - x / 800, 0.5 + y / 600], -1)
    picture = alpha[..., None] * ours + (1 - alpha[..., None]) * theirs
    return picture.astype(np.float32), alpha, ours.astype(np.float32)


def error(found: np.ndarray, truth: np.ndarray, alpha: np.ndarray) -> float:
    soft = (alpha > 0.05) & (alpha < 0.95)
    return float(np.abs(found - truth)[soft].mean())


def test_near_the_truth_where_the_picture_is_not(scene) -> None:
    picture, alpha, truth = scene
    found, ground = estimate_foreground(picture, alpha)
    assert error(picture, truth, alpha) > 0.2
    assert error(found, truth, alpha) < 0.02
    mixed = alpha[..., None] * found + (1 - alpha[..., None]) * ground
    assert np.abs(mixed - picture).mean() < 0.005


def test_as_good_as_pymatting(scene) -> None:
    picture, alpha, truth = scene
    assert error(estimate_foreground(picture, alpha)[0], truth, alpha) < 1.25 * PYMATTING


def test_tiles_agree_with_the_whole(scene, monkeypatch) -> None:
    picture, alpha, truth = scene
    pixels = (picture * 65535).round().astype(np.uint16)
    shown = (alpha * 255).round().astype(np.uint8)
    before = pixels.copy()
    clean = clean_edge(pixels, shown)
    assert np.array_equal(pixels, before)
    assert clean.dtype == np.uint16
    assert np.array_equal(clean[shown == 255], pixels[shown == 255])
    assert error(clean / 65535, truth, alpha) < 0.02
    monkeypatch.setattr(foreground, "_TILE", 256)
    other = clean_edge(pixels, shown)
    assert np.abs(clean.astype(int) - other)[shown > 12].max() < 0.01 * 65535


def test_nothing_soft_changes_nothing_and_wrong_sizes_are_refused(scene) -> None:
    pixels = (scene[0] * 255).astype(np.uint8)
    for value in (0, 255):
        shown = np.full(pixels.shape[:2], value, np.uint8)
        assert np.array_equal(clean_edge(pixels, shown), pixels)
    with pytest.raises(PictureError):
        clean_edge(pixels, np.zeros((3, 3), np.uint8))
    with pytest.raises(CancelledError):
        clean_edge(pixels, (scene[1] * 255).astype(np.uint8), cancel=lambda: True)
