"""ICC profiles with tables, as printers and scanners have them; version 2, made here for tests."""

from __future__ import annotations

import struct
from itertools import product

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.icc import builtin

_GRID = 17


def rgb_tables(of: str = "adobe-rgb", *, one_way: bool = False) -> bytes:
    """A profile that does what a built-in one does, but says it in tables."""
    icc = builtin(of)
    there = _table(3, 3, _to_lab(_steps(3), icc, "rgb"))
    tags = {b"A2B0": there}
    if not one_way:
        tags[b"B2A0"] = _table(3, 3, _from_lab(_steps(3), icc))
    return _profile(b"scnr" if one_way else b"mntr", b"RGB ", tags)


def cmyk_tables() -> bytes:
    """Inks that take light away from sRGB in proportion."""
    ink = _steps(4)
    light = (1 - ink[:, :3]) * (1 - ink[:, 3:])
    return _profile(
        b"scnr", b"CMYK", {b"A2B0": _table(4, 3, _to_lab(light, builtin("srgb"), "rgb"))}
    )


def _steps(channels: int) -> NDArray[np.float64]:
    grid = _GRID if channels == 3 else 9
    return np.array(list(product(np.linspace(0, 1, grid), repeat=channels)))


def _to_lab(values: NDArray[np.float64], icc: bytes, space: str) -> NDArray[np.float64]:
    """Lab as version 2 encodes it in 16 bits, as shares of 65535."""
    lab = imagecodecs.cms_transform(
        np.ascontiguousarray(values[None]), icc, imagecodecs.cms_profile("lab4"),
        colorspace=space, outcolorspace="lab", intent=1, flags=0x100,
    )[0]  # fmt: skip
    scaled = np.stack([lab[:, 0] / 100 * 65280, (lab[:, 1] + 128) * 256, (lab[:, 2] + 128) * 256])
    return scaled.T.clip(0, 65535) / 65535


def _from_lab(encoded: NDArray[np.float64], icc: bytes) -> NDArray[np.float64]:
    values = encoded * 65535
    lab = np.stack([values[:, 0] / 652.8, values[:, 1] / 256 - 128, values[:, 2] / 256 - 128]).T
    rgb = imagecodecs.cms_transform(
        np.ascontiguousarray(lab[None]), imagecodecs.cms_profile("lab4"), icc,
        colorspace="lab", outcolorspace="rgb", intent=1, flags=0x100,
    )[0]  # fmt: skip
    return np.asarray(rgb).clip(0, 1)


def _table(inputs: int, outputs: int, values: NDArray[np.float64]) -> bytes:
    grid = round(len(values) ** (1 / inputs))
    line = struct.pack(">2H", 0, 65535)
    matrix = struct.pack(">9i", *(65536 * (i in (0, 4, 8)) for i in range(9)))
    head = struct.pack(">4sI4B", b"mft2", 0, inputs, outputs, grid, 0) + matrix
    numbers = np.rint(values * 65535).astype(">u2").tobytes()
    return head + struct.pack(">2H", 2, 2) + line * inputs + numbers + line * outputs


def _profile(kind: bytes, space: bytes, tables: dict[bytes, bytes]) -> bytes:
    text = b"Tables for tests"
    described = struct.pack(">4sII", b"desc", 0, len(text) + 1) + text + b"\0" + b"\0" * 78
    tags = {
        b"desc": described,
        b"cprt": b"text\0\0\0\0none\0",
        b"wtpt": struct.pack(">4sI3i", b"XYZ ", 0, 63190, 65536, 54061),
        **tables,
    }
    at, table, body = 132 + 12 * len(tags), b"", b""
    for name, data in tags.items():
        table += struct.pack(">4sII", name, at + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    head = struct.pack(
        ">I4sI4s4s4s12s4s4s4x8x8xI3i", at + len(body), b"test", 0x02400000, kind, space, b"Lab ",
        b"\x07\xea\0\1\0\1" + b"\0" * 6, b"acsp", b"\0" * 4, 1, 63190, 65536, 54061,
    )  # fmt: skip
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body
