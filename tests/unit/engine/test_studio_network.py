"""Our network: what it must not see, where it starts, what it is sensitive to."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F

from ssh_studio.engine.lut import identity_lut
from ssh_studio.engine.networks.blocks import (
    colour_statistics,
    dilate,
    masked_mean,
    statistics_size,
)
from ssh_studio.engine.networks.studio import StudioConfig, StudioNetwork, Views
from tests.unit.engine.conftest import SMALL, small_network


def views(seed: int = 0, count: int = 2) -> Views:
    """Random pictures, an object in the middle, everything known and valid around it."""
    generator = torch.Generator().manual_seed(seed)
    size = SMALL.view_size
    mask = torch.zeros(count, 1, size, size)
    mask[..., 8:24, 8:24] = 1
    colours = torch.rand(3, count, 3, size, size, generator=generator)
    half = torch.ones(count, 1, size // 2, size // 2)
    return Views(
        torch.cat([colours[0], mask, mask], dim=1),
        torch.cat([colours[1], 1 - mask, mask], dim=1),
        torch.cat([colours[2, ..., ::2, ::2], half, 0 * half], dim=1),
    )


def test_a_new_network_leaves_pictures_alone() -> None:
    prediction = StudioNetwork(SMALL)(views())
    identity = identity_lut(SMALL.lut_size)[None]
    torch.testing.assert_close(prediction.lut, identity.expand_as(prediction.lut))
    assert (prediction.gain == 1).all()
    assert (prediction.offset == 0).all()


def test_shapes() -> None:
    prediction = small_network()(views())
    assert prediction.lut.shape == (2, 5, 5, 5, 3)
    assert prediction.gain.shape == prediction.offset.shape == (2, 3, 16, 16)


def test_colours_that_do_not_count_are_not_seen() -> None:
    network, seen = small_network(), views()
    blanked = Views(*(view.clone() for view in seen))
    for view, channel in zip(blanked, (4, 3, 3), strict=True):
        view[:, :3] *= view[:, channel : channel + 1] > 0
    for a, b in zip(network(seen), network(blanked), strict=True):
        torch.testing.assert_close(a, b, atol=1e-6, rtol=1e-5)


def test_both_backgrounds_and_the_foreground_matter() -> None:
    network, seen = small_network(), views()
    lut = network(seen).lut
    for index in range(3):
        changed = list(seen)
        changed[index] = seen[index].clone()
        changed[index][:, :3] *= 0.5
        assert (network(Views(*changed)).lut - lut).abs().max() > 1e-5


def test_samples_of_a_batch_do_not_mix() -> None:
    network, seen = small_network(), views()
    single = network(Views(*(view[1:] for view in seen)))
    torch.testing.assert_close(network(seen).lut[1:], single.lut, atol=1e-5, rtol=1e-4)


def test_consistency_features_agree_with_the_forward_pass() -> None:
    network, seen = small_network(), views()
    prediction = network(seen)
    torch.testing.assert_close(network.style(seen.whole), prediction.style, atol=1e-5, rtol=1e-4)
    features = network.content_features(seen.content, seen.local)
    torch.testing.assert_close(features, prediction.content, atol=1e-5, rtol=1e-4)


def test_config_round_trip() -> None:
    assert StudioConfig.from_dict(SMALL.to_dict()) == SMALL
    with pytest.raises(TypeError):
        StudioConfig.from_dict({"unknown": 1})


def test_the_default_fits_into_ten_megabytes() -> None:
    parameters = sum(p.numel() for p in StudioNetwork().parameters())
    assert parameters * 2 < 10e6


def test_the_photo_around_an_uncut_object_matters() -> None:
    """Its surroundings tell the light it was taken in; known or not makes a difference."""
    network, seen = small_network(), views()
    cut = network(seen).lut
    content = seen.content.clone()
    content[:, 4] = 1
    uncut = network(seen._replace(content=content)).lut
    assert (uncut - cut).abs().max() > 1e-5
    content[:, :3] = torch.where(content[:, 3:4] > 0, content[:, :3], content[:, :3] * 0.5)
    assert (network(seen._replace(content=content)).lut - uncut).abs().max() > 1e-5


@pytest.mark.parametrize("pixels", [1, 2, 3])
def test_dilate_is_a_maximum_over_squares(pixels: int) -> None:
    mask = (torch.rand(2, 1, 9, 13, generator=torch.Generator().manual_seed(1)) > 0.9).float()
    expected = F.max_pool2d(mask, 2 * pixels + 1, stride=1, padding=pixels)
    assert torch.equal(dilate(mask, pixels), expected)


def test_masked_mean_by_hand() -> None:
    features = torch.arange(4.0).reshape(1, 1, 2, 2)
    weight = torch.zeros(1, 1, 4, 4)
    weight[..., :2, :] = 1
    torch.testing.assert_close(masked_mean(features, weight), torch.tensor([[0.5]]))
    assert masked_mean(features, weight * 0).item() == 0


def test_statistics_of_a_flat_colour() -> None:
    rgb = torch.tensor([1.0, 0.0, 0.0]).reshape(1, 3, 1, 1).expand(1, 3, 8, 8)
    weight = torch.ones(1, 1, 8, 8)
    weight[..., 4:] = 0
    values = colour_statistics(rgb, weight)[0]
    assert len(values) == statistics_size()
    assert values[0] == pytest.approx(0.5)
    torch.testing.assert_close(values[1:4], torch.tensor([1.0, -1.0, -1.0]))
    # All of the red histogram is in its last bin, all of the green one in its first.
    assert values[10 + 11] == pytest.approx(4, abs=1e-4)
    assert values[10 + 12] == pytest.approx(4, abs=1e-4)


def test_statistics_of_nothing_are_zero() -> None:
    values = colour_statistics(torch.rand(1, 3, 8, 8), torch.zeros(1, 1, 8, 8))
    assert not values.any()
