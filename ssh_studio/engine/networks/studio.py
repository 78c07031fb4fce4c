"""Our network: SSH's three parts with a head that predicts a look instead of pixels.

A *content network* sees the foreground as it stands in the background, both sides of its edge in
one picture, a *reference network* the whole background, and a *fusion* compares them. As in SSH
(Jiang et al., ICCV 2021) the foreground may be uncut and the background uncovered. The head
predicts what a look is made of: a 3-D LUT as a residual on the identity and a low-resolution light
map (gain and offset), as later work found best (parametric harmonization, Wang et al., CVPR 2023;
PCT-Net, Guerreiro et al., CVPR 2023). Where it is asked for, the features of a classifier tell the
content network and the fusion what is seen (`semantic.py`).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ssh_studio.engine.lut import identity_lut, resample_lut
from ssh_studio.engine.networks.blocks import (
    Stage,
    colour_statistics,
    masked_mean,
    statistics_size,
)
from ssh_studio.engine.networks.semantic import Meaning, SemanticFeatures

__all__ = ["Backdrop", "Prediction", "StudioConfig", "StudioNetwork", "Views"]

_UNSHUFFLE = 4
_POLYNOMIAL_DEGREE = 3
_STATISTICS_WIDTH = 96
_MEANING_GAIN = 2.0
"""Means over many pixels are smaller than what they are means of."""

_FILL_REACH = 4
"""View pixels from which unknown ones are filled for the classifier; a power of two."""

_REGIONS = 5
"""Object, its own surroundings, background around it, close to it, whole background."""


@dataclass(frozen=True)
class StudioConfig:
    """Sizes of a network; they travel with its weights."""

    view_size: int = 128
    """Side of the square content view in pixels; a multiple of 32."""
    widths: tuple[int, int, int] = (64, 128, 192)
    """Channels at a quarter, an eighth and a sixteenth of the view."""
    blocks: tuple[int, int, int] = (1, 2, 2)
    """Residual blocks at these scales."""
    hidden: int = 512
    """Width of the two-layer fusion."""
    lut_size: int = 9
    """Nodes per axis of the predicted table."""
    lut_basis: int = 96
    """Number of basis tables that the predicted one is a sum of."""
    reference_widths: tuple[int, int] = (48, 96)
    """Channels of the reference network at an eighth and a sixteenth of the content view."""
    light_size: int = 16
    """Side of the light map."""
    semantic: bool = False
    """Whether the features of a classifier are seen as well."""

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
    """What the network sees: square views, Bx5xSxS float32; the whole is half as large.

    content: red, green, blue of the foreground in [0, 1]; its mask; where its pixels are known (all
        of an uncut photo, only the mask of a flattened composite).
    local: red, green, blue of the background around the object, in the content's frame; which of
        these pixels count; the object's footprint. All zero where the place is unknown.
    whole: the same for the whole reference, S/2 pixels a side.
    """

    content: Tensor
    local: Tensor
    whole: Tensor


class Backdrop(NamedTuple):
    """What is seen in whole references, BxC each: their style, and what a classifier sees."""

    style: Tensor
    meaning: Tensor | None


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
        first, second = config.reference_widths
        self.content_fine = Stage(9 * _UNSHUFFLE**2, fine, config.blocks[0], kernel=1)
        self.content_middle = Stage(fine, middle, config.blocks[1], stride=2)
        self.content_coarse = Stage(middle, coarse, config.blocks[2], stride=2)
        self.reference_fine = Stage(5 * _UNSHUFFLE**2, first, 1, kernel=1)
        self.reference_coarse = Stage(first, second, 1, stride=2)
        self.statistics = nn.ModuleList(
            nn.Linear(statistics_size(), _STATISTICS_WIDTH) for _ in range(_REGIONS)
        )
        vector = 2 * fine + 3 * (middle + coarse) + second + _REGIONS * _STATISTICS_WIDTH
        self.semantic = SemanticFeatures() if config.semantic else None
        if config.semantic:
            near, far = SemanticFeatures.channels
            self.semantic_middle = _zero(nn.Conv2d(near, middle, 1))
            self.semantic_coarse = _zero(nn.Conv2d(far, coarse, 1))
            vector += 3 * far
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
        """Pooled style BxC of a background view Bx5xS/2xS/2 (see `Views.whole`)."""
        features = self.reference_coarse(F.relu(self.reference_fine(_folded(view[:, 3:4], view))))
        return masked_mean(features, view[:, 3:4])

    def content_features(self, content: Tensor, local: Tensor) -> Tensor:
        """Pooled content features BxC of `Views.content` and `Views.local`."""
        seen = self._meaning(content, local)
        return masked_mean(self._content(content, local, seen)[2], _inside(content))

    @torch.no_grad()
    def scene(self, whole: Tensor) -> Backdrop:
        """What whole references (`Views.whole`) are, for `forward`; not for training.

        A third of the network's time, and the same for every place of a layer on its background.
        """
        return Backdrop(self.style(whole), self._whole_meaning(whole))

    @torch.no_grad()
    def _whole_meaning(self, whole: Tensor) -> Tensor | None:
        """What the classifier sees in whole references, BxC; None without one."""
        if self.semantic is None:
            return None
        valid = whole[:, 3:4]
        there = (valid > 0).float()
        picture = _filled(whole[:, :3] * there, there)
        # As large as the content view: a small picture means less to a classifier.
        picture = F.interpolate(picture, scale_factor=2, mode="bilinear", align_corners=False)
        return masked_mean(self.semantic(picture).coarse, valid)

    def forward(self, views: Views, scene: Backdrop | None = None) -> Prediction:
        """Predict one look per sample; see `Prediction`.

        scene: what `scene` gave for `views.whole`; worked out if left out.
        """
        content, local, whole = views
        seen = self._meaning(content, local)
        fine, middle, coarse = self._content(content, local, seen)
        inside = _inside(content)
        own = (1 - content[:, 3:4]) * content[:, 4:5]
        outside = local[:, 3:4]
        style = self.style(whole) if scene is None else scene.style
        # As large as the finest features, once for all.
        weights = F.avg_pool2d(torch.cat([inside, outside, own], dim=1), _UNSHUFFLE).chunk(3, dim=1)
        pooled = masked_mean(coarse, weights[0])
        vector = torch.cat(
            [
                *(masked_mean(fine, weight) for weight in weights[:2]),
                *(masked_mean(middle, weight) for weight in weights),
                pooled,
                *(masked_mean(coarse, weight) for weight in weights[1:]),
                style,
                *self._statistics(views, inside, own),
                *self._pooled_meaning(seen, whole, weights, scene and scene.meaning),
            ],
            dim=1,
        )
        hidden = self.fusion(vector)
        lut = self._lut(self.coefficients(hidden).float())
        gain, offset = self._light(middle, hidden)
        return Prediction(lut, gain, offset, pooled, style)

    def _content(
        self, content: Tensor, local: Tensor, seen: Meaning | None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Features at three scales of the object in its new surroundings.

        The object and what lies around it share three channels, so that the same weights see both
        sides of the edge; the photo that the object came from has channels of its own.
        """
        inside = _inside(content)
        own = (1 - content[:, 3:4]) * content[:, 4:5]
        outside = local[:, 3:4]
        solid, valid = (inside > 0).float(), (outside > 0).float() * (inside == 0)
        composite = (content[:, :3] - 0.5) * solid + (local[:, :3] - 0.5) * valid
        photo = (content[:, :3] - 0.5) * (own > 0)
        channels = torch.cat([composite * 2, inside, outside, photo * 2, own], dim=1)
        fine = self.content_fine(_unshuffled(channels))
        if seen is None:
            middle = self.content_middle(F.relu(fine))
            return fine, middle, self.content_coarse(F.relu(middle))
        middle = self.content_middle(F.relu(fine), self.semantic_middle(seen.fine))
        return fine, middle, self.content_coarse(F.relu(middle), self.semantic_coarse(seen.coarse))

    @torch.no_grad()
    def _meaning(self, content: Tensor, local: Tensor) -> Meaning | None:
        """What the classifier sees of the object in its place."""
        if self.semantic is None:
            return None
        inside = (_inside(content) > 0).float()
        outside = (local[:, 3:4] > 0).float() * (1 - inside)
        own = (content[:, 4:5] > 0).float() * (1 - inside) * (1 - outside)
        colours = content[:, :3] * (inside + own) + local[:, :3] * outside
        meaning: Meaning = self.semantic(_filled(colours, inside + outside + own))
        return meaning

    def _pooled_meaning(
        self,
        seen: Meaning | None,
        whole: Tensor,
        weights: tuple[Tensor, ...],
        scene: Tensor | None,
    ) -> list[Tensor]:
        """Means over the object, the background around it and the whole reference.

        weights: of the first two, and maybe more.
        """
        if seen is None:
            return []
        if scene is None:
            scene = self._whole_meaning(whole)
            assert scene is not None
        own = [masked_mean(seen.coarse, weight) for weight in weights[:2]]
        return [_MEANING_GAIN * mean for mean in (*own, scene)]

    def _statistics(self, views: Views, inside: Tensor, own: Tensor) -> list[Tensor]:
        around = views.local[:, 3:4]
        # Close to the object: an eighth of the view to each side.
        mask = F.avg_pool2d(views.content[:, 3:4], _UNSHUFFLE)
        reach = F.max_pool2d(mask, 2 * (mask.shape[-1] // 8) + 1, 1, mask.shape[-1] // 8)
        near = F.interpolate((reach > 0).float(), scale_factor=_UNSHUFFLE) * around
        content = F.avg_pool2d(torch.cat([inside, own, around, near], dim=1), 2)
        # Full precision: autocast would round the sums.
        with torch.autocast(mask.device.type, enabled=False):
            pictures = [
                _halved(views.content[:, :3], inside),
                _halved(views.content[:, :3], own),
                _halved(views.local[:, :3], around),
                _halved(views.local[:, :3], near),
                views.whole[:, :3],
            ]
            weights = torch.cat([*content.chunk(4, dim=1), views.whole[:, 3:4]])
            statistics = colour_statistics(torch.cat(pictures), weights).chunk(_REGIONS)
        return [
            F.relu(layer(part)) for layer, part in zip(self.statistics, statistics, strict=True)
        ]

    def _lut(self, coefficients: Tensor) -> Tensor:
        size = self.config.lut_size
        residual = (coefficients @ self.basis).view(-1, size, size, size, 3)
        return identity_lut(size, residual.device) + residual

    def _light(self, middle: Tensor, hidden: Tensor) -> tuple[Tensor, Tensor]:
        features = self.light_features(F.relu(middle)) + self.light_film(hidden)[..., None, None]
        light = self.light(F.relu(features)).float()
        size = self.config.light_size
        if light.shape[-1] != size:
            light = F.interpolate(light, size=(size, size), mode="bilinear", align_corners=False)
        gain, offset = light.chunk(2, dim=1)
        return 1 + 0.5 * torch.tanh(gain), 0.25 * torch.tanh(offset)


def _inside(content: Tensor) -> Tensor:
    """The object's weight in a content view, Bx1xSxS."""
    return content[:, 3:4] * content[:, 4:5]


def _filled(colours: Tensor, known: Tensor) -> Tensor:
    """Unknown pixels (0 in `known`) as those around them; mid grey where nothing is near.

    A classifier would take blanks for things.
    """
    mean = torch.cat([colours, known], dim=1)
    for axis in (3, 2):
        mean = _mean_along(mean, axis)
    around, near = mean[:, :3], mean[:, 3:]
    blurred = torch.where(near > 0.01, around / near.clamp(min=1e-3), 0.5)
    return colours * known + blurred * (1 - known)


def _mean_along(values: Tensor, axis: int) -> Tensor:
    """Means over `_FILL_REACH` to each side along an axis, of what lies inside.

    By sums of sums of shifted copies: ten times faster than `avg_pool2d`.
    """
    length, reach = values.shape[axis], _FILL_REACH
    margins = (reach, reach) if axis == values.ndim - 1 else (0, 0, reach, reach)
    padded = F.pad(values, margins)
    total, count = padded, 1
    while count < 2 * reach:
        size = total.shape[axis] - count
        total = total.narrow(axis, 0, size) + total.narrow(axis, count, size)
        count *= 2
    total = total.narrow(axis, 0, length) + padded.narrow(axis, 2 * reach, length)
    places = torch.arange(length, device=values.device)
    there = (places + reach).clamp(max=length - 1) - (places - reach).clamp(min=0) + 1
    return total / (there[:, None] if axis == 2 else there)


def _folded(known: Tensor, view: Tensor) -> Tensor:
    """A background view with its colours centred and blanked where they do not count, folded."""
    colours = (view[:, :3] - 0.5) * 2 * (known > 0)
    return _unshuffled(torch.cat([colours, view[:, 3:]], dim=1))


def _unshuffled(channels: Tensor) -> Tensor:
    """4x4 pixels folded into channels."""
    folded = F.pixel_unshuffle(channels, _UNSHUFFLE)
    return folded.contiguous(memory_format=torch.channels_last)


def _halved(colours: Tensor, weight: Tensor) -> Tensor:
    """Colours at half the size, averaged by weight."""
    area = F.avg_pool2d(weight, 2)
    return F.avg_pool2d(colours * weight, 2) / area.clamp(min=1e-4)


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
