"""Object-like masks: what people drew wins, the rest is connected and of a sensible size."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import cv2
import numpy as np
import pytest

from ssh_studio_training.photos import Photo, UnusablePhotoError
from ssh_studio_training.regions import MOST_REGIONS, label_maps, regions_of

# A photo, its pixels, and the mask of its object.
Drawn: TypeAlias = "tuple[Photo, np.ndarray, np.ndarray]"


@pytest.fixture
def photo(tmp_path, painted, save_png) -> Callable[..., Drawn]:
    """A photo with what lies beside it, chosen by name."""
    rgb, mask = painted(3)
    path = save_png(tmp_path / "x.png", rgb)

    def make(beside: str = "") -> Drawn:
        drawn = tmp_path / f"x_{beside}.png"
        if beside:
            save_png(drawn, mask)
        return (
            Photo(
                path,
                drawn if beside == "mask" else None,
                drawn if beside == "segments" else None,
            ),
            rgb,
            mask,
        )

    return make


def test_a_drawn_mask_owns_the_last_label(photo) -> None:
    described, rgb, mask = photo("mask")
    labels, regions = label_maps(described, rgb)
    assert np.array_equal(labels & 15 == MOST_REGIONS, mask > 0)
    assert not (labels >> 4 == MOST_REGIONS).any()
    drawn = [region for region in regions if region.human]
    assert [(region.plane, region.label) for region in drawn] == [(0, MOST_REGIONS)]
    assert drawn[0].share == pytest.approx((mask > 0).mean())


def test_drawn_segments_fill_their_plane(photo) -> None:
    described, rgb, mask = photo("segments")
    labels, regions = label_maps(described, rgb)
    plane = labels & 15
    # The ellipse is one connected segment, and so is what lies around it.
    assert len(np.unique(plane[mask > 0])) == 1
    assert len(np.unique(plane[mask == 0])) == 1
    assert all(region.human == (region.plane == 0) for region in regions)
    assert any(region.human for region in regions)


def test_without_drawings_clusters_find_the_object(photo) -> None:
    described, rgb, mask = photo()
    labels, regions = label_maps(described, rgb)
    assert not any(region.human for region in regions)
    best = 0.0
    for region in regions:
        inside = (labels >> (4 * region.plane) & 15) == region.label
        overlap = (inside & (mask > 0)).sum() / (inside | (mask > 0)).sum()
        best = max(best, float(overlap))
    assert best > 0.8


def test_cluster_regions_are_connected_and_limited_in_size(photo) -> None:
    described, rgb, _ = photo()
    labels, regions = label_maps(described, rgb)
    assert len(regions) >= 4
    for region in regions:
        inside = ((labels >> (4 * region.plane) & 15) == region.label).astype(np.uint8)
        assert cv2.connectedComponents(inside, connectivity=4)[0] == 2
        assert 0.01 <= inside.mean() <= 0.6
        height, width = inside.shape
        rows, columns = np.nonzero(inside)
        box = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
        shares = (region.left, region.top, region.right, region.bottom)
        assert np.allclose(np.array(box) / (width, height, width, height), shares)


def test_too_small_and_too_large_regions_are_left_out() -> None:
    labels = np.ones((100, 100), np.uint8)
    labels[:2, :40] = 2  # 0.8 %
    labels[50:70, 50:70] = 3
    regions = regions_of(labels, 1, by_hand={3})
    assert [(region.plane, region.label, region.human) for region in regions] == [(1, 3, True)]


def test_the_same_photo_gives_the_same_labels(photo) -> None:
    described, rgb, _ = photo()
    first, second = label_maps(described, rgb), label_maps(described, rgb)
    assert np.array_equal(first[0], second[0])
    assert first[1] == second[1]


def test_a_broken_mask_is_named(photo) -> None:
    described, rgb, _ = photo("mask")
    assert described.mask is not None
    described.mask.write_text("no picture")
    with pytest.raises(UnusablePhotoError, match=r"x_mask\.png beside it is broken"):
        label_maps(described, rgb)
