"""3-D lookup tables as tensors: identity, sampling, resampling.

A table is a float tensor `(..., n, n, n, 3)`: `table[r, g, b]` is the sRGB-encoded colour in
[0, 1] that the colour `(r, g, b) / (n - 1)` becomes. The first of the three axes is red.
"""

from __future__ import annotations

from functools import lru_cache

import torch
import torch.nn.functional as F
from torch import Tensor

__all__ = ["expansion_matrix", "identity_lut", "resample_lut", "sample_lut"]


def identity_lut(size: int, device: torch.device | str = "cpu") -> Tensor:
    """The table `(size, size, size, 3)` that changes nothing."""
    axis = torch.linspace(0, 1, size, device=device)
    return torch.stack(torch.meshgrid(axis, axis, axis, indexing="ij"), dim=-1)


def sample_lut(lut: Tensor, colours: Tensor) -> Tensor:
    """Look colours up by trilinear interpolation; colours outside [0, 1] take the border's value.

    Args:
        lut: `(B, n, n, n, 3)`.
        colours: `(B, P, 3)`, sRGB-encoded.

    Returns:
        `(B, P, 3)`. Differentiable in both arguments. Each colour is computed by itself, so the
        answer does not depend on its neighbours or on how a picture is cut into tiles.
    """
    # grid_sample wants (x, y, z) = (blue, green, red) in [-1, 1] for a volume (red, green, blue).
    grid = colours.flip(-1)[:, None, None] * 2 - 1
    volume = lut.permute(0, 4, 1, 2, 3)
    sampled = F.grid_sample(
        volume, grid, mode="bilinear", padding_mode="border", align_corners=True
    )
    return sampled[:, :, 0, 0].transpose(1, 2)


@lru_cache(maxsize=16)
def expansion_matrix(size: int, new_size: int) -> Tensor:
    """Weights `(new_size, size)` of Catmull-Rom interpolation on the unit interval.

    The spline passes through the nodes and has a continuous slope, so that a coarse table becomes
    a fine one without the creases that banding shows at. Beyond the ends the data goes on
    linearly, which keeps an identity an identity.
    """
    place = torch.linspace(0, size - 1, new_size, dtype=torch.float64)
    left = place.floor().clamp(max=size - 2)
    t = place - left
    taps = (
        -0.5 * t**3 + t**2 - 0.5 * t,
        1.5 * t**3 - 2.5 * t**2 + 1,
        -1.5 * t**3 + 2 * t**2 + 0.5 * t,
        0.5 * t**3 - 0.5 * t**2,
    )
    padded = torch.zeros(new_size, size + 2, dtype=torch.float64)
    rows = torch.arange(new_size)
    for offset, weight in enumerate(taps):
        padded[rows, left.long() + offset] += weight
    matrix = padded[:, 1:-1].clone()
    # The nodes before the first and after the last are extrapolated: 2 * end - neighbour.
    matrix[:, 0] += 2 * padded[:, 0]
    matrix[:, 1] -= padded[:, 0]
    matrix[:, -1] += 2 * padded[:, -1]
    matrix[:, -2] -= padded[:, -1]
    return matrix.float()


def resample_lut(lut: Tensor, new_size: int) -> Tensor:
    """The table `(..., n, n, n, 3)` on a lattice of `new_size`, by Catmull-Rom splines."""
    size = lut.shape[-2]
    if size == new_size:
        return lut
    matrix = expansion_matrix(size, new_size).to(device=lut.device, dtype=lut.dtype)
    # One axis after the other: a single product of all four would take a hundred times as long.
    lut = torch.einsum("ar,...rgdk->...agdk", matrix, lut)
    lut = torch.einsum("bg,...agdk->...abdk", matrix, lut)
    return torch.einsum("cd,...abdk->...abck", matrix, lut)
