"""Our projects in another reader of OpenRaster."""

from __future__ import annotations

import warnings
import zipfile
from dataclasses import replace

import numpy as np
import pytest

from ssh_studio.document.document import State
from ssh_studio.document.export import render_full
from ssh_studio.document.geometry import Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.project_file import load_project, save_project

pyora = pytest.importorskip("pyora")


@pytest.fixture
def state(noise) -> State:
    image = Image(noise(10, 14, 3, seed=1), "otter")
    mask = Mask(noise(10, 14, seed=2))
    layer = Layer(image, mask, Transform.at(20, 5, 14, 10), "Otter & Söhne", opacity=0.5)
    hidden = replace(layer, id="other", name="Hidden", visible=False)
    return State(Image(noise(30, 40, 3), "lake"), 40, 30, (layer, hidden))


def test_pyora_finds_the_layers_where_they_are(state, tmp_path) -> None:
    path = tmp_path / "x.ora"
    save_project(path, state)
    with zipfile.ZipFile(path) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read(first) == b"image/openraster"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        project = pyora.Project.load(str(path))
        layers = list(project.children)
        merged = np.asarray(project.get_image_data(use_original=True).convert("RGB"))
    assert project.dimensions == (40, 30)
    assert sorted(layer.name for layer in layers) == ["Hidden", "Otter & Söhne", "lake"]
    otter = next(layer for layer in layers if layer.name.startswith("Otter"))
    assert otter.opacity == 0.5
    assert otter.visible
    assert not next(layer for layer in layers if layer.name == "Hidden").visible
    left, top = otter.offsets
    pixels = np.asarray(otter.get_image_data(raw=True).convert("RGBA"))
    shown = state.layers[0]
    assert (pixels[5 - top : 15 - top, 20 - left : 34 - left, 3] == shown.mask.pixels).all()
    assert (merged == render_full(state)).all()


def test_a_project_of_pyora_opens(noise, tmp_path) -> None:
    from PIL import Image as Pillow

    path = tmp_path / "x.ora"
    pixels = noise(12, 16, 4)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        project = pyora.Project.new(16, 12)
        project.add_layer(Pillow.fromarray(pixels), path="Otter")
        project.save(str(path))
    loaded = load_project(path)
    assert loaded.foreign
    (layer,) = loaded.state.layers
    assert (layer.mask.pixels == pixels[..., 3]).all()
