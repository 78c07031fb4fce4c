"""OpenRaster files of Krita, GIMP and the like open as layers."""

from __future__ import annotations

import zipfile
from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from ssh_studio.document.project_file import load_project
from ssh_studio.errors import ReadError

STACK = """<?xml version='1.0' encoding='UTF-8'?>
<image version="0.0.3" w="16" h="12" xres="300" yres="300">
 <stack name="root">
  <layer name="Top &amp; first" src="data/top.png" x="-3" y="5" opacity="0.5"
   visibility="hidden" composite-op="svg:src-over" edit-locked="true"/>
  <stack name="group" opacity="0.5" visibility="visible" composite-op="svg:multiply">
   <layer name="grey" src="data/grey.png" x="2.0" opacity="0.5"/>
  </stack>
  <layer name="empty" src="data/empty.png"/>
  <layer name="paper" src="data/paper.png" x="0" y="0"/>
 </stack>
</image>
"""


def write(path: Path, stack: str, **layers: np.ndarray) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "image/openraster")
        archive.writestr("stack.xml", stack, zipfile.ZIP_DEFLATED)
        for name, pixels in layers.items():
            archive.writestr(f"data/{name}.png", imagecodecs.png_encode(pixels))
    return path


def test_layers_come_as_they_were(noise, tmp_path) -> None:
    top = noise(4, 5, 4, dtype=np.uint16)
    paper = np.dstack([noise(12, 16, 3), np.full((12, 16), 255, np.uint8)])
    empty = np.zeros((2, 2, 4), np.uint8)
    path = write(tmp_path / "k.ora", STACK, top=top, grey=noise(3, 3), empty=empty, paper=paper)
    loaded = load_project(path)
    state = loaded.state
    assert loaded.foreign
    assert (state.width, state.height) == (16, 12)
    assert state.background is not None
    assert np.array_equal(state.background.pixels, paper[..., :3])
    assert [layer.name for layer in state.layers] == ["empty", "grey", "Top & first"]
    assert state.active == state.layers[-1].id
    last = state.layers[2]
    assert (last.opacity, last.visible, last.image.depth) == (0.5, False, 16)
    assert last.bounds[:2] == (-3, 5)
    assert np.array_equal(last.mask.pixels, np.rint(top[..., 3] / 257).astype(np.uint8))
    grey = state.layers[1]
    assert grey.opacity == 0.25
    assert grey.mask.pixels.min() == 255
    assert state.layers[0].mask.pixels.max() == 0
    assert len(loaded.notices) == 2


def test_a_transparent_lowest_layer_is_no_background(noise, tmp_path) -> None:
    stack = '<image w="4" h="4"><stack><layer src="data/a.png" name="a"/></stack></image>'
    state = load_project(write(tmp_path / "k.ora", stack, a=noise(4, 4, 4))).state
    assert state.background is None
    assert [layer.name for layer in state.layers] == ["a"]


def test_a_missing_layer_is_left_out(noise, tmp_path) -> None:
    loaded = load_project(write(tmp_path / "k.ora", STACK, top=noise(4, 5, 4)))
    assert [layer.name for layer in loaded.state.layers] == ["Top & first"]
    assert sum("left out" in notice for notice in loaded.notices) == 3


LAUGHS = """<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>
<image w="4" h="4"><stack><layer src="data/a.png" name="&b;"/></stack></image>"""
OUTSIDE = """<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>
<image w="4" h="4"><stack><layer src="data/a.png" name="a"/></stack></image>"""


@pytest.mark.parametrize(
    "stack",
    [
        LAUGHS,
        OUTSIDE,
        "<image",
        "",
        "<html/>",
        '<image w="4" h="4"><stack></stack></image>',
        '<image w="99999" h="99999"><stack><layer src="data/a.png"/></stack></image>',
        '<image w="4" h="4">' + "<stack>" * 5000,
    ],
)
def test_lists_of_layers_that_are_refused(stack, noise, tmp_path) -> None:
    with pytest.raises(ReadError, match=r"k\.ora"):
        load_project(write(tmp_path / "k.ora", stack, a=noise(4, 4, 4)))
