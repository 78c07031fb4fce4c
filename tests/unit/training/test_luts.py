"""The looks that photos are put into: sane tables, and transfers that do what they say."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from ssh_studio.engine.cube import write_cube
from ssh_studio.engine.lut import identity_lut, sample_lut
from ssh_studio.errors import CubeError
from ssh_studio_training.luts import (
    LATTICE,
    CubeFolder,
    Draw,
    hour_grades,
    limit_change,
    random_grades,
    transfer_luts,
)


def draw_of(seed: int, count: int) -> Draw:
    return Draw(count, torch.Generator().manual_seed(seed))


def objects(means: list[float], deviation: float = 0.06, pixels: int = 600) -> Tensor:
    """Objects of normally distributed colours, one for each mean; BxPx3."""
    generator = torch.Generator().manual_seed(1)
    noise = torch.randn(len(means), pixels, 3, generator=generator) * deviation
    # Channels that differ, and hang together as those of photos do.
    tint = torch.tensor([0.03, 0.0, -0.03])
    return (torch.tensor(means)[:, None, None] + tint + noise + noise.mean(2, True)).clamp(0, 1)


def test_draws_stay_in_their_range() -> None:
    draw = draw_of(0, 4000)
    uniform, normal = draw.uniform(-1, 3), draw.normal(0.2, 2)
    assert uniform.shape == (4000,)
    assert normal.shape == (4000, 2)
    assert -1 <= uniform.min() < -0.9
    assert 2.9 < uniform.max() <= 3
    assert normal.abs().max() == pytest.approx(0.5)
    assert normal.std() == pytest.approx(0.2, rel=0.1)


@pytest.mark.parametrize("seed", range(4))
def test_grades_are_tables_in_range_and_smooth(seed) -> None:
    table = random_grades(draw_of(seed, 12), torch.ones(12))
    assert table.shape == (12, LATTICE, LATTICE, LATTICE, 3)
    assert table.min() >= 0
    assert table.max() <= 1
    assert (table - identity_lut(LATTICE)).abs().mean() > 0.02
    for axis in (1, 2, 3):
        # A gamma is steep at black, and clipping bends at the ends; the rest is nearly straight.
        assert table.diff(dim=axis).abs().max() < 0.4
        assert table.diff(n=2, dim=axis).abs().mean(dim=(1, 2, 3, 4)).max() < 0.015


def test_no_severity_no_change_and_more_severity_more_change() -> None:
    identity = identity_lut(LATTICE)
    still = random_grades(draw_of(3, 4), torch.zeros(4))
    assert (still - identity).abs().max() < 2e-4
    weak, strong = (
        (random_grades(draw_of(3, 32), torch.full((32,), severity)) - identity).abs().mean()
        for severity in (0.3, 1.5)
    )
    assert 2.5 * weak < strong


def test_hours_are_blue_and_dark_or_warm() -> None:
    tables = hour_grades(draw_of(1, 64))
    assert tables.shape == (64, LATTICE, LATTICE, LATTICE, 3)
    assert tables.min() >= 0
    assert tables.max() <= 1
    grey = tables[:, 8, 8, 8]
    warm = grey[:, 0] > grey[:, 2]
    assert 16 < warm.sum() < 48
    assert (grey.mean(dim=1) < 0.56).all()
    assert grey[~warm].mean() < grey[warm].mean()
    assert (tables[:, 0, 0, 0] == 0).all()  # Black stays black.


def test_samples_of_a_batch_get_grades_of_their_own() -> None:
    table = random_grades(draw_of(5, 6), torch.ones(6))
    distance = (table[:, None] - table[None]).abs().flatten(2).amax(dim=2)
    assert (distance + torch.eye(6)).min() > 0.02


# The four kinds of transfer are drawn from the seed: eight seeds meet all of them.
@pytest.mark.parametrize("seed", range(8))
def test_transfer_gives_the_colours_of_the_other_object(seed) -> None:
    colours = objects([0.42, 0.54])
    colours[1] = (colours[1] - colours[1].mean(0)) * 1.4 + colours[1].mean(0)
    weight = torch.ones(colours.shape[:2])
    table, possible = transfer_luts(colours, weight, draw_of(seed, 2))
    assert possible.all()
    assert table.min() >= 0
    assert table.max() <= 1
    moved = sample_lut(table, colours)
    other = colours.flip(0)
    assert torch.allclose(moved.mean(1), other.mean(1), atol=0.015)
    assert torch.allclose(moved.std(1), other.std(1), rtol=0.25)


def test_all_kinds_of_transfer_are_drawn() -> None:
    weight = torch.ones(2, 600)
    tables = [
        transfer_luts(objects([0.42, 0.54]), weight, draw_of(seed, 2))[0] for seed in range(8)
    ]
    kinds = {tuple((table[0, 2, 14, 8] * 1000).round().int().tolist()) for table in tables}
    assert len(kinds) == 4


@pytest.mark.parametrize("seed", range(3))
def test_donors_are_neither_near_nor_far(seed) -> None:
    # 0.5 and 0.52 are too near to each other, 0.1 is too far from all, 0.62 suits the middle.
    colours = objects([0.5, 0.52, 0.62, 0.1])
    weight = torch.ones(colours.shape[:2])
    table, possible = transfer_luts(colours, weight, draw_of(seed, 4))
    assert possible.tolist() == [True, True, True, False]
    moved = sample_lut(table, colours).mean(dim=(1, 2))
    means = colours.mean(dim=(1, 2))
    assert moved[:2] == pytest.approx(means[2].repeat(2), abs=0.02)
    assert min((moved[2] - means[:2]).abs()) < 0.02


def test_objects_without_pixels_get_no_transfer_and_no_nan() -> None:
    colours = objects([0.42, 0.54])
    weight = torch.ones(2, 600)
    weight[1] = 0
    table, possible = transfer_luts(colours, weight, draw_of(0, 2))
    assert not possible.any()
    assert torch.isfinite(table).all()


def test_only_weighted_pixels_count() -> None:
    colours = objects([0.42, 0.54])
    weight = torch.ones(2, 600)
    stained = colours.clone()
    stained[:, 400:] = torch.tensor([1.0, 0.0, 1.0])
    weight[:, 400:] = 0
    table, _ = transfer_luts(stained, weight, draw_of(1, 2))
    moved = sample_lut(table, stained[:, :400])
    assert torch.allclose(moved.mean(1), colours.flip(0)[:, :400].mean(1), atol=0.015)


def test_limit_weakens_only_what_is_too_strong() -> None:
    identity = identity_lut(LATTICE)
    table = torch.stack([identity + 0.05, (identity * 0.2), identity])
    colours = objects([0.5, 0.7, 0.5])
    weight = torch.ones(colours.shape[:2])
    limited = limit_change(table, colours, weight, 0.1)
    assert torch.allclose(limited[0], table[0])
    assert torch.allclose(limited[2], identity)
    change = ((sample_lut(limited[1:2], colours[1:2]) - colours[1:2]) ** 2).mean().sqrt()
    assert change == pytest.approx(0.1, abs=1e-3)


def test_folder_of_cubes(tmp_path) -> None:
    assert CubeFolder(tmp_path, "cpu").draw(draw_of(0, 4)) is None
    fade, warm = identity_lut(5) * 0.5 + 0.2, identity_lut(9) * torch.tensor([1.0, 0.9, 0.8])
    (tmp_path / "below").mkdir()
    write_cube(tmp_path / "a.cube", fade.numpy())
    write_cube(tmp_path / "below" / "b.CUBE", warm.numpy())
    drawn = CubeFolder(tmp_path, "cpu").draw(draw_of(0, 24))
    assert drawn is not None
    is_fade = (drawn[:, 0, 0, 0, 0] - 0.2).abs() < 1e-4
    assert 4 < is_fade.sum() < 20
    assert torch.allclose(drawn[~is_fade][0, -1, -1, -1], torch.tensor([1.0, 0.9, 0.8]), atol=1e-4)
    (tmp_path / "c.cube").write_text("LUT_3D_SIZE 2\n0 0 0\n")
    with pytest.raises(CubeError, match=r"c\.cube"):
        CubeFolder(tmp_path, "cpu")
