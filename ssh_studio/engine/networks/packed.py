"""Convolutions for one sample at a time on a processor, their weights laid out once.

torch hands small convolutions of single samples to a slow path, and oneDNN lays the weights of the
others out anew for every call: a third of a look's time. The numbers differ in the last bits only.
"""

from __future__ import annotations

import platform
from typing import Any

import torch
from torch import Tensor, nn

__all__ = ["ClippedConv", "pack"]

_OPERATORS = ("_reorder_convolution_weight", "_convolution_pointwise")


class ClippedConv(nn.Conv2d):
    """A convolution whose results are clipped to 0 ... 6."""

    def _conv_forward(self, features: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
        return nn.functional.relu6(super()._conv_forward(features, weight, bias))


def pack(network: nn.Module) -> None:
    """Make a network on the CPU that is not trained any more faster, where this is possible."""
    known = platform.machine() in ("x86_64", "AMD64")
    if not (known and torch.backends.mkldnn.is_available()):  # type: ignore[no-untyped-call]
        return
    if not all(hasattr(torch.ops.mkldnn, name) for name in _OPERATORS):
        return
    for module in network.modules():
        if not isinstance(module, nn.Conv2d):
            continue
        if module.padding_mode == "zeros" and isinstance(module.padding, tuple):
            # Found before the method of the class.
            module.__dict__["_conv_forward"] = _Packed(module)


class _Packed:
    """In the place of `Conv2d._conv_forward`, with the weights that it was made with.

    The operators are those of torch's own compiler; torch's version is pinned.
    """

    def __init__(self, conv: nn.Conv2d) -> None:
        self._conv = [list(conv.padding), list(conv.stride), list(conv.dilation), conv.groups]
        clips = isinstance(conv, ClippedConv)
        self._then: list[Any] = ["hardtanh", [0.0, 6.0], ""] if clips else ["none", [], ""]
        self._weight: Tensor | None = None

    def __call__(self, features: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
        operators = torch.ops.mkldnn
        if self._weight is None:
            # For this size and faster for it; right for any.
            size = list(features.shape)
            self._weight = operators._reorder_convolution_weight(weight, *self._conv, size)
        result: Tensor = operators._convolution_pointwise(
            features, self._weight, bias, *self._conv, *self._then
        )
        return result
