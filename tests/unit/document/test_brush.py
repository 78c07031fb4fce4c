"""Strokes: no gaps, no build-up, round on screen, and quick on a large mask."""

from __future__ import annotations

import time

import numpy as np
import pytest

from ssh_studio.document.brush import Brush, BrushStroke, Pressure
from ssh_studio.document.geometry import Rect, Transform
from ssh_studio.document.mask import Mask
from ssh_studio.document.mask_edit import MaskEdit, MaskStep
from ssh_studio.errors import MaskError

WIDE, HIGH = 400, 300


@pytest.fixture
def mask() -> Mask:
    return Mask.filled(WIDE, HIGH, 0)


def edit_of(mask: Mask, steps: list[MaskStep] | None = None) -> MaskEdit:
    done = (lambda _: None) if steps is None else steps.append
    return MaskEdit("Paint", mask, changed=lambda _: None, done=done)


def paint(mask: Mask, brush: Brush, *points: tuple[float, ...], **more) -> None:
    stroke = BrushStroke(edit_of(mask), brush, **more)
    for point in points:
        stroke.to(*point)
    stroke.commit()


def distances(x: float, y: float) -> np.ndarray:
    rows, columns = np.mgrid[:HIGH, :WIDE] + 0.5
    return np.hypot(columns - x, rows - y)


def test_a_click_is_a_round_dab_of_the_size(mask) -> None:
    paint(mask, Brush(60, hardness=1), (200.0, 150.0))
    away = distances(200, 150)
    assert (mask.pixels[away < 29.4] == 255).all()
    assert (mask.pixels[away > 30.6] == 0).all()
    assert mask.pixels.sum() / 255 == pytest.approx(np.pi * 30**2, rel=0.002)


def test_soft_brush_fades_from_its_hard_core(mask) -> None:
    paint(mask, Brush(100, hardness=0.4), (200.0, 150.0))
    profile = mask.pixels[150, 200:260].astype(int)
    assert (profile[:19] == 255).all()
    assert (profile[51:] == 0).all()
    assert (np.diff(profile) <= 0).all()
    assert profile[34] + profile[35] == pytest.approx(255, abs=4)


def test_smallest_brush_paints_a_pixel(mask) -> None:
    paint(mask, Brush(1, hardness=1), (50.5, 60.5))
    assert np.argwhere(mask.pixels).tolist() == [[60, 50]]
    assert mask.pixels[60, 50] == 255


def test_fast_strokes_have_no_gaps_and_go_through_their_points(mask) -> None:
    points = [(20, 20), (150, 250), (270, 30), (380, 280)]
    paint(mask, Brush(9, hardness=1), *points)
    for x, y in points:
        assert mask.pixels[int(y), int(x)] == 255
    # Whatever way it takes, it is as thick as the brush everywhere.
    thin = Mask.filled(WIDE, HIGH, 0)
    paint(thin, Brush(3, hardness=1), *points)
    core = np.equal(thin.pixels, 255)
    assert (thin.pixels[:, 22:378].max(0) == 255).all()
    ys, xs = np.nonzero(core)
    for dy, dx in ((-2, 0), (2, 0), (0, -2), (0, 2)):
        assert (mask.pixels[ys + dy, xs + dx] == 255).all()


def test_slow_points_make_a_smooth_curve(mask) -> None:
    turns = np.linspace(0, 2 * np.pi, 13)
    ring = [(200 + 100 * np.cos(t), 150 + 100 * np.sin(t)) for t in turns]
    paint(mask, Brush(10, hardness=1), *ring)
    away = distances(200, 150)
    # Straight lines between these points would run 3 pixels inside. At its ends it may.
    rows, columns = np.mgrid[:HIGH, :WIDE]
    away[(columns > 200) & (np.abs(rows - 150) < 60)] = 100
    assert (mask.pixels[(np.abs(away - 100) < 3.5) & (away != 100)] == 255).all()
    assert (mask.pixels[np.abs(away - 100) > 6.5] == 0).all()


def test_the_end_is_shown_at_once_and_smoothed_later(mask) -> None:
    stroke = BrushStroke(edit_of(mask), Brush(9, hardness=1))
    for point in ((50, 50), (150, 50), (150, 150)):
        stroke.to(*point)
        assert mask.pixels[point[1], point[0]] == 255
    assert mask.pixels[100, 150] == 255, "drawn straight"
    stroke.to(50, 150)
    assert mask.pixels[100, 150] == 0, "the curve swings wide of it"
    assert mask.pixels[100, 155:175].max() == 255
    stroke.commit()


def test_opacity_does_not_add_up_within_a_stroke(mask) -> None:
    brush = Brush(40, hardness=1, opacity=0.5)
    there_and_back = [(100, 100), (200, 100), (100, 101), (200, 99), (100, 100)]
    paint(mask, brush, *there_and_back)
    assert mask.pixels.max() == 128
    paint(mask, brush, (150, 100))
    assert mask.pixels.max() == 192
    paint(mask, Brush(40, hardness=1, opacity=0.5, erase=True), (150, 100))
    assert mask.pixels[100, 150] == 96
    assert mask.pixels[100, 100] == 128


def test_straight_segments(mask) -> None:
    stroke = BrushStroke(edit_of(mask), Brush(21, hardness=1))
    stroke.line_to(50, 50)
    touched = stroke.line_to(350, 250)
    assert touched is not None
    stroke.line_to(350, 50)
    stroke.commit()
    rows, columns = np.mgrid[:HIGH, :WIDE] + 0.5
    away = np.abs((columns - 50) * 200 - (rows - 50) * 300) / np.hypot(200, 300)
    between = (columns > 60) & (columns < 330)
    assert (mask.pixels[(away < 9.8) & between] == 255).all()
    assert (mask.pixels[(away > 11.2) & between & (columns < 300)] == 0).all()


@pytest.mark.parametrize("kind", [Pressure.SIZE, Pressure.OPACITY])
def test_pressure(mask, kind) -> None:
    brush = Brush(80, hardness=1, pressure=kind)
    paint(mask, brush, (60.0, 150.0, 0.1), (340.0, 150.0, 1.0))
    thickness = (mask.pixels > 0).sum(0)[60:340].astype(int)
    strength = mask.pixels[150, 60:340].astype(int)
    if kind is Pressure.SIZE:
        assert strength.min() == 255
        assert thickness[140] == pytest.approx(44, abs=3)
        assert (np.diff(thickness) >= 0).all()
    else:
        assert thickness[45:235].min() >= 80
        assert strength[140] == pytest.approx(140, abs=3)
        assert strength[0] < 80
    # Pressed harder without moving.
    fresh = Mask.filled(WIDE, HIGH, 0)
    stroke = BrushStroke(edit_of(fresh), brush)
    stroke.to(100, 100, 0.1)
    before = fresh.pixels.sum(dtype=int)
    assert stroke.to(100, 100, 0.8) is not None
    assert fresh.pixels.sum(dtype=int) > 5 * before


def test_round_in_the_document_whatever_the_layer(mask) -> None:
    transform = Transform(200, 150, 0.5, 2.0, 33.0, flip_y=True)
    matrix = transform.matrix(WIDE, HIGH)
    middle = transform.inverse(WIDE, HIGH) @ (200, 150, 1)
    paint(mask, Brush(80, hardness=1), tuple(middle), linear=matrix)
    rows, columns = np.mgrid[:HIGH, :WIDE] + 0.5
    shown = matrix @ np.stack([columns.ravel(), rows.ravel(), np.ones(WIDE * HIGH)])
    away = np.hypot(shown[0] - 200, shown[1] - 150).reshape(HIGH, WIDE)
    assert (mask.pixels[away < 39] == 255).all()
    assert (mask.pixels[away > 41] == 0).all()


def test_outside_and_at_the_border(mask) -> None:
    stroke = BrushStroke(edit_of(mask), Brush(40))
    assert stroke.to(-500, -500) is None
    touched = stroke.to(10, 10)
    assert touched is not None
    assert touched.intersected(mask.rect) == touched
    assert stroke.to(10, 10) is None
    stroke.commit()
    assert mask.pixels[5, 5] == 255


def test_touched_is_around_all_that_changed(mask) -> None:
    stroke = BrushStroke(edit_of(mask), Brush(30))
    for point in ((50, 50), (200, 250), (350, 60), (351, 100), (30, 200)):
        before = mask.pixels.copy()
        touched = stroke.to(*point)
        rows, columns = np.nonzero(mask.pixels != before)
        changed = Rect(columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
        assert touched is not None
        assert touched.united(changed) == touched


def test_a_stroke_is_one_step_and_can_be_cancelled(mask) -> None:
    steps: list[MaskStep] = []
    stroke = BrushStroke(edit_of(mask, steps), Brush(30))
    for x in range(20, 300, 20):
        stroke.to(x, 100)
    stroke.commit()
    painted = mask.pixels.copy()
    steps[0].undo()
    assert mask.pixels.max() == 0
    steps[0].redo()
    assert np.array_equal(mask.pixels, painted)
    stroke = BrushStroke(edit_of(mask, steps), Brush(90, erase=True))
    stroke.to(150, 100)
    stroke.to(200, 100)
    stroke.cancel()
    assert np.array_equal(mask.pixels, painted)
    assert len(steps) == 1


def test_refused(mask) -> None:
    for wrong in ({"size": 0}, {"hardness": 1.1}, {"opacity": 0}):
        with pytest.raises(MaskError):
            Brush(**wrong)
    with pytest.raises(MaskError):
        BrushStroke(edit_of(mask), Brush(), np.zeros((2, 2)))


def test_a_dab_on_a_large_mask_costs_little() -> None:
    mask = Mask.filled(6000, 4000, 0)
    stroke = BrushStroke(edit_of(mask), Brush(100, hardness=0.5))
    stroke.to(1000, 1000)
    took = []
    for i in range(1, 30):
        begin = time.perf_counter()
        stroke.to(1000 + 17 * i, 1000 + i * i)
        took.append(time.perf_counter() - begin)
    # Copying the mask alone takes as long; about 1 ms on an idle core.
    assert np.median(took) < 0.012
