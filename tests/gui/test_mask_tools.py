"""Tools that select, the actions of the Mask menu, and how the mask is looked at."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt

from ssh_studio.document import matting
from ssh_studio.document import subject as finding
from ssh_studio.document.document import State
from ssh_studio.document.geometry import Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.ui.canvas.loupe import Loupe

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_rectangle_ellipse_and_their_modes(document, toolbox, hand, layer) -> None:
    toolbox.choose("shape")
    mask, tool = layer.mask, toolbox.tool
    hand.drag((100, 50), (200, 150))
    assert mask.pixels.sum(dtype=int) == 255 * 100 * 100
    tool.options()[0].set("ellipse")
    hand.drag((300, 100), (340, 140), keys=SHIFT)
    assert mask.pixels[120, 320] == 255
    assert mask.pixels[101, 301] == 0
    assert mask.pixels[100, 150] == 255
    tool.options()[1].set("intersect")
    hand.drag((280, 50), (380, 250))
    assert mask.pixels[100, 150] == 0
    assert mask.pixels[120, 320] == 255
    assert document.history.last.label == "Ellipse on Fox"
    hand.drag((0, 0), (50, 50), release=False)
    assert toolbox.cancel()
    hand.release(50, 50)
    assert len(document.history.steps) == 4


def test_gradient(document, toolbox, hand, layer) -> None:
    toolbox.choose("gradient")
    hand.drag((100, 150), (300, 150))
    row = layer.mask.pixels[150].astype(int)
    assert (row[50], row[350]) == (255, 0)
    assert (np.diff(row) <= 0).all()
    assert document.history.last.label == "Gradient on Fox"


def test_colour_range_takes_the_backdrop_out(document, toolbox, jobs, hand, layer) -> None:
    toolbox.choose("colour")
    hand.click(10, 10)
    assert toolbox.tool.busy
    assert jobs.wait()
    assert layer.mask.pixels[150, 200] == 255
    assert layer.mask.pixels[20, 20] == 0
    document.undo()
    assert layer.mask.pixels.all()


def test_quick_brush_adds_and_removes(document, toolbox, jobs, hand, layer) -> None:
    edit = document.edit_mask("Hide", layer.mask)
    edit.write(layer.mask.rect, 0)
    edit.commit()
    toolbox.brush.size = 50
    toolbox.choose("quick")
    hand.drag((150, 150), (200, 150), (240, 150))
    assert jobs.wait()
    assert layer.mask.pixels[150, 200] == 255
    assert layer.mask.pixels[150, 126:].sum() > layer.mask.pixels[150, :118].sum()
    assert layer.mask.pixels[:, :110].max() < 60
    hand.drag((200, 150), (210, 150), keys=ALT)
    assert jobs.wait()
    assert layer.mask.pixels[150, 205] == 0


def test_smart_select_adds_to_the_mask(document, toolbox, jobs, hand, layer) -> None:
    edit = document.edit_mask("Hide", layer.mask)
    edit.write(layer.mask.rect, 0)
    edit.write(layer.mask.rect._replace(right=40, bottom=40), 255)
    edit.commit()
    toolbox.choose("select")
    toolbox.tool.mode_option().set("add")
    hand.drag((105, 55), (150, 150), (295, 245))
    assert jobs.wait()
    assert layer.mask.pixels[150, 200] == 255
    assert layer.mask.pixels[20, 20] == 255
    assert layer.mask.pixels[280, 380] == 0


def test_refine_edge_then_spill_and_back(document, jobs, layer, desk) -> None:
    actions, refining = desk.actions, desk.refining
    edit = document.edit_mask("Cut", layer.mask)
    hard = np.zeros((300, 400), np.uint8)
    cv2.circle(hard, (200, 150), 82, 255, -1)
    edit.write(layer.mask.rect, hard)
    edit.commit()
    refining.refine(8)
    assert jobs.wait()
    assert jobs.wait()
    labels = [step.label for step in document.history.steps]
    assert labels[-2:] == ["Refine edge", "Remove colour spill"]
    assert ((layer.mask.pixels > 20) & (layer.mask.pixels < 230)).sum() > 500
    clean = document.active.image
    assert clean.uncut is layer.image
    actions.refresh()
    assert actions.action("mask.spill").isChecked()
    actions.action("mask.spill").trigger()
    assert document.active.image is layer.image
    document.jump(2)
    assert np.array_equal(layer.mask.pixels, hard)


def test_refining_ends_when_something_else_is_edited(document, jobs, layer, desk) -> None:
    refining = desk.refining
    edit = document.edit_mask("Cut", layer.mask)
    edit.write(layer.mask.rect._replace(right=200), 0)
    edit.commit()
    before = layer.mask.pixels.copy()
    refining.refine(8)
    document.undo()
    assert jobs.wait()
    assert np.array_equal(layer.mask.pixels, before)
    assert document.history.last.label == "Cut"


def test_masks_go_from_layer_to_layer_and_to_files(document, jobs, layer, desk, tmp_path) -> None:
    actions, masks, exchange = desk.actions, desk.masks, desk.exchange
    edit = document.edit_mask("Cut", layer.mask)
    edit.write(layer.mask.rect._replace(right=200), 0)
    edit.commit()
    assert actions.why_disabled("mask.paste")
    assert actions.why_disabled("mask.from_layer")
    exchange.copy()
    exchange.save(tmp_path / "mask.png")
    assert jobs.wait()
    other = Layer(Image(np.zeros((150, 200, 3), np.uint8)), Mask.filled(200, 150),
                  Transform(200, 150), "Owl")  # fmt: skip
    document.edit("Add", State(document.state.background, 400, 300, (layer, other), other.id))
    exchange.paste()
    assert jobs.wait()
    # By its place: the layer stands in the middle of the document.
    assert other.mask.pixels[75, 98] == 0
    assert other.mask.pixels[75, 102] == 255
    masks.fill()
    exchange.use(layer)
    assert jobs.wait()
    assert other.mask.pixels[75, 98] == 0
    assert document.history.last.label == "Use mask of Fox"
    masks.fill()
    exchange.load(tmp_path / "mask.png")
    assert jobs.wait()
    assert other.mask.pixels[75, 98] == 0
    masks.smooth(5)
    masks.fill_holes(0)
    assert jobs.wait()
    assert len(desk.said) == 2


def test_the_subject_says_what_is_missing_and_asks(
    document, canvas, jobs, layer, desk, monkeypatch
) -> None:
    subject = desk.subject
    subject.window = canvas
    monkeypatch.setattr(finding, "is_available", lambda: False)
    subject.ask()
    assert "pip install" in desk.said[-1]
    monkeypatch.setattr(finding, "is_available", lambda: True)
    monkeypatch.setattr(finding, "has_model", lambda: False)
    subject.ask()
    assert subject.dialog is not None
    assert "170 MB" in subject.dialog.text()
    asked: list[str] = []

    def found(pixels: np.ndarray) -> np.ndarray:
        asked.append("found")
        return np.full(pixels.shape[:2], 7, np.uint8)

    monkeypatch.setattr(finding, "fetch_model", lambda *how: asked.append("fetched"))
    monkeypatch.setattr(finding, "find_subject", found)
    subject.dialog.reject()
    assert jobs.wait()
    assert not asked
    subject.ask()
    fetch = [button for button in subject.dialog.buttons() if button.text() == "Download"]
    fetch[0].click()
    assert jobs.wait()
    assert jobs.wait()
    assert asked == ["fetched", "found"]
    assert (layer.mask.pixels == 7).all()


def test_without_a_connection_the_subject_says_so(
    document, jobs, layer, desk, monkeypatch, tmp_path
) -> None:
    if not finding.is_available():
        pytest.skip("rembg (the extra `subject`) is not installed")
    import requests

    def nobody(*what: object, **how: object) -> None:
        raise requests.exceptions.ConnectionError("Name or service not known")

    monkeypatch.setattr(requests, "get", nobody)
    monkeypatch.setenv("U2NET_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    desk.subject.fetch()
    assert jobs.wait()
    assert len(desk.shown) == 1
    assert "no connection to the internet" in desk.shown[0]
    assert layer.mask.pixels.all()
    assert not document.history.can_undo or document.history.last.label == "Layer"


def test_views_of_the_mask(canvas, document, layer, shown) -> None:
    edit = document.edit_mask("Cut", layer.mask)
    edit.write(layer.mask.rect._replace(right=150), 0)
    edit.commit()
    seen = {}
    for view in ("bw", "black", "white", "checker", "picture"):
        canvas.set_mask_view(view)
        seen[view] = shown(30, 150), shown(380, 20)
    assert seen["bw"] == ((0, 0, 0), (255, 255, 255))
    assert seen["black"] == ((0, 0, 0), (40, 190, 70))
    assert seen["white"] == ((255, 255, 255), (40, 190, 70))
    assert seen["checker"][0] in ((128, 128, 128), (116, 116, 116))
    assert seen["picture"][0] == (90, 90, 90)
    canvas.set_mask_view("overlay")
    assert canvas.mask_overlay
    assert canvas.mask_view == "overlay"


def test_the_loupe_shows_100_percent(canvas, document, layer, hand) -> None:
    loupe = Loupe(canvas)
    canvas.set_zoom(0.5)
    loupe.show()
    hand.hover(200, 150)
    loupe.draw_now()
    assert loupe.centre == pytest.approx((200, 150), abs=2)
    assert loupe._screen.colour_at(110, 110) == (220, 140, 40)
    # Of the disc's 160 pixels, all are there at 100 %.
    inside, outside = (loupe._screen.colour_at(x, 110) for x in (35, 20))
    assert inside is not None
    assert inside[0] > 150
    assert outside is not None
    assert outside[1] > 170
    loupe.close_down()
    loupe.hide()


def test_what_has_to_be_compiled_once_is_begun_early_and_said(
    document, toolbox, jobs, layer, desk, monkeypatch
) -> None:
    begun: list[bool] = []
    monkeypatch.setattr(matting, "needs_preparing", lambda: True)
    monkeypatch.setattr(matting, "is_preparing", lambda: len(begun) > 1)
    monkeypatch.setattr(matting, "prepare", lambda cancelled: begun.append(cancelled()))
    labels: list[str] = []
    jobs.started.connect(lambda job: labels.append(job.label))
    toolbox.choose("hair")
    assert jobs.wait()
    desk.refining.ask()
    assert jobs.wait()
    # It runs: nobody begins it again.
    toolbox.choose("move")
    toolbox.choose("hair")
    desk.refining.dialog.reject()
    assert begun == [False, False]
    assert len(labels) == 2
    assert all("once after installing" in label for label in labels)
