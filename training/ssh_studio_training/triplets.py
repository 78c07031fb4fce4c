"""The data engine: [foreground, background, pseudo ground truth] from single photos, in batches.

Dual augmentation as in SSH: one photo, two looks. The foreground is put into look alpha, the
background into look beta (often: left natural), and the truth is the foreground in look beta. Two
arrangements, of which neither shows the same pixels on both sides (a network would learn to
compare equal pixels, which no real composite offers):

* one photo with a hole where the object stands; the foreground shows the object alone;
* disjoint parts of one photo; the foreground may show its own surroundings, all in look alpha.

Everything is tensor arithmetic on the pack's device: batched gathers from RGBA pixels, batched
tables. A batch is a function of (seed, number), so that a resumed run sees what it would have seen.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import torch
from torch import Tensor

from ssh_studio.engine.lut import sample_lut
from ssh_studio.engine.networks.blocks import dilate
from ssh_studio.engine.networks.studio import Views
from ssh_studio.engine.preprocess import solid_part
from ssh_studio_training.geometry import Layout, Shares, lay_out
from ssh_studio_training.luts import (
    CubeFolder,
    Draw,
    change_of,
    hour_grades,
    limit_change,
    random_grades,
    strong_grades,
    transfer_luts,
)
from ssh_studio_training.objects import Objects, ObjectShares, Picker
from ssh_studio_training.pack import LEVELS, Pack

__all__ = ["Batch", "DataConfig", "TripletSource"]

_GENTLE = 0.3
"""Share of look alpha's severity where look beta is a late hour: photos of the day as they are."""

_FINE = 2
"""Photo pixels per view pixel up to which views are read from the photo itself, not a copy."""
_ROUNDED = 1 - 1e-4


@dataclass(frozen=True)
class DataConfig:
    """The recipe's `[data]` table; all numbers are shares of the samples unless said."""

    human: float = 0.4
    """Objects that a person drew."""
    size_power: float = 0.5
    """Objects are drawn with this power of their area; 0: all alike."""
    vivid: float = 0.0
    """And with this power of their chroma: what is rare and loses most by a mean is seen more."""
    blobs: float = 0.1
    """Objects that are random smooth blobs."""
    crops: float = 0.06
    """Objects that are whole rectangles."""
    transfer: float = 0.4
    """Look alpha is a colour transfer, else a random grade."""
    unchanged: float = 0.06
    """Look alpha changes nothing."""
    natural: float = 0.6
    """Look beta changes nothing."""
    hours: float = 0.0
    """Look beta is dusk, night, a low sun or a lamp, look alpha is gentle and no transfer."""
    foreign: float = 0.0
    """The foreground is surrounded by another photo in look alpha, as one from elsewhere is."""
    reconstruction: float = 0.06
    """Both sides in the same look: the network must leave the foreground alone."""
    cubes: float = 0.5
    """Grades taken from `.cube` files, where a folder of them is given."""
    generic: float = 0.0
    """The whole photo is put into a strong look of its own first: a photo of somebody else."""
    severity: tuple[float, float] = (0.5, 1.8)
    """Range of the strength of look alpha's grades."""
    beta_severity: float = 0.7
    """Most strength of look beta's grades."""
    most_change: float = 0.24
    """Most root mean square change of an object by a grade, of [0, 1]."""
    most_transfer: float = 0.22
    """The same for colour transfers; those beyond are not made at all."""
    most_gap: int = 3
    """Most view pixels blanked around the object in the background."""
    rim: float = 0.0
    """The background is seen up to the object's edge, as in a flattened composite, rather than from
    a gap on. Only where a view pixel is at most two of the photo's wide: in views of smaller copies
    those at the edge are part object."""
    shares: Shares = field(default_factory=Shares)


class Batch(NamedTuple):
    """One batch; pictures are Bx3xSxS sRGB-encoded in [0, 1].

    target: the content's pixels as they should be.
    mask: Bx1xSxS, the object.
    reconstruction: B bool, content and reference share a look.
    uncut: B bool, the foreground's surroundings are known (and nowhere in the background).
    generic: B bool, the photo was put into a look of its own first (`DataConfig.generic`).
    """

    views: Views
    target: Tensor
    mask: Tensor
    reconstruction: Tensor
    uncut: Tensor
    generic: Tensor

    def rows(self, chosen: slice) -> Batch:
        """Some of the samples."""
        views = Views(*(view[chosen] for view in self.views))
        return Batch(views, *(tensor[chosen] for tensor in self[1:]))

    def to(self, device: torch.device | str) -> Batch:
        """The same batch on another device."""
        views = Views(*(view.to(device, non_blocking=True) for view in self.views))
        return Batch(views, *(tensor.to(device, non_blocking=True) for tensor in self[1:]))


class TripletSource:
    """Draws batches from a pack, on the pack's device."""

    def __init__(
        self,
        pack: Pack,
        config: DataConfig,
        *,
        view_size: int,
        seed: int,
        cubes: CubeFolder | None = None,
    ) -> None:
        """Draw from a pack.

        Args:
            pack: the photos; not empty of regions.
            config: what to draw.
            view_size: side of the views in pixels.
            seed: with the number of a batch it decides all that is random.
            cubes: artists' tables, on the pack's device.
        """
        self.pack = pack
        self.config = config
        self.view_size = view_size
        self.seed = seed
        self.cubes = cubes
        self.device = pack.pixels.device
        self._picker = Picker(
            pack,
            ObjectShares(config.human, config.size_power, config.vivid, config.blobs, config.crops),
        )

    def batch(self, number: int, size: int) -> Batch:
        """Batch `number` of `size` samples; the same for the same seed, number and size.

        The same to the last bit on one kind of device; CPU and GPU draw other random numbers.
        """
        generator = torch.Generator(self.device)
        generator.manual_seed((self.seed * 1_000_003 + number) % 2**63)
        draw = Draw(size, generator)
        photo, objects = self._picker.pick(draw)
        layout = lay_out(objects.box, objects.size, self.config.shares, draw)
        flip = draw.uniform(0, 1) < 0.5
        content = self._look(photo, layout.content, layout.own, objects, flip, self.view_size)
        local = self._local(content, photo, layout, objects, flip)
        whole = self._look(photo, layout.whole, layout.other, objects, flip, self.view_size // 2)
        gap = 1 + (draw.uniform(0, 1) * self.config.most_gap).long()
        if self.config.rim:
            fine = layout.content[:, 2:].amax(dim=1) <= _FINE * self.view_size
            gap = gap * ~((draw.uniform(0, 1) < self.config.rim) & fine)
        generic = self._estrange([content.colours, local.colours, whole.colours], draw)
        return self._assemble(content, local, whole, layout, gap, draw)._replace(generic=generic)

    def _local(
        self, content: _Seen, photo: Tensor, layout: Layout, objects: Objects, flip: Tensor
    ) -> _Seen:
        """The background in the content's window; in a photo with a hole that is the content."""
        local = _Seen(*(part.clone() for part in content))
        rows = layout.two_views.nonzero()[:, 0]
        if len(rows):
            some = objects.rows(rows)
            windows = layout.local[rows], layout.other[rows]
            seen = self._look(photo[rows], *windows, some, flip[rows], self.view_size)
            for part, values in zip(local, seen, strict=True):
                part[rows] = values
        return local

    def _look(
        self,
        photo: Tensor,
        window: Tensor,
        allowed: Tensor,
        objects: Objects,
        flip: Tensor,
        side: int,
    ) -> _Seen:
        """What is in a window: colours Bx3xSxS, object Bx1xSxS, allowed part Bx1xSxS."""
        steps = (torch.arange(side, device=self.device) + 0.5) / side
        across = torch.where(flip[:, None], 1 - steps, steps)
        x = window[:, 0:1] + across * window[:, 2:3]
        y = window[:, 1:2] + steps * window[:, 3:4]
        colours, labels = self._gather(photo, x, y, window[:, 2:].amax(dim=1) / side, objects)
        inside_x = (x >= allowed[:, 0:1]) & (x < allowed[:, 0:1] + allowed[:, 2:3])
        inside_y = (y >= allowed[:, 1:2]) & (y < allowed[:, 1:2] + allowed[:, 3:4])
        inside = (inside_y[:, :, None] & inside_x[:, None]).float()[:, None]
        shape = objects.shape_at(x, y)
        item = torch.where(objects.made[:, None, None, None], shape, labels)
        return _Seen(colours, item * inside, inside)

    def _gather(
        self, photo: Tensor, x: Tensor, y: Tensor, ratio: Tensor, objects: Objects
    ) -> tuple[Tensor, Tensor]:
        """Bilinear colours and the object's label at columns x and rows y (BxS, photo pixels)."""
        pack = self.pack
        # Between two pixels lies their mean: up to a ratio of two, two taps are enough.
        level = (ratio * _ROUNDED).log2().floor().clamp(0, LEVELS - 1).long()
        width, height = (size[photo, level] for size in (pack.width, pack.height))
        scale_x = width / objects.size[:, 0]
        scale_y = height / objects.size[:, 1]
        x0, x1, fx = _taps(x * scale_x[:, None] - 0.5, width)
        y0, y1, fy = _taps(y * scale_y[:, None] - 0.5, height)
        start = pack.offset[photo, level][:, None, None]
        colours = torch.zeros(*x.shape, x.shape[1], 3, device=x.device)
        labels = torch.zeros(*x.shape, x.shape[1], device=x.device)
        shift = (objects.plane * 4)[:, None, None]
        wanted = objects.label[:, None, None]
        for rows, row_weight in ((y0, 1 - fy), (y1, fy)):
            for columns, column_weight in ((x0, 1 - fx), (x1, fx)):
                index = start + rows[:, :, None] * width[:, None, None] + columns[:, None]
                pixels = pack.pixels[index]
                weight = row_weight[:, :, None] * column_weight[:, None]
                rgb = pixels.view(torch.uint8).view(*pixels.shape, 4)[..., :3]
                colours += rgb.float() * (weight / 255)[..., None]
                label = ((pixels >> 24) & 255) >> shift & 15
                labels += (label == wanted).float() * weight
        return colours.permute(0, 3, 1, 2), labels[:, None]

    def _assemble(
        self,
        content: _Seen,
        local: _Seen,
        whole: _Seen,
        layout: Layout,
        gap: Tensor,
        draw: Draw,
    ) -> Batch:
        """Put the looks on and say what is known."""
        config = self.config
        reconstruction = draw.uniform(0, 1) < config.reconstruction
        alpha, beta, plain, moved = self._tables(content, reconstruction, draw)
        mask = content.item
        # In the arrangement with a hole the foreground shows the object alone.
        known = torch.where(
            layout.uncut[:, None, None, None], content.inside, solid_part(mask) * content.inside
        )
        foreground, known = self._surround(content, known, ~moved, draw)
        foreground = _grade(foreground, alpha)
        target = content.colours
        pictures = [target, local.colours, whole.colours]
        # Samples whose beta is the identity are left as they are: half of the work saved.
        graded = (~plain).nonzero()[:, 0]
        if len(graded):
            for picture in pictures:
                picture[graded] = _grade(picture[graded], beta[graded])
        holes = [
            _grow((local.item > 0).float(), gap),
            _grow((whole.item > 0).float(), (gap.clamp(min=1) + 1) // 2),
        ]
        # A disjoint part has no hole of its own: where the object is placed, its mask makes one.
        two = layout.two_views[:, None, None, None]
        holes[0] = torch.where(two, _grow((mask > 0).float(), gap), holes[0])
        holes[1] = holes[1] * ~two
        placed = layout.placed[:, None, None, None]
        views = Views(
            torch.cat([foreground, mask, known], dim=1),
            torch.cat([pictures[1], local.inside * (1 - holes[0]), holes[0]], dim=1) * placed,
            torch.cat([pictures[2], whole.inside * (1 - holes[1]), holes[1]], dim=1),
        )
        generic = torch.zeros_like(reconstruction)
        return Batch(views, pictures[0], mask, reconstruction, layout.uncut, generic)

    def _surround(
        self, content: _Seen, known: Tensor, allowed: Tensor, draw: Draw
    ) -> tuple[Tensor, Tensor]:
        """Put some objects before the next sample's photo: colours and what is known of them.

        Colour transfers are made for the object and do strange things to other photos.
        """
        if not self.config.foreign:
            return content.colours, known
        chosen = (draw.uniform(0, 1) < self.config.foreign) & allowed
        chosen = chosen[:, None, None, None]
        other = content.colours.roll(1, 0)
        colours = torch.where(
            chosen, torch.lerp(other, content.colours, content.item), content.colours
        )
        around = torch.maximum(content.inside.roll(1, 0), known)
        return colours, torch.where(chosen, around, known)

    def _estrange(self, pictures: list[Tensor], draw: Draw) -> Tensor:
        """Put some photos, all views of them, into one strong look; returns which (B bool)."""
        if not self.config.generic:
            # No random numbers either: batches of before this setting stay what they were.
            return torch.zeros(draw.count, dtype=torch.bool, device=self.device)
        chosen = draw.uniform(0, 1) < self.config.generic
        tables = strong_grades(draw)
        rows = chosen.nonzero()[:, 0]
        for picture in pictures:
            picture[rows] = _grade(picture[rows], tables[rows])
        return chosen

    def _tables(
        self, content: _Seen, reconstruction: Tensor, draw: Draw
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Look alpha, look beta, where beta changes nothing, and where alpha is a transfer."""
        config = self.config
        plain = (draw.uniform(0, 1) < config.natural) & ~reconstruction
        severity = draw.uniform(0.2, config.beta_severity) * ~plain
        beta = random_grades(draw, severity)
        low, high = config.severity
        still = draw.uniform(0, 1) < config.unchanged
        severity = draw.uniform(low, high) * ~still
        late = torch.zeros_like(plain)
        if config.hours:
            late = draw.uniform(0, 1) < config.hours
            beta = torch.where(late[:, None, None, None, None], hour_grades(draw), beta)
            plain = plain & ~late
            severity = torch.where(late, severity * _GENTLE, severity)
        alpha = random_grades(draw, severity)
        if self.cubes is not None:
            drawn = self.cubes.draw(draw)
            if drawn is not None:
                use = (draw.uniform(0, 1) < config.cubes) & ~still
                alpha = torch.where(use[:, None, None, None, None], drawn, alpha)
        step = max(1, self.view_size // 32)
        pixels = content.colours[:, :, ::step, ::step].flatten(2).transpose(1, 2)
        weight = content.item[:, :, ::step, ::step].flatten(1)
        moved, possible = transfer_luts(pixels, weight, draw)
        use = (draw.uniform(0, 1) < config.transfer) & possible & ~still & ~late
        use &= change_of(moved, pixels, weight) < config.most_transfer
        alpha = limit_change(alpha, pixels, weight, config.most_change)
        alpha = torch.where(use[:, None, None, None, None], moved, alpha)
        alpha = torch.where(reconstruction[:, None, None, None, None], beta, alpha)
        return alpha, beta, plain, use & ~reconstruction


class _Seen(NamedTuple):
    colours: Tensor
    item: Tensor
    inside: Tensor


def _taps(place: Tensor, length: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    last = (length - 1)[:, None]
    left = place.floor()
    first = torch.minimum(left.long().clamp(min=0), last)
    second = torch.minimum((left.long() + 1).clamp(min=0), last)
    return first, second, place - left


def _grade(pictures: Tensor, tables: Tensor) -> Tensor:
    flat = pictures.flatten(2).transpose(1, 2)
    return sample_lut(tables, flat).transpose(1, 2).reshape(pictures.shape)


def _grow(mask: Tensor, pixels: Tensor) -> Tensor:
    """Dilate each mask by its own number of pixels (0 to 3)."""
    grown = mask
    steps = [mask]
    for _ in range(3):
        grown = dilate(grown)
        steps.append(grown)
    stacked = torch.stack(steps)
    return stacked[pixels.clamp(max=3), torch.arange(len(mask), device=mask.device)]
