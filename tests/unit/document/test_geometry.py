"""Places of layers: what is done and undone leaves them exactly where they were."""

from __future__ import annotations

import math

import numpy as np
import pytest

from ssh_studio.document.geometry import Rect, Transform, apply_matrix, bounds_of

SIZE = (400, 300)
SKEWED = Transform(120.0, 80.0, 0.5, 0.8, 30.0, flip_x=True)


def corner(transform: Transform, which: int) -> np.ndarray:
    return np.array(transform.corners(*SIZE)[which])


@pytest.mark.parametrize("flips", [(False, False), (True, False), (False, True), (True, True)])
@pytest.mark.parametrize("angle", [0.0, 30.0, 90.0, -135.0])
@pytest.mark.parametrize("factors", [(1.5, 1.5), (0.25, 3.0), (-2.0, 0.5), (-1.0, -1.0)])
def test_scaling_about_a_corner_keeps_that_corner(flips, angle, factors) -> None:
    start = Transform(50, 60, 0.7, 1.3, angle, *flips)
    for which in range(4):
        fixed = start.corners(*SIZE)[which]
        scaled = start.scaled(factors[0], factors[1], fixed)
        assert corner(scaled, which) == pytest.approx(fixed, abs=1e-9)
        # The other corner of each side has moved along that side by the factor.
        for other, factor in (
            (which ^ 1, factors[0]),
            (3 - which, factors[1]),
        ):
            before, after = corner(start, other) - fixed, corner(scaled, other) - fixed
            assert after == pytest.approx(before * factor, abs=1e-9)


def test_scaling_stops_at_its_limits_without_a_jump() -> None:
    fixed = SKEWED.corners(*SIZE)[0]
    for factor in (1e-9, 1e9):
        scaled = SKEWED.scaled(factor, factor, about=fixed)
        assert scaled.scale_x in (1e-3, 1e3)
        assert corner(scaled, 0) == pytest.approx(fixed, abs=1e-9)


def test_repeated_edits_do_not_drift() -> None:
    there = SKEWED
    about = there.corners(*SIZE)[2]
    for _ in range(1000):
        there = there.turned(7.3, about).scaled(1.7, 0.6, about).moved(0.1, -3.7)
        there = there.moved(-0.1, 3.7).scaled(1 / 1.7, 1 / 0.6, about).turned(-7.3, about)
        there = there.flipped(horizontally=True).flipped(horizontally=True)
    assert np.abs(there.matrix(*SIZE) - SKEWED.matrix(*SIZE)).max() < 1e-8


def test_quarter_turns_are_exact() -> None:
    there = Transform.at(3, 5, *SIZE)
    for _ in range(4):
        there = there.turned(90, about=(17.0, 4.0))
        assert np.array_equal(there.matrix(*SIZE), np.rint(there.matrix(*SIZE)))
    assert there == Transform.at(3, 5, *SIZE)


def test_angles_stay_within_half_a_turn() -> None:
    assert SKEWED.turned(150).angle == 180
    assert SKEWED.turned(151).angle == -179
    assert Transform(angle=180).flipped(horizontally=True).angle == 180


@pytest.mark.parametrize("horizontally", [True, False])
def test_flip_mirrors_as_seen_in_the_document(horizontally) -> None:
    axis = 0 if horizontally else 1
    flipped = SKEWED.flipped(horizontally=horizontally)
    middle = (SKEWED.x, SKEWED.y)[axis]
    for before, after in zip(SKEWED.corners(*SIZE), flipped.corners(*SIZE), strict=True):
        assert after[axis] == pytest.approx(2 * middle - before[axis])
        assert after[1 - axis] == pytest.approx(before[1 - axis])


def test_turning_about_a_point_keeps_distances() -> None:
    turned = SKEWED.turned(-77, about=(10, 20))
    for which in range(4):
        distance = math.dist(corner(SKEWED, which), (10, 20))
        assert math.dist(corner(turned, which), (10, 20)) == pytest.approx(distance)


def test_inverse_and_bounds() -> None:
    there, back = SKEWED.matrix(*SIZE), SKEWED.inverse(*SIZE)
    assert apply_matrix(back, apply_matrix(there, (12.5, 99.0))) == pytest.approx((12.5, 99.0))
    bounds = SKEWED.bounds(*SIZE)
    xs, ys = zip(*SKEWED.corners(*SIZE), strict=True)
    assert bounds.left <= min(xs) < bounds.left + 1
    assert bounds.bottom - 1 < max(ys) <= bounds.bottom
    # Rounding errors do not add a row or a column.
    assert bounds_of([(1 - 1e-9, 2.0), (4 + 1e-9, 6.0)]) == Rect(1, 2, 4, 6)


def test_rectangles() -> None:
    empty = Rect(5, 5, 5, 9)
    one = Rect(1, 2, 4, 6)
    assert empty.is_empty
    assert not one.is_empty
    assert one.united(empty) == empty.united(one) == one
    assert one.united(Rect(0, 5, 2, 7)) == Rect(0, 2, 4, 7)
    assert one.intersected(Rect(4, 0, 9, 9)).is_empty
    assert one.grown(-2).is_empty
    assert np.zeros((10, 10))[one.slices].shape == (one.height, one.width)
