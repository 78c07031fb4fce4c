"""Operations that tidy a mask up, masks from elsewhere, shapes and colour ranges."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ssh_studio.document import mask_tidy
from ssh_studio.document.geometry import Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.mask_edit import MaskEdit
from ssh_studio.document.mask_sources import carried, fitted
from ssh_studio.document.selection import fill_polygon
from ssh_studio.document.shapes import colour_range, ellipse_outline, gradient
from ssh_studio.errors import CancelledError, MaskError


def edit_of(values: np.ndarray) -> MaskEdit:
    return MaskEdit("", Mask(values), changed=lambda _: None, done=lambda _: None)


def test_smooth_rounds_corners_and_keeps_straight_edges_sharp() -> None:
    values = np.zeros((200, 300), np.uint8)
    values[:, :150] = 255
    values[90:93, 150:170] = 255  # a thorn
    edit = edit_of(values)
    mask_tidy.smooth(edit, 10)
    found = edit.mask.pixels
    assert found[91, 158:].max() == 0
    assert found[20, :147].min() == 255
    assert found[20, 153:].max() == 0
    with pytest.raises(MaskError):
        mask_tidy.smooth(edit, 201)


def test_threshold_holes_and_specks() -> None:
    values = np.zeros((120, 120), np.uint8)
    cv2.circle(values, (60, 60), 45, 255, -1)
    cv2.circle(values, (50, 60), 12, 0, -1)
    cv2.circle(values, (85, 60), 4, 0, -1)
    values[5:8, 5:8] = 200
    edit = edit_of(values)
    mask_tidy.fill_holes(edit, 12)
    assert (edit.mask.pixels[60, 85], edit.mask.pixels[60, 50]) == (255, 0)
    # From what it was before the edit, and the surroundings are no hole.
    mask_tidy.fill_holes(edit)
    assert (edit.mask.pixels[60, 85], edit.mask.pixels[60, 50]) == (255, 255)
    assert edit.mask.pixels[0, 60] == 0
    mask_tidy.remove_specks(edit, 6)
    assert edit.mask.pixels[6, 6] == 0
    assert edit.mask.pixels[60, 20] == 255
    soft = edit_of(np.arange(256, dtype=np.uint8)[None, :].repeat(3, 0))
    mask_tidy.threshold(soft, 50)
    assert (soft.mask.pixels[0, :127].max(), soft.mask.pixels[0, 129:].min()) == (0, 255)


def test_a_picture_as_a_mask() -> None:
    deep = np.zeros((40, 60), np.uint16)
    deep[:, 30:] = 65535
    assert fitted(deep, 60, 40)[0].tolist() == [0] * 30 + [255] * 30
    half = fitted(deep, 30, 20)
    assert half.shape == (20, 30)
    assert (half[0, 5], half[0, 25]) == (0, 255)
    with pytest.raises(MaskError, match="proportions"):
        fitted(deep, 60, 60)


def test_a_mask_is_carried_by_its_place() -> None:
    values = np.zeros((40, 60), np.uint8)
    values[10:20, 20:40] = 255
    source = Transform.at(100, 50, 60, 40, scale=2)
    picture = Image(np.zeros((200, 300, 3), np.uint8))
    layer = Layer(picture, Mask.filled(300, 200), Transform.at(0, 0, 300, 200))
    found = carried(Mask(values), source.matrix(60, 40), layer)
    # 20..40 x 10..20 of it is 140..180 x 70..90 of the document.
    assert found[80, 143:178].min() == 255
    assert found[:, :138].max() == 0
    assert found[94:].max() == 0
    same = Layer(Image(np.zeros((40, 60, 3), np.uint8)), Mask.filled(60, 40), source)
    assert np.array_equal(carried(Mask(values), source.matrix(60, 40), same), values)
    small = Layer(Image(np.zeros((20, 30, 3), np.uint8)), Mask.filled(30, 20),
                  Transform.at(0, 0, 30, 20, scale=10))  # fmt: skip
    assert carried(Mask(values), source.matrix(60, 40), small)[7, 15:17].min() > 150


def test_ellipse_and_gradients() -> None:
    outline = ellipse_outline([(10, 20), (90, 20), (90, 60), (10, 60)])
    _, coverage = fill_polygon(outline, 100, 80)
    assert coverage.sum(dtype=int) / 255 == pytest.approx(np.pi * 40 * 20, rel=2e-3)
    linear = gradient((20, 0), (80, 0), 100, 50)
    assert linear[:, :20].min() == 255
    assert linear[:, 80:].max() == 0
    assert 120 < linear[25, 50] < 136
    radial = gradient((50, 25), (70, 25), 100, 50, radial=True)
    assert radial[25, 50] >= 254
    assert radial[25, 29] == radial[2, 50] == 0
    with pytest.raises(MaskError):
        gradient((5, 5), (5, 5), 10, 10)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_colour_range_drops_a_backdrop(kind) -> None:
    rng = np.random.default_rng(0)
    colours = np.full((150, 200, 3), (40, 190, 70), np.int64)
    colours[40:110, 60:140] = (190, 120, 90)
    colours[70:80, 90:110] = (40, 190, 70)  # the backdrop through a hole
    pixels = (colours + rng.integers(-5, 6, colours.shape)).clip(0, 255).astype(kind)
    if kind is np.uint16:
        pixels *= 257
    told: list[float] = []
    found = colour_range(pixels, (5, 5), 12, progress=told.append)
    assert (found[:38] == 255).mean() > 0.99
    assert found[45:105, 65:85].max() == 0
    assert found[75, 100] == 0
    assert told[-1] == 1
    assert colour_range(pixels, (5, 5), 12, contiguous=False)[75, 100] == 255
    with pytest.raises(MaskError):
        colour_range(pixels, (-1, 5), 12)
    with pytest.raises(CancelledError):
        colour_range(pixels, (5, 5), 12, cancel=lambda: True)
