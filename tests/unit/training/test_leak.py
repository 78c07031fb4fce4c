"""Neither arrangement may show the same pixels of a photo on both sides.

A network that sees equal pixels in two looks learns to compare them, which no real composite
offers: its training figures become wonderful and its answers useless (measured, see the README).
Here photos encode their own coordinates as colours and all looks are off, so that every pixel of a
view tells where it comes from.
"""

from __future__ import annotations

import dataclasses

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from ssh_studio.engine.networks.studio import StudioNetwork, Views
from ssh_studio_training import geometry, triplets
from ssh_studio_training.geometry import Layout, Shares
from ssh_studio_training.pack import Pack
from ssh_studio_training.triplets import Batch, DataConfig, TripletSource

SIDE = 64
PHOTO = 256
SAMPLES = 48

# Looks that change nothing; objects as they are drawn, no blobs and rectangles of chance.
PLAIN = DataConfig(unchanged=1, natural=1, reconstruction=0, blobs=0, crops=0)
HOLE = Shares(two_views=0.0)
APART = Shares(two_views=1.0, placed=1.0, uncut=1.0)


@pytest.fixture(scope="module")
def objects() -> NDArray[np.uint8]:
    """Labels of a photo with two objects of different size, small enough to leave room."""
    labels = np.zeros((PHOTO, PHOTO), np.uint8)
    cv2.ellipse(labels, (90, 120), (40, 28), 30, 0, 360, 1, -1)
    cv2.ellipse(labels, (180, 190), (20, 34), 0, 0, 360, 2, -1)
    return labels


@pytest.fixture(scope="module")
def pack(exact_pack, objects) -> Pack:
    """A photo whose red is its x and whose green is its y."""
    rows, columns = np.mgrid[:PHOTO, :PHOTO].astype(np.uint8)
    return exact_pack([(np.dstack([columns, rows, np.full_like(rows, 128)]), objects)])


def draw(
    pack, shares: Shares, side: int = SIDE, *, blobs: float = 0, crops: float = 0, rim: float = 0
) -> Batch:
    config = dataclasses.replace(PLAIN, shares=shares, blobs=blobs, crops=crops, rim=rim)
    return TripletSource(pack, config, view_size=side, seed=11).batch(0, SAMPLES)


def places(view: torch.Tensor, shown: torch.Tensor) -> NDArray[np.bool_]:
    """PHOTOxPHOTO: where the shown pixels of one view, 5xSxS, come from."""
    seen = np.zeros((PHOTO, PHOTO), bool)
    x, y = (view[channel][shown].mul(255).round().int().clamp(0, PHOTO - 1) for channel in (0, 1))
    seen[y.numpy(), x.numpy()] = True
    return seen


def shown_twice(batch: Batch) -> int:
    """Photo pixels that some sample shows in its content and in one of its references."""
    found = 0
    for content, local, whole in zip(*batch.views, strict=True):
        known = places(content, content[4] > 0)
        for reference in (local, whole):
            found += int((known & places(reference, reference[3] > 0)).sum())
    return found


def shows_something(batch: Batch) -> None:
    for view, channel in zip(batch.views, (4, 3, 3), strict=True):
        assert ((view[:, channel] > 0).flatten(1).sum(dim=1) > 30).float().mean() > 0.7


def test_disjoint_parts_share_no_pixel(pack) -> None:
    batch = draw(pack, APART)
    assert batch.uncut.all()
    shows_something(batch)
    assert shown_twice(batch) == 0


def test_disjoint_parts_keep_their_distance(pack) -> None:
    """Far enough that not even the smallest copy of the photo mixes their pixels."""
    batch = draw(pack, APART)
    # A pixel of a quarter's size takes from six photo pixels to each side; places round.
    kernel = np.ones((11, 11), np.uint8)
    for content, local, whole in zip(*batch.views, strict=True):
        known = cv2.dilate(places(content, content[4] > 0).astype(np.uint8), kernel) > 0
        for reference in (local, whole):
            shown = cv2.dilate(places(reference, reference[3] > 0).astype(np.uint8), kernel) > 0
            assert not (known & shown).any()


def test_a_photo_with_a_hole_shows_the_object_on_one_side_only(pack, objects) -> None:
    batch = draw(pack, HOLE)
    assert not batch.uncut.any()
    shows_something(batch)
    assert shown_twice(batch) == 0
    for content, _, _ in zip(*batch.views, strict=True):
        # The foreground shows its object alone.
        known = places(content, content[4] > 0)
        assert not (known & (objects == 0)).any()


def test_rims_count_on_neither_side(pack) -> None:
    """Where a mask is soft, a pixel holds some of both; at the same place no rounding excuses."""
    batch = draw(pack, HOLE, blobs=0.5, crops=0.1)
    known, valid = batch.views.content[:, 4] > 0, batch.views.local[:, 3] > 0
    mask = batch.mask[:, 0]
    assert ((mask > 0.01) & (mask < 0.99)).flatten(1).any(dim=1).float().mean() > 0.7
    assert not (known & valid).any()
    assert not (valid & (mask > 0)).any()
    big = (mask > 0.99).flatten(1).sum(dim=1) > 400
    assert big.sum() > 20
    assert (mask[big][known[big]] > 0.99).all()


@pytest.mark.parametrize(("side", "all_of_them"), [(PHOTO // 2, True), (SIDE, False)])
def test_the_background_may_begin_at_the_very_edge(pack, side, all_of_them) -> None:
    """As in a flattened composite; where a view is made of a smaller copy there stays a gap."""
    batch = draw(pack, HOLE, side, rim=1.0)
    shows_something(batch)
    assert shown_twice(batch) == 0
    begins = []
    for mask, local in zip(batch.mask[:, 0] > 0, batch.views.local, strict=True):
        valid = local[3] > 0
        assert not (mask & valid).any()
        wider = torch.nn.functional.max_pool2d(mask[None].float(), 3, 1, 1)[0] > 0
        seen = valid[wider & ~mask]
        assert seen.all() or not seen.any()
        begins.append(bool(seen.all()))
    assert all(begins) == all_of_them
    assert any(begins)


def test_the_place_of_an_object_is_hidden_in_another_part(pack) -> None:
    """Placed on another part of its photo, the object covers what is beneath it."""
    batch = draw(pack, APART)
    solid = batch.mask[:, 0] > 0.999
    assert batch.views.local[:, 3][solid].max() < 1e-5


def test_sabotage_of_the_hole_is_noticed(pack, monkeypatch) -> None:
    monkeypatch.setattr(triplets, "_grow", lambda mask, pixels: torch.zeros_like(mask))
    assert shown_twice(draw(pack, HOLE)) > 1000


def test_sabotage_of_the_parts_is_noticed(pack, monkeypatch) -> None:
    def careless(box, size, shares, draw) -> Layout:
        layout = geometry.lay_out(box, size, shares, draw)
        photo = torch.cat([torch.zeros_like(size), size], dim=1)
        return Layout(**{**vars(layout), "other": photo, "whole": photo})

    monkeypatch.setattr(triplets, "lay_out", careless)
    assert shown_twice(draw(pack, APART)) > 300


def test_the_network_sees_nothing_of_hidden_pixels(small_batch, recipe) -> None:
    """The colours under a hole are still in the tensors; no answer may depend on them."""
    torch.manual_seed(0)
    network = StudioNetwork(recipe.model).eval()
    with torch.no_grad():
        for weight in (network.coefficients.weight, network.light.weight):
            assert isinstance(weight, torch.Tensor)
            torch.nn.init.normal_(weight, std=0.05)
        views = small_batch.views
        shown = (views.content[:, 4:5] > 0, views.local[:, 3:4] > 0, views.whole[:, 3:4] > 0)
        noisy = Views(
            *(
                torch.cat([torch.where(seen, view[:, :3], torch.rand(3, 1, 1)), view[:, 3:]], dim=1)
                for view, seen in zip(views, shown, strict=True)
            )
        )
        assert all((first != second).any() for first, second in zip(views, noisy, strict=True))
        for first, second in zip(network(views), network(noisy), strict=True):
            assert torch.allclose(first, second, atol=1e-5)
