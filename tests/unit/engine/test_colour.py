"""Transfer functions and Oklab."""

from __future__ import annotations

import pytest
import torch

from ssh_studio.engine.colour import (
    linear_to_srgb,
    luma,
    oklab_to_srgb,
    srgb_to_linear,
    srgb_to_oklab,
)


def test_srgb_known_values() -> None:
    # IEC 61966-2-1: 8-bit 188 is about half of the light, 118 about 18 %.
    encoded = torch.tensor([0.0, 0.04045, 118 / 255, 188 / 255, 1.0])
    expected = torch.tensor([0.0, 0.0031308, 0.1812, 0.5029, 1.0])
    torch.testing.assert_close(srgb_to_linear(encoded), expected, atol=1e-4, rtol=0)


def test_srgb_round_trip_beyond_the_gamut() -> None:
    values = torch.linspace(-0.5, 1.5, 999)
    torch.testing.assert_close(linear_to_srgb(srgb_to_linear(values)), values, atol=2e-6, rtol=0)


@pytest.mark.parametrize(
    ("rgb", "lab"),
    [
        # Ottosson's article gives white; the primaries are those of CSS Color 4.
        ((1.0, 1.0, 1.0), (1.0, 0.0, 0.0)),
        ((1.0, 0.0, 0.0), (0.62796, 0.22486, 0.12585)),
        ((0.0, 1.0, 0.0), (0.86644, -0.23389, 0.17950)),
        ((0.0, 0.0, 1.0), (0.45201, -0.03246, -0.31153)),
    ],
)
def test_oklab_known_values(rgb: tuple[float, ...], lab: tuple[float, ...]) -> None:
    torch.testing.assert_close(
        srgb_to_oklab(torch.tensor([rgb])), torch.tensor([lab]), atol=2e-4, rtol=0
    )


def test_oklab_round_trip() -> None:
    colours = torch.rand(5000, 3, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(oklab_to_srgb(srgb_to_oklab(colours)), colours, atol=2e-5, rtol=0)


def test_gradients_are_finite_at_black_and_white() -> None:
    colours = torch.tensor([[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]], requires_grad=True)
    linear_to_srgb(srgb_to_linear(colours)).sum().backward()
    assert colours.grad is not None
    assert torch.isfinite(colours.grad).all()


def test_luma_weighs_green_most() -> None:
    torch.testing.assert_close(luma(torch.eye(3)), torch.tensor([0.2126, 0.7152, 0.0722]))
