"""The network of the SSH paper trained by us: the baseline beside our own head.

The photos, looks and samples are those of our own network (`triplets.py`); the loss over the object
is, too. What differs is what the network is shown, which is two pictures and no mask, and that it
paints its answer instead of predicting a look.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.nn.utils import clip_grad_norm_
from torch.optim import AdamW

from ssh_studio.engine.networks.paper import PaperNetwork
from ssh_studio_training.evaluate import draw_sheet, measure
from ssh_studio_training.loop import Job
from ssh_studio_training.losses import disagreement, picture_terms
from ssh_studio_training.recipe import LossConfig, RecipeError
from ssh_studio_training.stepping import follow, learning_rate
from ssh_studio_training.triplets import Batch

__all__ = ["Pair", "Paper", "PaperState", "pair_of"]


class Pair(NamedTuple):
    """What the network is shown: Bx3xSxS each, sRGB-encoded in [-1, 1]."""

    foreground: Tensor
    reference: Tensor


@dataclass
class PaperState:
    """What changes during a run; the same parts as of `checkpoint.State`."""

    network: PaperNetwork
    average: dict[str, Tensor]
    optimizer: AdamW
    step: int = 0


class Paper:
    """The paper's network as a `loop.Trainee`."""

    def __init__(self, job: Job) -> None:
        """Random weights, or those of `job.start`.

        Raises:
            RecipeError: some samples would have no background to be shown.
        """
        if job.recipe.data.shares.placed < 1:
            raise RecipeError("The paper's network needs a background: data.shares.placed=1.")
        config = job.recipe.train
        torch.manual_seed(config.seed)
        network = PaperNetwork().to(job.device, memory_format=torch.channels_last).train()  # type: ignore[call-overload]
        groups: list[dict[str, Any]] = [
            {"params": [p for p in network.parameters() if p.ndim > 1]},
            {"params": [p for p in network.parameters() if p.ndim <= 1], "weight_decay": 0.0},
        ]
        optimizer = AdamW(
            groups, lr=config.rate, betas=(0.9, 0.99), weight_decay=config.weight_decay
        )
        average = {key: value.detach().clone() for key, value in network.state_dict().items()}
        self.state = PaperState(network, average, optimizer)
        self._job = job

    def step(self, batch: Batch, progress: float) -> dict[str, Tensor]:
        """One optimizer step; BatchNorm takes its statistics from the batch."""
        state, config = self.state, self._job.recipe.train
        for group in state.optimizer.param_groups:
            group["lr"] = learning_rate(config, state.step, progress)
        state.optimizer.zero_grad(set_to_none=True)
        terms = _terms(state.network, batch, self._job.recipe.loss)
        torch.stack(list(terms.values())).sum().backward()  # type: ignore[no-untyped-call]
        clip_grad_norm_(state.network.parameters(), config.clip)
        state.optimizer.step()
        follow(state.average, state.network, state.step, config.ema)
        return {key: value.detach() for key, value in terms.items()}

    def model(self) -> PaperNetwork:
        """The averaged weights and running statistics."""
        network = PaperNetwork()
        network.load_state_dict({key: value.cpu() for key, value in self.state.average.items()})
        return network.to(self._job.device).eval()

    def validate(self, batches: list[Batch], sheet: Path) -> dict[str, float]:
        """As for our own network, with what the network paints itself as the answer."""
        network = self.model()

        def answer(batch: Batch) -> Tensor:
            with torch.autocast(batch.mask.device.type, torch.bfloat16):
                output: Tensor = network(*pair_of(batch))
            return (output.float() + 1) / 2

        figures = measure(answer, batches, self._job.device)
        draw_sheet(answer, batches[0].to(self._job.device), sheet)
        return figures


def pair_of(batch: Batch) -> Pair:
    """The two pictures of each sample, as `Harmonizer` gives them to the network in use.

    Disjoint parts of a photo are an uncut foreground in its look and an uncovered background (what
    is not of the foreground's part has its mean colour); a photo with a hole is a flattened
    composite, which serves as both.
    """
    colours, known = batch.views.content[:, :3], batch.views.content[:, 4:5]
    background = batch.views.local[:, :3]
    area = known.sum(dim=(2, 3), keepdim=True).clamp(min=1)
    mean = (colours * known).sum(dim=(2, 3), keepdim=True) / area
    photo = colours * known + mean * (1 - known)
    composite = colours * batch.mask + background * (1 - batch.mask)
    uncut = batch.uncut[:, None, None, None]
    pictures = torch.where(uncut, photo, composite), torch.where(uncut, background, composite)
    return Pair(*((p * 2 - 1).contiguous(memory_format=torch.channels_last) for p in pictures))


def _terms(network: PaperNetwork, batch: Batch, config: LossConfig) -> dict[str, Tensor]:
    pair = pair_of(batch)
    with torch.autocast(batch.mask.device.type, torch.bfloat16):
        if config.style or config.content:
            seen = network.analyse(*pair)
            output = seen.output
        else:
            seen, output = None, network(*pair)
    difference = (output.float() + 1) / 2 - batch.target
    terms = picture_terms(difference, batch.mask, batch.reconstruction, config)
    if seen is None:
        return terms
    # The style of a flattened composite is not the background's; of uncut photos it is.
    uncut = batch.uncut
    if config.style and uncut.any():
        wanted = seen.reference_style[uncut].detach()
        terms["style"] = config.style * disagreement(seen.output_style[uncut], wanted)
    if config.content and uncut.any():
        known = batch.views.content[uncut, 4:5]
        # The same pixels in the background's look; what is unknown stays the same in both.
        other = pair.foreground[uncut] * (1 - known) + (batch.target[uncut] * 2 - 1) * known
        with torch.autocast(batch.mask.device.type, torch.bfloat16):
            content = network.analyse(other, pair.reference[uncut]).content
        terms["content"] = config.content * disagreement(seen.content[uncut], content)
    return terms
