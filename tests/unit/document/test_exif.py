"""EXIF blocks, as Pillow writes and reads them, big-endian ones and broken ones."""

from __future__ import annotations

import io
import struct

import numpy as np
import pytest
import tifffile
from PIL import Image

from ssh_studio.document import exif as exif_blocks
from ssh_studio.document.exif import ExifError


def by_pillow(block: bytes) -> tuple[dict, dict, dict]:
    exif = Image.Exif()
    exif.load(block)
    main = {tag: exif[tag] for tag in exif if tag not in (0x8769, 0x8825)}
    return main, dict(exif.get_ifd(0x8769)), dict(exif.get_ifd(0x8825))


@pytest.mark.parametrize("value", range(1, 9))
def test_orientation(value, make_exif) -> None:
    assert exif_blocks.orientation(exif_blocks.bare(make_exif(value))) == value


def test_no_orientation_or_one_out_of_range(make_exif) -> None:
    assert exif_blocks.orientation(None) == 1
    for value in (None, 0, 9):
        assert exif_blocks.orientation(exif_blocks.bare(make_exif(value))) == 1


def test_big_endian() -> None:
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0)
    block = b"MM\0*" + struct.pack(">IH", 8, 1) + entries + struct.pack(">I", 0)
    assert exif_blocks.orientation(block) == 6
    upright = exif_blocks.upright(block)
    assert exif_blocks.orientation(upright) == 1
    assert len(upright) == len(block)


def test_upright_changes_orientation_only(make_exif) -> None:
    block = make_exif(6)
    upright = exif_blocks.upright(block)
    before, after = by_pillow(block), by_pillow(upright)
    before[0][0x0112] = 1
    assert after == before
    differing = sum(a != b for a, b in zip(block[6:], upright, strict=True))
    assert differing == 1


def test_upright_unlinks_the_thumbnail() -> None:
    second = struct.pack("<HHHIII", 1, 0x0201, 4, 1, 0, 0)
    first = struct.pack("<HHHIHHI", 1, 0x0112, 3, 1, 3, 0, 26)
    block = b"II*\0\x08\0\0\0" + first + second
    assert exif_blocks.upright(block)[22:26] == b"\0\0\0\0"


@pytest.mark.parametrize("length", [0, 4, 9, 20])
def test_damaged(length, make_exif) -> None:
    with pytest.raises(ExifError):
        exif_blocks.bare(make_exif(1)[6:][:length])
    with pytest.raises(ExifError):
        exif_blocks.bare(b"nothing of the sort")


def test_adobe_rgb(make_exif) -> None:
    def says_adobe(**details: object) -> bool:
        return exif_blocks.is_adobe_rgb(exif_blocks.bare(make_exif(1, **details)))

    assert not exif_blocks.is_adobe_rgb(None)
    assert not says_adobe()
    assert not says_adobe(colour_space=1)
    assert not says_adobe(colour_space=0xFFFF)
    assert not says_adobe(colour_space=0xFFFF, interop="R98")
    assert says_adobe(colour_space=0xFFFF, interop="R03")
    assert says_adobe(colour_space=2)


@pytest.mark.parametrize("order", ["<", ">"])
def test_through_tiff(order, make_exif) -> None:
    """Into a TIFF file and out of it; Pillow finds the same in both."""
    stream = io.BytesIO()
    pixels = np.arange(60, dtype=np.uint16).reshape(4, 5, 3)
    tifffile.imwrite(stream, pixels, photometric="rgb", metadata=None, byteorder="<")
    block = make_exif(6)
    if order == ">":
        exif = Image.Exif()
        exif.endian = ">"
        exif.load(block)
        exif.endian = ">"
        block = exif.tobytes()
        assert block[6:8] == b"MM"
    exif_blocks.into_tiff(stream, block)
    stream.seek(0)
    with tifffile.TiffFile(stream) as file:
        assert (file.pages[0].asarray() == pixels).all()
    found = exif_blocks.from_tiff(stream)
    assert found is not None
    main, details, place = by_pillow(found)
    assert main[0x010F] == "Maker"
    assert main[0x011A] == 300
    assert 0x0112 not in main
    assert details == by_pillow(block)[1]
    assert place == by_pillow(block)[2]


def test_bigtiff_is_refused_and_untouched(make_exif) -> None:
    stream = io.BytesIO()
    tifffile.imwrite(stream, np.zeros((4, 5), np.uint8), bigtiff=True)
    before = stream.getvalue()
    with pytest.raises(ExifError):
        exif_blocks.into_tiff(stream, make_exif(1))
    with pytest.raises(ExifError):
        exif_blocks.from_tiff(stream)
    assert stream.getvalue() == before
