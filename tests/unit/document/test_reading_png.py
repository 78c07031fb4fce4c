"""PNG: what Pillow would get wrong (16 bits), and what its chunks say."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ssh_studio.document.colour import is_same_space
from ssh_studio.document.icc import BUILTIN, Curve, make_profile
from ssh_studio.document.reading import read_picture
from ssh_studio.errors import ReadError

COLOUR_TYPES = {(): 0, (2,): 4, (3,): 2, (4,): 6}


def chunk(kind: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)


def with_chunk(data: bytes, kind: bytes, content: bytes) -> bytes:
    return data[:33] + chunk(kind, content) + data[33:]


def encoded(pixels: NDArray[Any]) -> bytes:
    return bytes(imagecodecs.png_encode(pixels))


def interlaced(pixels: NDArray[Any], kind: int | None = None, palette: bytes = b"") -> bytes:
    """A PNG in Adam7 order (PNG 3, section 8.2), which no library here can write."""
    starts = ((0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2),
              (1, 0, 2, 1))  # fmt: skip
    rows = [
        b"\0" + row.astype(pixels.dtype.newbyteorder(">")).tobytes()
        for top, left, down, right in starts
        for row in pixels[top::down, left::right]
        if row.size
    ]
    height, width = pixels.shape[:2]
    kind = COLOUR_TYPES[pixels.shape[2:]] if kind is None else kind
    header = struct.pack(">IIBBBBB", width, height, pixels.itemsize * 8, kind, 0, 0, 1)
    packed = chunk(b"IDAT", zlib.compress(b"".join(rows)))
    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
    return head + palette + packed + chunk(b"IEND", b"")


@pytest.fixture
def file(tmp_path) -> Callable[[bytes], Path]:
    def write(data: bytes) -> Path:
        path = tmp_path / "x.png"
        path.write_bytes(data)
        return path

    return write


def as_rgb(pixels: NDArray[Any]) -> NDArray[Any]:
    if pixels.ndim == 2:
        return np.dstack([pixels] * 3)
    return np.dstack([pixels[..., 0]] * 3 + [pixels[..., 1]]) if pixels.shape[2] == 2 else pixels


@pytest.mark.parametrize("make", [encoded, interlaced])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [(), (2,), (3,), (4,)])
def test_depths_and_orders(make, kind, channels, noise, file) -> None:
    pixels = noise(11, 13, *channels, dtype=kind)
    found = read_picture(file(make(pixels))).pixels
    assert found.dtype == kind
    assert (found == as_rgb(pixels)).all()


def test_sixteen_bits_with_a_transparent_colour(noise, file) -> None:
    pixels = noise(5, 6, 3, dtype=np.uint16)
    key = b"".join(struct.pack(">H", int(value)) for value in pixels[1, 2])
    found = read_picture(file(with_chunk(encoded(pixels), b"tRNS", key))).pixels
    alpha = np.full((5, 6), 65535)
    alpha[1, 2] = 0
    assert (found[..., :3] == pixels).all()
    assert (found[..., 3] == alpha).all()


@pytest.mark.parametrize("bits", [1, 2, 4, 8])
def test_palette_with_transparency(bits, noise, tmp_path) -> None:
    image = Image.fromarray(noise(9, 21, 3)).quantize(2**bits if bits < 8 else 40)
    path = tmp_path / "x.png"
    image.save(path, transparency=bytes([0, 77]), bits=bits)
    with Image.open(path) as opened:
        wanted = np.asarray(opened.convert("RGBA"))
    found = read_picture(path).pixels
    assert (found == wanted).all()
    assert found[..., 3].min() == 0


def test_interlaced_palette_with_transparency(noise, file) -> None:
    colours, index = noise(4, 4, seed=1), noise(11, 13) % 4
    palette = chunk(b"PLTE", colours[:, :3].tobytes()) + chunk(b"tRNS", colours[:, 3].tobytes())
    assert (read_picture(file(interlaced(index, 3, palette))).pixels == colours[index]).all()


@pytest.mark.parametrize(
    ("kind", "content", "good"),
    [
        (b"gAMA", struct.pack(">I", 45455), True),
        (b"gAMA", struct.pack(">I", 100000), False),
        (b"cHRM", struct.pack(">8I", 31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000), True),
        (b"cHRM", struct.pack(">8I", 31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000), False),
        (b"cICP", bytes([1, 13, 0, 1]), True),
        (b"cICP", bytes([12, 13, 0, 1]), False),
        (b"cICP", bytes([9, 16, 0, 1]), False),
        (b"sRGB", b"\0", True),
    ],
)
def test_colour_chunks(kind, content, good, noise, file) -> None:
    pixels = noise(5, 6, 3)
    path = file(with_chunk(encoded(pixels), kind, content))
    if kind == b"cICP" and content[1] == 16:
        with pytest.raises(ReadError, match="high dynamic range"):
            read_picture(path)
        return
    picture = read_picture(path)
    assert (picture.pixels == pixels).all()
    assert (picture.icc is None) == good
    if not good:
        wanted = make_profile(
            BUILTIN["srgb"]._replace(curve=Curve(1.0)) if kind == b"gAMA" else BUILTIN["display-p3"]
        )
        assert is_same_space(picture.icc, wanted)


def test_srgb_outranks_gamma(noise, file) -> None:
    data = with_chunk(encoded(noise(5, 6, 3)), b"gAMA", struct.pack(">I", 100000))
    assert read_picture(file(with_chunk(data, b"sRGB", b"\0"))).notices == []


def test_damaged_profile(noise, file) -> None:
    data = with_chunk(encoded(noise(5, 6, 3)), b"iCCP", b"name\0\0not deflated")
    assert "profile" in read_picture(file(data)).notices[0]


def test_wrong_checksums(noise, srgb_profile, make_exif, file, capfd) -> None:
    """Of what can be done without, a notice; of transparency and colour, a refusal."""

    def spoilt(kind: bytes, content: bytes) -> Path:
        data = bytearray(with_chunk(encoded(noise(5, 6, 3)), kind, content))
        data[33 + 8 + len(content)] ^= 1
        return file(bytes(data))

    profile = b"name\0\0" + zlib.compress(srgb_profile)
    assert "profile" in read_picture(spoilt(b"iCCP", profile)).notices[0]
    assert "EXIF" in read_picture(spoilt(b"eXIf", make_exif(6)[6:])).notices[0]
    for kind, content in ((b"tRNS", b"\0\1" * 3), (b"gAMA", b"\0\0\xb1\x8f")):
        with pytest.raises(ReadError, match="checksum"):
            read_picture(spoilt(kind, content))
    assert capfd.readouterr().err == ""


def test_exif_after_the_pixels(noise, make_exif, file) -> None:
    pixels = noise(5, 6, 3)
    data = encoded(pixels)
    exif = chunk(b"eXIf", make_exif(3)[6:])
    found = read_picture(file(data[:-12] + exif + data[-12:]))
    assert (found.pixels == pixels[::-1, ::-1]).all()


def test_huge_header_is_refused_before_memory_is_taken(noise, file) -> None:
    header = struct.pack(">IIBBBBB", 2**31 - 1, 2**31 - 1, 16, 6, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
    with pytest.raises(ReadError, match="250 megapixels"):
        read_picture(file(data))
