"""The network of the SSH paper, layer by layer as its authors released it.

Source: Y. Jiang, H. Zhang, J. Zhang, Y. Wang, Z. Lin, K. Sunkavalli, S. Chen, S. Amirghodsi,
S. Kong, Z. Wang, "SSH: A Self-Supervised Framework for Image Harmonization", ICCV 2021, and the
inference network released with it. Parameter names and shapes are the interface to the authors'
checkpoint, which is why they are numbered (`conv1_1` ... `conv10`) and not grouped.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ssh_studio.errors import PictureError

__all__ = ["PaperFeatures", "PaperNetwork"]

CHANNELS = (32, 64, 128, 256, 512)
"""Channels of the five levels, of the content encoder and of the reference encoder alike."""

STRIDE = 16
"""Height and width are padded to a multiple of this: four levels of halving."""

SMALLEST_REFERENCE = 9
"""Pixels below which the reference encoder has nothing left to reflect at its deepest level."""

UNNORMED = (9, 2)
"""Level and step of the one convolution without BatchNorm: its output goes to `conv10`."""


class PaperFeatures(NamedTuple):
    """One pass of `PaperNetwork.analyse`; B pictures, H and W those of the foreground.

    The styles of foreground and output are pooled over the padded pictures, as the authors do.
    """

    output: Tensor
    """Bx3xHxW, the recoloured foreground, about [-1, 1]."""
    content: Tensor
    """Bx512xhxw, features of the foreground at 1/16 of its padded size."""
    reference_style: Tensor
    """Bx512, pooled style of the reference."""
    foreground_style: Tensor
    """Bx512, pooled style of the foreground."""
    output_style: Tensor
    """Bx512, pooled style of the output."""


class _ChannelGate(nn.Module):
    """Squeeze and excitation with a hard sigmoid (Hu et al. 2018; Howard et al. 2019)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        hidden = channels // 4
        self.fc = nn.Sequential(nn.Linear(channels, hidden), nn.ReLU(), nn.Linear(hidden, channels))

    def forward(self, features: Tensor) -> Tensor:
        """BxCxHxW -> the same, each channel scaled by its gate in [0, 1]."""
        gate = F.hardsigmoid(self.fc(_pool(features)))
        return features * gate[:, :, None, None]


class _ReferenceBlock(nn.Module):
    """Convolution with reflect padding, ReLU, BatchNorm; halves the size where `stride` is 2."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(
            inputs, outputs, kernel, stride, padding=kernel // 2, padding_mode="reflect"
        )
        self.norm = nn.BatchNorm2d(outputs)

    def forward(self, features: Tensor) -> Tensor:
        """BxCxHxW -> BxC'xH/stride x W/stride."""
        normed: Tensor = self.norm(F.relu(self.conv(features)))
        return normed


class _ReferenceEncoder(nn.Module):
    """What a picture looks like, whatever it shows: one vector of 512 numbers."""

    def __init__(self) -> None:
        super().__init__()
        blocks = [_ReferenceBlock(3, CHANNELS[0], kernel=7, stride=1)]
        for inputs, outputs in pairwise(CHANNELS):
            blocks.append(_ReferenceBlock(inputs, outputs, kernel=3, stride=2))
        self.model = nn.Sequential(*blocks)
        self.se = _ChannelGate(CHANNELS[-1])

    def forward(self, picture: Tensor) -> Tensor:
        """Bx3xHxW in [-1, 1], H and W at least `SMALLEST_REFERENCE` -> Bx512 pooled style."""
        return _pool(self.se(self.model(picture)))


class PaperNetwork(nn.Module):
    """The authors' network: content of the foreground, style of the reference, a U-Net's decoder.

    15,193,315 parameters. `load_state_dict(state, strict=True)` takes the authors'
    `model_state_dict`. Their weights are meant for `eval()`, with BatchNorm's running statistics.
    """

    def __init__(self) -> None:
        super().__init__()
        inputs = 3
        for level, outputs in enumerate(CHANNELS, start=1):
            self._add_level(level, inputs, outputs)
            inputs = outputs
        self.se_1 = _ChannelGate(CHANNELS[-1])
        self.style_encoder = _ReferenceEncoder()
        self.content_style_conv = _conv3(2 * CHANNELS[-1], CHANNELS[-1])
        for level, outputs in enumerate(reversed(CHANNELS[:-1]), start=6):
            self.add_module(f"deconv{level - 1}", _conv3(2 * outputs, outputs))
            self._add_level(level, 2 * outputs, outputs)
        self.conv10 = nn.Conv2d(CHANNELS[0], 3, kernel_size=1)

    def forward(self, foreground: Tensor, reference: Tensor | None = None) -> Tensor:
        """Recolour `foreground` in the style of `reference`.

        Args:
            foreground: Bx3xHxW floats, sRGB-encoded, [-1, 1], any size; the uncut photo. The
                authors resize it to 256x256.
            reference: Bx3xH'xW' (or 1x3xH'xW' for all) in the same range, of any size of its own;
                without it, the padded foreground is its own.

        Returns:
            Bx3xHxW, the whole photo recoloured, about [-1, 1], not clipped.

        Raises:
            PictureError: an input is not Bx3xHxW floats, is empty, or the batches differ.
        """
        _check(foreground, reference)
        padded = _pad(foreground)
        style = self.style_encoder(padded) if reference is None else self.style(reference)
        return _crop(self._recolour(padded, style)[0], foreground)

    def style(self, reference: Tensor) -> Tensor:
        """Bx3xHxW floats in [-1, 1], any size -> Bx512, the pooled style that the fusion sees.

        The authors encode a reference as it is, without padding; so does this, down to the
        smallest size that the encoder can take, and pads what is smaller.

        Raises:
            PictureError: `reference` is not Bx3xHxW floats or is empty.
        """
        _check(reference)
        if min(reference.shape[2:]) < SMALLEST_REFERENCE:
            reference = _pad(reference)
        style: Tensor = self.style_encoder(reference)
        return style

    def analyse(self, foreground: Tensor, reference: Tensor | None = None) -> PaperFeatures:
        """`forward` with what consistency losses compare; costs two more reference encodings.

        Content features of the same pixels in two looks should agree, and the style of the output
        should agree with the reference's. Arguments and errors are those of `forward`.
        """
        _check(foreground, reference)
        padded = _pad(foreground)
        foreground_style = self.style_encoder(padded)
        style = foreground_style if reference is None else self.style(reference)
        output, content = self._recolour(padded, style)
        return PaperFeatures(
            _crop(output, foreground), content, style, foreground_style, self.style_encoder(output)
        )

    def _add_level(self, level: int, inputs: int, outputs: int) -> None:
        for step, channels in ((1, inputs), (2, outputs)):
            self.add_module(f"conv{level}_{step}", _conv3(channels, outputs))
            if (level, step) != UNNORMED:
                self.add_module(f"bn{level}_{step}", nn.BatchNorm2d(outputs))

    def _run_level(self, level: int, features: Tensor) -> Tensor:
        for step in (1, 2):
            convolution = self.get_submodule(f"conv{level}_{step}")
            features = F.leaky_relu(convolution(features), 0.2)
            if (level, step) != UNNORMED:
                features = self.get_submodule(f"bn{level}_{step}")(features)
        return features

    def _recolour(self, padded: Tensor, style: Tensor) -> tuple[Tensor, Tensor]:
        """Bx3xHxW of whole strides, Bx512 (or 1x512) -> output of that size, content features."""
        features = padded
        levels = []
        for level in range(1, 6):
            features = self._run_level(level, features if level == 1 else F.max_pool2d(features, 2))
            levels.append(features)
        content: Tensor = self.se_1(levels.pop())
        tiled = style[:, :, None, None].expand(content.shape)
        features = self.content_style_conv(torch.cat((content, tiled), dim=1))
        for level in range(6, 10):
            features = F.interpolate(features, scale_factor=2, mode="bilinear", align_corners=False)
            features = self.get_submodule(f"deconv{level - 1}")(features)
            features = self._run_level(level, torch.cat((features, levels.pop()), dim=1))
        return self.conv10(features), content


def _conv3(inputs: int, outputs: int) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, kernel_size=3, padding=1)


def _pool(features: Tensor) -> Tensor:
    """BxCxHxW -> BxC, the mean over the picture."""
    return features.mean(dim=(2, 3))


def _margins(length: int) -> tuple[int, int]:
    """Pixels to add before and after `length` pixels to reach a multiple of `STRIDE`."""
    missing = -length % STRIDE
    return missing // 2, missing - missing // 2


def _pad(picture: Tensor) -> Tensor:
    """Reflect height and width up to a multiple of `STRIDE`, half before and the rest after.

    The picture is mirrored as often as needed, so that one of a single pixel can be padded, too;
    torch's own reflect padding refuses sizes below 6 here.
    """
    for dim in (2, 3):
        length = picture.shape[dim]
        before, after = _margins(length)
        if before or after:
            last = length - 1
            position = torch.arange(-before, length + after, device=picture.device)
            # A triangle wave of period 2 * last: 0, 1, ..., last, ..., 1, 0, 1, ...
            index = last - (position % max(2 * last, 1) - last).abs()
            picture = picture.index_select(dim, index)
    return picture


def _crop(padded: Tensor, picture: Tensor) -> Tensor:
    """Undo `_pad`: the part of `padded` that shows `picture`."""
    height, width = picture.shape[2:]
    top, left = _margins(height)[0], _margins(width)[0]
    return padded[:, :, top : top + height, left : left + width]


def _check(foreground: Tensor, reference: Tensor | None = None) -> None:
    for picture in (foreground,) if reference is None else (foreground, reference):
        if picture.ndim != 4 or picture.shape[1] != 3 or not picture.is_floating_point():
            raise PictureError(
                "The network takes pictures as Bx3xHxW floats, not {0} of {1}.",
                tuple(picture.shape),
                picture.dtype,
            )
        if picture.numel() == 0:
            raise PictureError("A picture of {0} has no pixels.", tuple(picture.shape))
    if reference is not None and reference.shape[0] not in (1, foreground.shape[0]):
        raise PictureError(
            "{0} foregrounds cannot have {1} references.", foreground.shape[0], reference.shape[0]
        )
