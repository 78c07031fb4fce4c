"""Pictures from and for other programs keep their alpha, and nothing is fetched."""

from __future__ import annotations

import base64

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage

from ssh_studio.errors import ReadError
from ssh_studio.ui.clipboard import (
    Bitmap,
    can_drop,
    encode_png,
    has_pictures,
    incoming,
    local_path,
    mime_of,
)
from ssh_studio.ui.qimage import to_qimage


def rgba(kind: type = np.uint8) -> np.ndarray:
    rng = np.random.default_rng(3)
    return rng.integers(0, np.iinfo(kind).max, (5, 7, 4), kind)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_there_and_back_with_alpha(kind) -> None:
    pixels = rgba(kind)
    mime = mime_of(pixels, encode_png(pixels))
    assert has_pictures(mime)
    bitmap = incoming(mime).bitmap
    assert bitmap is not None
    np.testing.assert_array_equal(bitmap.picture().pixels, pixels)
    image = mime.imageData()
    assert isinstance(image, QImage)
    assert image.hasAlphaChannel()


def test_png_is_preferred_to_an_image_that_lost_its_alpha() -> None:
    pixels = rgba()
    mime = QMimeData()
    mime.setImageData(to_qimage(pixels[..., :3]))
    mime.setData("image/png", QByteArray(encode_png(pixels)))
    bitmap = incoming(mime).bitmap
    assert bitmap is not None
    np.testing.assert_array_equal(bitmap.picture().pixels, pixels)
    mime = QMimeData()
    mime.setImageData(to_qimage(pixels[..., :3]))
    bitmap = incoming(mime).bitmap
    assert bitmap is not None
    np.testing.assert_array_equal(bitmap.picture().pixels, pixels[..., :3])


def test_files_come_first_and_addresses_are_not_followed(tmp_path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg"))])
    mime.setImageData(to_qimage(rgba()))
    assert incoming(mime).paths == [tmp_path / "a.jpg"]
    remote = QMimeData()
    remote.setUrls([QUrl("https://example.org/a.jpg")])
    brought = incoming(remote)
    assert brought.remote
    assert not brought
    assert not has_pictures(remote)
    # A drop is taken all the same, to say what to do instead.
    assert can_drop(remote)
    words = QMimeData()
    words.setText("no picture")
    assert not can_drop(words)


def test_pictures_of_a_browser_are_called_what_they_are_there() -> None:
    pixels = rgba()
    mime = QMimeData()
    mime.setHtml('<img src="https://example.org/otter.png">')
    mime.setUrls([QUrl("https://example.org/otter.png?size=7")])
    mime.setData("image/png", QByteArray(encode_png(pixels)))
    brought = incoming(mime)
    assert brought.name == "otter.png"
    inside = QMimeData()
    text = base64.b64encode(encode_png(pixels)).decode()
    inside.setUrls([QUrl(f"data:image/png;base64,{text}")])
    for bitmap in (brought.bitmap, incoming(inside).bitmap):
        assert bitmap is not None
        np.testing.assert_array_equal(bitmap.picture().pixels, pixels)
    inside.setUrls([QUrl("data:image/png;base64,abcde")])
    assert incoming(inside).remote


@pytest.mark.parametrize("data", [b"junk", encode_png(rgba())[:60], b"\xff\xd8\xff\xe0junk"])
def test_damaged_bitmaps_are_a_sentence(data) -> None:
    with pytest.raises(ReadError, match="pasted picture"):
        Bitmap(data).picture()


def test_desktops_pass_addresses_of_files(tmp_path) -> None:
    path = tmp_path / "a b.jpg"
    assert local_path(path.as_uri()) == path
    assert local_path("a.jpg").name == "a.jpg"
