"""A project comes back as it was left, to the last bit; a bad day costs as little as possible."""

from __future__ import annotations

import io
import itertools
import json
import os
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import imagecodecs
import numpy as np
import pytest

from ssh_studio.document import fast_png
from ssh_studio.document.document import State
from ssh_studio.document.geometry import Rect, Transform
from ssh_studio.document.layer import (
    Adjustments,
    Image,
    Layer,
    LookSettings,
    PinnedLook,
    Reference,
)
from ssh_studio.document.mask import Mask
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.project_file import freeze, load_project, save_project
from ssh_studio.errors import CancelledError, ReadError, WriteError

JSON = "ssh-studio/document.json"


PINNED = PinnedLook({"lut": [0.1, 1 / 3], "model": "paper"})


@pytest.fixture
def state(noise, make_exif, srgb_profile) -> State:
    """Background of 16 bits, three layers with two pictures, and all that can be set."""
    exif = make_exif(1).removeprefix(b"Exif\0\0")
    metadata = Metadata(exif, b"<x:xmpmeta/>", b"\x1c\x02\x05\0\1x", (300.0, 299.0))
    background = Image(
        noise(48, 64, 3, dtype=np.uint16), "sea.tif", "/photos/sea.tif", srgb_profile, metadata
    )
    otter = Image(noise(20, 30, 3, seed=1), "otter \udcff\x01.jpg", "/photos/otter \udcff.jpg",
                  known=Mask(noise(20, 30, seed=5)))  # fmt: skip
    layers = (
        Layer(otter, Mask(noise(20, 30, seed=2)), Transform.at(3, 4, 30, 20), "Otter <1> & “2”"),
        Layer(
            otter,
            Mask.filled(30, 20),
            Transform(1 / 3, -7.25, 0.1, 2.7, 33.3, True, False),
            "",
            0.1 + 0.2,
            False,
            LookSettings(False, 0.3, 1.7, 0.123456789, Reference.PAINTED, "paper", PINNED),
            Adjustments(-1.5, 20.0, -3.3, 100.0, -100.0),
            Mask(noise(48, 64, seed=3)),
        ),
        Layer(Image(noise(5, 5, 3, seed=4)), Mask.filled(5, 5, 0), Transform.at(60, 40, 5, 5)),
    )
    return State(background, 64, 48, layers, layers[1].id)


def assert_same(first: State, second: State) -> None:
    def image(image: Image | None) -> object:
        if image is None:
            return None
        pixels = image.pixels.dtype, image.pixels.shape, image.pixels.tobytes()
        source = None if image.source is None else (image.source.data, image.source.icc)
        told = image.name, image.path, image.icc, image.metadata
        return pixels, told, mask(image.known), source

    def look(look: LookSettings) -> object:
        return replace(look, pinned=None), look.pinned.values if look.pinned else None

    def mask(mask: Mask | None) -> object:
        return None if mask is None else (mask.pixels.shape, mask.pixels.tobytes())

    assert (first.width, first.height) == (second.width, second.height)
    assert first.active == second.active
    assert image(first.background) == image(second.background)
    assert [layer.id for layer in first.layers] == [layer.id for layer in second.layers]
    for one, other in zip(first.layers, second.layers, strict=True):
        assert image(one.image) == image(other.image)
        assert mask(one.mask) == mask(other.mask)
        assert mask(one.region) == mask(other.region)
        assert look(one.look) == look(other.look)
        for name in ("name", "transform", "opacity", "visible", "adjustments"):
            assert getattr(one, name) == getattr(other, name)


def rewrite(path: Path, **changed: bytes | None) -> None:
    """Replace or drop (None) entries of a ZIP; / is written as __ and . as _dot_."""
    with zipfile.ZipFile(path) as archive:
        entries: dict[str, bytes | None] = {name: archive.read(name) for name in archive.namelist()}
    for name, data in changed.items():
        entries[name.replace("__", "/").replace("_dot_", ".")] = data
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            if data is not None:
                archive.writestr(name, data)


def test_everything_comes_back(state, tmp_path) -> None:
    looks = {state.layers[0].id: {"lut": [0.1, 1 / 3], "model": "default"}}
    told: list[float] = []
    save_project(tmp_path / "p.ora", freeze(state), looks=looks, progress=told.append)
    loaded = load_project(tmp_path / "p.ora")
    assert_same(loaded.state, state)
    assert loaded.looks == looks
    assert not loaded.notices
    assert not loaded.foreign
    # One picture on two layers stays one.
    assert loaded.state.layers[0].image is loaded.state.layers[1].image
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_without_a_background_and_without_anything(state, tmp_path) -> None:
    for some in (replace(state, background=None), State()):
        save_project(tmp_path / "p.ora", freeze(some))
        assert_same(load_project(tmp_path / "p.ora").state, some)


def test_other_programs_find_layers_the_whole_and_a_thumbnail(state, noise, tmp_path) -> None:
    merged = noise(48, 64, 4)
    save_project(tmp_path / "p.ora", freeze(state), merged=merged)
    with zipfile.ZipFile(tmp_path / "p.ora") as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read("mimetype") == b"image/openraster"
        decoded = imagecodecs.png_decode(archive.read("mergedimage.png"))
        assert np.array_equal(decoded, merged)
        small = imagecodecs.png_decode(archive.read("Thumbnails/thumbnail.png"))
        assert max(small.shape[:2]) <= 256
        stack = ElementTree.fromstring(archive.read("stack.xml"))
        assert (stack.get("w"), stack.get("h")) == ("64", "48")
        layers = stack.findall("stack/layer")
        names = [layer.get("name") for layer in layers]
        assert names == ["Layer", "", "Otter <1> & “2”", "sea.tif"]
        assert [layer.get("visibility") for layer in layers][:2] == ["visible", "hidden"]
        placed = layers[2]
        assert (placed.get("x"), placed.get("y")) == ("3", "4")
        pixels = imagecodecs.png_decode(archive.read(placed.attrib["src"]))
        otter = state.layers[0]
        shown = otter.mask.pixels > 0
        assert np.array_equal(pixels[..., 3], otter.mask.pixels)
        assert np.array_equal(pixels[..., :3][shown], otter.image.pixels[shown])


def test_other_programs_get_no_more_of_a_layer_than_shows(state, tmp_path) -> None:
    mask = np.zeros((20, 30), np.uint8)
    mask[10:12, 20:25] = 255
    layer = replace(state.layers[0], mask=Mask(mask), transform=Transform(-3.0, 40.0, 5.0, 5.0))
    save_project(tmp_path / "p.ora", freeze(replace(state, layers=(layer,))))
    with zipfile.ZipFile(tmp_path / "p.ora") as archive:
        placed = ElementTree.fromstring(archive.read("stack.xml")).findall("stack/layer")[0]
        pixels = imagecodecs.png_decode(archive.read(placed.attrib["src"]))
    assert pixels.shape == (14, 29, 4)
    # Layer pixel (20, 10) lies at -3 + (20 - 15) * 5 and 40 + (10 - 10) * 5.
    assert (placed.get("x"), placed.get("y")) == ("20", "38")
    assert pixels[5, 5, 3] == 255


def test_freezing_keeps_later_strokes_out(state) -> None:
    frozen = freeze(state)
    before = frozen.layers[0].mask.pixels.copy()
    state.layers[0].mask.write(Rect(0, 0, 30, 20), 7)
    assert np.array_equal(frozen.layers[0].mask.pixels, before)
    assert frozen.layers[0].image is state.layers[0].image


class FullDisk(io.RawIOBase):
    def write(self, data) -> int:
        raise OSError(28, os.strerror(28))


def test_a_failed_or_cancelled_save_leaves_the_old_project(state, tmp_path, monkeypatch) -> None:
    path = tmp_path / "p.ora"
    save_project(path, freeze(state))
    before = path.read_bytes()
    asked = itertools.count()
    with pytest.raises(CancelledError):
        save_project(path, freeze(state), cancel=lambda: next(asked) > 2)
    monkeypatch.setattr(fast_png, "encode", lambda *_, **__: FullDisk().write(b""))
    with pytest.raises(WriteError, match="full"):
        save_project(path, freeze(state))
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["p.ora"]


def test_a_damaged_picture_costs_its_layers_only(state, tmp_path) -> None:
    path = tmp_path / "p.ora"
    save_project(path, freeze(state))
    rewrite(path, **{"ssh-studio__picture1_dot_png": b"\x89PNG\r\n\x1a\nrubbish"})
    loaded = load_project(path)
    assert [layer.name for layer in loaded.state.layers] == ["Layer"]
    assert loaded.state.background is not None
    assert loaded.state.active is None
    assert len(loaded.notices) == 2
    assert "Otter" in loaded.notices[0]


def test_a_bit_that_flipped_is_noticed(state, tmp_path) -> None:
    path = tmp_path / "p.ora"
    save_project(path, freeze(state))
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo("ssh-studio/mask0.png")
    data = bytearray(path.read_bytes())
    data[info.header_offset + 30 + len(info.filename) + info.file_size // 2] ^= 1
    path.write_bytes(data)
    loaded = load_project(path)
    assert len(loaded.notices) == 1
    assert loaded.state.layers[0].mask.pixels.min() == 255


def test_a_lost_background_mask_or_region(state, tmp_path) -> None:
    path = tmp_path / "p.ora"
    save_project(path, freeze(state))
    changed = {"data__background_dot_png": None, "ssh-studio__mask1_dot_png": None}
    rewrite(path, **changed, **{"ssh-studio__region1_dot_png": b""})
    loaded = load_project(path)
    assert loaded.state.background is None
    assert (loaded.state.width, loaded.state.height) == (64, 48)
    assert loaded.state.layers[1].region is None
    assert len(loaded.notices) == 3


def test_a_project_of_a_newer_version(state, tmp_path) -> None:
    path = tmp_path / "p.ora"
    save_project(path, freeze(state))
    newer = json.dumps({"format": "ssh-studio", "version": 2}).encode()
    rewrite(path, **{"ssh-studio__document_dot_json": newer})
    with pytest.raises(ReadError, match="newer version of SSH Studio"):
        load_project(path)


def test_a_damaged_description_opens_as_other_programs_see_it(state, tmp_path) -> None:
    path = tmp_path / "p.ora"
    save_project(path, freeze(state))
    rewrite(path, **{"ssh-studio__document_dot_json": b"{"})
    loaded = load_project(path)
    assert loaded.foreign
    assert len(loaded.state.layers) == 3
    assert "description" in loaded.notices[0]


def test_projects_that_say_less_can_be_opened(state, tmp_path) -> None:
    path = tmp_path / "p.ora"
    save_project(path, freeze(state))
    with zipfile.ZipFile(path) as archive:
        content = json.loads(archive.read(JSON))
    del content["pictures"][1]["known"]
    del content["layers"][1]["look"]["pinned"]
    rewrite(path, **{"ssh-studio__document_dot_json": json.dumps(content).encode()})
    loaded = load_project(path).state.layers
    assert len(loaded) == 3
    assert loaded[1].image.known is None
    assert loaded[1].look == replace(state.layers[1].look, pinned=None)
    save_project(path, freeze(state))
    rewrite(path, **{"ssh-studio__picture1-known_dot_png": None})
    assert load_project(path).state.layers[1].image.known is None


def test_numbers_that_make_no_sense(state, tmp_path) -> None:
    path = tmp_path / "p.ora"
    save_project(path, freeze(state))
    with zipfile.ZipFile(path) as archive:
        content = json.loads(archive.read(JSON))
    content["layers"][0] |= {"opacity": 5, "id": content["layers"][2]["id"], "extra": 1}
    content["layers"][0]["transform"] |= {"scale_x": 0, "x": 10**400}
    content["layers"][0]["look"] = {"reference": "moon", "strength": "much", "light": float("nan")}
    content["layers"][1]["picture"] = 99
    content["active"] = 7
    rewrite(path, **{"ssh-studio__document_dot_json": json.dumps(content).encode()})
    loaded = load_project(path)
    first, third = loaded.state.layers
    assert first.opacity == 1.0
    assert first.transform.scale_x > 0
    assert first.look == LookSettings()
    assert first.id != third.id
    assert loaded.state.active is None
    assert len(loaded.notices) == 1


def bomb(width: int, height: int, unpacked: int) -> bytes:
    data = bytes(imagecodecs.png_encode(np.zeros((1, 1, 3), np.uint8)))
    sides = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    return data[:16] + sides + data[24:] + bytes(unpacked)


@pytest.mark.parametrize("data", [bomb(30_000, 30_000, 0), bomb(1, 1, 80 << 20), b"", b"GIF89a"])
def test_pictures_made_to_exhaust_the_memory_are_left_out(state, tmp_path, data) -> None:
    path = tmp_path / "p.ora"
    save_project(path, freeze(state))
    rewrite(path, **{"ssh-studio__picture2_dot_png": data})
    assert len(load_project(path).state.layers) == 2


def test_names_that_climb_out_reach_nothing(state, tmp_path) -> None:
    (tmp_path / "secret.png").write_bytes(imagecodecs.png_encode(np.zeros((5, 5, 3), np.uint8)))
    path = tmp_path / "p.ora"
    save_project(path, freeze(state))
    with zipfile.ZipFile(path) as archive:
        content = json.loads(archive.read(JSON))
    content["pictures"][2]["entry"] = str(tmp_path / "secret.png")
    rewrite(path, **{"ssh-studio__document_dot_json": json.dumps(content).encode()})
    assert len(load_project(path).state.layers) == 2


def test_no_projects(state, noise, tmp_path) -> None:
    path = tmp_path / "p.ora"
    with pytest.raises(ReadError, match="no such file"):
        load_project(path)
    with pytest.raises(ReadError, match="folder"):
        load_project(tmp_path)
    for data in (b"", b"text", imagecodecs.png_encode(noise(4, 4))):
        path.write_bytes(data)
        with pytest.raises(ReadError, match=r"p\.ora"):
            load_project(path)
    save_project(path, freeze(state))
    path.write_bytes(path.read_bytes()[:-500])
    with pytest.raises(ReadError, match="damaged"):
        load_project(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "")
    with pytest.raises(ReadError, match="not a project"):
        load_project(path)


def test_opening_can_be_cancelled(state, tmp_path) -> None:
    save_project(tmp_path / "p.ora", freeze(state))
    with pytest.raises(CancelledError):
        load_project(tmp_path / "p.ora", cancel=lambda: True)
