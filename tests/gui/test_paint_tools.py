"""Brush, eraser, lasso and what changes the view."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ssh_studio.document.geometry import Rect, Transform
from ssh_studio.document.mask import Mask
from ssh_studio.ui.tools.brush_options import BrushOptions

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
RIGHT = Qt.MouseButton.RightButton


def shown_rect(mask: Mask, value: int = 255) -> Rect:
    rows, columns = np.nonzero(mask.pixels >= value)
    return Rect(int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1)


@pytest.fixture
def brush(toolbox) -> BrushOptions:
    toolbox.brush.size, toolbox.brush.hardness = 10, 1.0
    toolbox.choose("brush")
    return toolbox.brush


@pytest.fixture
def hidden(document) -> Mask:
    """The layer's mask, which hides everything."""
    edit = document.edit_mask("Hide", document.active.mask)
    edit.write(document.active.mask.rect, 0)
    edit.commit()
    return document.active.mask


def test_a_fast_stroke_has_no_gaps_and_is_one_step(document, brush, hidden, hand) -> None:
    hand.drag((160, 150), (240, 150))
    assert (hidden.pixels[30, 10:90] == 255).all()
    assert (hidden.pixels[23, :] == 0).all()
    assert [step.label for step in document.history.steps] == ["Hide", "Paint Otter"]
    document.undo()
    assert not hidden.pixels.any()


def test_the_brush_is_round_on_a_squeezed_layer(document, brush, hidden, hand) -> None:
    layer = document.active
    document.update(layer.id, "", transform=Transform(200, 150, 2.0, 0.5, 0))
    hand.click(200, 150)
    rect = shown_rect(hidden, 128)
    assert (rect.width, rect.height) == (6, 20) or (rect.width, rect.height) == (4, 20)


def test_alt_right_button_and_eraser_do_the_opposite(document, brush, toolbox, hand) -> None:
    mask = document.active.mask
    hand.click(170, 150, keys=ALT)
    hand.click(190, 150, button=RIGHT)
    toolbox.swap()
    assert toolbox.current == "erase"
    hand.click(210, 150)
    assert [int(mask.pixels[30, x]) for x in (20, 40, 60, 80)] == [0, 0, 0, 255]
    hand.click(170, 150, keys=ALT)
    assert mask.pixels[30, 20] == 255
    assert {step.label for step in document.history.steps} == {"Erase Otter", "Paint Otter"}


def test_shift_click_paints_straight_from_the_last_end(brush, hidden, hand) -> None:
    hand.click(160, 130)
    hand.click(240, 170, keys=SHIFT)
    assert hidden.pixels[30, 50] == 255
    assert hidden.pixels[50, 20] == 0


def test_escape_takes_the_stroke_back(document, brush, hidden, hand, canvas) -> None:
    hand.drag((160, 150), (240, 150), release=False)
    assert hidden.pixels.any()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    hand.release(240, 150)
    assert not hidden.pixels.any()
    assert document.history.position == 1


def test_why_nothing_is_painted(document, brush, toolbox, hand) -> None:
    said: list[str] = []
    toolbox.message.connect(said.append)
    document.update(document.active.id, "Hide", visible=False)
    hand.click(200, 150)
    document.select(None)
    hand.click(200, 150)
    assert len(said) == 2
    assert document.history.position == 1


def test_keys_set_the_opacity_and_bounds_hold(brush, canvas, toolbox) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_4)
    assert brush.opacity == 0.4
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert brush.opacity == 1.0
    sizes = []
    for _ in range(80):
        brush.larger()
        sizes.append(brush.size)
    assert sizes == sorted(sizes)
    assert brush.size == 4000
    for _ in range(200):
        brush.smaller()
    assert brush.size == 1
    options = {option.id: option for option in toolbox.options()}
    options["hardness"].set(30)
    assert brush.hardness == 0.3
    saved = brush.to_dict()
    brush.reset()
    assert brush.size == 80
    brush.from_dict(saved)
    assert (brush.size, brush.hardness) == (1, 0.3)


@pytest.mark.parametrize(("drives", "covered"), [("size", (5, 255)), ("opacity", (10, 128))])
def test_pen_pressure(canvas, brush, hidden, hand, drives, covered) -> None:
    brush.pressure = drives
    pen = QPointingDevice(
        "pen", 7, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Pressure, 1, 1, "", QPointingDeviceUniqueId(),
    )  # fmt: skip
    at = hand.at(200, 150)
    for kind, button in (("TabletPress", 1), ("TabletMove", 1), ("TabletRelease", 0)):
        event = QTabletEvent(
            getattr(QEvent.Type, kind), pen, at, canvas.mapToGlobal(at), 0.5, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.MouseButton(button),
        )  # fmt: skip
        QApplication.sendEvent(canvas, event)
        assert event.isAccepted()
    rect = shown_rect(hidden, 64)
    assert rect.width == pytest.approx(covered[0], abs=1)
    assert int(hidden.pixels.max()) == pytest.approx(covered[1], abs=1)


def test_the_reference_is_painted_in_one_step(document, brush, toolbox, hand, shown) -> None:
    toolbox.paints.value = "region"
    before = shown(40, 40)
    hand.drag((30, 40), (60, 40))
    region = document.active.region
    assert region is not None
    assert (region.width, region.height) == (400, 300)
    assert (region.pixels[40, 28:60] == 255).all()
    assert shown(40, 40) != before
    assert document.history.position == 1
    hand.drag((30, 80), (60, 80))
    assert document.history.position == 2
    document.jump(0)
    assert document.active.region is None
    assert shown(40, 40) == before
    hand.drag((30, 40), (60, 40), release=False)
    toolbox.cancel()
    assert document.active.region is None
    assert not document.in_gesture


def test_lasso_replaces_adds_and_removes(document, toolbox, hand) -> None:
    toolbox.choose("lasso")
    mask = document.active.mask

    def around(left, top, right, bottom, keys=Qt.KeyboardModifier.NoModifier) -> None:
        hand.drag((left, top), (right, top), (right, bottom), (left, bottom), keys=keys)

    around(160, 130, 180, 150)
    assert shown_rect(mask) == Rect(10, 10, 30, 30)
    around(200, 130, 220, 150, SHIFT)
    assert shown_rect(mask) == Rect(10, 10, 70, 30)
    around(150, 120, 185, 155, ALT)
    assert shown_rect(mask) == Rect(50, 10, 70, 30)
    assert document.history.position == 3


def test_lasso_by_corners(document, toolbox, hand, canvas) -> None:
    toolbox.choose("lasso")
    mask = document.active.mask
    for x, y in ((160, 130), (180, 130), (180, 150), (300, 10)):
        hand.click(x, y)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    canvas.grab()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert mask.pixels[12, 27] == 255
    assert mask.pixels[28, 12] == 0
    hand.click(10, 10)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not toolbox.tool.busy
    assert document.history.position == 1
    said: list[str] = []
    toolbox.message.connect(said.append)
    hand.drag((5, 5), (30, 5), (30, 30))
    assert len(said) == 1
    assert document.history.position == 1


def test_hand_and_zoom(toolbox, canvas, hand) -> None:
    toolbox.choose("hand")
    hand.press(200, 150)
    hand.move(230, 170)
    assert canvas.viewport.shift == (80, 70)
    hand.release(200, 150)
    hand.double_click(200, 150)
    assert canvas.viewport.shift == (50, 50)
    toolbox.choose("zoom")
    hand.click(200, 150)
    assert canvas.zoom == 1.5
    hand.click(200, 150, keys=ALT)
    assert canvas.zoom == 1
    hand.drag((100, 100), (150, 140))
    assert canvas.zoom == pytest.approx(10)
    assert canvas.viewport.to_document((250, 200)) == pytest.approx((125, 120), abs=0.1)


def test_another_tool_keeps_the_stroke(document, brush, toolbox, hidden, hand, qtbot) -> None:
    hand.drag((160, 150), (200, 150), release=False)
    with qtbot.waitSignal(toolbox.current_changed) as told:
        toolbox.choose("move")
    assert told.args == ["move"]
    assert document.history.last.label == "Paint Otter"
    assert hidden.pixels[30, 40] == 255
