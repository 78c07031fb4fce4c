"""A picture that is converted for a document can be had as it came, also from its project."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from ssh_studio.document import fast_png
from ssh_studio.document.autosave import Autosave
from ssh_studio.document.colour import converted
from ssh_studio.document.document import Document, State
from ssh_studio.document.geometry import Transform
from ssh_studio.document.icc import builtin
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.packed import Packed
from ssh_studio.document.project_file import LoadedProject, freeze, load_project, save_project
from ssh_studio.errors import PictureError, ReadError
from tests.unit.document.lut_profiles import rgb_tables
from tests.unit.document.test_project_file import JSON, assert_same, rewrite

P3, ADOBE = builtin("display-p3"), builtin("adobe-rgb")
TOLD = Metadata(xmp=b"<x:xmpmeta/>", dpi=(300.0, 300.0))
SOURCE = "ssh-studio__picture1-source_dot_png"


@pytest.fixture
def came(noise) -> Image:
    return Image(noise(7, 9, 3, dtype=np.uint16), "wide.tif", "/photos/wide.tif", ADOBE, TOLD)


@pytest.fixture
def state(noise, came) -> State:
    background = Image(noise(30, 40, 3, seed=1), "lake.jpg", icc=P3)
    layer = Layer(came.in_profile(P3), Mask.filled(9, 7), Transform.at(2, 3, 9, 7), "Wide")
    plain = Image(noise(5, 6, 3, seed=2), "plain.png").in_profile(P3)
    other = Layer(plain, Mask.filled(6, 5), Transform.at(9, 9, 6, 5), "Plain")
    return State(background, 40, 30, (layer, other), layer.id)


def same(first: Image, second: Image) -> bool:
    return (
        first.pixels.dtype == second.pixels.dtype
        and np.array_equal(first.pixels, second.pixels)
        and (first.icc, first.metadata, first.name) == (second.icc, second.metadata, second.name)
    )


def test_it_can_be_had_as_it_came(came) -> None:
    placed = came.in_profile(P3)
    assert placed.icc == P3
    assert placed.key != came.key
    assert np.array_equal(placed.pixels, converted(came.pixels, ADOBE, P3))
    assert same(placed.as_it_came, came)
    assert came.as_it_came is came
    assert came.in_profile(ADOBE) is came
    with pytest.raises(PictureError, match="converted"):
        replace(placed, pixels=placed.pixels[:3])


def test_it_is_never_converted_twice(came) -> None:
    placed = came.in_profile(rgb_tables("srgb"))
    again = placed.in_profile(P3)
    assert np.array_equal(again.pixels, converted(came.pixels, ADOBE, P3))
    assert again.source is placed.source
    back = again.in_profile(ADOBE)
    assert same(back, came)
    assert back.source is None


def test_a_cleaned_picture_keeps_the_original_of_its_own(came) -> None:
    placed = came.in_profile(P3)
    clean = placed.cleaned(placed.pixels // 2)
    assert clean.source is None
    assert clean.uncut is placed
    assert same(clean.as_it_came, came)
    moved = clean.in_profile(None)
    assert np.array_equal(moved.pixels, converted(clean.pixels, P3, None))
    assert np.array_equal(moved.uncut.pixels, converted(came.pixels, ADOBE, None))
    assert same(moved.as_it_came, came)


def test_the_history_counts_it(came) -> None:
    placed = came.in_profile(P3)
    layer = Layer(placed, Mask.filled(9, 7), Transform.at(0, 0, 9, 7))
    document = Document(State(None, 9, 7, (layer,), layer.id))
    document.edit("Delete", State(None, 9, 7))
    assert placed.source is not None
    most = placed.pixels.nbytes + len(placed.source.data) + 7 * 9
    assert document.history.nbytes == 2048 + most


def test_projects_hold_it(state, came, tmp_path) -> None:
    path = tmp_path / "p.ora"
    save_project(path, freeze(state))
    loaded = load_project(path)
    assert not loaded.notices
    assert_same(loaded.state, state)
    assert same(loaded.state.layers[0].image.as_it_came, came)
    assert loaded.state.layers[1].image.as_it_came.icc is None
    # Saved again it is copied, not made anew.
    assert loaded.state.layers[0].image.source is not None
    with zipfile.ZipFile(path) as archive:
        data = archive.read("ssh-studio/picture1-source.png")
    assert loaded.state.layers[0].image.source.data == data
    # Any program can read it.
    assert np.array_equal(imagecodecs.png_decode(data), came.pixels)


def test_a_crash_does_not_cost_it(state, came, tmp_path) -> None:
    autosave = Autosave(tmp_path)
    autosave.save(freeze(state))
    (folder,) = tmp_path.iterdir()
    owner = folder / "owner.json"
    owner.write_text(json.dumps({**json.loads(owner.read_text()), "pid": 2**22 + 1}))
    later = Autosave(tmp_path)
    (recovery,) = later.orphans()
    assert same(later.recover(recovery).state.layers[0].image.as_it_came, came)


def changed(path: Path, data: bytes | None) -> LoadedProject:
    rewrite(path, **{SOURCE: data})
    return load_project(path)


def test_damaged_it_costs_nothing_but_itself(state, noise, tmp_path) -> None:
    path = tmp_path / "p.ora"
    save_project(path, freeze(state))
    with zipfile.ZipFile(path) as archive:
        whole = archive.read("ssh-studio/picture1-source.png")
    middle = len(whole) // 2
    for data in (
        None,
        b"",
        whole[:middle],
        whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
        fast_png.encode(noise(8, 9, 3)),
        fast_png.encode(noise(7, 9, 4)),
        fast_png.encode(noise(7, 9)),
    ):
        loaded = changed(path, data)
        assert loaded.notices == [
            "Of “wide.tif” the original in its own colour profile is damaged; the picture as it "
            "was converted for the document is whole."
        ]
        image = loaded.state.layers[0].image
        assert image.as_it_came is image
        assert np.array_equal(image.pixels, state.layers[0].image.pixels)
    assert not changed(path, whole).notices


def test_what_checksums_hide_is_one_sentence(came) -> None:
    stream = io.BytesIO(fast_png.encode(came.pixels[:4]))
    data = bytearray(stream.getvalue())
    data[16:29] = fast_png.encode(came.pixels)[16:29]  # another height than there are rows
    data[29:33] = fast_png.encode(came.pixels)[29:33]
    packed = Packed.from_file(bytes(data))
    with pytest.raises(ReadError, match="original of this picture is damaged"):
        replace(came, source=packed).as_it_came  # noqa: B018


def test_pictures_without_a_profile_are_told_to_be_srgb_to_others(state, noise, tmp_path) -> None:
    plain = replace(state, background=Image(noise(30, 40, 3, dtype=np.uint16)), layers=())
    path = tmp_path / "p.ora"
    save_project(path, freeze(plain))
    loaded = load_project(path).state
    assert loaded.background is not None
    assert loaded.background.icc is None
    with zipfile.ZipFile(path) as archive:
        for name in ("data/background.png", "mergedimage.png"):
            assert Packed.from_file(archive.read(name)).icc == builtin("srgb")


def test_projects_of_before_can_be_opened(state, tmp_path) -> None:
    """They say nothing of sources, and their pictures without a profile have none."""
    path = tmp_path / "p.ora"
    save_project(path, freeze(state))
    with zipfile.ZipFile(path) as archive:
        content = json.loads(archive.read(JSON))
    assert content["version"] == 1
    for picture in content["pictures"]:
        del picture["source"], picture["untagged"]
    data = json.dumps(content).encode()
    rewrite(path, **{"ssh-studio__document_dot_json": data, SOURCE: None})
    loaded = load_project(path)
    assert not loaded.notices
    assert loaded.state.layers[0].image.source is None
    assert loaded.state.icc == P3
