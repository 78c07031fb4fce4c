"""Validation figures and the picture sheet of a fixed batch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ssh_studio.engine import atomic_write
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio_training.losses import render
from ssh_studio_training.triplets import Batch

__all__ = ["Answer", "draw_sheet", "measure", "validate", "write_sheet"]

Answer = Callable[[Batch], Tensor]
"""A model as it is judged: a batch on its device -> the content views harmonized, Bx3xSxS."""

_SHEET_ROWS = 16
_LEAST_PIXELS = 16
"""Objects of fewer view pixels are not counted, nor are composites of a smaller fMSE than 1."""


def validate(network: StudioNetwork, batches: list[Batch]) -> dict[str, float]:
    """What `measure` finds of our network."""
    return measure(_answers_of(network), batches, _device_of(network))


@torch.no_grad()
def measure(answer: Answer, batches: list[Batch], device: torch.device) -> dict[str, float]:
    """Squared error over the objects (fMSE, in levels of 255), before and after.

    Returns:
        ratio: mean fMSE after / mean fMSE before (0: perfect, 1: as if nothing was done);
        improved: share of the samples that got better; untouched: root mean square change (in
        levels of 255) of the objects that needed none. The first two are NaN where no sample
        counts.
    """
    before, after, changed = [], [], []
    for batch in (batch.to(device) for batch in batches):
        mask = (batch.mask > 0.5).float()
        first = _fmse(batch.views.content[:, :3], batch.target, mask)
        second = _fmse(answer(batch).clamp(0, 1), batch.target, mask)
        enough = mask.sum(dim=(1, 2, 3)) > _LEAST_PIXELS
        needed = enough & ~batch.reconstruction & (first > 1)
        before.append(first[needed])
        after.append(second[needed])
        # What changed is measured from the picture: where both looks agree it is the target.
        changed.append(second[enough & batch.reconstruction])
    old, new, still = torch.cat(before), torch.cat(after), torch.cat(changed)
    return {
        "ratio": float(new.mean() / old.mean()),
        "improved": float((new < old).float().mean()),
        "untouched": float(still.mean().sqrt()) if len(still) else 0.0,
    }


def write_sheet(network: StudioNetwork, batch: Batch, path: Path) -> None:
    """What `draw_sheet` draws of our network."""
    draw_sheet(_answers_of(network), batch.to(_device_of(network)), path)


@torch.no_grad()
def draw_sheet(answer: Answer, batch: Batch, path: Path) -> None:
    """Write a PNG of the first samples: foreground, result, truth, both backgrounds.

    Raises:
        WriteError: it cannot be written.
    """
    picture, answered = batch.views.content[:, :3], answer(batch)
    local, whole = batch.views.local, batch.views.whole
    around = local[:, :3] * local[:, 3:4]
    columns = [
        around * (1 - batch.mask) + picture * batch.mask,
        around * (1 - batch.mask) + answered * batch.mask,
        around * (1 - batch.mask) + batch.target * batch.mask,
        picture * (batch.views.content[:, 4:5] > 0),
        F.interpolate(whole[:, :3] * whole[:, 3:4], size=picture.shape[-1]),
    ]
    rows = torch.cat([_pixels(column[:_SHEET_ROWS]) for column in columns], dim=2)
    half = (len(rows) + 1) // 2
    # Two samples side by side; an odd one stays alone beside black.
    missing = rows.new_zeros(2 * half - len(rows), *rows.shape[1:])
    rows = torch.cat([rows, missing])
    sides = torch.cat([rows[:half].flatten(0, 1), rows[half:].flatten(0, 1)], dim=1)
    sheet = np.ascontiguousarray(sides.cpu().numpy()[..., ::-1])
    done, data = cv2.imencode(".png", sheet)
    if done:
        with atomic_write(path) as stream:
            stream.write(data.tobytes())


def _answers_of(network: StudioNetwork) -> Answer:
    def answer(batch: Batch) -> Tensor:
        with torch.autocast(batch.mask.device.type, torch.bfloat16):
            prediction = network(batch.views)
        return render(prediction, batch.views.content[:, :3], (0, 0), 1)

    return answer


def _device_of(network: StudioNetwork) -> torch.device:
    return next(network.parameters()).device


def _fmse(answer: Tensor, truth: Tensor, mask: Tensor) -> Tensor:
    squared = ((answer - truth) * 255) ** 2
    total = (squared.mean(dim=1, keepdim=True) * mask).sum(dim=(1, 2, 3))
    return total / mask.sum(dim=(1, 2, 3)).clamp(min=1)


def _pixels(pictures: Tensor) -> Tensor:
    return (pictures.clamp(0, 1) * 255).round().byte().permute(0, 2, 3, 1)
