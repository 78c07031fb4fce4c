"""Colour spill: gone from the edge, kept in the uncut picture, project files included."""

from __future__ import annotations

import numpy as np
import pytest

from ssh_studio.document.document import Document, State
from ssh_studio.document.geometry import Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.project_file import load_project, save_project
from ssh_studio.errors import CancelledError
from ssh_studio.live.cleaning import cleaned

RED, GREEN = np.array([0.8, 0.2, 0.1]), np.array([0.1, 0.9, 0.2])


def spilled(kind: type) -> tuple[Image, Mask]:
    """A red object before a green ground, its edge 24 pixels wide from column 580 on."""
    most = np.iinfo(kind).max
    alpha = np.clip((np.arange(1200) - 580) / 24, 0, 1)[None, :].repeat(60, 0)
    mixed = alpha[..., None] * RED + (1 - alpha[..., None]) * GREEN
    mask = Mask((alpha * 255).round().astype(np.uint8))
    pixels = (mixed * most).round().astype(kind)
    return Image(pixels, "otter.jpg", metadata=Metadata(b"x"), known=mask.copy()), mask


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_the_edge_has_the_objects_colour(kind) -> None:
    image, mask = spilled(kind)
    told: list[float] = []
    clean = cleaned(image, mask, device="cpu", progress=told.append)
    assert (clean.name, clean.exif, clean.pixels.dtype) == ("otter.jpg", b"x", kind)
    assert clean.known is image.known
    assert clean.key != image.key
    assert clean.uncut is image
    assert told[-1] == 1
    most = np.iinfo(kind).max
    assert np.abs(clean.pixels[:, 583:604] / most - RED).max() < 0.03
    assert np.abs(image.pixels[:, 583:604] / most - RED).max() > 0.5
    solid = mask.pixels == 255
    assert np.array_equal(clean.pixels[solid], image.pixels[solid])
    assert np.array_equal(clean.pixels[:, :500], image.pixels[:, :500])
    # Cleaned again, it is the uncut one that is cleaned.
    again = cleaned(clean, mask, device="cpu")
    assert again.uncut is image
    assert np.array_equal(again.pixels, clean.pixels)
    with pytest.raises(CancelledError):
        cleaned(image, mask, device="cpu", cancel=lambda: True)


def test_the_uncut_picture_is_in_the_project_file(tmp_path) -> None:
    image, mask = spilled(np.uint8)
    clean = cleaned(image, mask, device="cpu")
    layer = Layer(clean, mask, Transform(600, 30), "Otter")
    document = Document(State(None, 1200, 60, (layer,), layer.id))
    path = tmp_path / "otter.ora"
    merged = np.zeros((60, 1200, 4), np.uint8)
    save_project(path, document.state, merged=merged, thumbnail=merged[:, :100])
    found = load_project(path).state.layers[0].image
    assert np.array_equal(found.pixels, clean.pixels)
    assert found.original is not None
    assert np.array_equal(found.uncut.pixels, image.pixels)
