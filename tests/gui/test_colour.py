"""Profiles in the window: what the canvas shows, what is placed, pasted, copied and exported."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QColorSpace, QImage

from ssh_studio.document import fast_png
from ssh_studio.document.colour import converted, is_same_space
from ssh_studio.document.document import State
from ssh_studio.document.icc import builtin
from ssh_studio.document.layer import Image
from ssh_studio.settings import Settings
from ssh_studio.ui.clipboard import Bitmap, incoming
from ssh_studio.ui.controllers.importing import _fitted, _Read
from ssh_studio.ui.controllers.placing import Arrived, placed
from ssh_studio.ui.dialogs.export import ExportDialog, Exported, ExportOrder
from ssh_studio.ui.qimage import from_qimage

P3 = builtin("display-p3")


def noise(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, shape).astype(np.uint8)


def test_the_canvas_shows_the_monitors_colours_and_tells_the_documents(
    canvas, document, shown
) -> None:
    colour = np.array([[[200, 90, 40]]], np.uint8)
    pixels = np.broadcast_to(colour, (300, 400, 3)).copy()
    ground = document.state.background
    assert ground is not None
    wide = replace(ground.with_pixels(pixels[: ground.height, : ground.width]), icc=P3)
    document.edit("Wide", replace(document.state, background=wide, layers=()))
    assert shown(5, 5) == (200, 90, 40)
    seen = from_qimage(canvas.grab().toImage())[100, 100]
    wanted = converted(colour, P3, None)[0, 0]
    assert tuple(seen) == tuple(wanted)
    assert tuple(wanted) != (200, 90, 40)
    # A monitor of the document's profile needs no conversion.
    canvas._screen.resize(500, 400, P3)
    canvas._view_changed()
    canvas.draw_now()
    assert tuple(from_qimage(canvas._screen.image)[100, 100, :3]) == (200, 90, 40)


def test_what_is_placed_takes_on_the_documents_profile() -> None:
    lake = Image(noise(40, 60, 3), "lake", icc=P3)
    otter = Image(noise(10, 20, 3, seed=1), "otter")
    state, (layer,) = placed(State(), [Arrived(lake), Arrived(otter)])
    assert state.icc == P3
    assert layer.image.icc == P3
    assert (layer.image.pixels == converted(otter.pixels, None, P3)).all()
    # In a worker before that; then placing costs nothing.
    read = _fitted(_Read(pictures=[Arrived(otter)]), state)
    fitted = read.pictures[0].image
    assert fitted.icc == P3
    _, (again,) = placed(state, read.pictures)
    assert again.image is fitted
    first = _fitted(_Read(pictures=[Arrived(lake), Arrived(otter)]), State())
    assert first.pictures[0].image is lake
    assert first.pictures[1].image.icc == P3


@pytest.mark.parametrize("flavour", ["image/png", "image/bmp", "image/tiff"])
def test_pasted_bitmaps_keep_their_meaning(flavour) -> None:
    mime = QMimeData()
    pixels = noise(6, 7, 4)
    if flavour == "image/png":
        mime.setData(flavour, QByteArray(fast_png.encode(pixels, icc=P3)))
        bitmap = incoming(mime).bitmap
        assert bitmap is not None
        picture = bitmap.picture()
        assert (picture.pixels == pixels).all()
        assert picture.icc == P3
        return
    image = QImage(pixels[..., :3].copy().data, 7, 6, 21, QImage.Format.Format_RGB888).copy()
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    picture = Bitmap(image).picture()
    assert (picture.pixels == pixels[..., :3]).all()
    assert is_same_space(picture.icc, P3)


def test_the_export_dialog_offers_depth_profile_and_metadata(qtbot, tmp_path) -> None:
    settings = Settings()
    exported = Exported(60, 40, 8, alpha=False, metadata=True, path=tmp_path / "x.png",
                        profile="Display P3")  # fmt: skip
    dialog = ExportDialog(exported, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.depth_box.isEnabled(), "a look makes more than 8 bits of 8"
    assert dialog.along.profile.currentText() == "As the document (Display P3)"
    assert dialog.along.dither.isVisible()
    dialog.depth_box.setCurrentIndex(1)
    assert not dialog.along.dither.isVisible()
    assert not dialog.along.compression.isVisible()
    dialog.format_box.setCurrentIndex(dialog.format_box.findData("tiff"))
    assert dialog.along.compression.isVisible()
    for box, value in (("profile", "adobe-rgb"), ("metadata", "no-place"), ("compression", "lzw")):
        chosen = getattr(dialog.along, box)
        chosen.setCurrentIndex(chosen.findData(value))
    orders: list[ExportOrder] = []
    dialog.ordered.connect(orders.append)
    dialog.export_button.click()
    (order,) = orders
    assert (order.depth, order.profile, order.metadata) == (16, "adobe-rgb", "no-place")
    assert order.compression == "lzw"
    assert settings.get("export.profile") == "adobe-rgb"
    bare = ExportDialog(replace(exported, metadata=False), settings)
    qtbot.addWidget(bare)
    assert not bare.along.metadata.isEnabled()
    assert bare.along.metadata.currentData() == "none"
    assert bare.along.profile.currentData() == "adobe-rgb"
