"""The fitted polynomial look: what it recovers, and that nothing makes it turn a ramp around."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from ssh_studio.engine.colour import linear_to_srgb, srgb_to_linear
from ssh_studio.engine.polynomial import expand, fit_polynomial_lut
from ssh_studio.errors import MaskError, PictureError


def _picture(seed: int, low: float = 0.0, high: float = 1.0, size: int = 32) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.rand(size, size, 3, generator=generator) * (high - low) + low


def _everywhere(picture: Tensor) -> Tensor:
    return torch.ones(picture.shape[:2])


def _identity(size: int) -> Tensor:
    axis = torch.linspace(0, 1, size)
    return torch.stack(torch.meshgrid(axis, axis, axis, indexing="ij"), dim=-1)


def _look_up(lut: Tensor, colours: Tensor) -> Tensor:
    """Trilinear interpolation; `grid_sample` wants the position along the last axis first."""
    volume = lut.double().permute(3, 0, 1, 2)[None]
    positions = (colours.double() * 2 - 1).flip(-1).reshape(1, 1, 1, -1, 3)
    found = F.grid_sample(volume, positions, align_corners=True)
    return found.reshape(3, -1).T.reshape(colours.shape)


def _exposed(picture: Tensor, gains: tuple[float, float, float]) -> Tensor:
    return linear_to_srgb(srgb_to_linear(picture) * torch.tensor(gains))


def _rms(difference: Tensor) -> float:
    return float(difference.square().mean().sqrt())


def test_the_terms_are_those_of_the_literature() -> None:
    r, g, b = 2.0, 3.0, 5.0
    expected = [2, 3, 5, 6, 10, 15, 4, 9, 25, 30, 12, 45, 50, 8, 27, 125, 1]
    assert expand(torch.tensor([r, g, b])).tolist() == expected


@pytest.mark.parametrize("gains", [(1.25, 1.1, 0.9), (0.5, 0.6, 0.55), (0.9, 1.0, 1.2)])
@pytest.mark.parametrize(("low", "high"), [(0.0, 0.9), (0.2, 0.7)])
def test_exposure_and_white_balance_come_back(
    gains: tuple[float, float, float], low: float, high: float
) -> None:
    picture = _picture(1, low, high)
    target = _exposed(picture, gains)
    assert target.max() <= 1, "clipping would make it another change"
    lut = fit_polynomial_lut(picture, target, _everywhere(picture))
    error = _look_up(lut, picture) - target
    assert error.abs().max() < 0.02
    assert _rms(error) < 0.02 * _rms(picture - target)


def test_no_change_is_the_identity() -> None:
    picture = _picture(2, 0.1, 0.6)
    for size in (2, 9, 33):
        lut = fit_polynomial_lut(picture, picture, _everywhere(picture), size=size)
        assert lut.dtype == torch.float32
        assert lut.shape == (size, size, size, 3)
        assert (lut - _identity(size)).abs().max() < 1e-6


def test_the_first_axis_is_red() -> None:
    picture = _picture(3, 0.0, 0.9)
    lut = fit_polynomial_lut(picture, _exposed(picture, (0.25, 1, 1)), _everywhere(picture))
    assert lut[24, 8, 8, 0] < 0.5
    assert torch.allclose(lut[24, 8, 8, 1:], torch.tensor([0.25, 0.25]), atol=0.02)


def test_only_what_the_mask_selects_counts() -> None:
    picture = _picture(4, 0.0, 0.9)
    target = torch.cat((_exposed(picture[:16], (0.6, 0.6, 0.6)), 1 - picture[16:]))
    mask = _everywhere(picture)
    mask[16:] = 0
    whole = fit_polynomial_lut(picture, target, mask)
    alone = fit_polynomial_lut(picture[:16], target[:16], mask[:16])
    assert (whole - alone).abs().max() < 1e-5
    fainter = fit_polynomial_lut(picture, target, mask * 0.25)
    assert (whole - fainter).abs().max() < 1e-5, "only relative weights count"
    mask[16:] = 0.5
    mixed = fit_polynomial_lut(picture, target, mask)
    assert _rms(_look_up(mixed, picture[:16]) - target[:16]) > 0.05


def test_colours_that_the_picture_does_not_show_change_little() -> None:
    picture = _picture(5, 0.05, 0.3)
    lut = fit_polynomial_lut(picture, _exposed(picture, (1.6, 1.4, 1.2)), _everywhere(picture))
    error = _look_up(lut, picture) - _exposed(picture, (1.6, 1.4, 1.2))
    assert _rms(error) < 0.01
    far = _identity(33).min(dim=-1).values > 0.8
    assert (lut - _identity(33))[far].abs().max() < 0.1


WILD: dict[str, Callable[[Tensor], Tensor]] = {
    "noise": lambda picture: _picture(99),
    "negative": lambda picture: 1 - picture,
    "swapped": lambda picture: picture.flip(-1),
    "threshold": lambda picture: (picture > 0.5).float(),
    "waves": lambda picture: (picture * 10).sin().abs(),
    "black": torch.zeros_like,
    "white": torch.ones_like,
    "three stops": lambda picture: _exposed(picture, (8, 8, 8)),
}


@pytest.mark.parametrize("target", WILD.values(), ids=WILD.keys())
@pytest.mark.parametrize(("low", "high"), [(0.0, 1.0), (0.05, 0.3), (0.7, 0.95)])
def test_no_target_turns_a_ramp_around(
    target: Callable[[Tensor], Tensor], low: float, high: float
) -> None:
    picture = _picture(6, low, high)
    lut = fit_polynomial_lut(picture, target(picture), _everywhere(picture))
    assert lut.isfinite().all()
    assert lut.min() >= 0
    assert lut.max() <= 1
    greys = torch.linspace(0, 1, 1000, dtype=torch.float64)[:, None].expand(-1, 3)
    assert torch.diff(_look_up(lut, greys), dim=0).min() > -1e-6
    for channel in range(3):
        assert torch.diff(lut[..., channel], dim=channel).min() > -1e-6


def test_a_wild_target_is_still_followed_where_it_can_be() -> None:
    picture = _picture(7)
    for name in ("swapped", "white", "three stops"):
        target = WILD[name](picture).clamp(0, 1)
        lut = fit_polynomial_lut(picture, target, _everywhere(picture))
        assert _rms(_look_up(lut, picture) - target) < 0.75 * _rms(picture - target), name


@pytest.mark.parametrize("result", [(0.6, 0.35, 0.3), (0.25, 0.25, 0.25), (1.0, 1.0, 1.0)])
def test_a_single_colour_is_taken_along(result: tuple[float, float, float]) -> None:
    picture = torch.tensor([0.5, 0.4, 0.3]).expand(8, 8, 3)
    target = torch.tensor(result).expand(8, 8, 3)
    lut = fit_polynomial_lut(picture, target, _everywhere(picture))
    assert (_look_up(lut, picture) - target).abs().max() < 0.03
    pixel = torch.zeros(8, 8)
    pixel[3, 5] = 1
    same = fit_polynomial_lut(picture, target, pixel)
    assert (lut - same).abs().max() < 1e-5, "one pixel says as much as 64 of the same colour"


def test_values_outside_the_range_are_clipped() -> None:
    picture = _picture(8)
    wide = fit_polynomial_lut(picture, picture * 1.5 - 0.25, _everywhere(picture) * 3)
    clipped = (picture * 1.5 - 0.25).clamp(0, 1)
    assert torch.equal(wide, fit_polynomial_lut(picture, clipped, _everywhere(picture)))


def test_a_bool_mask_will_do() -> None:
    picture = _picture(9)
    target = _exposed(picture, (0.5, 0.6, 0.7))
    mask = _everywhere(picture)
    assert torch.equal(
        fit_polynomial_lut(picture, target, mask.bool()), fit_polynomial_lut(picture, target, mask)
    )


def test_gradients_are_not_recorded() -> None:
    picture = _picture(10).requires_grad_()
    assert not fit_polynomial_lut(picture, picture * 0.5, _everywhere(picture)).requires_grad


def test_masks_that_cannot_be_used_are_named() -> None:
    picture = _picture(11)
    good = _everywhere(picture)
    bad = (good * 0, good * 1e-6, good[:5], good[..., None], good * torch.nan, good.to(torch.uint8))
    for mask in bad:
        with pytest.raises(MaskError):
            fit_polynomial_lut(picture, picture, mask)


def test_pictures_that_cannot_be_used_are_named() -> None:
    picture = _picture(12)
    mask = _everywhere(picture)
    bad = (picture[..., :2], picture[0], picture[:5], picture / 0, (picture * 255).to(torch.uint8))
    for other in bad:
        for pair in ((picture, other), (other, picture)):
            with pytest.raises(PictureError):
                fit_polynomial_lut(*pair, mask)


def test_options_out_of_range_are_refused() -> None:
    picture = _picture(13)
    with pytest.raises(ValueError, match="size"):
        fit_polynomial_lut(picture, picture, _everywhere(picture), size=1)
    for ridge in (0.0, -1.0, float("nan")):
        with pytest.raises(ValueError, match="ridge"):
            fit_polynomial_lut(picture, picture, _everywhere(picture), ridge=ridge)
