"""Building blocks of the networks: residual stages, masked pooling, colour statistics."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ssh_studio.engine.colour import luma

__all__ = [
    "ResidualBlock",
    "Stage",
    "colour_statistics",
    "dilate",
    "masked_mean",
    "statistics_size",
]

_BINS = 12
_LUMA_BINS = 8


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions beside a skip connection, without normalization.

    Normalization would wipe out absolute colour, the very thing a harmonizer compares. Instead the
    branch starts at zero (SkipInit, De & Smith 2020), which trains as stably.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(channels, channels, 3, padding=1)
        self.second = nn.Conv2d(channels, channels, 3, padding=1)
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(self.second.bias)  # type: ignore[arg-type]

    def forward(self, features: Tensor) -> Tensor:
        """BxCxHxW -> the same shape."""
        branch: Tensor = self.second(F.relu(self.first(F.relu(features))))
        return features + branch


class Stage(nn.Sequential):
    """A convolution of the given stride, then residual blocks: BxIxHxW -> BxOxH/sxW/s."""

    def __init__(
        self, inputs: int, outputs: int, blocks: int, *, stride: int = 1, kernel: int = 3
    ) -> None:
        first = nn.Conv2d(inputs, outputs, kernel, stride=stride, padding=kernel // 2)
        layers: list[nn.Module] = [first]
        layers += [ResidualBlock(outputs) for _ in range(blocks)]
        super().__init__(*layers)

    def forward(self, features: Tensor, more: Tensor | None = None) -> Tensor:
        """`more`: BxOxH/sxW/s, added after the convolution."""
        for index, layer in enumerate(self):
            features = layer(features)
            if index == 0 and more is not None:
                features = features + more
        return features


def dilate(mask: Tensor, pixels: int = 1) -> Tensor:
    """Masks Bx1xHxW grown by square neighbourhoods of so many pixels to each side.

    By the maximum of shifted copies, rows and columns apart: on a CPU ten times faster than
    `max_pool2d`, which also finds out where each maximum was.
    """
    for _ in range(pixels):
        for axis in (2, 3):
            length = mask.shape[axis] - 1
            grown = mask.clone()
            first, last = grown.narrow(axis, 0, length), grown.narrow(axis, 1, length)
            torch.maximum(first, mask.narrow(axis, 1, length), out=first)
            torch.maximum(last, mask.narrow(axis, 0, length), out=last)
            mask = grown
    return mask


def masked_mean(features: Tensor, weight: Tensor) -> Tensor:
    """Mean of BxCxHxW features under Bx1xhxw weights (a multiple of HxW) -> BxC float32.

    Zero where no weight is.
    """
    factor = weight.shape[-1] // features.shape[-1]
    if factor > 1:
        weight = F.avg_pool2d(weight, factor)
    total = weight.sum(dim=(2, 3))
    mean: Tensor = (features.float() * weight).sum(dim=(2, 3)) / total.clamp(min=1e-4)
    return mean


def statistics_size() -> int:
    """Length of what `colour_statistics` returns for one picture."""
    return 1 + 3 + 3 + 3 + 4 * _BINS + 4 * _LUMA_BINS


def colour_statistics(rgb: Tensor, weight: Tensor) -> Tensor:
    """Explicit colour statistics of the weighted pixels, in encoded sRGB.

    Args:
        rgb: Bx3xHxW in [0, 1], H and W even.
        weight: Bx1xHxW in [0, 1].

    Returns:
        B x `statistics_size()`: share of the picture that counts; mean, deviation and the three
        correlations of the channels; soft histograms of red, green, blue and luma (12 triangular
        bins each); mean colour per bin of luma (8 bins) relative to the mean, with the bins'
        shares. Zeros where nothing counts.
    """
    area = F.avg_pool2d(weight, 2)
    rgb = F.avg_pool2d(rgb * weight, 2) / area.clamp(min=1e-4)
    area = area.flatten(1)
    share = area / area.sum(dim=1, keepdim=True).clamp(min=1e-2)
    pixels = rgb.flatten(2).transpose(1, 2)
    mean = (pixels * share[..., None]).sum(dim=1)
    centred = pixels - mean[:, None]
    covariance = (centred * share[..., None]).transpose(1, 2) @ centred
    deviation = (covariance.diagonal(dim1=1, dim2=2) + 1e-5).sqrt()
    cross = covariance[:, (0, 0, 1), (1, 2, 2)]
    correlation = cross / (deviation[:, (0, 0, 1)] * deviation[:, (1, 2, 2)])
    light = luma(pixels)
    values = torch.cat([pixels, light[..., None]], dim=2)
    histogram = _soft_histogram(values, share[..., None].expand_as(values), _BINS)
    weighted = torch.cat([share[..., None], centred * share[..., None]], dim=2)
    by_luma = _soft_histogram(light[..., None].expand_as(weighted), weighted, _LUMA_BINS)
    colour = by_luma[:, 1:] / by_luma[:, :1].clamp(min=1e-3)
    there = (area.sum(dim=1, keepdim=True) > 0).to(rgb.dtype)
    parts = [
        (mean - 0.5) * 2,
        deviation * 4,
        correlation,
        histogram.flatten(1) * 4,
        by_luma[:, 0] * 4,
        colour.flatten(1) * 4,
    ]
    return torch.cat([area.mean(dim=1, keepdim=True), *(part * there for part in parts)], dim=1)


def _soft_histogram(values: Tensor, weights: Tensor, count: int) -> Tensor:
    """Histograms with triangular bins: BxPxC values in [0, 1] and weights -> BxCxcount.

    Two scattered sums instead of a membership of every value in every bin: six times less memory
    traffic, which is what the statistics cost.
    """
    place = values.clamp(0, 1) * (count - 1)
    left = place.detach().floor().clamp(max=count - 2)
    upper = weights * (place - left)
    index = left.long().transpose(1, 2)
    bins = torch.zeros(*index.shape[:2], count, dtype=values.dtype, device=values.device)
    bins = bins.scatter_add(2, index, (weights - upper).transpose(1, 2))
    return bins.scatter_add(2, index + 1, upper.transpose(1, 2))
