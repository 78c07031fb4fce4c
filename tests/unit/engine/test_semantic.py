"""The classifier's features: padded and folded as the classifier itself, and never trained."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from ssh_studio.engine.networks import semantic
from ssh_studio.engine.networks.packed import pack
from ssh_studio.engine.networks.semantic import SemanticFeatures, folded_state
from ssh_studio.engine.networks.studio import _filled, _mean_along


@pytest.fixture
def classifier() -> dict[str, Tensor]:
    """A state with the port's names, weights drawn by chance."""
    generator = torch.Generator().manual_seed(1)
    features = SemanticFeatures()
    names = {"expand": ("_expand_conv", "_bn0"), "depthwise": ("_depthwise_conv", "_bn1"),
             "project": ("_project_conv", "_bn2")}  # fmt: skip
    state = {}
    for key, value in features.state_dict().items():
        if not key.endswith("weight"):
            continue
        part = key.split(".")
        prefix = "" if part[0] == "stem" else f"_blocks.{part[1]}."
        conv, norm = ("_conv_stem", "_bn0") if part[0] == "stem" else names[part[2]]
        state[f"{prefix}{conv}.weight"] = torch.randn(value.shape, generator=generator) * 0.2
        for name in ("weight", "bias", "running_mean", "running_var"):
            drawn = torch.rand(value.shape[0], generator=generator) + 0.5
            state[f"{prefix}{norm}.{name}"] = drawn
    return state


def test_folding_gives_what_convolution_and_normalization_give(classifier) -> None:
    features = SemanticFeatures()
    features.load_state_dict(folded_state(classifier))
    rgb = torch.rand(2, 3, 32, 32)
    block = features.blocks[2]

    def normalized(values: Tensor, prefix: str, norm: str) -> Tensor:
        stem = f"{prefix}{norm}"
        return F.batch_norm(
            values, classifier[f"{stem}.running_mean"], classifier[f"{stem}.running_var"],
            classifier[f"{stem}.weight"], classifier[f"{stem}.bias"], eps=1e-3,
        )  # fmt: skip

    wanted = F.conv2d(F.pad(rgb, (0, 1, 0, 1)), classifier["_conv_stem.weight"], stride=2)
    torch.testing.assert_close(features.stem(rgb), F.relu6(normalized(wanted, "", "_bn0")))
    # The third block does not change the size: its input is added to what it makes of it.
    inputs = torch.rand(2, 24, 8, 8)
    there = "_blocks.2."
    wanted = F.conv2d(inputs, classifier[f"{there}_expand_conv.weight"])
    wanted = F.relu6(normalized(wanted, there, "_bn0"))
    wanted = F.conv2d(wanted, classifier[f"{there}_depthwise_conv.weight"], padding=1, groups=144)
    wanted = F.relu6(normalized(wanted, there, "_bn1"))
    wanted = F.conv2d(wanted, classifier[f"{there}_project_conv.weight"])
    torch.testing.assert_close(block(inputs), inputs + normalized(wanted, there, "_bn2"))


def test_packed_convolutions_compute_the_same(classifier) -> None:
    features = SemanticFeatures().eval()
    features.load_state_dict(folded_state(classifier))
    # Of another size than the first, too, for which the weights were laid out.
    pictures = [torch.rand(1, 3, side, side) for side in (64, 32)]
    with torch.inference_mode():
        wanted = [features(picture) for picture in pictures]
        pack(features)
        for picture, plain in zip(pictures, wanted, strict=True):
            for found, each in zip(features(picture), plain, strict=True):
                least = 1e-5 * float(each.abs().max())
                torch.testing.assert_close(found, each, rtol=0, atol=least)


@pytest.mark.parametrize(("kernel", "margins"), [(3, (0, 1)), (5, (1, 2))])
def test_halving_pads_to_the_right_and_below(kernel, margins) -> None:
    conv = semantic._SameConv(1, 1, kernel, 2)
    picture = torch.rand(1, 1, 16, 16)
    wanted = F.conv2d(F.pad(picture, margins * 2), conv.weight, conv.bias, stride=2)
    torch.testing.assert_close(conv(picture), wanted)
    assert wanted.shape[-2:] == (8, 8)


def test_features_come_at_an_eighth_and_a_sixteenth(classifier) -> None:
    features = SemanticFeatures()
    features.load_state_dict(folded_state(classifier))
    fine, coarse = features(torch.rand(2, 3, 64, 96))
    near, far = SemanticFeatures.channels
    assert fine.shape == (2, near, 8, 12)
    assert coarse.shape == (2, far, 4, 6)
    assert not any(parameter.requires_grad for parameter in features.parameters())


@pytest.mark.parametrize(("axis", "kernel"), [(3, (1, 9)), (2, (9, 1))])
def test_means_along_an_axis_are_those_of_a_window(axis, kernel) -> None:
    values = torch.rand(1, 4, 24, 20)
    margins = tuple(side // 2 for side in kernel)
    wanted = F.avg_pool2d(values, kernel, 1, margins, count_include_pad=False)
    torch.testing.assert_close(_mean_along(values, axis), wanted)


def test_blanks_are_filled_from_their_neighbours() -> None:
    known = torch.ones(1, 1, 32, 32)
    known[..., 10:13] = 0
    known[..., 20:, 20:] = 0
    colours = torch.full((1, 3, 32, 32), 0.8) * known
    filled = _filled(colours, known)
    torch.testing.assert_close(filled[..., 10:13], torch.full((1, 3, 32, 3), 0.8))
    # Too far from anything.
    torch.testing.assert_close(filled[..., 28:, 28:], torch.full((1, 3, 4, 4), 0.5))
