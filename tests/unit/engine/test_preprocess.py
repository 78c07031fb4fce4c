"""Views: alignment, antialiasing, holes, placements; and the checks at the door."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch

from ssh_studio.engine.pixels import check_mask, check_picture, rounded, unit
from ssh_studio.engine.preprocess import (
    Scene,
    content_window,
    make_views,
    placement_at,
    sample_view,
    solid_part,
)
from ssh_studio.errors import MaskError, PictureError


def scale_view(side: float, size: int, left: float = 0, top: float = 0) -> np.ndarray:
    return np.array([[side / size, 0, left], [0, side / size, top]])


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("factor", [1, 4, 7])
def test_a_view_of_whole_pixels_is_their_area_mean(dtype: type, factor: int) -> None:
    rng = np.random.default_rng(0)
    values = rng.random((32 * factor, 32 * factor, 3), np.float32)
    picture = rounded(values, np.dtype(dtype))
    view, inside = sample_view(picture, scale_view(32 * factor, 32), 32)
    mean = unit(picture).reshape(32, factor, 32, factor, 3).mean(axis=(1, 3))
    np.testing.assert_allclose(view, mean, atol=3e-3 if dtype is np.uint8 else 1e-3)
    assert inside.all()


def test_a_view_beyond_the_picture_is_zero_there() -> None:
    picture = np.full((40, 40, 3), 200, np.uint8)
    view, inside = sample_view(picture, scale_view(80, 32, -20, -20), 32)
    assert (inside[8:24, 8:24] == 1).all()
    assert inside.sum() == 16 * 16
    np.testing.assert_allclose(view[8:24, 8:24], 200 / 255, atol=1e-3)
    assert (view[inside == 0] == 0).all()


def test_a_view_wholly_outside_is_empty() -> None:
    view, inside = sample_view(np.ones((9, 9, 3), np.uint8), scale_view(10, 8, 100, 0), 8)
    assert not view.any()
    assert not inside.any()


def test_rotated_views_follow_the_matrix() -> None:
    picture = np.zeros((64, 64, 3), np.uint8)
    picture[:32] = 255
    quarter = np.array([[0.0, -2.0, 64.0], [2.0, 0.0, 0.0]])  # view x runs down the picture
    view, _ = sample_view(picture, quarter, 32)
    assert view[:, :15].mean() > 0.99
    assert view[:, 17:].mean() < 0.01


def test_content_window_gives_the_object_room() -> None:
    mask = np.zeros((100, 200), np.uint8)
    mask[20:40, 50:110] = 1
    left, top, width, height = content_window(mask)
    assert width == height == pytest.approx(60 * 1.1)
    assert left + width / 2 == pytest.approx(80)
    assert top + height / 2 == pytest.approx(30)
    # On a large background, as much around it as makes half of a square view object.
    placed = content_window(mask, (2000, 2000), placement_at(500, 500, 2))
    assert placed == pytest.approx((38, -12, 84, 84))


def test_content_window_stays_on_the_background() -> None:
    mask = np.zeros((100, 200), np.uint8)
    mask[20:40, 50:110] = 1
    # The background is the picture itself: the window moves down, away from the upper edge ...
    assert content_window(mask, (100, 200), np.eye(2, 3)) == pytest.approx((38, 0, 84, 84))
    # ... and an object that fills the background is seen in all of it, but never cut.
    assert content_window(mask, (20, 40), placement_at(-60, -20)) == pytest.approx((50, 20, 60, 20))


def test_flattened_views_show_no_pixel_twice(picture: np.ndarray, mask: np.ndarray) -> None:
    scene = Scene(picture, mask, None, picture, None, np.eye(2, 3), flattened=True)
    views, frame = make_views(scene, 32)
    content, local, whole = (view[0].numpy() for view in views)
    known, valid = content[4], local[3]
    assert known.any()
    assert valid.any()
    assert not (known * valid).any()
    assert whole[3].min() == 0
    assert (whole[3] * whole[4] == 0).all()
    assert 0 < frame.width < 1.5


def test_a_flattened_composite_is_seen_up_to_its_mask(
    picture: np.ndarray, mask: np.ndarray
) -> None:
    """Another background is not: what networks expect beside an object is the object's own edge."""
    for flattened in (True, False):
        scene = Scene(picture, mask, None, picture, None, np.eye(2, 3), flattened=flattened)
        content, local, _ = (view[0].numpy() for view in make_views(scene, 64)[0])
        covered = (content[3] > 0).astype(np.uint8)
        beside = (cv2.dilate(covered, np.ones((3, 3), np.uint8)) > covered) & (local[2] >= 0)
        assert (local[3][beside] > 0).all() == flattened
        assert not (local[3][covered > 0] > 0).any()


def test_placement_aligns_the_background(picture: np.ndarray, mask: np.ndarray) -> None:
    """What lies under the object's window, also when the foreground is scaled and moved."""
    background = np.zeros((300, 400, 3), np.uint8)
    background[100:220, 150:330] = cv2.resize(picture, (180, 120), interpolation=cv2.INTER_AREA)
    scene = Scene(picture, mask, None, background, None, placement_at(150, 100, 2))
    views, _ = make_views(scene, 32)
    content, local = views.content[0].numpy(), views.local[0].numpy()
    both = (content[4] > 0) & (local[3] > 0)
    assert both.any()
    # The median: at the rim of the placed picture black mixes in.
    assert np.median(np.abs(content[:3] - local[:3])[:, both]) < 0.02
    assert (views.whole[0, 3] == 1).all()


def test_reference_region_and_known_part_are_respected(
    picture: np.ndarray, mask: np.ndarray
) -> None:
    valid = np.zeros((60, 90), np.uint8)
    valid[:, :45] = 255
    scene = Scene(picture, mask, mask, picture, valid, None)
    views, _ = make_views(scene, 32)
    whole = views.whole[0].numpy()
    assert whole.shape == (5, 16, 16)
    assert whole[3, :, :7].min() == 1
    assert whole[3, :, 9:].max() == 0
    assert not views.local.any()
    assert views.content[0, 4].sum() < 32 * 32 * 0.9


@pytest.mark.parametrize("shape", [(8, 8), (8, 2000), (2000, 8)])
def test_extreme_shapes_give_finite_views(shape: tuple[int, int]) -> None:
    picture = np.full((*shape, 3), 90, np.uint8)
    mask = np.zeros(shape, bool)
    mask[-1, -1] = True
    views, _ = make_views(Scene(picture, mask, None, picture, None, np.eye(2, 3)), 32)
    assert all(bool(view.isfinite().all()) for view in views)
    assert float(views.content[0, 3].max()) > 0


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_unit_round_trip_is_exact(dtype: type) -> None:
    levels = np.arange(256, dtype=np.uint8) if dtype is np.uint8 else np.arange(65536)
    values = (levels / 65535).astype(dtype) if dtype is np.float32 else levels.astype(dtype)
    picture = np.repeat(values[None, :, None], 3, axis=2)
    np.testing.assert_array_equal(rounded(unit(picture), picture.dtype), picture)


@pytest.mark.parametrize(
    "mask",
    [
        np.ones((5, 5), np.uint8),
        np.ones((4, 4, 1), np.uint8),
        np.ones((4, 4), np.int64),
        np.full((4, 4), np.nan, np.float32),
        np.full((4, 4), 7, np.float32),
        np.zeros((4, 4), np.uint8),
    ],
)
def test_what_is_no_mask_is_refused(mask: np.ndarray) -> None:
    with pytest.raises(MaskError):
        check_mask(mask, (4, 4, 3))


@pytest.mark.parametrize("mask", [np.ones((4, 4), bool), np.full((4, 4), 0.5, np.float16)])
def test_masks_of_other_types_are_taken(mask: np.ndarray) -> None:
    check_mask(mask, (4, 4, 3))
    assert unit(mask).dtype == np.float32


def test_slightly_overshooting_floats_are_taken() -> None:
    check_picture(np.full((4, 4, 3), 1.0005, np.float32))
    with pytest.raises(PictureError, match="between 0 and 1"):
        check_picture(np.full((4, 4, 3), -0.5, np.float32))


def test_the_rim_of_a_cut_out_is_not_known() -> None:
    """At the rim the old surroundings shine through: neither the object's nor the scene's."""
    mask = torch.zeros(1, 1, 32, 32)
    mask[..., 6:26, 6:26] = 1
    mask[..., 5, 6:26] = 0.4
    known = solid_part(mask)
    assert known[..., 8:24, 8:24].all()
    assert known.sum() == 16 * 16


@pytest.mark.parametrize(("thickness", "rows"), [(1, 1), (3, 1), (0, 1)])
def test_thin_objects_keep_what_they_have(thickness: int, rows: int) -> None:
    mask = torch.zeros(1, 1, 32, 32)
    mask[..., 10 : 10 + thickness, 2:30] = 1
    mask[..., 20, 5] = 0.3
    known = solid_part(mask)
    assert known.sum() >= rows
    assert (mask[known > 0] > 0).all()
    if thickness:
        assert (mask[known > 0] == 1).all()
