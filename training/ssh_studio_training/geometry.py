"""Where the views of a training sample lie in its photo: batched rectangles, no pixels.

Frames: photo pixels of the full-size small copy, x to the right, y down. A rectangle is `(B, 4)`:
left, top, width, height.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from ssh_studio_training.luts import Draw

__all__ = ["Layout", "Shares", "lay_out", "random_box"]

_LEAST_OTHER = 0.25
"""Two views of one photo need at least this share of its width or height for the background."""

_GAP = 12.0
"""Pixels left out between an object and the other part of its photo."""


@dataclass(frozen=True)
class Shares:
    """How often which arrangement is made."""

    whole_window: float = 0.5
    """How often the content's window is all of the photo rather than a part around the object."""
    two_views: float = 0.25
    """Foreground and background from disjoint parts of a photo, else a photo with a hole."""
    placed: float = 0.8
    """Of these, how often the object is given a place in the background."""
    uncut: float = 0.7
    """Of these, how often the foreground's own surroundings are shown."""
    whole_photo: float = 0.5
    """How often the reference is all of the photo rather than a random part."""


@dataclass(frozen=True)
class Layout:
    """The rectangles of a batch; see `lay_out`."""

    content: Tensor
    own: Tensor
    """The part of the photo that the foreground may show."""
    local: Tensor
    other: Tensor
    """The part of the photo that the background may show."""
    whole: Tensor
    two_views: Tensor
    """B bool: disjoint parts, else one photo with a hole."""
    placed: Tensor
    """B bool: the local view counts."""
    uncut: Tensor
    """B bool: the foreground's surroundings are shown."""


def random_box(size: Tensor, draw: Draw) -> Tensor:
    """A random box per photo, for objects that are no regions. size: Bx2 width and height."""
    shape = size * draw.uniform(0.25, 0.75, 2)
    corner = (size - shape) * draw.uniform(0, 1, 2)
    return torch.cat([corner, shape], dim=1)


def lay_out(box: Tensor, size: Tensor, shares: Shares, draw: Draw) -> Layout:
    """Choose the views of objects.

    Args:
        box: Bx4 boxes of the objects.
        size: Bx2 width and height of the photos.
        shares: how often what.
        draw: the batch's random numbers.
    """
    photo = torch.cat([torch.zeros_like(size), size], dim=1)
    entire = (draw.uniform(0, 1) < shares.whole_window)[:, None]
    content = torch.where(entire, photo, _around(box, size, draw))
    own, other, possible = _split(box, size)
    two_views = (draw.uniform(0, 1) < shares.two_views) & possible
    choose = two_views[:, None]
    other = torch.where(choose, other, photo)
    own = torch.where(choose, own, photo)
    placed = ~two_views | (draw.uniform(0, 1) < shares.placed)
    uncut = two_views & (draw.uniform(0, 1) < shares.uncut)
    local = torch.where(choose, _somewhere(content, other, draw), content)
    entire = (draw.uniform(0, 1) < shares.whole_photo)[:, None]
    part = torch.where(choose, _part(other, draw), _around(box, size, draw))
    whole = torch.where(entire, other, part)
    return Layout(content, own, local, other, whole, two_views, placed, uncut)


def _split(box: Tensor, size: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Cut the photo beside the object, on the side where most is left: own, other, possible."""
    start, end = box[:, :2], box[:, :2] + box[:, 2:]
    # Room to the left, above, to the right, below; as shares of the photo.
    room = torch.cat([(start - _GAP) / size, (size - end - _GAP) / size], dim=1)
    most, side = room.max(dim=1)
    axis, after = side % 2, side >= 2
    zero = torch.zeros_like(size)
    edges_other = [zero.clone(), size.clone()]
    edges_own = [zero.clone(), size.clone()]
    row = torch.arange(len(box), device=box.device)
    low, high = start[row, axis], end[row, axis]
    length = size[row, axis]
    edges_other[0][row, axis] = torch.where(after, high + _GAP, torch.zeros_like(low))
    edges_other[1][row, axis] = torch.where(after, length, low - _GAP)
    edges_own[0][row, axis] = torch.where(after, torch.zeros_like(low), low)
    edges_own[1][row, axis] = torch.where(after, high, length)
    other, own = (
        torch.cat([first, last - first], dim=1) for first, last in (edges_other, edges_own)
    )
    return own, other, most >= _LEAST_OTHER


def _somewhere(content: Tensor, other: Tensor, draw: Draw) -> Tensor:
    """A window somewhere in the background, about as large and in the content's shape."""
    shape = content[:, 2:] * draw.uniform(0.7, 1.4, 1)
    shape = shape * (other[:, 2:] / shape).amin(dim=1, keepdim=True).clamp(max=1)
    corner = other[:, :2] + (other[:, 2:] - shape) * draw.uniform(0, 1, 2)
    return torch.cat([corner, shape], dim=1)


def _part(rectangle: Tensor, draw: Draw) -> Tensor:
    shape = rectangle[:, 2:] * draw.uniform(0.6, 1, 2)
    corner = rectangle[:, :2] + (rectangle[:, 2:] - shape) * draw.uniform(0, 1, 2)
    return torch.cat([corner, shape], dim=1)


def _around(box: Tensor, size: Tensor, draw: Draw) -> Tensor:
    """A random part of the photo that holds the object and at least a margin around it."""
    start = box[:, :2] * draw.uniform(0, 0.9, 2)
    end = box[:, :2] + box[:, 2:]
    end = end + (size - end) * draw.uniform(0.1, 1, 2)
    return torch.cat([start, end - start], dim=1)
