"""Several processes that train one model together, as `torchrun` starts them; or one alone."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

import torch
import torch.distributed as distributed
from torch import Tensor

__all__ = ["ALONE", "Team", "team"]

_PATIENCE = timedelta(days=1)
"""The first process reads the photos, and scores at the end; the others wait for it."""


@dataclass(frozen=True)
class Team:
    """This process among `world` ones; `rank` 0 leads: it decides, writes and speaks."""

    rank: int = 0
    world: int = 1

    @property
    def leads(self) -> bool:
        """Whether this is the process that writes files and tells of the progress."""
        return self.rank == 0

    def average(self, tensors: Iterable[Tensor]) -> None:
        """Replace tensors, which lie on one device, by their means over all processes."""
        if self.world == 1:
            return
        whole = list(tensors)
        flat = torch.cat([tensor.flatten() for tensor in whole])
        distributed.all_reduce(flat)
        flat /= self.world
        parts = torch.split(flat, [tensor.numel() for tensor in whole])
        for tensor, part in zip(whole, parts, strict=True):
            tensor.copy_(part.view_as(tensor))

    def agree(self, values: Sequence[float], device: torch.device) -> list[float]:
        """The first process's numbers, in all processes."""
        if self.world == 1:
            return list(values)
        # NCCL wants its own device, gloo the CPU.
        place = device if distributed.get_backend() == "nccl" else torch.device("cpu")
        sent = torch.tensor(list(values), dtype=torch.float64, device=place)
        distributed.broadcast(sent, 0)
        return [float(value) for value in sent]


ALONE = Team()


@contextlib.contextmanager
def team(device: torch.device) -> Iterator[tuple[Team, torch.device]]:
    """The team that `torchrun` made this process a part of, and this process's own device.

    Args:
        device: what all were asked to use; each process takes a GPU of its own.
    """
    world = int(os.environ.get("WORLD_SIZE", "1"))
    if world == 1:
        yield ALONE, device
        return
    if device.type == "cuda":
        device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
        torch.cuda.set_device(device)
    backend = "nccl" if device.type == "cuda" else "gloo"
    distributed.init_process_group(backend, timeout=_PATIENCE)
    try:
        yield Team(distributed.get_rank(), world), device
    finally:
        distributed.destroy_process_group()
