"""A colour look fitted from a picture and its recoloured copy: 17 polynomial terms, as a LUT.

This is how a network that paints pixels at 256x256 serves a picture of any size. The SSH authors
fit the polynomial by plain least squares; here it is weighted by the mask, measures errors as the
eye sees them, stays near the identity where nothing is known, and never turns a ramp around.
"""

from __future__ import annotations

from itertools import product

import torch
from torch import Tensor

from ssh_studio.engine.colour import linear_to_srgb, srgb_to_linear
from ssh_studio.errors import MaskError, PictureError

__all__ = ["expand", "fit_polynomial_lut"]

KNOTS = 9
"""Nodes per axis of the lattice on which the fit is held to the identity and kept rising."""

GREYS = 33
"""Nodes of the grey ramp on which the fit is kept rising."""

SLOPE = 0.01
"""Smallest slope in linear light that the fit aims for; the identity has 1."""

STIFFNESS = 10.0
"""Weight of the mean squared shortfall below `SLOPE` against the mean squared encoded error."""

SETTLED = 1e-9
"""A gain in mean squared encoded error that is not worth another Newton step."""

HALVINGS = 12
"""Lengths of a Newton step that are tried, each half of the one before."""

ROUNDS = 30
"""Most Newton steps of the constrained fit; what they leave undone, `_repair` does."""

REPAIRS = 10
"""Most rounds of the repair; what they leave undone, a blend towards the identity does."""

FLAT = -1e-12
"""A step of a ramp above this is rounding, not a fall."""

UNSELECTED = 1e-4
"""A mask that nowhere exceeds this selects nothing; it is far below one step of 8 bits."""


def expand(rgb: Tensor) -> Tensor:
    """The 17 terms of a colour, linear light: `(..., 3)` -> `(..., 17)`.

    R, G, B, RG, RB, GB, R^2, G^2, B^2, RGB, R^2 G, G^2 B, B^2 R, R^3, G^3, B^3, 1: the polynomial
    model of Cheung, Westland, Connah, Ripamonti, "A comparative study of the characterisation of
    colour cameras by means of neural networks and polynomial transforms", Coloration Technology
    120 (2004), with the 17 terms of Westland and Ripamonti, "Computational Colour Science Using
    MATLAB" (2004), table 8.2; colour-science calls it `matrix_augmented_Cheung2004(terms=17)`.
    """
    r, g, b = rgb.unbind(-1)
    linear = (r, g, b)
    quadratic = (r * g, r * b, g * b, r * r, g * g, b * b)
    cubic = (r * g * b, r * r * g, g * g * b, b * b * r, r**3, g**3, b**3)
    return torch.stack((*linear, *quadratic, *cubic, torch.ones_like(r)), dim=-1)


def fit_polynomial_lut(
    source: Tensor, target: Tensor, mask: Tensor, *, size: int = 33, ridge: float = 0.001
) -> Tensor:
    """The look that turns `source` into `target`, fitted in linear light, as a lookup table.

    The residual target - source of each channel is fitted by `expand(source)`, minimizing

        sum_i w_i e_i^2 + ridge * mean_j n_j^2 + STIFFNESS * mean_k max(0, SLOPE - s_k)^2

    with e_i the error of pixel i and w_i its share of the mask; n_j the residual at node j of a
    lattice over all colours, which draws colours that the picture does not show to the identity;
    s_k the slopes of the grey ramp and, all over the lattice, of each channel along itself. Errors
    are linear-light ones times the slope of the sRGB encoding at the source colour, that is, to
    first order errors of encoded values: plain linear light would give the shadows no say.

    The result is clipped to [0, 1] and its few ramps that still fall somewhere, most of them by
    the clipping, are levelled: every channel rises (or rests) along its own axis and along the
    grey ramp, there also between nodes with trilinear interpolation. So no target, however wild,
    turns a ramp around.

    Least squares with a ridge towards the identity: Finlayson, Mackiewicz, Hurlbert, "Color
    Correction Using Root-Polynomial Regression", IEEE TIP 24 (2015), discusses the unconstrained
    fit. The constrained one is convex and piecewise quadratic, solved by damped Newton steps on the
    set of slopes that fall short.

    Args:
        source: HxWx3 floats, sRGB-encoded, [0, 1] (clipped to it); some 64x64 to 256x256 pixels.
        target: the recoloured `source`, same shape and range.
        mask: HxW, weights in [0, 1] (clipped to it): which pixels the look is for.
        size: nodes per axis of the result, at least 2.
        ridge: pull towards the identity, above 0. The default costs the colours of a photo about a
            hundredth of their change and keeps colours that it does not show from running away.

    Returns:
        `(size, size, size, 3)` float32 on `source`'s device, sRGB-encoded, [0, 1], indexed
        `[red, green, blue]`. Not differentiable.

    Raises:
        PictureError: `source` and `target` are not finite HxWx3 floats of the same size.
        MaskError: `mask` is not HxW finite floats (or bools) of that size, or selects nothing.
        ValueError: `size` or `ridge` is out of range.
    """
    if size < 2 or not ridge > 0:
        raise ValueError(f"size must be at least 2 and ridge above 0, not {size} and {ridge}")
    # In float64, because the normal equations of cubic terms square a condition of 1e3 to 1e4; on
    # the CPU, because mps has no float64.
    with torch.no_grad():
        colours, residual, weights = _samples(source, target, mask)
        coefficients = _fit(colours, residual, weights, ridge)
        nodes = _lattice(size)
        linear = srgb_to_linear(nodes)
        recoloured = linear + expand(linear) @ coefficients
        lut = _repair(linear_to_srgb(recoloured.clamp(0, 1)), nodes)
        return lut.clamp(0, 1).float().to(source.device)


def _samples(source: Tensor, target: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Selected pixels: Nx3 linear colours, Nx3 linear residuals, N weights of sum 1, in float64."""
    shape = tuple(source.shape)
    if len(shape) != 3 or shape[2] != 3 or tuple(target.shape) != shape:
        raise PictureError(
            "A look is fitted between two pictures of HxWx3, not {0} and {1}.",
            shape,
            tuple(target.shape),
        )
    if not (source.is_floating_point() and target.is_floating_point()):
        raise PictureError(
            "A look is fitted between pictures of floats, not {0} and {1}.",
            source.dtype,
            target.dtype,
        )
    if tuple(mask.shape) != shape[:2]:
        raise MaskError("The mask {0} does not fit the picture {1}.", tuple(mask.shape), shape)
    if not (mask.is_floating_point() or mask.dtype == torch.bool):
        raise MaskError("The mask has to be of floats in [0, 1], not of {0}.", mask.dtype)
    # First to the CPU, then to float64: mps cannot hold the latter.
    before, after = (picture.detach().cpu().double().reshape(-1, 3) for picture in (source, target))
    weights = mask.detach().cpu().double().reshape(-1)
    if not (before.isfinite().all() and after.isfinite().all()):
        raise PictureError("A look cannot be fitted to pictures with infinite or undefined pixels.")
    if not weights.isfinite().all():
        raise MaskError("The mask has infinite or undefined pixels.")
    weights = weights.clamp(0, 1)
    chosen = weights > 0
    if not (weights > UNSELECTED).any():
        raise MaskError("The mask selects nothing.")
    colours = srgb_to_linear(before[chosen].clamp(0, 1))
    residual = srgb_to_linear(after[chosen].clamp(0, 1)) - colours
    return colours, residual, weights[chosen] / weights[chosen].sum()


def _fit(colours: Tensor, residual: Tensor, weights: Tensor, ridge: float) -> Tensor:
    """17x3 coefficients of the residual, from what `_samples` returns."""
    terms = expand(colours)
    knots, greys = (
        srgb_to_linear(torch.linspace(0, 1, count, dtype=torch.float64)) for count in (KNOTS, GREYS)
    )
    lattice = srgb_to_linear(_lattice(KNOTS))
    anchors = expand(lattice)
    flat_anchors, flat_lattice = anchors.flatten(0, 2), lattice.flatten(0, 2)
    grey_slopes = _slopes(expand(greys[:, None].expand(GREYS, 3)), greys, 0)
    columns = []
    for channel in range(3):
        weight = weights * _encoding_slope(colours[:, channel]) ** 2
        anchor_weight = ridge * _encoding_slope(flat_lattice[:, channel]) ** 2 / len(flat_lattice)
        normal = _gram(terms, weight) + _gram(flat_anchors, anchor_weight)
        moment = terms.T @ (weight * residual[:, channel])
        slopes = torch.cat((_slopes(anchors, knots, channel), grey_slopes))
        columns.append(_solve_rising(normal, moment, slopes))
    return torch.stack(columns, dim=1)


def _solve_rising(normal: Tensor, moment: Tensor, slopes: Tensor) -> Tensor:
    """Minimize x'Nx/2 - m'x + stiffness/2 * mean(max(0, SLOPE - (1 + S x))^2) over 17 numbers x.

    The 1 is the identity's slope: x describes what is added to the identity.
    """
    stiffness = STIFFNESS / len(slopes)

    def cost(x: Tensor) -> float:
        short = (SLOPE - 1 - slopes @ x).clamp(min=0)
        return float(x @ (normal @ x / 2 - moment) + stiffness / 2 * short @ short)

    x = torch.zeros_like(moment)
    least = cost(x)
    for _ in range(ROUNDS):
        rows = slopes[1 + slopes @ x < SLOPE]
        newton = torch.linalg.solve(
            normal + stiffness * rows.T @ rows, moment + stiffness * (SLOPE - 1) * rows.sum(dim=0)
        )
        # Undamped, the set of slopes that fall short goes in circles for every fifth look.
        candidates = (x + 0.5**halvings * (newton - x) for halvings in range(HALVINGS))
        better = next((y for y in candidates if cost(y) < least - SETTLED), None)
        if better is None:
            break
        x, least = better, cost(better)
    return x


def _repair(lut: Tensor, nodes: Tensor) -> Tensor:
    """`lut` with its falling ramps levelled; `nodes` is the identity of that size."""
    for _ in range(REPAIRS):
        share = _rising_share(lut)
        if share == 1:
            return lut
        lut = torch.stack([_level(lut[..., channel], channel) for channel in range(3)], dim=-1)
        _level_greys(lut)
    # The two repairs work against each other by ever less. The identity ends that.
    return nodes + _rising_share(lut) * (lut - nodes)


def _level(values: Tensor, dim: int) -> Tensor:
    """Non-decreasing along `dim`, halfway between the lowest such ramp above and the highest below.

    What is non-decreasing already comes back as it is.
    """
    above = values.cummax(dim).values
    below = values.flip(dim).cummin(dim).values.flip(dim)
    return (above + below) / 2


def _level_greys(lut: Tensor) -> None:
    """Make `lut`, in place, non-decreasing on its diagonal under trilinear interpolation.

    Along the diagonal of a cell, that interpolation is the cubic in Bernstein form whose four
    coefficients are the means of the corners with 0, 1, 2 and 3 steps up. It does not decrease if
    they do not. The corners with 1 and 2 steps up belong to one such cell only.
    """
    node = torch.arange(lut.shape[0])
    lut[node, node, node] = _level(lut[node, node, node], 0)
    low, _, _, high = (mean.clone() for mean in _grey_coefficients(lut))
    for above in (1, 2):
        mean = _grey_coefficients(lut)[above]
        low = torch.minimum(torch.maximum(mean, low), high)
        # Stretched towards 1 or shrunk towards 0, the corners get this mean and stay in [0, 1].
        stretch = ((1 - low) / (1 - mean.clamp(max=1))).nan_to_num(1.0).clamp(max=1)
        shrink = (low / mean).nan_to_num(1.0).clamp(max=1)
        for corner in _grey_corners(lut.shape[0], above):
            lut[corner] = (1 - (1 - lut[corner]) * stretch) * shrink


def _grey_corners(size: int, above: int) -> list[tuple[Tensor, Tensor, Tensor]]:
    """Indices of the corners `above` steps up, of all cells along the diagonal."""
    cell = torch.arange(size - 1)
    steps = [step for step in product((0, 1), repeat=3) if sum(step) == above]
    return [(cell + red, cell + green, cell + blue) for red, green, blue in steps]


def _grey_coefficients(lut: Tensor) -> list[Tensor]:
    """Bernstein coefficients of the grey ramp in each cell of the diagonal: 4 of (size - 1)x3."""
    means = []
    for above in range(4):
        corners = _grey_corners(lut.shape[0], above)
        means.append(torch.stack([lut[corner] for corner in corners]).mean(dim=0))
    return means


def _rising_share(lut: Tensor) -> float:
    """How much of `lut`, blended with the identity, leaves no ramp falling: 1 where none falls.

    Interpolation is linear in the nodes, so a step d of a ramp becomes i + share * (d - i), with
    i > 0 the identity's step, and the largest share has a closed form.
    """
    step = 1 / (lut.shape[0] - 1)
    ramps = [(torch.diff(lut[..., channel], dim=channel), step) for channel in range(3)]
    ramps.append((torch.diff(torch.stack(_grey_coefficients(lut)), dim=0), step / 3))
    share = 1.0
    for steps, identity in ramps:
        steepest = float(steps.min())
        if steepest < FLAT:
            share = min(share, identity / (identity - steepest))
    return share


def _lattice(size: int) -> Tensor:
    """The identity as a table: (size, size, size, 3) float64, encoded, `[red, green, blue]`."""
    axis = torch.linspace(0, 1, size, dtype=torch.float64)
    return torch.stack(torch.meshgrid(axis, axis, axis, indexing="ij"), dim=-1)


def _slopes(terms: Tensor, positions: Tensor, dim: int) -> Tensor:
    """Rows that give, times coefficients, the slope between neighbours along `dim`: Mx17."""
    runs = torch.diff(positions).reshape([-1 if axis == dim else 1 for axis in range(terms.ndim)])
    return (torch.diff(terms, dim=dim) / runs).reshape(-1, terms.shape[-1])


def _gram(rows: Tensor, weights: Tensor) -> Tensor:
    """Nx17 and N -> 17x17, the weighted sum of outer products."""
    return rows.T @ (rows * weights[:, None])


def _encoding_slope(linear: Tensor) -> Tensor:
    """Derivative of the sRGB encoding (IEC 61966-2-1) at linear values in [0, 1]."""
    curved = 1.055 / 2.4 * linear.clamp(min=0.0031308) ** (1 / 2.4 - 1)
    return torch.where(linear <= 0.0031308, 12.92, curved)
