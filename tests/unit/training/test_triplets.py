"""The data engine: what a batch says of itself is true, and it is the same every time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor

from ssh_studio.engine.cube import write_cube
from ssh_studio.engine.lut import identity_lut
from ssh_studio_training.geometry import Shares
from ssh_studio_training.luts import CubeFolder
from ssh_studio_training.pack import Pack, read_pack
from ssh_studio_training.triplets import Batch, DataConfig, TripletSource

SIDE = 32


@pytest.fixture(scope="module")
def pack(pack_file) -> Pack:
    return read_pack(pack_file)


def tensors_of(batch: Batch) -> list[Tensor]:
    return [*batch.views, *batch[1:]]


def test_a_batch_is_a_function_of_seed_and_number(pack) -> None:
    first, again = (TripletSource(pack, DataConfig(), view_size=SIDE, seed=3) for _ in range(2))
    other = TripletSource(pack, DataConfig(), view_size=SIDE, seed=4)
    first.batch(0, 8)  # What was drawn before does not matter.
    batch = first.batch(5, 8)
    assert all(map(torch.equal, tensors_of(batch), tensors_of(again.batch(5, 8))))
    for different in (first.batch(6, 8), other.batch(5, 8)):
        assert not torch.equal(batch.views.content, different.views.content)


def test_shapes_ranges_and_types(pack) -> None:
    batch = TripletSource(pack, DataConfig(), view_size=SIDE, seed=3).batch(1, 8)
    for view, side in zip(batch.views, (SIDE, SIDE, SIDE // 2), strict=True):
        assert view.shape == (8, 5, side, side)
        assert view.dtype == torch.float32
        assert torch.isfinite(view).all()
        assert view.min() >= -1e-5
        assert view.max() <= 1 + 1e-5
    assert batch.target.shape == (8, 3, SIDE, SIDE)
    assert torch.equal(batch.views.content[:, 3:4], batch.mask)
    assert batch.reconstruction.dtype == batch.uncut.dtype == torch.bool
    # The object is there and known; alone where its surroundings are not shown.
    known = batch.views.content[:, 4:5]
    assert (batch.mask.sum(dim=(1, 2, 3)) > 20).all()
    assert ((known * batch.mask).sum(dim=(1, 2, 3)) > 5).all()
    assert (known[~batch.uncut][batch.mask[~batch.uncut] == 0] == 0).all()


def test_reconstruction_samples_share_a_look(pack) -> None:
    config = DataConfig(reconstruction=1.0)
    batch = TripletSource(pack, config, view_size=SIDE, seed=3).batch(0, 8)
    assert batch.reconstruction.all()
    assert torch.equal(batch.views.content[:, :3], batch.target)
    # And that look is not the photo's own.
    natural = DataConfig(reconstruction=0.0, natural=1.0)
    plain = TripletSource(pack, natural, view_size=SIDE, seed=3).batch(0, 8)
    assert (plain.target - batch.target).abs().amax(dim=(1, 2, 3)).min() > 0.01


def test_without_look_alpha_the_target_is_the_content(pack) -> None:
    config = DataConfig(reconstruction=0.0, unchanged=1.0, natural=1.0)
    batch = TripletSource(pack, config, view_size=SIDE, seed=3).batch(0, 8)
    assert (batch.views.content[:, :3] - batch.target).abs().max() < 1e-3
    assert not batch.reconstruction.any()


def test_generic_samples_are_wholly_in_one_strange_look(exact_pack) -> None:
    even = np.full((96, 128, 3), (200, 120, 60), np.uint8)
    labels = np.zeros((96, 128), np.uint8)
    labels[20:70, 30:80] = 1
    config = DataConfig(generic=0.5, natural=1.0, reconstruction=0.0)
    source = TripletSource(exact_pack([(even, labels)] * 4), config, view_size=SIDE, seed=3)
    batch = source.batch(0, 16)
    assert 2 < batch.generic.sum() < 14
    own = torch.tensor([200, 120, 60]) / 255
    for sample in range(16):
        views = batch.target[sample], *(view[sample, :3] for view in batch.views[1:])
        known = torch.ones(SIDE, SIDE), *(view[sample, 3] for view in batch.views[1:])
        colours = torch.cat([v[:, k > 0] for v, k in zip(views, known, strict=True)], dim=1)
        # One colour in all views, which is the photo's own unless it is generic.
        assert (colours - colours[:, :1]).abs().max() < 0.01
        strange = (colours[:, 0] - own).abs().max() > 0.01
        assert bool(strange) == bool(batch.generic[sample])


def test_look_alpha_changes_objects_and_only_so_much(pack) -> None:
    config = DataConfig(reconstruction=0.0, unchanged=0.0, natural=1.0, transfer=0.0)
    batch = TripletSource(pack, config, view_size=SIDE, seed=3).batch(0, 32)
    change = (batch.views.content[:, :3] - batch.target) ** 2
    area = batch.mask.sum(dim=(1, 2, 3))
    root = ((change.mean(1, True) * batch.mask).sum(dim=(1, 2, 3)) / area).sqrt()
    assert root.max() < config.most_change * 1.15  # measured on every fourth pixel there
    assert root.median() > 0.03


def test_backgrounds_are_natural_or_in_look_beta(pack) -> None:
    natural, graded = (
        TripletSource(pack, DataConfig(natural=share), view_size=SIDE, seed=3).batch(2, 8)
        for share in (1.0, 0.0)
    )
    differs = (natural.views.whole[:, :3] - graded.views.whole[:, :3]).abs().amax(dim=(1, 2, 3))
    same = natural.reconstruction
    assert (differs[~same] > 5e-3).all()
    # The truth is in the background's look, and where is what does not depend on it.
    assert ((natural.target - graded.target).abs().amax(dim=(1, 2, 3))[~same] > 5e-3).all()
    for name in ("content", "local", "whole"):
        pair = (getattr(batch.views, name)[:, 3:] for batch in (natural, graded))
        assert torch.equal(*pair)


def test_the_views_of_a_sample_are_flipped_together(exact_pack) -> None:
    rows, columns = np.mgrid[:256, :256].astype(np.uint8)
    labels = np.zeros((256, 256), np.uint8)
    labels[90:150, 90:150] = 1
    pack = exact_pack([(np.dstack([columns, rows, columns]), labels)])
    config = DataConfig(blobs=0, crops=0, unchanged=1, natural=1, reconstruction=0)
    batch = TripletSource(pack, config, view_size=SIDE, seed=0).batch(0, 24)
    slopes = []
    for picture in (batch.views.content, batch.views.whole, batch.target):
        red = picture[:, 0].mean(dim=1)  # over rows: a ramp along x
        slopes.append(torch.sign(red[:, -1] - red[:, 0]))
        green = picture[:, 1].mean(dim=2)
        assert (green[:, -1] > green[:, 0]).all()
    assert torch.equal(slopes[0], slopes[1])
    assert torch.equal(slopes[0], slopes[2])
    assert 6 < (slopes[0] > 0).sum() < 18


def test_artists_tables_are_used(pack, tmp_path) -> None:
    inverse = 1 - identity_lut(9)  # no random grade does that
    write_cube(tmp_path / "inverse.cube", inverse.numpy())
    config = DataConfig(
        cubes=1.0, transfer=0.0, unchanged=0.0, natural=1.0, reconstruction=0.0, most_change=9.0
    )
    cubes = CubeFolder(tmp_path, "cpu")
    source = TripletSource(pack, config, view_size=SIDE, seed=3, cubes=cubes)
    batch = source.batch(0, 8)
    assert (batch.views.content[:, :3] - (1 - batch.target)).abs().max() < 1e-3


def test_arrangements_by_their_shares(pack) -> None:
    def drawn(shares: Shares) -> Batch:
        return TripletSource(pack, DataConfig(shares=shares), view_size=SIDE, seed=2).batch(0, 16)

    hole = drawn(Shares(two_views=0))
    assert not hole.uncut.any()
    assert (hole.views.local[:, 3].flatten(1).sum(dim=1) > 0).all()
    apart = drawn(Shares(two_views=1, placed=0, uncut=1))
    # Nothing is said of the place, and the reference has no hole.
    assert apart.uncut.any()
    assert (apart.views.local[apart.uncut] == 0).all()
    assert (apart.views.whole[apart.uncut][:, 4] == 0).all()
    # The object's surroundings are shown.
    known = apart.views.content[apart.uncut][:, 4] > apart.mask[apart.uncut][:, 0]
    assert (known.flatten(1).sum(dim=1) > 20).all()


def colours_of(batch: Batch) -> Tensor:
    return batch.views.content[:, :3]


def test_late_hours_darken_the_background_and_leave_the_foreground_of_the_day(pack) -> None:
    plain = DataConfig(transfer=0, unchanged=0, natural=1, reconstruction=0)
    day = TripletSource(pack, plain, view_size=SIDE, seed=5).batch(0, 32)
    late = TripletSource(pack, replace(plain, hours=1.0), view_size=SIDE, seed=5).batch(0, 32)
    mask = day.mask > 0.5
    assert torch.equal(mask, late.mask > 0.5)
    for wanted in (late.views.whole[:, :3].mean(), late.target[mask.expand(-1, 3, -1, -1)].mean()):
        assert wanted < 0.75 * day.views.whole[:, :3].mean()
    objects = mask.expand(-1, 3, -1, -1)
    natural = day.target[objects]
    gentle = (colours_of(late)[objects] - natural).abs().mean()
    assert gentle < 0.6 * (colours_of(day)[objects] - natural).abs().mean()


def test_objects_of_the_late_hours_that_belong_are_left_alone(pack) -> None:
    config = DataConfig(hours=1.0, reconstruction=1.0)
    batch = TripletSource(pack, config, view_size=SIDE, seed=5).batch(0, 16)
    objects = (batch.mask > 0.99).expand(-1, 3, -1, -1)
    assert torch.allclose(colours_of(batch)[objects], batch.target[objects], atol=1e-5)


def test_foreign_surroundings_are_the_next_photo_in_the_look_of_the_object(pack) -> None:
    still = DataConfig(transfer=0, unchanged=1, natural=1, reconstruction=0)
    alone, foreign = (
        TripletSource(pack, replace(still, foreign=share), view_size=SIDE, seed=6).batch(0, 16)
        for share in (0.0, 1.0)
    )
    inside = (alone.mask == 1).expand(-1, 3, -1, -1)
    outside = ((alone.mask == 0) & (foreign.views.content[:, 4:] > 0)).expand(-1, 3, -1, -1)
    assert torch.allclose(colours_of(foreign)[inside], alone.target[inside], atol=2e-3)
    assert torch.allclose(colours_of(foreign)[outside], alone.target.roll(1, 0)[outside], atol=2e-3)
    assert outside.float().mean() > 0.5
    assert torch.equal(foreign.target, alone.target)
    # The background knows nothing of them.
    assert torch.equal(foreign.views.whole, alone.views.whole)


def test_transfers_have_no_foreign_surroundings(pack) -> None:
    config = DataConfig(transfer=1, unchanged=0, natural=1, reconstruction=0)
    alone, foreign = (
        TripletSource(pack, replace(config, foreign=share), view_size=SIDE, seed=6).batch(0, 16)
        for share in (0.0, 1.0)
    )
    assert torch.equal(alone.views.content, foreign.views.content)
