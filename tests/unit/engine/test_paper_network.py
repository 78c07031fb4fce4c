"""The paper's network against its description: names, shapes, count and every number."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from ssh_studio.engine.networks.paper import PaperNetwork
from ssh_studio.errors import PictureError

State = dict[str, Tensor]

CHANNELS = {1: 32, 2: 64, 3: 128, 4: 256, 5: 512, 6: 256, 7: 128, 8: 64, 9: 32}


@pytest.fixture(scope="module")
def network() -> PaperNetwork:
    """In eval mode, with weights and running statistics that make every layer matter."""
    generator = torch.Generator().manual_seed(7)

    def uniform(like: Tensor, low: float, high: float) -> Tensor:
        return torch.rand(like.shape, generator=generator) * (high - low) + low

    network = PaperNetwork()
    state = network.state_dict()
    for name, value in state.items():
        if name.endswith("running_var"):
            state[name] = uniform(value, 0.4, 1.6)
        elif "bn" in name or "norm" in name:
            if value.is_floating_point():
                low = 0.6 if name.endswith("weight") else -0.2
                state[name] = uniform(value, low, low + 0.6)
        elif value.ndim == 1:
            state[name] = uniform(value, -0.3, 0.3)
        else:
            reach = (4 / value[0].numel()) ** 0.5
            state[name] = uniform(value, -reach, reach)
    network.load_state_dict(state, strict=True)
    return network.eval()


def _picture(*shape: int, seed: int) -> Tensor:
    return torch.rand(shape, generator=torch.Generator().manual_seed(seed)) * 2 - 1


# The description once more, as one plain function of the state, sharing nothing with the module.


def _batch_norm(state: State, name: str, features: Tensor) -> Tensor:
    mean, var, weight, bias = (
        state[f"{name}.{part}"][:, None, None]
        for part in ("running_mean", "running_var", "weight", "bias")
    )
    return (features - mean) / torch.sqrt(var + 1e-5) * weight + bias


def _convolution(state: State, name: str, features: Tensor, **options: int) -> Tensor:
    return F.conv2d(features, state[f"{name}.weight"], state[f"{name}.bias"], **options)


def _gate(state: State, name: str, features: Tensor) -> Tensor:
    squeezed = features.mean((2, 3)) @ state[f"{name}.fc.0.weight"].T + state[f"{name}.fc.0.bias"]
    excited = squeezed.relu() @ state[f"{name}.fc.2.weight"].T + state[f"{name}.fc.2.bias"]
    return features * (F.relu6(excited + 3) / 6)[:, :, None, None]


def _style(state: State, picture: Tensor) -> Tensor:
    features = picture
    for block in range(5):
        margin = 1 if block else 3
        features = F.pad(features, (margin,) * 4, mode="reflect")
        name = f"style_encoder.model.{block}"
        features = _convolution(state, f"{name}.conv", features, stride=2 if block else 1)
        features = _batch_norm(state, f"{name}.norm", features.relu())
    return _gate(state, "style_encoder.se", features).mean((2, 3))


def _double(state: State, level: int, features: Tensor) -> Tensor:
    for step in (1, 2):
        features = _convolution(state, f"conv{level}_{step}", features, padding=1)
        features = torch.where(features > 0, features, 0.2 * features)
        if (level, step) != (9, 2):
            features = _batch_norm(state, f"bn{level}_{step}", features)
    return features


def _recompute(state: State, foreground: Tensor, reference: Tensor | None) -> Tensor:
    height, width = foreground.shape[2:]
    top, left = (-height % 16) // 2, (-width % 16) // 2
    bottom, right = -height % 16 - top, -width % 16 - left
    features = F.pad(foreground, (left, right, top, bottom), mode="reflect")
    style = _style(state, features if reference is None else reference)
    skips: State = {}
    for level in range(1, 6):
        features = _double(state, level, features)
        skips[str(level)] = features
        if level < 5:
            features = F.max_pool2d(features, 2)
    features = _gate(state, "se_1", features)
    tiled = torch.ones_like(features) * style[:, :, None, None]
    features = torch.cat([features, tiled], 1)
    features = _convolution(state, "content_style_conv", features, padding=1)
    for level in range(6, 10):
        features = F.interpolate(features, scale_factor=2, mode="bilinear", align_corners=False)
        features = _convolution(state, f"deconv{level - 1}", features, padding=1)
        features = torch.cat([features, skips[str(10 - level)]], 1)
        features = _double(state, level, features)
    return _convolution(state, "conv10", features)[:, :, top : top + height, left : left + width]


def _described_shapes() -> dict[str, tuple[int, ...]]:
    """Every entry of the authors' state, from the table of paper-network.md."""
    shapes: dict[str, tuple[int, ...]] = {"conv10.weight": (3, 32, 1, 1), "conv10.bias": (3,)}

    def convolution(name: str, outputs: int, inputs: int, kernel: int = 3) -> None:
        shapes[f"{name}.weight"] = (outputs, inputs, kernel, kernel)
        shapes[f"{name}.bias"] = (outputs,)

    def batch_norm(name: str, channels: int) -> None:
        for part in ("weight", "bias", "running_mean", "running_var"):
            shapes[f"{name}.{part}"] = (channels,)
        shapes[f"{name}.num_batches_tracked"] = ()

    for level, channels in CHANNELS.items():
        inputs = 3 if level == 1 else CHANNELS[level - 1] if level < 6 else 2 * channels
        convolution(f"conv{level}_1", channels, inputs)
        convolution(f"conv{level}_2", channels, channels)
        batch_norm(f"bn{level}_1", channels)
        if level != 9:
            batch_norm(f"bn{level}_2", channels)
        if level > 5:
            convolution(f"deconv{level - 1}", channels, 2 * channels)
    convolution("content_style_conv", 512, 1024)
    inputs = 3
    for block, channels in enumerate((32, 64, 128, 256, 512)):
        convolution(f"style_encoder.model.{block}.conv", channels, inputs, 3 if block else 7)
        batch_norm(f"style_encoder.model.{block}.norm", channels)
        inputs = channels
    for gate in ("se_1", "style_encoder.se"):
        shapes |= {f"{gate}.fc.0.weight": (128, 512), f"{gate}.fc.0.bias": (128,)}
        shapes |= {f"{gate}.fc.2.weight": (512, 128), f"{gate}.fc.2.bias": (512,)}
    return shapes


def test_the_parameters_are_the_authors(network: PaperNetwork) -> None:
    assert sum(parameter.numel() for parameter in network.parameters()) == 15_193_315
    shapes = {name: tuple(value.shape) for name, value in network.state_dict().items()}
    assert shapes == _described_shapes()


@pytest.mark.parametrize(
    ("foreground", "reference"),
    [
        ((1, 3, 32, 48), (1, 3, 64, 32)),
        ((2, 3, 27, 38), (2, 3, 32, 16)),
        ((1, 3, 21, 16), (1, 3, 9, 31)),
        ((2, 3, 19, 33), None),
    ],
)
def test_forward_is_the_description(
    network: PaperNetwork, foreground: tuple[int, ...], reference: tuple[int, ...] | None
) -> None:
    picture = _picture(*foreground, seed=1)
    other = None if reference is None else _picture(*reference, seed=2)
    with torch.no_grad():
        output = network(picture, other)
        expected = _recompute(network.state_dict(), picture, other)
    assert output.shape == picture.shape
    assert 0.1 < expected.std() < 3, "the comparison must be about something"
    assert (output - expected).abs().max() < 1e-4


def test_the_reference_matters_and_is_the_foreground_by_default(network: PaperNetwork) -> None:
    picture, other = _picture(1, 3, 32, 32, seed=1), _picture(1, 3, 32, 32, seed=2).abs()
    with torch.no_grad():
        alone, itself, led = network(picture), network(picture, picture), network(picture, other)
    assert torch.equal(alone, itself)
    assert (alone - led).abs().max() > 1e-3


def test_one_reference_serves_a_batch(network: PaperNetwork) -> None:
    pictures, other = _picture(2, 3, 16, 32, seed=1), _picture(1, 3, 32, 16, seed=2)
    with torch.no_grad():
        together = network(pictures, other)
        apart = torch.cat([network(picture[None], other) for picture in pictures])
    assert (together - apart).abs().max() < 1e-4


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (5, 3), (8, 17)])
def test_sizes_too_small_to_reflect_once(network: PaperNetwork, size: tuple[int, int]) -> None:
    picture = _picture(1, 3, *size, seed=3)
    with torch.no_grad():
        output = network(picture, picture)
    assert output.shape == picture.shape
    assert output.isfinite().all()


def test_analyse_returns_what_the_consistency_losses_compare(network: PaperNetwork) -> None:
    picture, other = _picture(2, 3, 20, 40, seed=1), _picture(2, 3, 32, 32, seed=2)
    with torch.no_grad():
        features = network.analyse(picture, other)
        assert torch.equal(features.output, network(picture, other))
        assert torch.equal(features.reference_style, network.style(other))
        alone = network.analyse(picture)
        expected = _style(network.state_dict(), F.pad(picture, (4, 4, 6, 6), mode="reflect"))
    assert features.content.shape == (2, 512, 2, 3)
    assert features.output_style.shape == (2, 512)
    assert torch.equal(features.content, alone.content), "content must not depend on the reference"
    assert (features.foreground_style - expected).abs().max() < 1e-4
    assert torch.equal(alone.reference_style, alone.foreground_style)


def test_consistency_losses_reach_the_weights() -> None:
    network = PaperNetwork()
    features = network.analyse(_picture(2, 3, 20, 24, seed=1), _picture(2, 3, 32, 32, seed=2))
    loss = features.content.square().mean() + features.output.square().mean()
    loss = loss + (features.output_style - features.reference_style).square().mean()
    torch.autograd.backward(loss)
    assert all(parameter.grad is not None for parameter in network.parameters())


def test_eval_mode_uses_running_statistics(network: PaperNetwork) -> None:
    pictures = _picture(2, 3, 16, 16, seed=4)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    with torch.no_grad():
        pair, single = network(pictures), network(pictures[:1])
    assert (pair[:1] - single).abs().max() < 1e-4, "a neighbour in the batch must not show"
    assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())


def test_what_is_no_picture_is_refused(network: PaperNetwork) -> None:
    good = _picture(2, 3, 16, 16, seed=1)
    for bad in (good[0], good[:, :2], (good * 127).to(torch.int8), good[:, :, :0]):
        with pytest.raises(PictureError):
            network(bad)
        with pytest.raises(PictureError):
            network(good, bad)
    with pytest.raises(PictureError, match="2 foregrounds"):
        network(good, torch.cat([good, good]))
