"""Which objects of a pack are drawn, and what shape they have."""

from __future__ import annotations

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from ssh_studio.engine.colour import srgb_to_oklab
from ssh_studio_training.geometry import random_box
from ssh_studio_training.luts import Draw
from ssh_studio_training.pack import LEVELS, Pack

__all__ = ["ObjectShares", "Objects", "Picker", "chroma_of_regions"]

_BLOB_SIDE = 24
_GREY = 0.02
"""OKLab chroma that is added to every object's: grey objects are drawn, too."""


class ObjectShares(NamedTuple):
    """How objects are drawn; the fields of the same names of `DataConfig`."""

    human: float
    size_power: float
    vivid: float
    blobs: float
    crops: float


class Objects(NamedTuple):
    """The objects of a batch.

    box: Bx4, left, top, width, height in photo pixels; size: Bx2, the photos' width and height;
    plane, label: B int32, which region of the photo's label maps; shape: Bx1xNxN in [0, 1], a blob
    or rectangle that fills the box; made: B bool, whether the object is that shape, else the
    region.
    """

    box: Tensor
    size: Tensor
    plane: Tensor
    label: Tensor
    shape: Tensor
    made: Tensor

    def rows(self, chosen: Tensor) -> Objects:
        """Some of them."""
        return Objects(*(part[chosen] for part in self))

    def shape_at(self, x: Tensor, y: Tensor) -> Tensor:
        """Their made shapes, Bx1xSxS, at columns x and rows y (BxS, photo pixels)."""
        box = self.box
        u = (x - box[:, 0:1]) / box[:, 2:3] * 2 - 1
        v = (y - box[:, 1:2]) / box[:, 3:4] * 2 - 1
        count, side = x.shape
        grid = torch.stack(
            [u[:, None].expand(count, side, side), v[:, :, None].expand(count, side, side)], dim=-1
        )
        return F.grid_sample(self.shape, grid, align_corners=False, padding_mode="zeros")


class Picker:
    """Draws photos and the objects in them from a pack."""

    def __init__(self, pack: Pack, shares: ObjectShares) -> None:
        """Weigh the regions of a pack; not empty of regions."""
        self.pack = pack
        self.shares = shares
        # Large objects more often: they are what people place, and there are few of them.
        weight = pack.regions[:, 3].clamp(min=1e-4) ** shares.size_power
        if shares.vivid:
            weight = weight * (_GREY + chroma_of_regions(pack)) ** shares.vivid
        self._any = weight.cumsum(0) / weight.sum()
        self._human = pack.human.nonzero()[:, 0]
        weight = weight[self._human]
        self._any_human = weight.cumsum(0) / weight.sum().clamp(min=1e-6)

    def pick(self, draw: Draw) -> tuple[Tensor, Objects]:
        """One photo per sample (B int64) and the object in it."""
        shares, pack = self.shares, self.pack
        row = _drawn(self._any, draw)
        if len(self._human):
            drawn = self._human[_drawn(self._any_human, draw)]
            row = torch.where(draw.uniform(0, 1) < shares.human, drawn, row)
        region = pack.regions[row]
        photo = region[:, 0].long()
        size = torch.stack([pack.width[photo, 0], pack.height[photo, 0]], dim=1).float()
        box = torch.cat([region[:, 4:6] * size, (region[:, 6:] - region[:, 4:6]) * size], dim=1)
        kind = draw.uniform(0, 1)
        blob, crop = kind < shares.blobs, kind > 1 - shares.crops
        made = blob | crop
        box = torch.where(made[:, None], random_box(size, draw), box)
        shape = _blobs(draw)
        shape = torch.where(crop[:, None, None, None], torch.ones_like(shape), shape)
        plane, label = region[:, 1].int(), region[:, 2].int()
        return photo, Objects(box, size, plane, label, shape, made)


def chroma_of_regions(pack: Pack) -> Tensor:
    """Mean OKLab chroma of each region of a pack (R float32), from the photos' smallest copies."""
    level = LEVELS - 1
    result = torch.zeros(len(pack.regions), device=pack.regions.device)
    photos = pack.regions[:, 0].long()
    for number in sorted(set(photos.tolist())):
        start = int(pack.offset[number, level])
        count = int(pack.width[number, level] * pack.height[number, level])
        pixels = pack.pixels[start : start + count]
        rgba = pixels.view(torch.uint8).view(-1, 4)
        chroma = srgb_to_oklab(rgba[:, :3].float() / 255)[:, 1:].norm(dim=1)
        for row in (photos == number).nonzero()[:, 0].tolist():
            plane, label = pack.regions[row, 1:3].int().tolist()
            inside = (rgba[:, 3].int() >> 4 * plane) & 15 == label
            # A region too small for this copy counts as the whole photo.
            result[row] = (chroma[inside] if inside.any() else chroma).mean()
    return result


def _drawn(shares: Tensor, draw: Draw) -> Tensor:
    """Random places in a list, given its running sum of shares (1 at the end)."""
    place = torch.searchsorted(shares, draw.uniform(0, 1))
    return place.clamp(max=len(shares) - 1)


def _blobs(draw: Draw) -> Tensor:
    """Random smooth shapes Bx1xNxN with soft edges."""
    noise = F.interpolate(
        draw.normal(1, 1, 5, 5), size=_BLOB_SIDE, mode="bicubic", align_corners=False
    )
    axis = torch.linspace(-1, 1, _BLOB_SIDE, device=draw.device)
    round_off = 1.3 - 1.6 * (axis[:, None] ** 2 + axis**2)
    return ((noise * 0.7 + round_off) * 4).clamp(0, 1)
