"""The looks that photos are put into: random grades and colour transfers, as 3-D LUTs.

SSH perturbs photos by a collection of artists' lookup tables that was not published; here the
tables are composed at random from the steps of a raw developer. A second family moves the colour
statistics of the object to those of another object (Reinhard et al. 2001; the Monge-Kantorovitch
map, Pitie & Kokaram 2007; histogram matching), which is how composites get wrong colours when they
are made from unrelated photos. All tables are `(B, n, n, n, 3)` on one device, built in batches.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch
from torch import Generator, Tensor

from ssh_studio.engine.colour import (
    linear_to_srgb,
    luma,
    oklab_to_srgb,
    srgb_to_linear,
    srgb_to_oklab,
)
from ssh_studio.engine.cube import read_cube
from ssh_studio.engine.lut import identity_lut, resample_lut, sample_lut

__all__ = [
    "LATTICE",
    "CubeFolder",
    "Draw",
    "change_of",
    "hour_grades",
    "limit_change",
    "random_grades",
    "strong_grades",
    "transfer_luts",
]

LATTICE = 17
"""Nodes per axis of all tables here."""

_QUANTILES = 17
_WARP_NODES = 4

_NEAREST, _FARTHEST = 0.07, 0.21
"""Distance of two objects' colour statistics (root mean square of [0, 1]) for a transfer."""
_STRONG = (0.8, 1.6)
"""Severity of grades that make a photo another one's."""

_Step = Callable[[Tensor, Tensor, "Draw"], Tensor]


class Draw:
    """Random numbers of one batch on its device."""

    def __init__(self, count: int, generator: Generator) -> None:
        self.count = count
        self.generator = generator
        self.device = generator.device

    def uniform(self, low: float, high: float, *shape: int) -> Tensor:
        """Uniform numbers `(count, *shape)`."""
        size = (self.count, *shape)
        values = torch.rand(size, generator=self.generator, device=self.device)
        return low + (high - low) * values

    def normal(self, deviation: float, *shape: int) -> Tensor:
        """Normal numbers `(count, *shape)` around zero, not beyond 2.5 deviations."""
        size = (self.count, *shape)
        values = torch.randn(size, generator=self.generator, device=self.device)
        return values.clamp(-2.5, 2.5) * deviation


def random_grades(draw: Draw, severity: Tensor) -> Tensor:
    """Random smooth tables, `(B, n, n, n, 3)` in [0, 1].

    Args:
        draw: the batch's random numbers.
        severity: B numbers, about 0 (nothing) to 1.5 (heavy), that scale every step.
    """
    steps: tuple[_Step, ...] = (
        _expose, _crosstalk, _contrast, _gamma, _saturate, _split_tone, _fade, _curve
    )  # fmt: skip
    order = torch.randperm(len(steps), generator=draw.generator, device=draw.device)
    colours = _warped(severity, draw)
    for index in order.tolist():
        used = (draw.uniform(0, 1) < 0.6).float() * severity
        colours = steps[index](colours, used, draw).clamp(0, 1)
    return colours.reshape(draw.count, LATTICE, LATTICE, LATTICE, 3)


def strong_grades(draw: Draw) -> Tensor:
    """Tables that make any photo look like one from somebody else, `(B, n, n, n, 3)` in [0, 1]."""
    return random_grades(draw, draw.uniform(*_STRONG))


def hour_grades(draw: Draw) -> Tensor:
    """Tables that put photos of the day into another hour, `(B, n, n, n, 3)` in [0, 1].

    Half of them blue (dusk, night: as films shoot "day for night"), half warm (a low sun, lamps).
    Exposure and the colour of the light act in linear light; the night is paler.
    """
    warm = draw.uniform(0, 1, 1) < 0.5
    stops = torch.where(warm, draw.uniform(-1.6, 0, 1), draw.uniform(-2.6, -0.4, 1))
    strength = draw.uniform(0.25, 1, 1)
    # Of red, green and blue, in EV.
    sun = torch.tensor([0.5, -0.1, -1.1], device=draw.device)
    night = torch.tensor([-0.8, -0.25, 0.3], device=draw.device)
    light = torch.where(warm, sun, night) * strength + draw.normal(0.08, 3)
    lattice = identity_lut(LATTICE, draw.device).reshape(1, -1, 3)
    colours = srgb_to_linear(lattice) * 2 ** (stops + light)[:, None]
    colours = linear_to_srgb(colours.clamp(0, 1))
    paler = torch.where(warm, draw.uniform(-0.2, 0.2, 1), draw.uniform(0, 0.8, 1))[:, None]
    grey = luma(colours)[..., None]
    colours = (grey + (colours - grey) * 2**-paler).clamp(0, 1)
    return colours.reshape(draw.count, LATTICE, LATTICE, LATTICE, 3)


def transfer_luts(colours: Tensor, weight: Tensor, draw: Draw) -> tuple[Tensor, Tensor]:
    """Tables that give each object the colour statistics of another object in the batch.

    The other one is neither too near (nothing to see) nor too far (no one would composite them). A
    transfer is made in full: half a transfer has statistics that no object has, and a network
    learns to see that instead of comparing with the surroundings.

    Args:
        colours: BxPx3 pixels of the objects, sRGB-encoded in [0, 1].
        weight: BxP, how much each pixel belongs to its object.
        draw: the batch's random numbers.

    Returns:
        Tables `(B, n, n, n, 3)` in [0, 1] and whether each could be made (B bool; an object
        without pixels cannot).
    """
    share = weight / weight.sum(dim=1, keepdim=True).clamp(min=1e-3)
    donor, found = _donors(colours, share, draw)
    lattice = identity_lut(LATTICE, draw.device).reshape(1, -1, 3).expand(draw.count, -1, -1)
    kind = torch.randint(0, 4, (1,), generator=draw.generator, device=draw.device).item()
    if kind == 0:
        table = oklab_to_srgb(_move_moments(srgb_to_oklab(colours), share, donor, lattice, True))
    elif kind == 1:
        table = _monge_kantorovitch(colours, share, donor, lattice)
    elif kind == 2:
        table = _match_quantiles(colours, share, donor, lattice)
    else:
        table = _move_moments(colours, share, donor, lattice, False)
    table = torch.nan_to_num(table.clamp(0, 1), nan=0.5)
    table = table.reshape(draw.count, LATTICE, LATTICE, LATTICE, 3)
    enough = weight.sum(dim=1) > 24
    return table, enough & enough[donor] & found


def change_of(table: Tensor, colours: Tensor, weight: Tensor) -> Tensor:
    """How much tables change their objects: root mean square of [0, 1], B numbers.

    Args:
        table: `(B, n, n, n, 3)`.
        colours, weight: the objects, as in `transfer_luts`.
    """
    share = weight / weight.sum(dim=1, keepdim=True).clamp(min=1e-3)
    change = ((sample_lut(table, colours) - colours) ** 2).mean(dim=2)
    return (change * share).sum(dim=1).sqrt()


def limit_change(table: Tensor, colours: Tensor, weight: Tensor, most: float) -> Tensor:
    """Weaken tables that change their object by more than `most` (root mean square, of [0, 1]).

    Args:
        table: `(B, n, n, n, 3)`.
        colours, weight: the objects, as in `transfer_luts`.
        most: largest change that is left alone.

    Returns:
        The tables, blended with the identity where they were too strong.
    """
    size = change_of(table, colours, weight)
    strength = (most / size.clamp(min=1e-4)).clamp(max=1)[:, None, None, None, None]
    identity = identity_lut(LATTICE, table.device)
    return identity + (table - identity) * strength


class CubeFolder:
    """A folder of artists' `.cube` files, drawn from at random beside the generated tables."""

    def __init__(self, folder: Path, device: torch.device | str) -> None:
        """Read all tables below a folder.

        Raises:
            CubeError: a file that is no 3-D table for [0, 1].
        """
        paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() == ".cube")
        tables = [resample_lut(torch.from_numpy(read_cube(path)), LATTICE) for path in paths]
        self.tables = torch.stack(tables).clamp(0, 1).to(device) if tables else None

    def draw(self, draw: Draw) -> Tensor | None:
        """One table per sample, `(B, n, n, n, 3)`; None if the folder holds none."""
        if self.tables is None:
            return None
        place = (draw.uniform(0, 1) * len(self.tables)).long()
        return self.tables[place]


def _warped(severity: Tensor, draw: Draw) -> Tensor:
    """The lattice `(B, n**3, 3)`, in half of the samples with a smooth random bend of its own.

    Artists' tables treat reds other than greens; no sequence of global steps does.
    """
    used = (draw.uniform(0, 1) < 0.5).float() * severity
    nodes = draw.normal(0.05, *(_WARP_NODES,) * 3, 3) * used[:, None, None, None, None]
    colours = identity_lut(LATTICE, draw.device) + resample_lut(nodes, LATTICE)
    return colours.clamp(0, 1).reshape(draw.count, -1, 3)


# Steps of a grade: colours (B, P, 3) in [0, 1], strength B (0: leaves them alone), random numbers.


def _by(strength: Tensor, values: Tensor) -> Tensor:
    """Random values scaled by each sample's strength, shaped to go with (B, P, 3)."""
    return (values.reshape(len(strength), 1, -1)) * strength[:, None, None]


def _expose(colours: Tensor, strength: Tensor, draw: Draw) -> Tensor:
    """Exposure about +-1 EV and white balance, both in linear light."""
    balance = draw.normal(1, 2) @ torch.tensor(
        # Temperature (warm - cold) and tint (magenta - green), in EV per channel.
        [[0.22, 0.0, -0.28], [0.08, -0.12, 0.08]],
        device=draw.device,
    )
    stops = _by(strength, balance) + _by(strength, draw.normal(0.55))
    return linear_to_srgb((srgb_to_linear(colours) * 2**stops).clamp(0, 1))


def _crosstalk(colours: Tensor, strength: Tensor, draw: Draw) -> Tensor:
    """A 3x3 matrix near one whose rows sum to one: hues turn, greys stay."""
    noise = draw.normal(0.06, 3, 3) * strength[:, None, None]
    noise = noise - noise.mean(dim=2, keepdim=True)
    return colours + colours @ noise.transpose(1, 2)


def _contrast(colours: Tensor, strength: Tensor, draw: Draw) -> Tensor:
    pivot = draw.uniform(0.3, 0.6, 1)[:, None]
    return pivot + (colours - pivot) * 2 ** _by(strength, draw.normal(0.35))


def _gamma(colours: Tensor, strength: Tensor, draw: Draw) -> Tensor:
    return colours.clamp(min=1e-4) ** (2 ** _by(strength, draw.normal(0.35)))


def _saturate(colours: Tensor, strength: Tensor, draw: Draw) -> Tensor:
    grey = luma(colours)[..., None]
    return grey + (colours - grey) * 2 ** _by(strength, draw.normal(0.5) - 0.1)


def _split_tone(colours: Tensor, strength: Tensor, draw: Draw) -> Tensor:
    """A tint for the shadows and another one for the lights."""
    light = luma(colours)[..., None]
    shadows, lights = (_by(strength, draw.normal(0.05, 3)) for _ in range(2))
    return colours + (1 - light) ** 2 * shadows + light**2 * lights


def _fade(colours: Tensor, strength: Tensor, draw: Draw) -> Tensor:
    """Lift the blacks and lower the whites, as haze and prints do."""
    black, white = (_by(strength, draw.normal(0.05).abs()) for _ in range(2))
    return black + colours * (1 - black - white)


def _curve(colours: Tensor, strength: Tensor, draw: Draw) -> Tensor:
    """A gentle S or a bump per channel: two sines that vanish at black and white."""
    first, second = (_by(strength, draw.normal(0.03, 3)) for _ in range(2))
    angle = torch.pi * colours
    return colours + first * torch.sin(angle) + second * torch.sin(2 * angle)


# Colour transfer. share: BxP weights that sum to one.


def _donors(colours: Tensor, share: Tensor, draw: Draw) -> tuple[Tensor, Tensor]:
    """For each object a random other one at a moderate distance; and whether there is one."""
    mean, covariance = _moments(colours, share)
    spread = covariance.diagonal(dim1=1, dim2=2).sqrt()
    values = torch.cat([mean[:, 0], spread], dim=1)
    # The Wasserstein distance of two normal distributions, per channel.
    distance = torch.cdist(values, values) / 3**0.5
    suits = (distance > _NEAREST) & (distance < _FARTHEST)
    score = draw.uniform(0.5, 1, draw.count) * suits
    best, donor = score.max(dim=1)
    return donor, best > 0


def _moments(colours: Tensor, share: Tensor) -> tuple[Tensor, Tensor]:
    mean = (colours * share[..., None]).sum(dim=1, keepdim=True)
    centred = colours - mean
    covariance = (centred * share[..., None]).transpose(1, 2) @ centred
    return mean, covariance + 2e-4 * torch.eye(3, device=colours.device)


def _move_moments(
    colours: Tensor, share: Tensor, donor: Tensor, lattice: Tensor, in_lab: bool
) -> Tensor:
    """Mean and deviation per channel (Reinhard et al. 2001)."""
    mean, covariance = _moments(colours, share)
    deviation = covariance.diagonal(dim1=1, dim2=2)[:, None].sqrt()
    ratio = (deviation[donor] / deviation).clamp(0.3, 3)
    nodes = srgb_to_oklab(lattice) if in_lab else lattice
    return (nodes - mean) * ratio + mean[donor]


def _monge_kantorovitch(colours: Tensor, share: Tensor, donor: Tensor, lattice: Tensor) -> Tensor:
    """The linear map that moves one covariance to another with the least displacement."""
    mean, covariance = _moments(colours, share)
    root, inverse = _matrix_roots(covariance)
    middle, _ = _matrix_roots(root @ covariance[donor] @ root)
    matrix = (inverse @ middle @ inverse).clamp(-3, 3)
    return (lattice - mean) @ matrix + mean[donor]


def _matrix_roots(matrix: Tensor) -> tuple[Tensor, Tensor]:
    values, vectors = torch.linalg.eigh(matrix)
    root = values.clamp(min=1e-5).sqrt()
    there, back = vectors, vectors.transpose(1, 2)
    return (there * root[:, None]) @ back, (there / root[:, None]) @ back


def _match_quantiles(colours: Tensor, share: Tensor, donor: Tensor, lattice: Tensor) -> Tensor:
    """Histogram matching channel by channel, by a few quantiles, so that curves stay smooth."""
    ordered, index = colours.transpose(1, 2).sort(dim=2)
    spread = share[:, None].expand_as(ordered)
    reached = spread.gather(2, index).cumsum(dim=2)
    levels = torch.linspace(0.02, 0.98, _QUANTILES, device=colours.device)
    levels = levels.expand(*reached.shape[:2], -1).contiguous()
    place = torch.searchsorted(reached.contiguous(), levels)
    knots = ordered.gather(2, place.clamp(max=ordered.shape[2] - 1))
    # Ends: black stays above black, white below white, and no curve is steeper than 4.
    knots = torch.cat([knots[..., :1] * 0, knots, knots[..., :1] * 0 + 1], dim=2)
    rise = torch.full_like(knots, 1e-3).cumsum(dim=2)
    source, target = knots + rise, knots[donor]
    nodes = lattice.transpose(1, 2).contiguous()
    right = torch.searchsorted(source, nodes).clamp(1, source.shape[2] - 1)
    x0, x1 = source.gather(2, right - 1), source.gather(2, right)
    y0, y1 = target.gather(2, right - 1), target.gather(2, right)
    return (y0 + (y1 - y0) * (nodes - x0) / (x1 - x0)).transpose(1, 2)
