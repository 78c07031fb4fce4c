"""The losses: harmonization, reconstruction, and the consistency terms of SSH, with weights."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from ssh_studio.engine.lut import resample_lut, sample_lut
from ssh_studio.engine.networks.studio import Prediction, StudioNetwork
from ssh_studio_training.recipe import LossConfig
from ssh_studio_training.triplets import Batch

__all__ = ["LOSS_STEP", "LUT_NODES", "disagreement", "picture_terms", "render", "total_loss"]

LOSS_STEP = 4
"""Every fourth pixel in x and y is enough for the loss; which ones changes from step to step."""

LUT_NODES = 17
"""Nodes that tables are expanded to in training (33 when a look is applied: the same spline)."""


def render(prediction: Prediction, pictures: Tensor, offset: tuple[int, int], step: int) -> Tensor:
    """Apply looks to every `step`-th pixel in x and y of pictures Bx3xSxS, differentiably.

    Args:
        prediction: the looks.
        pictures: Bx3xSxS content views, sRGB-encoded.
        offset: first row and column.
        step: distance of the pixels.

    Returns:
        Bx3xS/stepxS/step, not clipped.
    """
    row, column = offset
    size = pictures.shape[-1]
    chosen = pictures[:, :, row::step, column::step]
    flat = chosen.flatten(2).transpose(1, 2)
    toned = sample_lut(resample_lut(prediction.lut, LUT_NODES), flat)
    toned = toned.transpose(1, 2).reshape(chosen.shape)
    light = torch.cat([prediction.gain, prediction.offset], dim=1)
    light = F.interpolate(light, size=(size, size), mode="bilinear", align_corners=False)
    gain, shift = light[:, :, row::step, column::step].chunk(2, dim=1)
    return gain * toned + shift


def total_loss(
    network: StudioNetwork,
    prediction: Prediction,
    batch: Batch,
    config: LossConfig,
    offset: tuple[int, int],
) -> tuple[Tensor, dict[str, Tensor]]:
    """The sum to minimize, and its terms by name.

    Args:
        network: gives the features of other views for the consistency terms.
        prediction: its looks for the batch.
        batch: the samples.
        config: the weights; a term whose weight is 0 is left out.
        offset: the row and the column, 0 to `LOSS_STEP` - 1, from which pixels count.
    """
    row, column = offset
    answer = render(prediction, batch.views.content[:, :3], offset, LOSS_STEP)
    weight = batch.mask[:, :, row::LOSS_STEP, column::LOSS_STEP]
    difference = answer - batch.target[:, :, row::LOSS_STEP, column::LOSS_STEP]
    terms = picture_terms(difference, weight, batch.reconstruction, config)
    if config.smooth:
        terms["smooth"] = config.smooth * _roughness(prediction.lut)
    if config.light:
        terms["light"] = config.light * _lightness(prediction)
    if config.content:
        terms["content"] = config.content * _content_term(network, prediction, batch)
    if config.style:
        terms["style"] = config.style * _style_term(network, prediction, batch)
    return torch.stack(list(terms.values())).sum(), terms


def picture_terms(
    difference: Tensor, weight: Tensor, same: Tensor, config: LossConfig
) -> dict[str, Tensor]:
    """How far answers are from the truth over the objects, for both kinds of samples.

    Args:
        difference: BxCxHxW, answer less truth.
        weight: Bx1xHxW, the object.
        same: B bool, both sides are in one look (reconstruction).
        config: the weights.
    """
    area = weight.sum(dim=(1, 2, 3))
    enough = (area > 4).float()

    def over_object(values: Tensor) -> Tensor:
        return (values.mean(dim=1, keepdim=True) * weight).sum(dim=(1, 2, 3)) / area.clamp(min=1)

    per_sample = config.l1 * over_object(difference.abs()) + config.mse * over_object(difference**2)
    per_sample = per_sample * enough / enough.sum().clamp(min=1)
    kinds = {"harmonization": ~same, "reconstruction": same}
    terms = {}
    for name, rows in kinds.items():
        share = float(getattr(config, name))
        if share:
            terms[name] = share * (per_sample * rows.float()).sum()
    return terms


def _roughness(lut: Tensor) -> Tensor:
    return torch.stack([(lut.diff(n=2, dim=axis) ** 2).mean() for axis in (1, 2, 3)]).sum()


def _lightness(prediction: Prediction) -> Tensor:
    return ((prediction.gain - 1) ** 2).mean() + (prediction.offset**2).mean()


def disagreement(first: Tensor, second: Tensor) -> Tensor:
    """BxC... features: 1 - cosine over the channels, averaged."""
    return (1 - F.cosine_similarity(first.float(), second.float(), dim=1)).mean()


def _content_term(network: StudioNetwork, prediction: Prediction, batch: Batch) -> Tensor:
    """Content features of alpha and of beta crops of the same pixels should agree."""
    view = torch.cat([batch.target, batch.views.content[:, 3:]], dim=1)
    return disagreement(prediction.content, network.content_features(view, batch.views.local))


def _style_term(network: StudioNetwork, prediction: Prediction, batch: Batch) -> Tensor:
    """The style of the output should be that of the reference (where all of a photo is known)."""
    chosen = batch.uncut.nonzero()[:, 0]
    if not len(chosen):
        return prediction.style.sum() * 0
    some = Prediction(*(part[chosen] for part in prediction))
    output = render(some, batch.views.content[chosen, :3], (0, 0), 1).clamp(0, 1)
    known = batch.views.content[chosen, 4:5]
    view = torch.cat([output, known, torch.zeros_like(known)], dim=1)
    # As large as a view of the whole reference.
    view = F.avg_pool2d(view, 2)
    return disagreement(network.style(view), some.style.detach())
