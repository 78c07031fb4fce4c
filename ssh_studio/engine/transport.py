"""Between the processor's memory and a device's: one copy there and one back for each look.

A copy costs a GPU about as much as a layer of the network, whatever its size, and from memory that
the system may move it is made twice (CUDA's programming guide, "page-locked host memory").
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

__all__ = ["Ferry", "fetched"]


class Ferry:
    """Takes tensors to a device through page-locked memory of its own, where that helps.

    What is fetched of the results must have arrived before the next ones are sent: the memory is
    used again.
    """

    def __init__(self) -> None:
        self._memory = torch.empty(0)

    def send(self, tensors: Sequence[Tensor], device: torch.device) -> list[Tensor]:
        """The float32 tensors on a device; with CUDA before they have arrived there."""
        if device.type == "cpu":
            return list(tensors)
        return self._together(tensors, device)

    def _together(self, tensors: Sequence[Tensor], device: torch.device) -> list[Tensor]:
        size = sum(tensor.numel() for tensor in tensors)
        locked = device.type == "cuda"
        if self._memory.numel() < size:
            self._memory = torch.empty(size, pin_memory=locked)
        flat = self._memory[:size]
        torch.cat([tensor.flatten() for tensor in tensors], out=flat)
        return _apart(flat.to(device, non_blocking=locked, copy=True), tensors)


def fetched(tensors: Sequence[Tensor]) -> list[Tensor]:
    """The tensors of one device as float32 in the processor's memory; waits for them."""
    flat = torch.cat([tensor.float().flatten() for tensor in tensors])
    return _apart(flat.cpu(), tensors)


def _apart(flat: Tensor, like: Sequence[Tensor]) -> list[Tensor]:
    parts = torch.split(flat, [tensor.numel() for tensor in like])
    return [part.view(tensor.shape) for part, tensor in zip(parts, like, strict=True)]
