"""The canvas: what it shows, and how little it draws for it."""

from __future__ import annotations

import os
import subprocess
import sys
import warnings
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QPointingDeviceUniqueId,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication

from ssh_studio.document.document import State
from ssh_studio.document.geometry import Rect, Transform
from ssh_studio.document.layer import Image
from ssh_studio.document.renderer import Renderer, View
from ssh_studio.ui.canvas.screen import Screen
from ssh_studio.ui.qimage import from_qimage, to_qimage

GREY, WHITE = (90, 90, 90), (250, 250, 250)


def key(canvas, kind: QEvent.Type, which: Qt.Key) -> None:
    QApplication.sendEvent(canvas, QKeyEvent(kind, which, Qt.KeyboardModifier.NoModifier))


def wheel(canvas, at: QPointF, notches: float) -> None:
    event = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, int(120 * notches)),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


@pytest.fixture
def drawn(canvas, monkeypatch) -> list[Rect]:
    """The rectangles that are drawn from now on."""
    canvas.grab()
    rects: list[Rect] = []
    draw = Screen.draw

    def watched(self, state, tones, viewport, rect, at, unit, *, draft) -> None:
        rects.append(rect)
        draw(self, state, tones, viewport, rect, at, unit, draft=draft)

    monkeypatch.setattr(Screen, "draw", watched)
    return rects


def test_shows_the_document_and_what_is_around_it(canvas, shown) -> None:
    assert shown(5, 5) == GREY
    assert shown(200, 150) == WHITE
    assert shown(149, 150) == GREY
    assert shown(150, 150) == WHITE
    surround = canvas.palette().color(canvas.palette().ColorRole.Dark)
    assert shown(-20, 5) == surround.getRgb()[:3]
    # What is shown is what is painted.
    found = from_qimage(canvas.grab().toImage())
    assert tuple(found[200, 250]) == WHITE


def test_a_burst_of_edits_is_drawn_once_and_only_where_it_changed(canvas, document, drawn) -> None:
    document.begin("Move")
    for step in range(30):
        layer = document.active
        document.update(layer.id, "", transform=layer.transform.moved(1, 0))
        assert step or not drawn
    document.commit()
    assert drawn == []
    canvas.grab()
    assert len(drawn) == 1
    assert drawn[0].width < 160
    assert drawn[0].height < 80


def test_nothing_is_drawn_for_what_only_lies_on_top(canvas, toolbox, hand, drawn) -> None:
    toolbox.choose("brush")
    for x in range(20):
        hand.hover(100 + x, 100)
    canvas.grab()
    assert drawn == []


def test_panning_draws_only_what_comes_into_view(canvas, drawn, shown) -> None:
    canvas.set_zoom(3.0, (250.0, 200.0))
    canvas.grab()
    drawn.clear()
    canvas.pan(17, -9)
    canvas.grab()
    assert sum(rect.width * rect.height for rect in drawn) < 0.1 * 500 * 400
    moved = from_qimage(canvas.grab().toImage())
    canvas.refresh()
    np.testing.assert_array_equal(from_qimage(canvas.grab().toImage()), moved)


@pytest.mark.parametrize("zoom", [0.4, 1.0, 3.3, 9.0])
def test_dirty_parts_look_like_the_whole_drawn_anew(canvas, document, zoom) -> None:
    rng = np.random.default_rng(1)
    noise = Image(rng.integers(0, 255, (300, 400, 3)).astype(np.uint8))
    document.edit("Noise", replace(document.state, background=noise))
    canvas.set_zoom(zoom, (220.0, 190.0))
    canvas.show_mask_overlay(True)
    canvas.grab()
    layer = document.active
    document.update(layer.id, "", transform=layer.transform.turned(20).moved(3, 4))
    edit = document.edit_mask("Paint", layer.mask)
    edit.write(Rect(20, 10, 47, 31), 40)
    edit.commit()
    parts = from_qimage(canvas.grab().toImage()).astype(int)
    canvas.refresh()
    whole = from_qimage(canvas.grab().toImage()).astype(int)
    assert np.abs(parts - whole).max() <= 2


@pytest.mark.parametrize("end", ["commit", "cancel", "back"])
def test_what_is_dragged_is_sharp_again_at_the_end(canvas, document, end) -> None:
    rng = np.random.default_rng(2)
    layer = document.active
    noise = Image(rng.integers(0, 255, (60, 100, 3)).astype(np.uint8))
    turned = layer.transform.turned(20)
    document.update(layer.id, "", image=noise, transform=turned)
    canvas.grab()

    def seen() -> np.ndarray:
        return from_qimage(canvas.grab().toImage())[51:349, 51:449]

    def sharp() -> np.ndarray:
        rgba = Renderer().render(document.state, View(0, 0, 1, 400, 300))
        return rgba[1:-1, 1:-1, :3]

    document.begin("Move")
    document.update(layer.id, "", transform=turned.moved(7, 0))
    assert np.abs(seen().astype(int) - sharp()).max() > 20
    # Not only where it stands in the end.
    document.update(layer.id, "", transform=turned if end == "back" else turned.moved(9, 0))
    seen()
    getattr(document, "cancel" if end == "cancel" else "commit")()
    np.testing.assert_array_equal(seen(), sharp())


def test_a_stroke_is_drawn_sharp_at_once(canvas, document, monkeypatch) -> None:
    canvas.grab()
    asked: list[bool] = []
    render = Renderer.render

    def watched(self, *args, draft=False, **options) -> np.ndarray:
        asked.append(draft)
        return render(self, *args, draft=draft, **options)

    monkeypatch.setattr(Renderer, "render", watched)
    edit = document.edit_mask("Paint", document.active.mask)
    edit.write(Rect(0, 0, 20, 20), 0)
    canvas.grab()
    edit.commit()
    canvas.grab()
    assert asked == [False]


def test_pixels_are_squares_from_800_percent_on(canvas, document, shown) -> None:
    pixels = np.zeros((300, 400, 3), np.uint8)
    pixels[::2, ::2] = 200
    document.edit("Pattern", State(Image(pixels), 400, 300))
    canvas.set_zoom(8.0)
    left, top = canvas.viewport.visible_rect[:2]
    x, y = (int(v) + 2 for v in canvas.viewport.to_document((left, top)))
    x, y = x - x % 2, y - y % 2
    assert {shown(x + dx, y + dy) for dx in (0.07, 0.9) for dy in (0.07, 0.9)} == {(200,) * 3}
    assert shown(x + 1.05, y + 0.5) == (0, 0, 0)
    canvas.set_zoom(4.0)
    assert 0 < shown(x + 1.05, y + 0.5)[0] < 200


def test_wheel_zooms_at_the_cursor_and_stops_at_100_percent(canvas, qtbot) -> None:
    at = QPointF(150, 120)
    point = canvas.viewport.to_document((150, 120))
    with qtbot.waitSignal(canvas.zoom_changed):
        wheel(canvas, at, 2)
    assert canvas.zoom == pytest.approx(1.44)
    assert canvas.viewport.to_view(point) == pytest.approx((150, 120), abs=1)
    wheel(canvas, at, -4)
    assert canvas.zoom == 1
    wheel(canvas, at, -1)
    assert canvas.zoom < 1


def test_trackpads_zoom_by_pixels_and_by_pinching(canvas) -> None:
    pad = QPointingDevice(
        "pad", 9, QInputDevice.DeviceType.TouchPad, QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.PixelScroll, 2, 0, "", QPointingDeviceUniqueId(),
    )  # fmt: skip
    at = QPointF(150, 120)
    point = canvas.viewport.to_document((150, 120))
    scrolled = QWheelEvent(
        at, at, QPoint(0, 90), QPoint(0, 30), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.ScrollUpdate, False,
        Qt.MouseEventSource.MouseEventNotSynthesized, pad,
    )  # fmt: skip
    QApplication.sendEvent(canvas, scrolled)
    assert canvas.zoom == pytest.approx(2**0.5)
    pinched = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, pad, 2, at, at, at, 0.5, QPointF()
    )
    QApplication.sendEvent(canvas, pinched)
    assert canvas.zoom == pytest.approx(1.5 * 2**0.5)
    assert canvas.viewport.to_view(point) == pytest.approx((150, 120), abs=1)


EXACT = """
import sys
import numpy as np
from PySide6.QtWidgets import QApplication, QWidget
from ssh_studio.document.document import Document, State
from ssh_studio.document.layer import Image
from ssh_studio.document.renderer import Renderer
from ssh_studio.ui.canvas.canvas import Canvas
from ssh_studio.ui.qimage import from_qimage
app = QApplication([])
pixels = np.random.default_rng(0).integers(0, 255, (200, 300, 3)).astype(np.uint8)
window = QWidget()
window.resize(500, 400)
canvas = Canvas(Document(State(Image(pixels), 300, 200)), Renderer(), None, window)
canvas.setGeometry(41, 33, 401, 301)
window.show()
app.processEvents()
shot = from_qimage(window.grab().toImage())
left, top = canvas.viewport.shift
x, y = (round(v * canvas.unit) + s for v, s in ((41, left), (33, top)))
inside = shot[y + 1:y + 199, x + 1:x + 299]
print(canvas.unit, canvas.zoom, np.array_equal(inside, pixels[1:-1, 1:-1]))
"""


@pytest.mark.parametrize("scale", ["1.25", "1.5"])
def test_100_percent_is_exact_on_screens_of_any_scale(scale) -> None:
    """In a process of its own: the scale holds for all of it."""
    done = subprocess.run(
        [sys.executable, "-c", EXACT], capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "QT_SCALE_FACTOR": scale},
    )  # fmt: skip
    assert done.stdout.split() == [scale, "1.0", "True"], done.stderr


def test_middle_button_and_space_pan_with_any_tool(canvas, document, toolbox, hand) -> None:
    before = document.state
    for with_space in (False, True):
        canvas.fit()
        if with_space:
            key(canvas, QEvent.Type.KeyPress, Qt.Key.Key_Space)
        button = Qt.MouseButton.LeftButton if with_space else Qt.MouseButton.MiddleButton
        start = hand.at(200, 150)
        for kind, x in (("MouseButtonPress", 0), ("MouseMove", 40), ("MouseButtonRelease", 40)):
            at = start + QPointF(x, 0)
            held = Qt.MouseButton.NoButton if kind == "MouseButtonRelease" else button
            event = QMouseEvent(getattr(QEvent.Type, kind), at, at, button, held,
                                Qt.KeyboardModifier.NoModifier)  # fmt: skip
            QApplication.sendEvent(canvas, event)
        assert canvas.viewport.shift == (90, 50)
    assert document.state is before


def test_what_is_held_ends_with_the_focus(canvas, live, shown, toolbox, hand) -> None:
    live.tones = {toolbox.tool.document.state.active: lambda pixels, region: pixels // 2}
    live.tones_changed.emit(None)
    assert shown(200, 150) == (125, 125, 125)
    key(canvas, QEvent.Type.KeyPress, canvas.compare_key)
    assert shown(200, 150) == WHITE
    key(canvas, QEvent.Type.KeyPress, Qt.Key.Key_Space)
    assert canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    QApplication.sendEvent(canvas, QFocusEvent(QEvent.Type.FocusOut))
    assert shown(200, 150) == (125, 125, 125)
    assert canvas.cursor().shape() != Qt.CursorShape.OpenHandCursor


def test_split_is_dragged_and_shows_both(canvas, live, document, shown, toolbox, hand) -> None:
    live.tones = {document.state.active: lambda pixels, region: pixels // 2}
    canvas.set_compare("split")
    assert shown(190, 150) == WHITE
    assert shown(210, 150) == (125, 125, 125)
    hand.drag((200, 40), (220, 40), (230, 40))
    assert shown(220, 150) == WHITE
    assert shown(235, 150) == (125, 125, 125)
    assert document.history.position == 0
    canvas.set_compare("side")
    canvas.draw_now()
    assert canvas.viewport.width == 249
    with pytest.raises(ValueError, match="compare"):
        canvas.set_compare("both")


def test_mask_overlay_shows_what_is_hidden(canvas, document, shown) -> None:
    edit = document.edit_mask("Hide", document.active.mask)
    edit.write(Rect(0, 0, 50, 60), 0)
    edit.commit()
    assert shown(160, 150) == GREY
    canvas.set_overlay_colour(QColor(255, 0, 0), 0.5)
    canvas.show_mask_overlay(True)
    red, green, blue = shown(160, 150)
    assert red > 245
    assert green == pytest.approx(125, abs=3) == blue
    assert shown(240, 150) == WHITE
    canvas.show_mask_overlay(False)
    assert shown(160, 150) == GREY


def test_transparent_documents_lie_on_a_checkerboard(canvas, document, shown) -> None:
    document.edit("Remove", replace(document.state, background=None))
    assert shown(200, 150) == WHITE
    assert len({shown(x, 20) for x in range(20)}) == 2


def test_cursor_tells_pixel_and_colour(canvas, document, qtbot, toolbox, hand) -> None:
    told: list[Any] = []
    canvas.cursor_moved.connect(told.append)
    canvas.draw_now()
    hand.hover(200.6, 150.2)
    hand.hover(-10, 5)
    assert told == [(200, 150, WHITE), None]


def test_empty_canvas_invites(canvas, document, qtbot) -> None:
    assert not canvas.empty.isVisible()
    document.edit("Nothing", State())
    assert canvas.empty.isVisible()
    with qtbot.waitSignal(canvas.empty.open_requested):
        canvas.empty.open_button.click()
    with qtbot.waitSignal(canvas.empty.sample_requested):
        canvas.empty.sample_button.click()
    canvas.grab()
    document.undo()
    assert not canvas.empty.isVisible()


def test_drops_tell_what_and_where(canvas, hand) -> None:
    told: list[Any] = []
    canvas.dropped.connect(lambda mime, point: told.append((mime.hasImage(), mime.urls(), point)))
    files, bitmap, text = QMimeData(), QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/a.jpg")])
    bitmap.setImageData(to_qimage(np.zeros((2, 2, 4), np.uint8)))
    text.setText("no picture")
    for mime in (files, bitmap, text):
        what = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton
        with warnings.catch_warnings():
            # From Qt 6.12 on there is one with a QPointF, and this one is out of favour.
            warnings.simplefilter("ignore", DeprecationWarning)
            at = hand.at(30, 40).toPoint()
            entered = QDragEnterEvent(at, *what, Qt.KeyboardModifier.NoModifier)
        entered.ignore()
        QApplication.sendEvent(canvas, entered)
        assert canvas.dragged_over == entered.isAccepted()
        canvas.grab()
        if entered.isAccepted():
            dropped = QDropEvent(hand.at(30, 40), *what, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(canvas, dropped)
    assert [entry[0] for entry in told] == [False, True]
    assert told[0][1] == [QUrl.fromLocalFile("/tmp/a.jpg")]
    assert told[0][2] == pytest.approx((30, 40), abs=1)


def test_document_of_another_size_is_fitted(canvas, document) -> None:
    document.edit("Open", State(Image(np.zeros((3000, 5000, 3), np.uint8)), 5000, 3000))
    assert canvas.viewport.document_rect.width < 500
    assert canvas.viewport.fitted
    document.edit("More", replace(document.state, layers=()))
    assert canvas.zoom == pytest.approx(472 / 5000, rel=0.01)


def test_layers_outside_do_not_matter(canvas, document, shown) -> None:
    layer = document.active
    document.update(layer.id, "Away", transform=Transform(-500, -500))
    assert shown(200, 150) == GREY
