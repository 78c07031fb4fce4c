"""From Qt's events to the current tool, or to panning, zooming and the compare handle.

Held things (space to pan, the compare key) end when the focus goes: the release of a key that is
pressed here is told to somebody else then.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import (
    QCursor,
    QEnterEvent,
    QFocusEvent,
    QHideEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGestureEvent,
    QLineEdit,
    QPinchGesture,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ssh_studio.ui.canvas.compare import Pane
from ssh_studio.ui.tools.base import Pointer

if TYPE_CHECKING:
    from ssh_studio.ui.canvas.canvas import Canvas

    _Base = QWidget
else:
    _Base = object

__all__ = ["CanvasInput", "InputEvents"]

_WHEEL_STEP = 1.2
"""Zoom per notch of a wheel."""
_TRACKPAD_DOUBLE = 180.0
"""Pixels on a trackpad that double the zoom."""
_TYPING = (QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit)
_PRESSES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TabletPress,
)
_MODIFIERS = {
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
}
_LEFT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


class CanvasInput(QObject):
    """What the pointer is doing at the moment."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._space = False
        self._pen = False
        # "pan", "split" or "tool" while a button is held.
        self._action: str | None = None
        self._button = Qt.MouseButton.NoButton
        self._pane: Pane | None = None
        self._last = QPointF()
        self._pointer: Pointer | None = None

    @property
    def active(self) -> bool:
        """Whether a button is held."""
        return self._action is not None

    # The pointer

    def press(self, position: QPointF, pointer: Pointer) -> None:
        """A button, or the pen, went down."""
        canvas = self._canvas
        if self._action is not None:
            return
        self._last, self._button, self._pointer = position, pointer.button, pointer
        if pointer.button == _MIDDLE or (self._space and pointer.button == _LEFT):
            self._action = "pan"
        elif pointer.button == _LEFT and canvas.compare.grabs(
            pointer.view, canvas.viewport, canvas.unit
        ):
            self._action = "split"
        elif canvas.tool is not None and not canvas.document.state.is_empty:
            self._action = "tool"
            canvas.tool.press(pointer)
        self.update_cursor()

    def move(self, position: QPointF, pointer: Pointer) -> None:
        """It moved."""
        canvas = self._canvas
        held = pointer.buttons & self._button
        if self._action is not None and not held:
            # The release went to another window.
            self.release(position, pointer)
            return
        step, self._last = position - self._last, position
        self._pointer = pointer
        if self._action == "pan":
            canvas.pan(step.x() * canvas.unit, step.y() * canvas.unit)
        elif self._action == "split":
            canvas.move_split(pointer.view[0])
        elif canvas.tool is not None:
            canvas.tool.move(pointer)
        self.update_cursor()
        canvas.tell_cursor(position)

    def release(self, position: QPointF, pointer: Pointer) -> None:
        """The button, or the pen, went up."""
        action, self._action = self._action, None
        self._pane, self._button = None, Qt.MouseButton.NoButton
        self._pointer = pointer
        if action == "tool" and self._canvas.tool is not None:
            self._canvas.tool.release(pointer)
        self.update_cursor()

    def double_click(self, position: QPointF, pointer: Pointer) -> None:
        """Pressed twice."""
        canvas = self._canvas
        if pointer.button != _LEFT or self._space or canvas.tool is None:
            self.press(position, pointer)
        elif canvas.compare.grabs(pointer.view, canvas.viewport, canvas.unit):
            canvas.move_split(canvas.viewport.visible_rect.left
                              + canvas.viewport.visible_rect.width / 2)  # fmt: skip
        elif not canvas.document.state.is_empty:
            self._action, self._button, self._pointer = "tool", pointer.button, pointer
            canvas.tool.double_click(pointer)

    def leave(self) -> None:
        """The pointer left the canvas."""
        self._pointer = None
        if self._canvas.tool is not None:
            self._canvas.tool.leave()
        self._canvas.tell_cursor(None)

    def pointer_of(self, event: QMouseEvent | QTabletEvent, pressure: float = 1.0) -> Pointer:
        """What an event says, in the canvas' frames."""
        canvas = self._canvas
        position = event.position()
        at = position * canvas.unit
        pane = self._pane or canvas.pane_at(at.x(), at.y())
        if event.type() in _PRESSES:
            self._pane = self._pane or pane
        view = canvas.view_point(position, pane)
        kind = event.pointerType()
        return Pointer(
            view,
            canvas.viewport.to_document(view),
            event.button(),
            event.buttons(),
            event.modifiers(),
            pressure,
            kind == QPointingDevice.PointerType.Eraser,
        )

    def mouse(self, event: QMouseEvent) -> Pointer | None:
        """The pointer of a mouse event; None for those that only repeat a pen."""
        device = event.pointingDevice()
        pen = device.type() == QInputDevice.DeviceType.Stylus
        if pen or (self._pen and event.source() != Qt.MouseEventSource.MouseEventNotSynthesized):
            return None
        return self.pointer_of(event)

    def tablet(self, event: QTabletEvent) -> None:
        """A pen: presses, moves, lifts, with pressure."""
        pointer = self.pointer_of(event, event.pressure())
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._pen = True
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            self.press(event.position(), pointer)
        elif kind == QEvent.Type.TabletRelease:
            self._pen = False
            self.release(event.position(), pointer)
        else:
            self.move(event.position(), pointer)

    # Zooming

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom at the pointer, by notches of a wheel or pixels of a trackpad."""
        device = event.pointingDevice()
        pixels = event.pixelDelta()
        smooth = device.type() == QInputDevice.DeviceType.TouchPad
        if smooth and not pixels.isNull():
            factor = 2 ** (pixels.y() / _TRACKPAD_DOUBLE)
        else:
            turned = event.angleDelta()
            # With Alt, some systems tell a vertical wheel as a horizontal one.
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            notches = (turned.y() or (turned.x() if alt else 0)) / 120
            factor = _WHEEL_STEP**notches
        self.zoom_by(factor, event.position())

    def zoom_by(self, factor: float, position: QPointF) -> None:
        """Zoom at a place in the widget; 100 % is not jumped over."""
        canvas = self._canvas
        if factor == 1 or not math.isfinite(factor) or canvas.document.state.is_empty:
            return
        before = canvas.zoom
        after = before * factor
        if (before < 1 < after) or (after < 1 < before):
            after = 1.0
        canvas.set_zoom(after, canvas.view_point(position))
        self.update_cursor()

    def gesture(self, event: QEvent) -> bool:
        """Two fingers that pinch, on a trackpad or a touch screen."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), event.position())
                return True
        elif isinstance(event, QGestureEvent):
            pinch: Any = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom_by(pinch.scaleFactor(), pinch.centerPoint())
                moved = (pinch.centerPoint() - pinch.lastCenterPoint()) * self._canvas.unit
                self._canvas.pan(moved.x(), moved.y())
                event.accept()
                return True
        return False

    # Keys

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the canvas even where an action has it as its shortcut."""
        key, tool = event.key(), self._canvas.tool
        if key in (Qt.Key.Key_Space, self._canvas.compare_key):
            return True
        ends = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace)
        return key in ends and (self.active or (tool is not None and tool.busy))

    def key(self, event: QKeyEvent, *, pressed: bool) -> bool:
        """A key went down or up. True if it meant something."""
        canvas, key = self._canvas, Qt.Key(event.key())
        if self._pointer is not None:
            held_now = event.modifiers()
            # A modifier's own event does not tell of it yet.
            if (modifier := _MODIFIERS.get(key)) is not None:
                held_now = held_now | modifier if pressed else held_now & ~modifier
            self._pointer = replace(self._pointer, modifiers=held_now)
        held = {Qt.Key.Key_Space: self._hold_space, canvas.compare_key: canvas.hold_compare}
        if key in held:
            if not event.isAutoRepeat():
                held[key](pressed)
            return True
        if pressed and key == Qt.Key.Key_Escape and self._action in ("pan", "split"):
            self._action = None
            self.update_cursor()
            return True
        tool = canvas.tool
        took = tool is not None and (
            tool.cancel()
            if pressed and key == Qt.Key.Key_Escape
            else tool.key(key, event.modifiers(), pressed=pressed)
        )
        self.update_cursor()
        return bool(took)

    def _hold_space(self, held: bool) -> None:
        self._space = held
        self.update_cursor()

    def let_go(self) -> None:
        """Whatever is held by a key ends."""
        self._space = False
        if self._action == "pan" and self._button == _LEFT:
            self._action = None
        self._canvas.hold_compare(False)
        self.update_cursor()

    def update_cursor(self) -> None:
        """What the pointer looks like now."""
        canvas, pointer = self._canvas, self._pointer
        if self._action == "pan":
            cursor = QCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._space:
            cursor = QCursor(Qt.CursorShape.OpenHandCursor)
        elif self._action == "split" or (
            self._action is None
            and pointer is not None
            and canvas.compare.grabs(pointer.view, canvas.viewport, canvas.unit)
        ):
            cursor = QCursor(Qt.CursorShape.SplitHCursor)
        elif canvas.tool is not None and not canvas.document.state.is_empty:
            cursor = canvas.tool.cursor(pointer)
        else:
            cursor = QCursor(Qt.CursorShape.ArrowCursor)
        canvas.setCursor(cursor)


class InputEvents(_Base):
    """The events of the canvas that `CanvasInput` understands."""

    input: CanvasInput

    def event(self, event: QEvent) -> bool:
        """Shortcuts that are the canvas' own, gestures, and screens of another scale or colour."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self.input.wants(event):
                event.accept()
                return True
        elif kind in (QEvent.Type.DevicePixelRatioChange, QEvent.Type.ScreenChangeInternal):
            self.resize_view()  # type: ignore[attr-defined]
        elif kind in (QEvent.Type.NativeGesture, QEvent.Type.Gesture):
            return self.input.gesture(event) or super().event(event)
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """To the tool."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if pointer := self.input.mouse(event):
            self.input.press(event.position(), pointer)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """To the tool."""
        if pointer := self.input.mouse(event):
            self.input.move(event.position(), pointer)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """To the tool."""
        pointer = self.input.mouse(event)
        if pointer and event.button() == self.input._button:
            self.input.release(event.position(), pointer)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the tool."""
        if pointer := self.input.mouse(event):
            self.input.double_click(event.position(), pointer)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """To the tool; accepted, so that Qt makes no mouse event of it."""
        self.input.tablet(event)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        self.input.wheel(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the tool, or on to the window."""
        event.setAccepted(self.input.key(event, pressed=True))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """To the tool, or on to the window."""
        event.setAccepted(self.input.key(event, pressed=False))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Keys go to the canvas while the pointer is over it, unless somebody types elsewhere."""
        focus = QApplication.focusWidget()
        if self.isActiveWindow() and not isinstance(focus, _TYPING):
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        self.input.leave()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was held ends."""
        self.input.let_go()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was held ends."""
        self.input.let_go()
