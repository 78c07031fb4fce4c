"""TIFF: every depth, order and kind of pixels that is handled, and those that are refused."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from ssh_studio.document.reading import read_picture
from ssh_studio.errors import ReadError


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "x.tif"


def refused(path: Path, words: str) -> None:
    with pytest.raises(ReadError, match=words):
        read_picture(path)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("compression", [None, "adobe_deflate", "lzw", "packbits", "zstd"])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_compressions(order, compression, kind, noise, path) -> None:
    pixels = noise(30, 20, 3, dtype=kind)
    predictor = compression in ("adobe_deflate", "lzw")
    tifffile.imwrite(
        path, pixels, photometric="rgb", byteorder=order, compression=compression,
        predictor=predictor, rowsperstrip=7,
    )  # fmt: skip
    found = read_picture(path)
    assert found.pixels.dtype == kind
    assert found.pixels.dtype.isnative
    assert (found.pixels == pixels).all()
    assert found.notices == []


@pytest.mark.parametrize("planar", ["contig", "separate"])
@pytest.mark.parametrize("tile", [None, (16, 16)])
def test_layouts_with_alpha(planar, tile, noise, path) -> None:
    pixels = noise(40, 50, 4, dtype=np.uint16)
    stored = pixels if planar == "contig" else np.moveaxis(pixels, -1, 0)
    tifffile.imwrite(
        path, stored, photometric="rgb", planarconfig=planar, tile=tile,
        extrasamples=["unassalpha"],
    )  # fmt: skip
    assert (read_picture(path).pixels == pixels).all()


def test_bigtiff(noise, path) -> None:
    pixels = noise(30, 20, 3, dtype=np.uint16)
    tifffile.imwrite(path, pixels, photometric="rgb", bigtiff=True)
    found = read_picture(path)
    assert (found.pixels == pixels).all()
    assert found.notices == []


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_premultiplied_alpha_is_undone(kind, path) -> None:
    highest = np.iinfo(kind).max
    alpha = np.array([[highest, highest // 2, highest // 5, 0]], kind)
    straight = np.full((1, 4, 3), highest // 3, kind)
    share = alpha[..., None].astype(np.float64) / highest
    stored = np.dstack([np.rint(straight * share).astype(kind), alpha])
    tifffile.imwrite(path, stored, photometric="rgb", extrasamples=["assocalpha"])
    found = read_picture(path)
    assert (found.pixels[..., 3] == alpha).all()
    assert (found.pixels[0, 3, :3] == 0).all()
    # Rounding while multiplying costs up to half a level, times what it is divided by.
    off = np.abs(found.pixels[0, :3, :3].astype(int) - int(straight[0, 0, 0]))
    assert off.max() <= 3
    assert "multiplied" in found.notices[0]


def test_channels_that_are_no_alpha(noise, path) -> None:
    pixels = noise(30, 20, 4)
    tifffile.imwrite(path, pixels, photometric="rgb", extrasamples=["unspecified"])
    found = read_picture(path)
    assert (found.pixels == pixels[..., :3]).all()
    assert "further channel" in found.notices[0]
    five = noise(30, 20, 5)
    tifffile.imwrite(path, five, photometric="rgb", extrasamples=["unassalpha", "unspecified"])
    found = read_picture(path)
    assert (found.pixels == five[..., :4]).all()
    assert "further channels" in found.notices[0]


def test_white_is_zero(noise, path) -> None:
    pixels = noise(30, 20, dtype=np.uint16)
    tifffile.imwrite(path, pixels, photometric="miniswhite")
    assert (read_picture(path).pixels[..., 1] == 65535 - pixels).all()


def packed_grey(values: list[int], bits: int) -> bytes:
    """A TIFF file of one row, by hand: not every imagecodecs can pack odd depths."""
    text = "".join(format(value, f"0{bits}b") for value in values)
    row = np.packbits([int(digit) for digit in text]).tobytes()
    start = 8 + 2 + 9 * 12 + 4
    entries = ((256, len(values)), (257, 1), (258, bits), (259, 1), (262, 1), (273, start),
               (277, 1), (278, 1), (279, len(row)))  # fmt: skip
    fields = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries)
    return b"II*\0\x08\0\0\0" + struct.pack("<H", 9) + fields + b"\0" * 4 + row


@pytest.mark.parametrize("bits", [2, 4, 10, 12, 14])
def test_odd_depths_fill_the_range(bits, path) -> None:
    values = list(range(2**bits))
    path.write_bytes(packed_grey(values, bits))
    found = read_picture(path).pixels[0, :, 0]
    assert found.dtype == (np.uint8 if bits < 8 else np.uint16)
    wanted = np.array(values) / (2**bits - 1) * np.iinfo(found.dtype).max
    assert np.abs(found - wanted).max() <= 0.5


@pytest.mark.parametrize("mode", ["RGB", "L", "YCbCr"])
def test_jpeg_inside(mode, path) -> None:
    ramp = np.linspace(0, 255, 64).astype(np.uint8)
    image = Image.fromarray(
        np.dstack(np.broadcast_arrays(ramp[None], ramp[:, None], np.uint8(128)))
    )
    image.convert(mode).save(path, compression="jpeg", quality=95)
    with Image.open(path) as opened:
        wanted = np.asarray(opened.convert("RGB")).astype(int)
    assert np.abs(read_picture(path).pixels - wanted).max() <= 4


def test_refused_kinds(noise, path) -> None:
    Image.fromarray(noise(8, 9, 3)).convert("YCbCr").save(path)
    refused(path, "YCbCr")
    for kind, words in ((np.float32, "floating"), (np.int16, "signed"), (np.uint32, "32-bit")):
        tifffile.imwrite(path, np.zeros((8, 9), kind), photometric="minisblack")
        refused(path, words)
    tifffile.imwrite(path, noise(8, 9, 3), photometric="rgb", subfiletype=1)
    refused(path, r"ssh-studio\[raw\]|damaged")
    tifffile.imwrite(path, noise(8, 9), photometric="cfa")
    refused(path, r"ssh-studio\[raw\]|damaged")
    tifffile.imwrite(path, noise(4, 16, 16), photometric="minisblack", volumetric=True)
    refused(path, "volume")


def test_missing_strips(noise, path) -> None:
    """A strip of no bytes would be read as black."""
    tifffile.imwrite(path, noise(30, 20, 3), photometric="rgb", compression="lzw", rowsperstrip=5)
    with tifffile.TiffFile(path, mode="r+") as file:
        tag = file.pages.first.tags["StripByteCounts"]
        tag.overwrite((*tag.value[:3], 0, *tag.value[4:]))
    refused(path, "missing")


def test_small_pictures_of_a_page_are_pages(noise, path) -> None:
    with tifffile.TiffWriter(path) as writer:
        writer.write(noise(8, 9, 3), photometric="rgb")
        writer.write(noise(4, 5, 3), photometric="rgb", subfiletype=1)
    found = read_picture(path)
    assert found.pixels.shape == (8, 9, 3)
    assert "2 pages" in found.notices[0]
