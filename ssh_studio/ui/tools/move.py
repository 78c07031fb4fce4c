"""Move, scale and turn a layer."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import shiboken6
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QCursor, QPainter

from ssh_studio.document.document import Document
from ssh_studio.document.geometry import Point, Transform
from ssh_studio.document.layer import Layer
from ssh_studio.ui.canvas import overlay
from ssh_studio.ui.canvas.canvas import Canvas
from ssh_studio.ui.canvas.cursors import scale_cursor, turn_cursor
from ssh_studio.ui.tools.base import FlagOption, NumberOption, Option, Pointer, Tool
from ssh_studio.ui.tools.handles import TURN, Frame, Grip, dragged_scale, dragged_turn
from ssh_studio.ui.tools.hitting import duplicated, frame_of, layer_at
from ssh_studio.ui.tools.snapping import Guides, snapped

__all__ = ["MoveTool"]

_STARTS_AFTER = 3.0
"""Device-independent pixels that the pointer may tremble in a click."""
_SNAPS_WITHIN = 7.0
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MoveTool(Tool):
    """A click chooses the layer that shows there, a drag moves it; handles scale and turn it.

    Shift: along one axis, with the sides' ratio, in steps of 15 degrees. Alt: scales about the
    centre; begun on the layer, drags a copy. Ctrl: does not snap.
    """

    id = "move"

    def __init__(self, document: Document, canvas: Canvas) -> None:
        super().__init__(document, canvas)
        self.snap = True
        self.proportional = True
        self._pressed: Pointer | None = None
        self._grip: Grip | None = None
        self._start: Frame | None = None
        self._running = False
        self._hovered: Grip | None = None
        self._guides = Guides()
        document.changed.connect(self._on_changed)

    @property
    def name(self) -> str:
        return self.tr("Move")

    @property
    def hint(self) -> str:
        return self.tr(
            "Drag to move, handles to scale and turn. Shift constrains, Alt drags a copy,"
            " arrows nudge."
        )

    @property
    def busy(self) -> bool:
        return self._pressed is not None

    # The pointer

    def press(self, pointer: Pointer) -> None:
        if pointer.button != Qt.MouseButton.LeftButton:
            return
        frame = self._frame()
        self._grip = self._hit(pointer.view)
        if self._grip is None:
            found = layer_at(self.document.state, pointer.document)
            if found is not None:
                self.document.select(found.id)
            elif frame is None or not frame.contains(pointer.document):
                return
        self._start = self._frame()
        self._pressed = pointer
        self._running = False
        self.refresh()

    def move(self, pointer: Pointer) -> None:
        start, pressed = self._start, self._pressed
        if pressed is None or start is None:
            hovered = self._hit(pointer.view)
            if hovered != self._hovered:
                self._hovered = hovered
                self.refresh()
            return
        if not self._running and not self._begin(pressed, pointer):
            return
        layer = self.document.active
        if layer is None or not self.document.in_gesture:
            # Undone, or ended from elsewhere, in the midst of it.
            self._end()
            return
        transform, self._guides = self._dragged(start, pressed, pointer)
        self.document.update(layer.id, "", transform=transform)
        self.refresh()

    def release(self, pointer: Pointer) -> None:
        if self._running and self.document.in_gesture:
            self.document.commit()
        self._end()

    def leave(self) -> None:
        if self._hovered is not None:
            self._hovered = None
            self.refresh()

    def cancel(self) -> bool:
        if self._pressed is None:
            return False
        if self._running and self.document.in_gesture:
            self.document.cancel()
        self._end()
        return True

    def cursor(self, pointer: Pointer | None) -> QCursor:
        frame, grip = self._frame(), self._grip if self._pressed else self._hovered
        if frame is not None and grip is not None:
            if grip == TURN:
                return turn_cursor(self.canvas.unit)
            return scale_cursor(frame.direction(grip))
        if self._pressed is not None:
            return QCursor(Qt.CursorShape.SizeAllCursor)
        if pointer is not None:
            inside = frame is not None and frame.contains(pointer.document)
            if inside or layer_at(self.document.state, pointer.document) is not None:
                return QCursor(Qt.CursorShape.SizeAllCursor)
        return QCursor(Qt.CursorShape.ArrowCursor)

    def _begin(self, pressed: Pointer, pointer: Pointer) -> bool:
        """Begin the gesture once the pointer has left its place."""
        layer = self.document.active
        if layer is None or math.dist(pressed.view, pointer.view) < (
            _STARTS_AFTER * self.canvas.unit
        ):
            return False
        self._running = True
        if self._grip is None and pressed.alt:
            self.document.begin(self.tr("Duplicate {0}").format(layer.name))
            name = self.tr("{0} copy").format(layer.name)
            self.document.preview(duplicated(self.document.state, layer, name))
        elif self._grip is None:
            self.document.begin(self.tr("Move {0}").format(layer.name))
        elif self._grip == TURN:
            self.document.begin(self.tr("Turn {0}").format(layer.name))
        else:
            self.document.begin(self.tr("Scale {0}").format(layer.name))
        return True

    def _end(self) -> None:
        self._pressed = self._start = self._grip = None
        self._running = False
        self._guides = Guides()
        self.refresh()

    def _dragged(
        self, start: Frame, pressed: Pointer, pointer: Pointer
    ) -> tuple[Transform, Guides]:
        if self._grip is None:
            return self._moved(start, pressed, pointer)
        if self._grip == TURN:
            turned = dragged_turn(start, pressed.document, pointer.document, stepped=pointer.shift)
            return turned, Guides()
        # The handle's centre follows, not the place where it was grabbed.
        handle = start.at(self._grip)
        to = (
            handle[0] + pointer.document[0] - pressed.document[0],
            handle[1] + pointer.document[1] - pressed.document[1],
        )
        proportional = pointer.shift or (self.proportional and 0 not in self._grip)
        upright = start.transform.angle % 90 == 0
        guides = Guides()
        if self._snaps(pointer) and upright and not proportional:
            to, guides = self._snapped_handle(start, to)
        scaled = dragged_scale(
            start, self._grip, to, proportional=proportional, centred=pointer.alt
        )
        return scaled, guides

    def _moved(self, start: Frame, pressed: Pointer, pointer: Pointer) -> tuple[Transform, Guides]:
        dx = pointer.document[0] - pressed.document[0]
        dy = pointer.document[1] - pressed.document[1]
        if pointer.shift:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        left, top, right, bottom = start.box()

        def whole(dx: float, dy: float) -> Point:
            # To whole pixels: a layer at its own size is not resampled then.
            return dx and round(left + dx) - left, dy and round(top + dy) - top

        dx, dy = whole(dx, dy)
        guides = Guides()
        if self._snaps(pointer):
            state, reach = self.document.state, _SNAPS_WITHIN * self.canvas.unit / self.canvas.zoom
            across = [left + dx, (left + right) / 2 + dx, right + dx]
            down = [top + dy, (top + bottom) / 2 + dy, bottom + dy]
            x: tuple[float, float | None] = (0.0, None)
            y = x
            if dx or not pointer.shift:
                x = snapped(across, state.width, reach)
            if dy or not pointer.shift:
                y = snapped(down, state.height, reach)
            dx, dy = dx + x[0], dy + y[0]
            if _is_upright(start.transform):
                # Its centre may meet a line only to within half a pixel.
                dx, dy = whole(dx, dy)
            guides = Guides(x[1], y[1])
        return start.transform.moved(dx, dy), guides

    def _snapped_handle(self, start: Frame, to: Point) -> tuple[Point, Guides]:
        assert self._grip is not None
        state, reach = self.document.state, _SNAPS_WITHIN * self.canvas.unit / self.canvas.zoom
        handle, centre = start.at(self._grip), start.at((0, 0))
        x: tuple[float, float | None] = (0.0, None)
        y = x
        # Along the axes that this handle moves, as the frame is turned.
        if abs(handle[0] - centre[0]) > 1e-6:
            x = snapped([to[0]], state.width, reach)
        if abs(handle[1] - centre[1]) > 1e-6:
            y = snapped([to[1]], state.height, reach)
        return (to[0] + x[0], to[1] + y[0]), Guides(x[1], y[1])

    def _snaps(self, pointer: Pointer) -> bool:
        return self.snap and not pointer.control

    # Keys and numbers

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, *, pressed: bool = True) -> bool:
        step = _ARROWS.get(key)
        if step is None or self.busy:
            return False
        others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if not pressed or modifiers & others:
            return False
        by = 10 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
        layer = self.target()
        if layer is not None:
            self._place(layer, layer.transform.moved(step[0] * by, step[1] * by), "nudge")
        return True

    def options(self) -> list[Option]:
        def number(
            id_: str, text: str, tip: str, get: Callable[[Frame], float],
            put: Callable[[Frame, float], Transform], *, least: float, most: float,
            decimals: int = 0, step: float = 1, unit: str = self.tr("px"),
        ) -> NumberOption:  # fmt: skip
            def value() -> float | None:
                frame = self._frame()
                return get(frame) if frame is not None else None

            def place(wanted: float) -> None:
                layer, frame = self.document.active, self._frame()
                if layer is not None and frame is not None:
                    self._place(layer, put(frame, wanted), id_)

            return NumberOption(
                id_, text, tip, value, place,
                least=least, most=most, decimals=decimals, step=step, unit=unit,
            )  # fmt: skip

        far = 1e6
        return [
            number("x", self.tr("X"), self.tr("Left edge of the layer in the document."),
                   lambda f: f.box()[0], lambda f, v: f.transform.moved(v - f.box()[0], 0),
                   least=-far, most=far),
            number("y", self.tr("Y"), self.tr("Upper edge of the layer in the document."),
                   lambda f: f.box()[1], lambda f, v: f.transform.moved(0, v - f.box()[1]),
                   least=-far, most=far),
            number("scale", self.tr("Scale"), self.tr("Size, in share of the picture's own."),
                   _scale, _with_scale, least=0.1, most=100_000, decimals=1, unit="%"),
            number("angle", self.tr("Angle"), self.tr("Degrees, clockwise."),
                   lambda f: f.transform.angle,
                   lambda f, v: f.transform.turned(v - f.transform.angle, f.at((0, 0))),
                   least=-180, most=180, decimals=1, unit="°"),
            FlagOption("proportional", self.tr("Keep proportions"),
                       self.tr("Corner handles keep the ratio of the sides; Shift always does."),
                       lambda: self.proportional, self._set_proportional),
            FlagOption("snap", self.tr("Snap"),
                       self.tr("Snap to the centre and the edges; Ctrl moves freely."),
                       lambda: self.snap, self._set_snap),
        ]  # fmt: skip

    def _set_snap(self, on: bool) -> None:
        self.snap = bool(on)
        self.options_changed.emit()

    def _set_proportional(self, on: bool) -> None:
        self.proportional = bool(on)
        self.options_changed.emit()

    def _place(self, layer: Layer, transform: Transform, kind: str) -> None:
        label = {"scale": self.tr("Scale {0}"), "angle": self.tr("Turn {0}")}
        text = label.get(kind, self.tr("Move {0}")).format(layer.name)
        self.document.update(layer.id, text, merge=f"{kind}:{layer.id}", transform=transform)

    # Drawing

    def paint(self, painter: QPainter) -> None:
        frame = self._frame()
        if frame is None:
            return
        view, unit, accent = self.canvas.viewport, self.canvas.unit, self.canvas.accent
        x = view.to_view((self._guides.x, 0))[0] if self._guides.x is not None else None
        y = view.to_view((0, self._guides.y))[1] if self._guides.y is not None else None
        overlay.draw_guide(painter, unit, accent, x=x, y=y)
        overlay.draw_frame(painter, [view.to_view(corner) for corner in frame.corners()], unit)
        active = self._grip if self._pressed else self._hovered
        if self._running and self._grip is None:
            return
        knob, foot = frame.knob(view, unit)
        overlay.draw_knob(painter, knob, foot, unit, accent, hovered=active == TURN)
        for grip, at in frame.grips(view, unit).items():
            if grip != TURN:
                overlay.draw_handle(painter, at, unit, accent, hovered=active == grip)

    def painted_rect(self) -> QRectF | None:
        frame = self._frame()
        if frame is None:
            return QRectF()
        if not self._guides.is_empty:
            return None
        view = self.canvas.viewport
        points = [view.to_view(corner) for corner in frame.corners()]
        return overlay.around([*points, frame.knob(view, self.canvas.unit)[0]],
                              10 * self.canvas.unit)  # fmt: skip

    def _hit(self, view: Point) -> Grip | None:
        frame = self._frame()
        return frame.hit(view, self.canvas.viewport, self.canvas.unit) if frame else None

    def _frame(self) -> Frame | None:
        layer = self.document.active
        return frame_of(layer) if layer is not None and layer.visible else None

    def _on_changed(self, *_: object) -> None:
        if shiboken6.isValid(self):
            self.options_changed.emit()


def _is_upright(transform: Transform) -> bool:
    """Whether nothing is resampled on whole pixels: its own size, turned by quarters at most."""
    return transform.scale_x == transform.scale_y == 1 and transform.angle % 90 == 0


def _scale(frame: Frame) -> float:
    return 100 * math.sqrt(frame.transform.scale_x * frame.transform.scale_y)


def _with_scale(frame: Frame, percent: float) -> Transform:
    """Both sides by the same factor, about the centre; exact where they are equal."""
    place = frame.transform
    factor = percent / _scale(frame)
    scaled = place.scaled(factor, factor, frame.at((0, 0)))
    if place.scale_x == place.scale_y:
        return replace(scaled, scale_x=percent / 100, scale_y=percent / 100)
    return scaled
