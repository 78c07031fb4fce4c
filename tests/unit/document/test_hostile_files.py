"""Files that are no pictures, lie, change, block or have odd names: one sentence, never more."""

from __future__ import annotations

import os
import random
import struct
import tracemalloc
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from ssh_studio.document import (
    codec,
    codec_png,
    codec_tiff,
    fast_png,
    file_source,
    project_entries,
    reading,
)
from ssh_studio.document.opening import open_image
from ssh_studio.document.project_file import load_project
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture
from ssh_studio.errors import ReadError, WriteError
from tests.fuzz.damage import damaged, samples
from tests.fuzz.projects import KINDS, damaged_project, read_project

_FUZZ = settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def refused(path: Path, words: str) -> None:
    with pytest.raises(ReadError, match=words) as caught:
        read_picture(path)
    assert str(caught.value).endswith(".")


@pytest.fixture
def no_files_left_open() -> Iterator[None]:
    """The descriptors of this process are as many as before."""
    folder = Path("/proc/self/fd")
    before = len(list(folder.iterdir())) if folder.exists() else 0
    yield
    assert not folder.exists() or len(list(folder.iterdir())) <= before


# Damage


@pytest.mark.parametrize("name", list(samples()))
def test_the_samples_are_pictures(name, tmp_path) -> None:
    path = tmp_path / "x"
    path.write_bytes(samples()[name])
    picture = read_picture(path)
    assert sorted(picture.pixels.shape[:2]) == [24, 31]


@_FUZZ
@given(name=st.sampled_from(list(samples())), other=st.sampled_from(list(samples())),
       seed=st.integers(0, 1 << 32))  # fmt: skip
def test_damaged_files_are_pictures_or_a_sentence(
    name, other, seed, tmp_path, no_files_left_open
) -> None:
    path = tmp_path / "x"
    path.write_bytes(damaged(samples()[name], samples()[other], random.Random(seed)))
    told = ""
    try:
        picture = read_picture(path)
        assert picture.pixels.dtype in (np.uint8, np.uint16)
        assert picture.pixels.shape[2] in (3, 4)
    except ReadError as error:
        told = str(error)
    assert told == "" or (told.endswith(".") and "\n" not in told)


@settings(_FUZZ, max_examples=120)
@given(kind=st.sampled_from(KINDS), seed=st.integers(0, 1 << 32))
def test_damaged_projects_open_in_part_or_say_why(kind, seed, tmp_path) -> None:
    path = tmp_path / "x.ora"
    path.write_bytes(damaged_project(kind, random.Random(seed)))
    told = ""
    try:
        state = read_project(path)
        assert kind == "project words" or not state.is_empty
    except ReadError as error:
        told = str(error)
    assert told == "" or told.endswith(".")


# Lies about the size


def png_of(width: int, height: int, content: bytes = b"") -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 16, 6, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(content)), (b"IEND", b""))
    return codec_png.SIGNATURE + b"".join(codec_png.make_chunk(*chunk) for chunk in chunks)


def test_bombs_are_refused_by_their_headers(tmp_path, noise) -> None:
    path = tmp_path / "x"
    small = noise(9, 8, 3)
    made = {}
    for form in ("BMP", "GIF", "PPM"):
        Image.fromarray(small if form != "GIF" else small[..., 0]).save(path, form)
        made[form] = bytearray(path.read_bytes())
    struct.pack_into("<ii", made["BMP"], 18, 60_000, 60_000)
    struct.pack_into("<HH", made["GIF"], 6, 65_535, 65_535)
    made["PPM"] = bytearray(b"P6 99999 99999 65535\n")
    tifffile.imwrite(path, small, photometric="rgb", metadata=None)
    tiff = bytearray(path.read_bytes())
    for tag in (256, 257):
        at = tiff.index(struct.pack("<HH", tag, 4 if struct.pack("<HH", tag, 4) in tiff else 3))
        struct.pack_into("<HHII", tiff, at, tag, 4, 1, 70_000)
    made["TIFF"] = tiff
    made["PNG"] = bytearray(png_of(200_000, 200_000))
    tracemalloc.start()
    try:
        for form, data in made.items():
            path.write_bytes(data)
            refused(path, r"megapixels are not read|damaged" if form == "GIF" else "megapixels")
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_a_profile_that_unpacks_without_end(noise, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(codec_png, "_MAX_BLOCK", 1 << 16)
    data = fast_png.encode(noise(8, 8, 3))
    bomb = codec_png.make_chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(1 << 24)))
    path = tmp_path / "x.png"
    path.write_bytes(data[:33] + bomb + data[33:])
    assert "profile" in read_picture(path).notices[0]


def test_files_beyond_the_limit(tmp_path, monkeypatch, noise) -> None:
    path = tmp_path / "x.png"
    write_picture(path, noise(8, 8, 3))
    monkeypatch.setattr(file_source, "MAX_FILE", 60)
    refused(path, "more than 0 GB are not read")


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg", ".webp"])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_memory_stays_within_three_times_the_pixels(suffix, kind, noise, tmp_path) -> None:
    """numpy's and Python's own; libraries keep no more than a few rows beside."""
    pixels = np.repeat(np.repeat(noise(60, 80, 3, dtype=kind), 20, axis=0), 20, axis=1)
    path = tmp_path / f"x{suffix}"
    write_picture(path, pixels)
    deep = suffix in (".png", ".tif")
    decoded = pixels.nbytes if deep else pixels.size
    open_image(path)
    tracemalloc.start()
    try:
        image = open_image(path).image
        assert tracemalloc.get_traced_memory()[1] < 3 * decoded
        assert image.pixels.nbytes == decoded
    finally:
        tracemalloc.stop()


# What is no file, or not the same for long


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_pipes_and_devices_do_not_block(tmp_path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    refused(tmp_path / "pipe.png", "a pipe or a device")
    (tmp_path / "link.png").symlink_to(tmp_path / "pipe.png")
    refused(tmp_path / "link.png", "a pipe or a device")
    with pytest.raises(ReadError, match="a pipe or a device"):
        load_project(tmp_path / "pipe.png")
    for device in ("/dev/zero", "/dev/null"):
        refused(Path(device), "a pipe or a device")
    with pytest.raises(WriteError, match="not a file"):
        write_picture(tmp_path / "pipe.png", np.zeros((4, 4, 3), np.uint8))


def test_links_are_followed_and_loops_are_told(tmp_path, noise) -> None:
    pixels = noise(8, 8, 3)
    write_picture(tmp_path / "there.png", pixels)
    (tmp_path / "link.png").symlink_to("there.png")
    assert (read_picture(tmp_path / "link.png").pixels == pixels).all()
    (tmp_path / "loop.png").symlink_to("loop.png")
    refused(tmp_path / "loop.png", "Cannot read")
    (tmp_path / "nowhere.png").symlink_to("gone.png")
    refused(tmp_path / "nowhere.png", "no such file")


@pytest.mark.parametrize(
    "name",
    ["a b c.png", "🏞️ 照片.png", "ü" * 125 + ".png", "%41;&'\"\\.png", "-o.png", "\udcff.png"],
)
def test_odd_names(name, tmp_path, noise) -> None:
    pixels = noise(8, 8, 3)
    path = tmp_path / name
    write_picture(path, pixels)
    assert (open_image(path).image.pixels == pixels).all()
    path.write_bytes(b"junk")
    refused(path, "not a PNG")


def test_names_that_are_too_long_or_no_names(tmp_path) -> None:
    refused(tmp_path / ("x" * 300 + ".png"), "Cannot read")
    refused(Path("x\0y.png"), "Cannot read")
    with pytest.raises(WriteError):
        write_picture(tmp_path / ("x" * 300 + ".png"), np.zeros((4, 4, 3), np.uint8))


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_a_file_that_changes_while_it_is_read(suffix, tmp_path, noise, monkeypatch) -> None:
    path = tmp_path / f"x{suffix}"
    write_picture(path, noise(40, 50, 3), compression="none")
    whole = reading.finished

    def meanwhile(*arguments) -> reading.Picture:
        os.utime(path, ns=(1, 1))
        return whole(*arguments)

    monkeypatch.setattr(reading, "finished", meanwhile)
    refused(path, "changed while it was read")
    monkeypatch.setattr(reading, "finished", whole)

    def cut(width: int, height: int) -> None:
        os.truncate(path, path.stat().st_size // 2)

    monkeypatch.setattr(codec_png if suffix == ".png" else codec_tiff, "check_size", cut)
    refused(path, "changed while|damaged")


# Projects


def test_zip_slips_and_entities_are_refused(tmp_path, noise) -> None:
    path = tmp_path / "x.ora"
    png = fast_png.encode(noise(4, 4, 3))
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><image w="4" h="4"><stack/></image>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("stack.xml", bomb)
    with pytest.raises(ReadError, match="document type"):
        load_project(path)
    inside = tmp_path / "inside"
    inside.mkdir()
    stack = b'<image w="4" h="4"><stack><layer name="l" src="../evil.png"/></stack></image>'
    with zipfile.ZipFile(inside / "x.ora", "w") as archive:
        archive.writestr("stack.xml", stack)
        archive.writestr("../evil.png", png)
    loaded = load_project(inside / "x.ora")
    assert loaded.state.background is not None
    assert not (tmp_path / "evil.png").exists()


def test_zip_bombs_are_refused(tmp_path, monkeypatch) -> None:
    path = tmp_path / "x.ora"
    stack = b'<image w="4" h="4"><stack><layer name="l" src="l.png"/></stack></image>'
    monkeypatch.setattr(codec, "MAX_PIXELS", 10_000)
    monkeypatch.setattr(project_entries, "_SLACK", 1 << 20)
    for content in (png_of(90_000, 90_000), png_of(4, 4) + bytes(1 << 26)):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("stack.xml", stack)
            archive.writestr("l.png", content)
        with pytest.raises(ReadError, match="none of its layers"):
            load_project(path)
