"""Our network: SSH's three parts with a head that predicts a look instead of pixels.

A *content network* sees the foreground, a *reference network* the background (once as a whole, once
as it lies around the object), and a *fusion* compares them. As in SSH (Jiang et al., ICCV 2021) the
foreground may be uncut and the background uncovered. The head predicts what a look is made of: a
3-D LUT as a residual on the identity and a low-resolution light map (gain and offset), as later
work found best (parametric harmonization, Wang et al., CVPR 2023; PCT-Net, Guerreiro et al.,
CVPR 2023).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ssh_studio.engine.lut import identity_lut, resample_lut
from ssh_studio.engine.networks.blocks import (
    CrossAttention,
    Stage,
    colour_statistics,
    masked_mean,
    statistics_size,
)

__all__ = ["Prediction", "StudioConfig", "StudioNetwork", "Views"]

_UNSHUFFLE = 4
_POLYNOMIAL_DEGREE = 3
_STATISTICS_WIDTH = 96


@dataclass(frozen=True)
class StudioConfig:
    """Sizes of a network; they travel with its weights."""

    view_size: int = 64
    """Side of the square views in pixels; a multiple of 32."""
    widths: tuple[int, int, int] = (64, 128, 192)
    """Channels at a quarter, an eighth and a sixteenth of the view."""
    blocks: tuple[int, int, int] = (1, 2, 1)
    """Residual blocks at these scales."""
    hidden: int = 512
    """Width of the two-layer fusion."""
    lut_size: int = 9
    """Nodes per axis of the predicted table."""
    lut_basis: int = 96
    """Number of basis tables that the predicted one is a sum of."""
    light_size: int = 8
    """Side of the light map."""

    def to_dict(self) -> dict[str, object]:
        """Plain values, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> StudioConfig:
        """What `to_dict` gave; lists may stand for tuples."""
        sizes: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in values.items()
        }
        return cls(**sizes)


class Views(NamedTuple):
    """What the network sees: three square views per sample, Bx5xSxS float32.

    content: red, green, blue of the foreground in [0, 1]; its mask; where its pixels are known (all
        of an uncut photo, only the mask of a flattened composite).
    local: red, green, blue of the background around the object, in the content's frame; which of
        these pixels count; the object's footprint. All zero where the place is unknown.
    whole: the same for the whole reference.
    """

    content: Tensor
    local: Tensor
    whole: Tensor


class Prediction(NamedTuple):
    """A batch of looks.

    lut: Bxnxnxnx3, `table[r, g, b]`, sRGB-encoded, not yet clipped.
    gain, offset: Bx3xLxL over the content's frame; colour = gain * lut(colour) + offset.
    content: BxC content features, masked mean (for consistency losses).
    style: BxC pooled style of the whole reference (for consistency losses).
    """

    lut: Tensor
    gain: Tensor
    offset: Tensor
    content: Tensor
    style: Tensor


class StudioNetwork(nn.Module):
    """Views -> look. See the module's text; sizes come from `StudioConfig`."""

    def __init__(self, config: StudioConfig | None = None) -> None:
        super().__init__()
        config = config or StudioConfig()
        self.config: StudioConfig = config
        fine, middle, coarse = config.widths
        inputs = 5 * _UNSHUFFLE**2
        self.content_fine = Stage(2 * inputs, fine, config.blocks[0])
        self.content_middle = Stage(fine, middle, config.blocks[1], stride=2)
        self.reference_fine = Stage(inputs, fine, config.blocks[0])
        self.reference_middle = Stage(fine, middle, config.blocks[1], stride=2)
        self.reference_coarse = Stage(middle, coarse, config.blocks[2], stride=2)
        self.attention = CrossAttention(middle)
        self.fuse = nn.Conv2d(3 * middle, middle, 1)
        self.fused_coarse = Stage(middle, coarse, config.blocks[2], stride=2)
        self.statistics = nn.ModuleList(
            nn.Linear(statistics_size(), _STATISTICS_WIDTH) for _ in range(4)
        )
        vector = 2 * middle + 3 * coarse + 4 * _STATISTICS_WIDTH
        self.fusion = nn.Sequential(
            nn.Linear(vector, config.hidden),
            nn.ReLU(),
            nn.Linear(config.hidden, config.hidden),
            nn.ReLU(),
        )
        self.coefficients = _zero(nn.Linear(config.hidden, config.lut_basis))
        self.basis = nn.Parameter(_initial_basis(config.lut_size, config.lut_basis))
        self.light_features = nn.Conv2d(middle, middle // 2, 3, padding=1)
        self.light_film = nn.Linear(config.hidden, middle // 2)
        self.light = _zero(nn.Conv2d(middle // 2, 6, 3, padding=1))

    def style(self, view: Tensor) -> Tensor:
        """Pooled style BxC of a background view Bx5xSxS (see `Views.whole`)."""
        middle = self._reference(view)
        return masked_mean(self.reference_coarse(middle), view[:, 3:4])

    def content_features(self, view: Tensor, local: Tensor) -> Tensor:
        """Pooled content features BxC of `Views.content` and `Views.local`, Bx5xSxS each."""
        return masked_mean(self._content(view, local), view[:, 3:4])

    def forward(self, views: Views) -> Prediction:
        """Predict one look per sample; see `Prediction`."""
        mask, valid = views.content[:, 3:4], views.whole[:, 3:4]
        content = self._content(views.content, views.local)
        both = self._reference(torch.cat([views.local, views.whole]))
        local, whole = both.chunk(2)
        fused = self._fuse(content, local, whole, views)
        coarse = self.fused_coarse(fused)
        reference = self.reference_coarse(both)
        style = masked_mean(reference[len(mask) :], valid)
        pooled_content = masked_mean(content, mask)
        vector = torch.cat(
            [
                pooled_content,
                masked_mean(fused, mask),
                masked_mean(coarse, mask),
                masked_mean(reference[: len(mask)], views.local[:, 3:4]),
                style,
                *self._statistics(views),
            ],
            dim=1,
        )
        hidden = self.fusion(vector)
        lut = self._lut(self.coefficients(hidden).float())
        gain, offset = self._light(fused, hidden)
        return Prediction(lut, gain, offset, pooled_content, style)

    def _content(self, view: Tensor, local: Tensor) -> Tensor:
        """The object as it stands in its surroundings: both sides of its edge in one picture."""
        both = torch.cat([_stem(view, known=4), _stem(local, known=3)], dim=1)
        features: Tensor = self.content_middle(self.content_fine(both))
        return features

    def _reference(self, view: Tensor) -> Tensor:
        features: Tensor = self.reference_middle(self.reference_fine(_stem(view, known=3)))
        return features

    def _fuse(self, content: Tensor, local: Tensor, whole: Tensor, views: Views) -> Tensor:
        batch, channels, height, width = content.shape
        factor = views.content.shape[-1] // width
        weight = torch.cat([views.local[:, 3:4], views.whole[:, 3:4]], dim=2)
        weight = F.avg_pool2d(weight, factor).flatten(1)
        context = torch.cat([local, whole], dim=2).flatten(2).transpose(1, 2)
        answer = self.attention(content.flatten(2).transpose(1, 2), context, weight)
        answer = answer.transpose(1, 2).reshape(batch, channels, height, width)
        fused: Tensor = content + self.fuse(torch.cat([content, local, answer], dim=1))
        return fused

    def _statistics(self, views: Views) -> list[Tensor]:
        mask, known = views.content[:, 3:4], views.content[:, 4:5]
        regions = (
            (views.content, mask * known),
            (views.content, known * (1 - mask)),
            (views.local, views.local[:, 3:4]),
            (views.whole, views.whole[:, 3:4]),
        )
        # One call for all regions, and in full precision: autocast would round the sums.
        with torch.autocast(mask.device.type, enabled=False):
            statistics = colour_statistics(
                torch.cat([view[:, :3] for view, _ in regions]),
                torch.cat([weight for _, weight in regions]),
            ).chunk(len(regions))
        return [
            F.relu(layer(part)) for layer, part in zip(self.statistics, statistics, strict=True)
        ]

    def _lut(self, coefficients: Tensor) -> Tensor:
        size = self.config.lut_size
        residual = (coefficients @ self.basis).view(-1, size, size, size, 3)
        return identity_lut(size, residual.device) + residual

    def _light(self, fused: Tensor, hidden: Tensor) -> tuple[Tensor, Tensor]:
        features = self.light_features(F.relu(fused)) + self.light_film(hidden)[..., None, None]
        light = self.light(F.relu(features)).float()
        size = self.config.light_size
        if light.shape[-1] != size:
            light = F.interpolate(light, size=(size, size), mode="bilinear", align_corners=False)
        gain, offset = light.chunk(2, dim=1)
        return 1 + 0.5 * torch.tanh(gain), 0.25 * torch.tanh(offset)


def _stem(view: Tensor, *, known: int) -> Tensor:
    """Centre the colours, blank the pixels that are not known, fold 4x4 pixels into channels."""
    colours = (view[:, :3] - 0.5) * 2 * (view[:, known : known + 1] > 0)
    folded = F.pixel_unshuffle(torch.cat([colours, view[:, 3:]], dim=1), _UNSHUFFLE)
    return folded.contiguous(memory_format=torch.channels_last)


def _zero(layer: nn.Linear | nn.Conv2d) -> nn.Module:
    nn.init.zeros_(layer.weight)
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
    return layer


def _initial_basis(size: int, count: int) -> Tensor:
    """Basis tables `(count, size**3 * 3)`: polynomials of the colour first, then small noise.

    Starting from polynomials (up to the third degree, each for each output channel) makes the first
    looks smooth; training refines them and finds uses for the rest.
    """
    rgb = identity_lut(size).reshape(-1, 3) * 2 - 1
    terms = []
    for r in range(_POLYNOMIAL_DEGREE + 1):
        for g in range(_POLYNOMIAL_DEGREE + 1 - r):
            for b in range(_POLYNOMIAL_DEGREE + 1 - r - g):
                terms.append(rgb[:, 0] ** r * rgb[:, 1] ** g * rgb[:, 2] ** b)
    basis = torch.zeros(count, size**3, 3)
    index = 0
    for term in sorted(terms, key=lambda t: float(t.abs().mean()), reverse=True):
        for channel in range(3):
            if index < count:
                basis[index, :, channel] = term
                index += 1
    coarse = torch.randn(count - index, 3, 3, 3, 3) if index < count else None
    if coarse is not None:
        basis[index:] = 0.3 * resample_lut(coarse, size).reshape(count - index, -1, 3)
    return 0.3 * basis.reshape(count, -1)
