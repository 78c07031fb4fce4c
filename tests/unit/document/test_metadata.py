"""EXIF, XMP, IPTC and resolution: kept, renewed, or dropped."""

from __future__ import annotations

import io
from typing import Literal

import numpy as np
import pytest
from PIL import Image

from ssh_studio.document import exif as exif_blocks
from ssh_studio.document.document import State
from ssh_studio.document.export import ExportOptions, Keep, export_picture
from ssh_studio.document.layer import Image as Picture
from ssh_studio.document.metadata import SOFTWARE, Metadata, dpi_of, iptc_of, photoshop_block
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture
from tests.unit.document.round_trip import DPI, IPTC, XMP, photo_exif


def loaded(block: bytes | None) -> Image.Exif:
    exif = Image.Exif()
    exif.load(exif_blocks.JPEG_PREFIX + (block or b""))
    return exif


def with_thumbnail(block: bytes) -> tuple[bytes, bytes]:
    """The block and a thumbnail behind it, as cameras put it."""
    stream = io.BytesIO()
    Image.new("RGB", (16, 12), "red").save(stream, "JPEG")
    small = stream.getvalue()
    order = "<" if block[:2] == b"II" else ">"
    word: Literal["little", "big"] = "little" if order == "<" else "big"
    first = int.from_bytes(block[4:8], word)
    count = int.from_bytes(block[first : first + 2], word)
    at = len(block)
    start = at + 2 + 24 + 4

    def entry(tag: int, value: int) -> bytes:
        parts = ((tag, 2), (4, 2), (1, 4), (value, 4))
        return b"".join(number.to_bytes(size, word) for number, size in parts)

    second = (2).to_bytes(2, word) + entry(0x201, start) + entry(0x202, len(small)) + b"\0" * 4
    pointer = first + 2 + 12 * count
    return block[:pointer] + at.to_bytes(4, word) + block[pointer + 4 :] + second + small, small


def test_the_thumbnail_goes_with_its_bytes() -> None:
    block, small = with_thumbnail(photo_exif())
    assert small in block
    after = exif_blocks.upright(block)
    assert small[:40] not in after
    assert len(after) < len(block)
    assert loaded(after).get_ifd(0x8769)[0x927C] == b"note of the maker"
    assert loaded(after).get(0x0112, 1) == 1


@pytest.mark.parametrize("order", ["II", "MM"])
def test_edited_blocks_keep_everything_else_in_its_place(order) -> None:
    exif = Image.Exif()
    exif.endian = "<" if order == "II" else ">"
    exif.load(photo_exif())
    block = photo_exif()
    after = exif_blocks.edited(block, {0x0131: (2, 4, b"Us!\0"), 0x0128: (3, 1, b"\2\0")}, {0x010F})
    read = loaded(after)
    assert (read[0x0131], read[0x0128]) == ("Us!", 2)
    assert 0x010F not in read
    assert read.get_ifd(0x8769)[0x927C] == b"note of the maker"
    note = block.index(b"note of the maker")
    assert after.index(b"note of the maker") == note


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg", ".webp", ".avif"])
@pytest.mark.parametrize("keep", list(Keep))
def test_export_keeps_what_it_is_asked_to(suffix, keep, noise, tmp_path) -> None:
    metadata = Metadata(photo_exif(), XMP, IPTC, DPI)
    state = State(Picture(noise(12, 16, 3), metadata=metadata), 16, 12)
    path = tmp_path / f"x{suffix}"
    assert export_picture(path, state, {}, ExportOptions(metadata=keep)) == []
    back = read_picture(path).metadata
    assert back.dpi == DPI
    if keep is Keep.NONE:
        assert (back.xmp, back.iptc) == (None, None)
        assert b"Maker" not in path.read_bytes()
        assert b"GPS" not in path.read_bytes()
        return
    assert back.iptc == IPTC
    exif = loaded(back.exif)
    assert (exif[0x010F], exif[0x0131]) == ("Maker", SOFTWARE)
    told = keep is Keep.ALL
    assert bool(exif.get_ifd(0x8825)) == told
    assert back.xmp is not None
    assert (b"GPS" in back.xmp) == told
    assert b'dc:format="image/tiff"' in back.xmp


def test_a_place_is_overwritten_and_not_only_unlinked() -> None:
    block = photo_exif()
    place = loaded(block).get_ifd(0x8825)
    assert place[2] == (48.0, 8.0, 15.0)
    degrees = (48).to_bytes(4, "big") + (1).to_bytes(4, "big")
    degrees = degrees if degrees in block else (48).to_bytes(4, "little") + b"\1\0\0\0"
    assert degrees in block
    assert degrees not in exif_blocks.without_place(block)
    unsearchable = Metadata(xmp="<x/>".encode("utf-16")).without_place()
    assert unsearchable.xmp is None


def test_resolution_is_read_and_turned(noise, tmp_path) -> None:
    pixels = noise(12, 16, 3)
    path = tmp_path / "x"
    for form in ("PNG", "JPEG", "TIFF", "BMP"):
        Image.fromarray(pixels).save(path, form, dpi=(300, 240))
        dpi = read_picture(path).metadata.dpi
        assert dpi is not None
        assert np.allclose(dpi, (300, 240), atol=0.02)
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(pixels).save(path, "JPEG", dpi=(300, 240), exif=exif)
    assert read_picture(path).metadata.dpi == (240, 300)
    assert dpi_of(0, 300) is None
    assert dpi_of(100, 100, per_centimetre=True) == (254, 254)


def test_iptc_in_photoshops_wrapping() -> None:
    other = b"8BIM\4\x0c\3abc" + (5).to_bytes(4, "big") + b"12345\0"
    assert iptc_of(other + photoshop_block(IPTC)) == IPTC
    assert iptc_of(IPTC) == IPTC
    assert iptc_of(other) is None
    assert iptc_of(photoshop_block(IPTC)[:9]) is None


def test_what_is_too_large_for_jpeg_is_told(noise, tmp_path) -> None:
    metadata = Metadata(xmp=b"x" * 70_000, iptc=b"\x1c" * 70_000)
    told = write_picture(tmp_path / "x.jpg", noise(8, 8, 3), metadata=metadata)
    assert [text.partition(" ")[0] for text in told] == ["XMP", "IPTC"]
