"""One optimizer step: gradients of a batch in as many pieces as memory wants, rate, averages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.utils import clip_grad_norm_

from ssh_studio.engine import Counted
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio_training.checkpoint import State
from ssh_studio_training.losses import LOSS_STEP, render, total_loss
from ssh_studio_training.recipe import LossConfig, Recipe, TrainConfig
from ssh_studio_training.together import ALONE, Team
from ssh_studio_training.triplets import Batch

__all__ = ["Pieces", "follow", "learning_rate", "take_step"]


@dataclass
class Pieces:
    """In how many pieces each part of a batch is computed; doubled when memory runs out.

    The samples and what is learned from them stay the same: gradients of pieces are summed.
    """

    count: int = 1
    tell: Callable[[str], None] = lambda sentence: None


def learning_rate(config: TrainConfig, step: int, progress: float) -> float:
    """Warm-up, constant, then linear to zero over the last `decay` of the run.

    Args:
        config: the recipe's table.
        step: steps done.
        progress: share of the run that is done, 0 to 1.
    """
    warm = min(1.0, (step + 1) / max(config.warmup, 1))
    return config.rate * warm * max(0.0, min(1.0, (1 - progress) / max(config.decay, 1e-6)))


def take_step(
    state: State,
    recipe: Recipe,
    parts: Sequence[Batch],
    progress: float,
    *,
    parent: StudioNetwork | None = None,
    team: Team = ALONE,
    pieces: Pieces | None = None,
) -> dict[str, Tensor]:
    """One step of the optimizer and of the averaged weights. `state.step` is left to the caller.

    Args:
        state: the network and what belongs to it, on its device.
        recipe: the loss and the learning rate.
        parts: this process's parts of the batch, on the same device.
        progress: share of the run that is done, 0 to 1.
        parent: the network whose answers are the aim of generic samples (`loss.parent`).
        team: processes that take this step together.
        pieces: how much fits into memory; changed when it does not.

    Returns:
        The loss's terms by name, of this process.
    """
    config, network = recipe.train, state.network
    rate = learning_rate(config, state.step, progress)
    for group in state.optimizer.param_groups:
        group["lr"] = rate
    terms: dict[str, Tensor] = {}
    state.optimizer.zero_grad(set_to_none=True)
    for part in parts:
        before = [None if p.grad is None else p.grad.clone() for p in network.parameters()]
        found = _fitting(state, recipe.loss, part, 1 / len(parts), parent, pieces, before)
        terms = {key: terms.get(key, 0) + value for key, value in found.items()}
    team.average(p.grad for p in network.parameters() if p.grad is not None)
    clip_grad_norm_(network.parameters(), config.clip)
    state.optimizer.step()
    follow(state.average, network, state.step, config.ema)
    return terms


@torch.no_grad()
def follow(average: dict[str, Tensor], network: nn.Module, step: int, decay: float) -> None:
    """Move the averaged weights towards the network's; running statistics count as weights.

    A young average forgets faster, so that it does not drag the random start along.
    """
    share = 1 - min(decay, (1 + step) / (10 + step))
    for key, value in network.state_dict().items():
        if value.is_floating_point():
            average[key].lerp_(value, share)
        else:
            average[key].copy_(value)


def _fitting(
    state: State,
    config: LossConfig,
    part: Batch,
    share: float,
    parent: StudioNetwork | None,
    pieces: Pieces | None,
    before: Sequence[Tensor | None],
) -> dict[str, Tensor]:
    """Add the gradients of one part; in smaller pieces from then on if memory runs out."""
    while True:
        count = pieces.count if pieces is not None else 1
        try:
            return _gradients(state, config, part, share, parent, count)
        except (RuntimeError, MemoryError) as error:
            if pieces is None or not _out_of_memory(error) or count >= len(part.mask):
                raise
        # Outside of the handler, which would hold on to the tensors of the failed attempt.
        for parameter, gradient in zip(state.network.parameters(), before, strict=True):
            parameter.grad = None if gradient is None else gradient.clone()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        pieces.count = count * 2
        samples = -(-len(part.mask) // pieces.count)
        pieces.tell(
            Counted(
                "Memory ran out; going on with {0} samples at a time.",
                "Memory ran out; going on with {0} sample at a time.",
                samples,
            )
        )


def _gradients(
    state: State,
    config: LossConfig,
    part: Batch,
    share: float,
    parent: StudioNetwork | None,
    count: int,
) -> dict[str, Tensor]:
    network, device = state.network, part.mask.device.type
    offset = (state.step % LOSS_STEP, state.step // LOSS_STEP % LOSS_STEP)
    size = -(-len(part.mask) // count)
    found: dict[str, Tensor] = {}
    for start in range(0, len(part.mask), size):
        batch = part if count == 1 else part.rows(slice(start, start + size))
        weight = share * len(batch.mask) / len(part.mask)
        if parent is not None and config.parent:
            batch = _aimed(batch, parent, config.parent, offset)
        with torch.autocast(device, torch.bfloat16):
            prediction = network(batch.views)
        loss, terms = total_loss(network, prediction, batch, config, offset)
        (loss * weight).backward()  # type: ignore[no-untyped-call]
        for key, value in terms.items():
            found[key] = found.get(key, 0) + value.detach() * weight
    return found


@torch.no_grad()
def _aimed(batch: Batch, parent: StudioNetwork, share: float, offset: tuple[int, int]) -> Batch:
    """The batch with the parent's answers as the aim of its generic samples, or part of the way.

    Only at the pixels that the loss looks at.
    """
    rows = batch.generic.nonzero()[:, 0]
    if not len(rows):
        return batch
    views = type(batch.views)(*(view[rows] for view in batch.views))
    with torch.autocast(batch.mask.device.type, torch.bfloat16):
        prediction = parent(views)
    answer = render(prediction, views.content[:, :3], offset, LOSS_STEP).clamp(0, 1)
    target = batch.target.clone()
    row, column = offset
    seen = target[:, :, row::LOSS_STEP, column::LOSS_STEP]
    seen[rows] = seen[rows].lerp(answer.to(seen.dtype), share)
    return batch._replace(target=target)


def _out_of_memory(error: Exception) -> bool:
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    text = str(error)
    return "out of memory" in text or "can't allocate memory" in text
