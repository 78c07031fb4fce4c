"""Lasso and smart select."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from ssh_studio.document.enlarging import FullSize
from ssh_studio.document.geometry import Rect
from ssh_studio.document.grabcut import Copy
from ssh_studio.document.mask import Mask
from ssh_studio.document.mask_edit import MaskEdit
from ssh_studio.document.selection import (
    Scribble,
    SelectionMode,
    SmartSelect,
    apply_selection,
    fill_polygon,
)
from ssh_studio.errors import CancelledError, MaskError


def whole(rect: Rect, coverage: np.ndarray, width: int, height: int) -> np.ndarray:
    assert coverage.shape == (rect.height, rect.width)
    found = np.zeros((height, width), np.uint8)
    found[rect.slices] = coverage
    return found


# Lasso


def test_polygon_covers_exact_areas() -> None:
    found = whole(*fill_polygon([(2.5, 3), (6, 3), (6, 7.25), (2.5, 7.25)], 10, 10), 10, 10)
    assert found[4].tolist() == [0, 0, 128, 255, 255, 255, 0, 0, 0, 0]
    assert found[:, 4].tolist() == [0, 0, 0, 255, 255, 255, 255, 64, 0, 0]
    assert found[7, 2] == 32
    triangle = whole(*fill_polygon([(0, 0), (10, 0), (0, 10)], 10, 10), 10, 10)
    assert (np.diag(triangle[::-1]) == 128).all()
    assert triangle.sum(dtype=int) / 255 == pytest.approx(50, abs=0.1)


@pytest.mark.parametrize("turn", [1, -1])
def test_polygon_any_shape_and_direction(turn) -> None:
    angles = np.linspace(0, 2 * np.pi, 400)[::turn]
    radius = 300 + 60 * np.sin(7 * angles)
    points = np.stack([700 + radius * np.cos(angles), 400 + radius * np.sin(angles)], 1)
    rect, coverage = fill_polygon(points.tolist(), 1200, 800)
    xs, ys = points.T
    area = abs((xs * np.roll(ys, -1) - ys * np.roll(xs, -1)).sum()) / 2
    assert coverage.sum(dtype=int) / 255 == pytest.approx(area, rel=1e-4)
    assert rect.intersected(Rect.of(1200, 800)) == rect


def test_polygon_that_crosses_itself_has_no_hole() -> None:
    twice = [(10, 10), (90, 10), (90, 90), (10, 90), (10, 5), (60, 5), (60, 50), (5, 50)]
    found = whole(*fill_polygon(twice, 100, 100), 100, 100)
    assert found[30, 30] == 255
    eight = [(10, 10), (90, 90), (90, 10), (10, 90)]
    found = whole(*fill_polygon(eight, 100, 100), 100, 100)
    assert found[50, 20] == found[50, 80] == 255
    assert found[20, 50] == 0


def test_polygon_beyond_the_layer_is_cut_off() -> None:
    inside = whole(*fill_polygon([(-1e6, 20.5), (50, -3e5), (1e6, 70), (50, 40)], 100, 60), 100, 60)
    assert inside[0].min() == 255
    # Along y = 40 + (x - 50) * 30 / 999950 on the right.
    assert inside[30:39, 60:].min() == 255
    assert inside[41:, 60:].max() == 0
    around, _ = fill_polygon([(-10, -10), (200, -10), (200, 200), (-10, 200)], 100, 60)
    assert around == Rect.of(100, 60)


@pytest.mark.parametrize(
    "points",
    [
        [],
        [(1, 1), (5, 5)],
        [(1, 1), (5, 5), (9, 9)],
        [(200, 5), (300, 5), (250, 90)],
        [(1, 1), (float("nan"), 5), (3, 9)],
    ],
)
def test_polygon_that_encloses_nothing(points) -> None:
    with pytest.raises(MaskError, match="outline"):
        fill_polygon(points, 100, 60)


def test_polygon_feathered() -> None:
    box = [(300, 300), (900, 300), (900, 900), (300, 900)]
    rect, coverage = fill_polygon(box, 1500, 1500, feather=20)
    found = whole(rect, coverage, 1500, 1500)
    assert 100 < found[600, 300] < 155
    assert found[600, 268] == 0
    assert found[600, 325] == 255
    # What leaves the layer does not fade there.
    over = whole(*fill_polygon([(-50, 100), (500, 100), (500, 400), (-50, 400)], 600, 600, 20),
                 600, 600)  # fmt: skip
    assert over[250, 0] == 255


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (SelectionMode.REPLACE, [0, 0, 80, 255]),
        ("add", [200, 0, 200, 255]),
        ("subtract", [200, 0, 175, 0]),
        ("intersect", [0, 0, 80, 10]),
    ],
)
def test_selection_into_a_mask(mode, expected) -> None:
    mask = Mask(np.array([[200, 0, 200, 10]], np.uint8))
    edit = MaskEdit("Select", mask, changed=lambda _: None, done=lambda _: None)
    apply_selection(edit, Rect(2, 0, 4, 1), np.array([[255, 0]], np.uint8), "add")
    # Of what the mask was, not of what the first call made of it.
    apply_selection(edit, Rect(2, 0, 4, 1), np.array([[80, 255]], np.uint8), mode)
    assert mask.pixels[0].tolist() == expected


# Smart select


def scene(width: int = 640, height: int = 480, kind: type = np.uint8) -> tuple:
    """A red and yellow thing on bluish noise: pixels, and where it is."""
    rng = np.random.default_rng(3)
    pixels = rng.normal((60, 90, 140), 14, (height, width, 3))
    ys, xs = np.mgrid[:height, :width] / np.array(height)
    thing = np.hypot(xs - 0.6, (ys - 0.5) * 1.3) < 0.25
    pixels[thing] = rng.normal((190, 50, 40), 14, (int(thing.sum()), 3))
    stripe = thing & (np.abs(ys - 0.5) < 0.05)
    pixels[stripe] = rng.normal((220, 200, 60), 14, (int(stripe.sum()), 3))
    pixels = np.clip(pixels, 0, 255)
    return (pixels * (257 if kind is np.uint16 else 1)).astype(kind), thing


def overlap(found: np.ndarray, thing: np.ndarray) -> float:
    return float(((found > 127) & thing).sum() / ((found > 127) | thing).sum())


BOX = Rect(150, 130, 430, 350)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_object_in_a_box(kind) -> None:
    pixels, thing = scene(kind=kind)
    select = SmartSelect(pixels, limit=60_000)
    found = select.from_box(BOX)
    assert found.shape == thing.shape
    assert found.dtype == np.uint8
    assert overlap(found, thing) > 0.98
    outside = found.copy()
    outside[BOX.slices] = 0
    assert outside.max() == 0
    again = SmartSelect(pixels, limit=60_000).from_box(BOX)
    assert np.array_equal(found, again)


def test_large_picture_is_worked_on_small_and_cut_sharply() -> None:
    pixels, thing = scene(3000, 2250)
    found = SmartSelect(pixels, limit=100_000).from_box(Rect(650, 550, 2050, 1700))
    assert overlap(found, thing) > 0.99
    # The edge is a few pixels wide, though a pixel of the copy is 6 of the picture.
    row = found[1125, 650:1000].astype(int)
    assert ((row > 25) & (row < 230)).sum() <= 6


@pytest.mark.parametrize("box", [Rect.of(640, 480), Rect(-50, -50, 900, 900)])
def test_box_around_everything(box) -> None:
    pixels, thing = scene()
    assert overlap(SmartSelect(pixels, limit=60_000).from_box(box), thing) > 0.95


@pytest.mark.parametrize(
    ("box", "said"),
    [
        (Rect(700, 10, 900, 300), "outside"),
        (Rect(10, 10, 10, 10), "too small"),
        (Rect(50, 60, 20, 30), "too small"),
        (Rect(10, 10, 300, 12), "too small"),
    ],
)
def test_boxes_that_cannot_be_meant(box, said) -> None:
    pixels, _ = scene(64, 48)
    with pytest.raises(MaskError, match=said):
        SmartSelect(np.tile(pixels, (10, 10, 1))).from_box(box)


@pytest.mark.parametrize("size", [(1, 1), (5, 5), (4, 900), (12, 9)])
@pytest.mark.parametrize("flat", [True, False])
def test_tiny_and_flat_pictures_get_an_answer_or_a_sentence(size, flat, noise) -> None:
    pixels = np.full((*size, 3), 90, np.uint8) if flat else noise(*size, 3)
    try:
        found = SmartSelect(pixels).from_box(Rect.of(size[1], size[0]))
    except MaskError:
        return
    assert found.shape == size


def test_scribbles_correct_what_they_touch_and_nothing_else() -> None:
    pixels, thing = scene()
    # Beside it something of nearly its colour, and inside it something of nearly the background's.
    pixels[300:340, 200:250] = (185, 60, 50)
    pixels[200:230, 300:330] = (70, 95, 135)
    select = SmartSelect(pixels, limit=60_000)
    plain = select.from_box(BOX)
    assert plain[320, 225] == 255
    assert plain[215, 315] == 0
    foreground = [Scribble([(305, 205), (325, 225)], 8)]
    background = [Scribble([(205, 305), (245, 335)], 8), Scribble([(245, 305)], 6)]
    refined = select.refine(foreground, background)
    assert (refined[205:225, 305:325] > 200).mean() > 0.9
    assert (refined[305:335, 205:245] < 55).mean() > 0.9
    same = np.ones(thing.shape, bool)
    same[190:240, 290:340] = same[290:350, 190:260] = False
    assert (np.abs(plain.astype(int) - refined)[same] > 40).mean() < 0.002
    assert np.array_equal(refined, select.refine(foreground, background))
    assert np.array_equal(plain, select.refine([], []))


def test_a_scribble_goes_on_from_the_last_one_and_costs_what_it_changes(monkeypatch) -> None:
    pixels, thing = scene(1500, 1100)
    box = Rect(280, 240, 1080, 880)
    adds = [Scribble([(700, 500), (760, 520)], 20), Scribble([(400, 500), (450, 560)], 20)]
    removes = [Scribble([(300, 260), (500, 280)], 20)]
    select = SmartSelect(pixels, limit=100_000)
    blocks: list[Rect] = []
    work = FullSize._block

    def counted(*what: Any) -> Any:  # noqa: ANN401 - as _block
        blocks.append(what[4])
        return work(*what)

    monkeypatch.setattr(FullSize, "_block", counted)
    plain = select.from_box(box)
    whole = len(blocks)
    for said in ((adds[:1], []), (adds, []), (adds, removes)):
        found = select.refine(*said)
        assert overlap(found, thing) > 0.98
    # Nearly nothing at the edge changed.
    assert len(blocks) < 2 * whole
    # What was taken back is as it was, and what is known is not mixed up.
    assert np.abs(select.refine([], []).astype(int) - plain).max() <= 1
    assert np.array_equal(select.refine(adds, removes), select.refine(adds, removes))
    assert np.abs(select.refine(adds, removes).astype(int) - found).mean() < 0.5
    fresh = SmartSelect(pixels, limit=100_000).refine(adds, removes, box=box)
    assert np.abs(fresh.astype(int) - found).mean() < 0.5


def test_what_is_kept_of_the_last_result_is_what_would_be_found() -> None:
    pixels, _ = scene(900, 700)
    copy = Copy(np.ascontiguousarray(pixels[::4, ::4]), Rect.of(900, 700), 0.25, 0.25)
    inside = Rect(30, 20, 880, 690)
    rng = np.random.default_rng(2)
    full = FullSize(pixels)
    for _ in range(4):
        found = np.asarray(cv2.GaussianBlur(rng.random((175, 225)), (0, 0), 9) > 0.5, np.uint8)
        found *= np.uint8(255)
        full.enlarged(copy, found, inside, None)
        found = found.copy()
        found[40:70, 50:90] ^= 255
        again = full.enlarged(copy, found, inside, None)
        alone = FullSize(pixels).enlarged(copy, found, inside, None)
        # But for rounding in sums over other widths.
        assert np.abs(again.astype(int) - alone).max() <= 1


def test_scribbles_without_a_box_and_beyond_it() -> None:
    pixels, thing = scene()
    select = SmartSelect(pixels, limit=60_000)
    with pytest.raises(MaskError, match="box"):
        select.refine([], [])
    across = [Scribble([(200, 240), (380, 240)], 10), Scribble([(250, 180), (330, 300)], 10)]
    assert overlap(select.refine(across, []), thing) > 0.9
    # The box was drawn too small; a scribble says that the thing goes on.
    half = Rect(150, 130, 300, 350)
    assert overlap(select.from_box(half), thing) < 0.65
    more = select.refine([Scribble([(290, 200), (380, 240), (290, 300)], 12)], [])
    assert overlap(more, thing) > 0.9


def test_cancelled() -> None:
    pixels, _ = scene(64, 48)
    with pytest.raises(CancelledError):
        SmartSelect(pixels).from_box(Rect(10, 5, 50, 40), cancel=lambda: True)


def test_a_stroke_grows_to_the_edges_around_it() -> None:
    rng = np.random.default_rng(3)
    pixels = np.full((400, 600, 3), (60, 90, 130), np.uint8)
    pixels[100:300, 150:450] = (200, 150, 60)
    pixels = (pixels + rng.integers(-6, 7, pixels.shape)).astype(np.uint8)
    stroke = Scribble([(200, 180), (260, 190), (300, 200)], 60)
    rect, coverage = SmartSelect(pixels).from_stroke(stroke, 60)
    found = whole(rect, coverage, 600, 400)
    assert found[190, 180:310].min() > 250
    # To the edge at the left, not beyond it; not to the far end of the object at the right.
    assert found[150:230, 152:165].min() > 200
    assert found[:, :147].max() < 60
    assert found[:, 440:].max() == 0
    with pytest.raises(MaskError):
        SmartSelect(pixels).from_stroke(Scribble([(-500, -500)], 60), 60)
