"""Where the views of a sample lie: both sides apart, the object in its window."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from ssh_studio_training import geometry
from ssh_studio_training.geometry import Layout, Shares, lay_out, random_box
from ssh_studio_training.luts import Draw
from ssh_studio_training.pack import LEVELS

COUNT = 400
GAP = geometry._GAP


def lay_out_boxes(
    shares: Shares, largest: float = 0.6, seed: int = 0
) -> tuple[Tensor, Tensor, Layout]:
    """Boxes Bx4 in photos of several shapes Bx2, and their layout."""
    draw = Draw(COUNT, torch.Generator().manual_seed(seed))
    size = draw.uniform(96, 512, 2).round()
    shape = size * draw.uniform(0.1, largest, 2)
    box = torch.cat([(size - shape) * draw.uniform(0, 1, 2), shape], dim=1)
    return box, size, lay_out(box, size, shares, draw)


def ends(rectangle: Tensor) -> tuple[Tensor, Tensor]:
    return rectangle[:, :2], rectangle[:, :2] + rectangle[:, 2:]


def inside(inner: Tensor, outer: Tensor) -> Tensor:
    """Whether rectangles lie within others, rounding aside."""
    (start, end), (first, last) = ends(inner), ends(outer)
    return (start >= first - 1e-2).all(dim=1) & (end <= last + 1e-2).all(dim=1)


def between(first: Tensor, second: Tensor) -> Tensor:
    """The larger of the distances of two rectangles along x and y; negative where they overlap."""
    (a0, a1), (b0, b1) = ends(first), ends(second)
    return torch.maximum(b0 - a1, a0 - b1).amax(dim=1)


@pytest.fixture
def two() -> tuple[Tensor, Tensor, Layout]:
    """Boxes, sizes and layouts of disjoint parts."""
    box, size, layout = lay_out_boxes(Shares(two_views=1, placed=0.5, uncut=0.7))
    return box, size, layout


def test_the_gap_is_wider_than_what_two_pixels_are_made_of() -> None:
    """A pixel of a view takes from one and a half pixels of its level to each side."""
    assert 2 * 1.5 * 2 ** (LEVELS - 1) <= GAP


def test_two_views_never_overlap(two) -> None:
    box, size, layout = two
    photo = torch.cat([torch.zeros_like(size), size], dim=1)
    chosen = layout.two_views
    assert chosen.float().mean() > 0.6
    assert (between(layout.own, layout.other)[chosen] >= GAP - 1e-2).all()
    assert inside(layout.own, photo)[chosen].all()
    assert inside(layout.other, photo)[chosen].all()
    assert inside(box, layout.own)[chosen].all()
    assert inside(layout.whole, layout.other)[chosen].all()
    # Enough is left to tell what the background looks like.
    assert ((layout.other[:, 2:] / size).amin(dim=1) >= 0.25 - 1e-3)[chosen].all()


def test_where_no_room_is_left_the_photo_gets_a_hole(two) -> None:
    box, size, layout = two
    start, end = ends(box)
    room = torch.cat([start - GAP, size - end - GAP], dim=1) / size.repeat(1, 2)
    possible = (room >= 0.25).any(dim=1)
    assert torch.equal(layout.two_views, possible)
    _, _, crowded = lay_out_boxes(Shares(two_views=1), largest=0.3, seed=1)
    assert crowded.two_views.all()


def test_with_a_hole_both_sides_see_the_same_place() -> None:
    box, size, layout = lay_out_boxes(Shares(two_views=0, whole_photo=0.5))
    photo = torch.cat([torch.zeros_like(size), size], dim=1)
    assert not layout.two_views.any()
    assert not layout.uncut.any()
    assert layout.placed.all()
    assert torch.equal(layout.local, layout.content)
    assert torch.equal(layout.own, photo)
    assert torch.equal(layout.other, photo)
    assert inside(box, layout.whole).all()
    entire = (layout.whole == photo).all(dim=1).float().mean()
    assert entire == pytest.approx(0.5, abs=0.08)


def test_windows_hold_their_object(two) -> None:
    box, size, layout = two
    photo = torch.cat([torch.zeros_like(size), size], dim=1)
    assert inside(box, layout.content).all()
    assert inside(layout.content, photo).all()
    whole = (layout.content == photo).all(dim=1)
    assert whole.float().mean() == pytest.approx(0.5, abs=0.1)
    # Elsewhere in the background: there as a whole, and in the content's shape.
    chosen = layout.two_views
    assert inside(layout.local, layout.other)[chosen].all()
    shape = layout.local[:, 2:] / layout.content[:, 2:]
    assert torch.allclose(shape[:, 0], shape[:, 1], rtol=1e-4)


def test_shares_are_kept(two) -> None:
    _, _, layout = two
    chosen = layout.two_views
    assert layout.placed[chosen].float().mean() == pytest.approx(0.5, abs=0.1)
    assert layout.uncut[chosen].float().mean() == pytest.approx(0.7, abs=0.1)
    assert layout.placed[~chosen].all()
    assert not layout.uncut[~chosen].any()


def test_random_boxes_lie_in_their_photos() -> None:
    draw = Draw(COUNT, torch.Generator().manual_seed(2))
    size = draw.uniform(96, 512, 2)
    box = random_box(size, draw)
    assert inside(box, torch.cat([torch.zeros_like(size), size], dim=1)).all()
    share = box[:, 2:] / size
    assert 0.25 <= share.min() < share.max() <= 0.75
