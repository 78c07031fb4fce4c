"""ICC profiles of our own making, for colour spaces that primaries and a curve describe.

Written after ICC.1:2010 (profile version 4.3). They hold nothing that is anybody's property.
"""

from __future__ import annotations

import functools
import struct
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["BUILTIN", "Curve", "Space", "builtin", "make_profile"]

_Xy = tuple[float, float]
# The profile connection space's white (ICC.1:2010, 7.2.16), as the numbers that stand in files.
_D50 = (63190, 65536, 54061)
_BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
D65: _Xy = (0.3127, 0.3290)


class Curve(NamedTuple):
    """ICC's parametric curve type 3: linear light Y of an encoded value X.

    Y = (a X + b) ** gamma for X >= d, else c X (ICC.1:2010, 10.16, function type 3). A plain power
    has a = 1 and the others 0.
    """

    gamma: float
    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 0.0


class Space(NamedTuple):
    """An RGB space: its name, chromaticities (x, y) of primaries and white, and its curve."""

    name: str
    red: _Xy
    green: _Xy
    blue: _Xy
    white: _Xy
    curve: Curve


_SRGB_CURVE = Curve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)

BUILTIN = {
    # IEC 61966-2-1.
    "srgb": Space("sRGB", (0.64, 0.33), (0.30, 0.60), (0.15, 0.06), D65, _SRGB_CURVE),
    # SMPTE EG 432-1's primaries with D65 and sRGB's curve.
    "display-p3": Space("Display P3", (0.68, 0.32), (0.265, 0.69), (0.15, 0.06), D65, _SRGB_CURVE),
    # Adobe RGB (1998) Color Image Encoding, 4.3.
    "adobe-rgb": Space(
        "Adobe RGB (1998) compatible",
        (0.64, 0.33),
        (0.21, 0.71),
        (0.15, 0.06),
        D65,
        Curve(563 / 256),
    ),
}
"""The profiles that an export can be converted to, by id."""


@functools.lru_cache(maxsize=len(BUILTIN))
def builtin(name: str) -> bytes:
    """The profile of a space in `BUILTIN`; KeyError for another name."""
    return make_profile(BUILTIN[name])


def make_profile(space: Space) -> bytes:
    """A version 4 display profile.

    Raises:
        ValueError: chromaticities that span no colours.
    """
    colorants, adaptation = _colorants(space)
    curve = _parametric(space.curve)
    tags: list[tuple[bytes, bytes]] = [
        (b"desc", _text(space.name)),
        (b"cprt", _text("No copyright, use freely")),
        (b"wtpt", _xyz(_D50)),
        (b"chad", b"sf32\0\0\0\0" + _fixed(*adaptation.ravel())),
    ]
    tags += [
        (name, _xyz(tuple(colorants[:, i]))) for i, name in enumerate((b"rXYZ", b"gXYZ", b"bXYZ"))
    ]
    tags += [(name, curve) for name in (b"rTRC", b"gTRC", b"bTRC")]
    at = 128 + 4 + 12 * len(tags)
    table, body, places = b"", b"", dict[bytes, int]()
    for name, data in tags:
        if data not in places:
            places[data] = at + len(body)
            body += data + b"\0" * (-len(data) % 4)
        table += struct.pack(">4sII", name, places[data], len(data))
    size = at + len(body)
    header = struct.pack(
        ">I4sI4s4s4s6H4s4sI4s4sQI3I4s",
        size,
        b"\0\0\0\0",
        0x04300000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        *(2026, 1, 1, 0, 0, 0),
        b"acsp",
        b"\0\0\0\0",
        0,
        b"\0\0\0\0",
        b"\0\0\0\0",
        0,
        1,  # media-relative colorimetric
        *_D50,
        b"\0\0\0\0",
    )
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def _colorants(space: Space) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Columns XYZ of the primaries (in 65536ths, adapted to D50), and the adaptation."""
    primaries = np.array([_from_xy(xy) for xy in (space.red, space.green, space.blue)]).T
    white = _from_xy(space.white)
    try:
        scale = np.linalg.solve(primaries, white)
    except np.linalg.LinAlgError as error:
        raise ValueError("the primaries span no colours") from error
    d50 = np.array(_D50) / 65536
    cones = np.diag((_BRADFORD @ d50) / (_BRADFORD @ white))
    adaptation = np.linalg.inv(_BRADFORD) @ cones @ _BRADFORD
    exact = adaptation @ (primaries * scale) * 65536
    if not np.isfinite(exact).all() or np.abs(exact).max() > 2 * 65536 or scale.min() <= 0:
        raise ValueError("the primaries span no colours")
    colorants = np.rint(exact).astype(np.int64)
    # Greys have to stay grey to the last bit: what rounding left over goes to green.
    colorants[:, 1] += np.array(_D50) - colorants.sum(axis=1)
    return colorants, adaptation


def _from_xy(xy: _Xy) -> NDArray[np.float64]:
    x, y = xy
    if not (0 <= x <= 1 and 0 < y <= 1):
        raise ValueError("no chromaticity")
    return np.array([x / y, 1.0, (1 - x - y) / y])


def _parametric(curve: Curve) -> bytes:
    if curve[1:] == Curve(1)[1:]:
        return struct.pack(">4sIHH", b"para", 0, 0, 0) + _fixed(curve.gamma)
    return struct.pack(">4sIHH", b"para", 0, 3, 0) + _fixed(*curve)


def _fixed(*values: float) -> bytes:
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def _xyz(values: tuple[int, ...]) -> bytes:
    return struct.pack(">4sI3i", b"XYZ ", 0, *(int(value) for value in values))


def _text(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return struct.pack(">4sIII2s2sII", b"mluc", 0, 1, 12, b"en", b"US", len(data), 28) + data
