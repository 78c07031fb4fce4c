"""Dropout for the studio network: so that photos are not learnt by heart."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ssh_studio.engine.networks.semantic import SemanticFeatures
from ssh_studio.engine.networks.studio import StudioNetwork

__all__ = ["drop_out"]

_SEEN = 3
"""What a classifier sees: of the object, around it, and of the background."""


def drop_out(network: StudioNetwork, share: float) -> None:
    """Leave out what the fusion is told, at random and in training mode only.

    Single inputs and hidden values, the others larger in return (Srivastava et al., JMLR 2014); and
    each of the three things that a classifier sees as a whole, by which a photo is recognized.

    Args:
        network: it keeps its weights and their names.
        share: 0 (nothing) to below 1.
    """
    if not share:
        return

    def inputs(module: nn.Module, values: tuple[Tensor]) -> tuple[Tensor]:
        vector = values[0]
        if not module.training:
            return values
        if network.semantic is not None:
            vector = _without_some(vector, share)
        return (F.dropout(vector, share),)

    def hidden(module: nn.Module, values: tuple[Tensor]) -> tuple[Tensor]:
        return (F.dropout(values[0], share, training=module.training),)

    first, _, second, _ = network.fusion
    first.register_forward_pre_hook(inputs)
    second.register_forward_pre_hook(hidden)


def _without_some(vector: Tensor, share: float) -> Tensor:
    """BxC whose last features are the classifier's: some of its three parts zero."""
    size = _SEEN * SemanticFeatures.channels[1]
    known, seen = vector[:, :-size], vector[:, -size:]
    kept = torch.rand(len(vector), _SEEN, 1, device=vector.device) >= share
    parts = seen.reshape(len(seen), _SEEN, -1) * kept.to(seen.dtype)
    return torch.cat([known, parts.flatten(1)], dim=1)
